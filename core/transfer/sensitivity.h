#pragma once

#include "core/model/load_weights.h"
#include "core/text/dataset.h"

#include <functional>
#include <span>
#include <vector>

namespace isthmus {

/// Receives S of one weight, [out, in] float32 on the CPU: of the head, from the last layer to the first, of
/// the embedding (the latter [hidden, vocab]; both with layer -1).
using SensitivitySink = std::function<void(int layer, Module module, const at::Tensor& s)>;

/// Sensitivity of every parameter of the asked weights: S = sum over the rows of |w * dL/dw|, with L the mean
/// cross entropy of the row's loss tokens (method.md section 6; Seeking Neural Nuggets section 3.2, after
/// SNIP). One layer's weights, gradients and S are in memory at a time: a forward pass keeps the inputs of
/// the layers (in a scratch file when they take too much memory), the backward
/// pass goes from layer to layer and computes each again. Returns the mean loss of the rows, in nats.
///
/// Embedding and head are measured only where they are two tensors (else InvalidArgument); they are in memory
/// whole.
///
/// Throws BadData (a row without loss tokens), PromptTooLong, UnsupportedModel (no forward pass), NonFinite
/// naming layer and module. `inputMemory`: bytes the layers' inputs may take in memory, 0 for a quarter of
/// what is free. `tick` is called after every row of every layer and may throw Cancelled.
double streamSensitivity(const Model& model, std::span<const EncodedRow> rows,
                         const std::vector<Module>& modules, const WeightPlace& place,
                         const SensitivitySink& sink, const Tick& tick = {}, std::uint64_t inputMemory = 0);

} // namespace isthmus

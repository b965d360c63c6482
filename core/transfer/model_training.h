#pragma once

#include "core/model/block.h"
#include "core/transfer/trainer.h"

#include <memory>

namespace isthmus {

/// All weights of a model as trained parameters, on their device: they become float32 leaves with gradients;
/// norms are exempt from weight decay. The forward pass is the block function of all families. `weights` is
/// shared with the caller and changes as training goes on.
Trainable trainableModel(const ModelConfig& config, const std::shared_ptr<WeightSet>& weights);

/// Where the first value that is not finite appears in a forward pass on the real tokens of a batch: e.g.
/// "the embedding", "the attention output of layer 2", "the logits"; empty if nowhere.
std::string firstNonFinite(const ModelConfig& config, const WeightSet& weights, const Batch& batch);

} // namespace isthmus

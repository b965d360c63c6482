#pragma once

#include "core/base/torch.h"
#include "core/model/model.h"
#include "core/model/tap.h"

#include <functional>
#include <span>
#include <vector>

namespace isthmus {

/// Right-padded token ids. mask is true on real tokens.
struct Batch
{
    at::Tensor ids;  ///< int64 [B, T]
    at::Tensor mask; ///< bool [B, T]
};
/// Pads with `pad` (any id; masked out).
Batch makeBatch(std::span<const std::vector<TokenId>> rows, TokenId pad);

/// Receives a tap's value as computed, on the device, in the compute type.
using TapSink = std::function<void(std::size_t batch, int layer, Tap tap, const at::Tensor& value)>;

enum class ComputeType { Float32, BFloat16 };

/// Forward passes of a model on one device. Two ways through one block function:
/// resident (all layers held on the device) and streaming (layer by layer for all batches, weights read
/// once).
class Transformer
{
public:
    /// `device`: "cpu", "cuda", "cuda:1". Throws UnsupportedModel if the family has no forward pass here.
    Transformer(std::shared_ptr<const Model> model, const std::string& device, ComputeType compute);
    ~Transformer();

    /// Logits [B, T, vocab] float32 of one batch; taps of all layers go to `sink`. Layers are loaded once and
    /// kept.
    at::Tensor logits(const Batch& batch, std::span<const Tap> taps = {}, const TapSink& sink = {});

    /// All batches through the layers, one layer's weights in memory at a time. Hidden states of all batches
    /// are kept; `finish` (may be empty) receives the logits [B, T, vocab] of each batch at the end. `tick`
    /// is called after each layer and batch and may throw Cancelled.
    void stream(std::span<const Batch> batches, std::span<const Tap> taps, const TapSink& sink,
                const std::function<void(std::size_t batch, const at::Tensor& logits)>& finish,
                const Tick& tick);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace isthmus

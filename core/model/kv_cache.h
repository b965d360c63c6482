#pragma once

#include "core/base/torch.h"
#include "core/model/block.h"
#include "core/model/config.h"

#include <cstdint>
#include <span>
#include <vector>

namespace isthmus {

/// Keys and values of the tokens that a batch of texts has gone through, so that a new token needs one
/// position's work. Every text has its own length and its own positions from 0: texts are padded on the
/// right, and what padding left behind is overwritten by the next token or hidden by the mask.
class KvCache
{
public:
    /// An empty cache for `texts` texts, in the type and on the device of `like`.
    KvCache(const ModelConfig& config, std::int64_t texts, const at::Tensor& like);

    std::int64_t texts() const { return static_cast<std::int64_t>(lengths_.size()); }
    /// Tokens of each text so far.
    const std::vector<std::int64_t>& lengths() const { return lengths_; }
    /// Bytes a token of one text takes.
    static std::uint64_t bytesPerToken(const ModelConfig& config, at::ScalarType type);

    /// What the layers need for `length` further positions of every text. The context points to this cache
    /// and holds until advance().
    PassContext prepare(std::int64_t length);
    /// Positions int64 [texts, length] of the prepared pass.
    const at::Tensor& positions() const { return positions_; }
    /// Called by a layer: puts keys and values [B, kv_heads, length, head_dim] of the prepared positions in.
    void store(int layer, const at::Tensor& key, const at::Tensor& value);
    /// Keys and values [B, kv_heads, K, head_dim] that the prepared pass may see: views.
    at::Tensor keys(int layer) const { return visible(keys_, layer); }
    at::Tensor values(int layer) const { return visible(values_, layer); }
    /// After a pass: text b took counts[b] of the prepared positions.
    void advance(std::span<const std::int64_t> counts);

    /// Keeps these texts, in this order; a text may be taken several times.
    void select(std::span<const std::int64_t> texts);

private:
    void reserve(std::int64_t positions);
    at::Tensor visible(const std::vector<at::Tensor>& part, int layer) const;
    at::Tensor mask(std::int64_t length, int window) const;

    ModelConfig config_;
    at::TensorOptions options_;
    std::vector<std::int64_t> lengths_;
    std::vector<at::Tensor> keys_;   ///< per layer [texts, kv_heads, capacity, head_dim]
    std::vector<at::Tensor> values_; ///< likewise
    at::Tensor cos_;                 ///< [capacity, rotaryDim]
    at::Tensor sin_;
    std::int64_t capacity_ = 0;
    std::int64_t visible_ = 0;
    std::int64_t longest_ = 0;
    bool even_ = true;     ///< all texts have the same length
    at::Tensor positions_; ///< on the device
};

} // namespace isthmus

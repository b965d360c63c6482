#pragma once

#include "core/analysis/attribution_spec.h"
#include "core/base/torch.h"
#include "core/model/model.h"

namespace isthmus {

/// The unembedding's view of residual vectors with one fixed scale s per prompt (method.md section 3), in
/// float32. RMSNorm models: logits(x) = U (gamma * x / s). LayerNorm models: what the final norm does with
/// that scale, U (gamma * (x - mean(x)) / s + beta). Both are affine in x, so a vector added to x changes the
/// logits by the same read-out without beta. s: rms of the last layer's output at T, sqrt(mean(h^2) + eps),
/// for LayerNorm its deviation sqrt(var(h) + eps); scale=published: (var(h) + eps)^(1/4) for both, as the
/// published code.
class ReadOut
{
public:
    /// `last`: the last layer's output at T, float32 [prompts, hidden].
    ReadOut(const Model& model, const at::Tensor& last, AttributionScale scale, const at::Device& device);

    /// Logits [..., prompts, vocab] of residual vectors [..., prompts, hidden], one per prompt in order.
    at::Tensor logits(const at::Tensor& residual) const;
    /// Rows of the unembedding, or sums of them, [n, hidden] as vectors of the residual stream: their
    /// products with a vector added to the stream, divided by s, are changes of logits.
    at::Tensor directions(const at::Tensor& rows) const;
    /// The same for the other factor: columns of a weight [hidden, n] as the unembedding's rows see them.
    at::Tensor columns(const at::Tensor& weight) const;

    const at::Tensor& scale() const { return scale_; }             ///< [prompts]
    const at::Tensor& unembedding() const { return unembedding_; } ///< [vocab, hidden]
    /// Largest distance of a direction of a token from their mean.
    double radius() const { return radius_; }

private:
    at::Tensor centred(const at::Tensor& residual, std::int64_t dim) const;

    bool layerNorm_;
    at::Tensor gamma_;  ///< [hidden]
    at::Tensor offset_; ///< [vocab]: of beta and of the unembedding's bias; undefined where there is none
    at::Tensor unembedding_; ///< [vocab, hidden]
    at::Tensor scale_;       ///< [prompts]
    double radius_ = 0;
};

} // namespace isthmus

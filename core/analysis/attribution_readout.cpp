#include "core/analysis/attribution_readout.h"

#include "core/model/load_weights.h"

#include <algorithm>

namespace isthmus {
namespace {

at::Tensor scaleOf(const at::Tensor& last, AttributionScale scale, bool layerNorm, double eps)
{
    const at::Tensor wide = last.to(at::kDouble);
    const at::Tensor variance = wide.var(-1, false);
    if (scale == AttributionScale::Published)
        return variance.add(eps).sqrt().sqrt();
    return (layerNorm ? variance : wide.square().mean(-1)).add(eps).sqrt();
}

} // namespace

ReadOut::ReadOut(const Model& model, const at::Tensor& last, AttributionScale scale, const at::Device& device)
    : layerNorm_(model.config().norm == NormKind::Layer)
{
    const WeightPlace place{device, at::kFloat};
    const NormWeights norm = loadFinalNorm(model, place);
    const LinearWeights head = loadUnembedding(model, place);
    gamma_ = norm.weight;
    unembedding_ = head.weight.contiguous();
    if (norm.bias.defined())
        offset_ = at::mv(unembedding_, norm.bias);
    if (head.bias.defined())
        offset_ = offset_.defined() ? offset_ + head.bias : head.bias;
    scale_ = scaleOf(last, scale, layerNorm_, model.config().normEps).to(device, at::kFloat);
    // In blocks of rows, so that the directions are no second copy of the matrix.
    const at::Tensor mean = unembedding_.mean(0);
    for (const at::Tensor& rows : unembedding_.split(4096))
        radius_ = std::max(radius_, directions(rows - mean).norm(2, {1}).max().item<double>());
}

at::Tensor ReadOut::centred(const at::Tensor& residual, std::int64_t dim) const
{
    return layerNorm_ ? residual - residual.mean(dim, true) : residual;
}

at::Tensor ReadOut::logits(const at::Tensor& residual) const
{
    const at::Tensor normed = centred(residual, -1) * gamma_ / scale_.unsqueeze(1);
    std::vector<std::int64_t> shape = residual.sizes().vec();
    shape.back() = unembedding_.size(0);
    const at::Tensor product = at::mm(normed.reshape({-1, normed.size(-1)}), unembedding_.t()).view(shape);
    return offset_.defined() ? product + offset_ : product;
}

at::Tensor ReadOut::directions(const at::Tensor& rows) const
{
    return centred(rows * gamma_, -1);
}

at::Tensor ReadOut::columns(const at::Tensor& weight) const
{
    return centred(weight, 0) * gamma_.unsqueeze(1);
}

} // namespace isthmus

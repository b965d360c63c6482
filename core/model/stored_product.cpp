#include "core/model/stored_product.h"

#include "core/base/convert.h"
#include "core/base/row_products.h"
#include "core/base/torch_function.h"

#include <algorithm>
#include <optional>

namespace isthmus {
namespace {

/// Up to here reading the matrix once as it lies beats a matrix product with a float32 copy.
constexpr std::int64_t fewRows = 12;
/// Weights that are converted at a time: they stay in the cache until the product has read them.
constexpr std::int64_t pieceWeights = std::int64_t{1} << 20;

std::optional<DType> storedType(at::ScalarType type)
{
    switch (type) {
    case at::kFloat:
        return DType::F32;
    case at::kHalf:
        return DType::F16;
    case at::kBFloat16:
        return DType::BF16;
    default:
        return std::nullopt;
    }
}

const std::byte* bytesOf(const at::Tensor& tensor)
{
    return static_cast<const std::byte*>(tensor.data_ptr());
}

at::Tensor fewRowProduct(const at::Tensor& rows, const at::Tensor& weight, DType stored)
{
    at::Tensor out = at::empty({rows.size(0), weight.size(0)}, at::kFloat);
    rowProducts(stored, bytesOf(weight), static_cast<std::size_t>(weight.size(0)),
                static_cast<std::size_t>(weight.size(1)), rows.data_ptr<float>(),
                static_cast<std::size_t>(rows.size(0)), out.data_ptr<float>());
    return out;
}

/// Calls use(first, piece) with float32 copies of the weight's rows from `first` on, some at a time.
template <typename Use> void forPieces(const at::Tensor& weight, DType stored, const Use& use)
{
    const std::int64_t outputs = weight.size(0);
    const std::int64_t inputs = weight.size(1);
    const std::int64_t piece = std::clamp<std::int64_t>(pieceWeights / inputs, 1, outputs);
    const at::Tensor wide = at::empty({piece, inputs}, at::kFloat);
    for (std::int64_t first = 0; first < outputs; first += piece) {
        const std::int64_t count = std::min(piece, outputs - first);
        toFloat(stored, bytesOf(weight) + static_cast<std::size_t>(first * inputs) * dtypeSize(stored),
                wide.data_ptr<float>(), static_cast<std::size_t>(count * inputs));
        use(first, wide.narrow(0, 0, count));
    }
}

at::Tensor manyRowProduct(const at::Tensor& rows, const at::Tensor& weight, DType stored)
{
    at::Tensor out = at::empty({rows.size(0), weight.size(0)}, at::kFloat);
    forPieces(weight, stored, [&](std::int64_t first, const at::Tensor& piece) {
        at::Tensor part = out.narrow(1, first, piece.size(0));
        at::mm_out(part, rows, piece.t());
    });
    return out;
}

at::Tensor storedProduct(const at::Tensor& rows, const at::Tensor& weight, DType stored)
{
    return rows.size(0) <= fewRows ? fewRowProduct(rows, weight, stored)
                                   : manyRowProduct(rows, weight, stored);
}

/// rows W^T for a frozen W in its stored type, with the gradient of the rows.
class StoredProduct : public torch::autograd::Function<StoredProduct>
{
public:
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& rows,
                              const at::Tensor& weight)
    {
        context->saved_data["weight"] = weight;
        return storedProduct(rows, weight, *storedType(weight.scalar_type()));
    }

    static torch::autograd::tensor_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::tensor_list& gradients)
    {
        const at::Tensor weight = context->saved_data["weight"].toTensor();
        const at::Tensor& arriving = gradients[0];
        at::Tensor result = at::empty({arriving.size(0), weight.size(1)}, at::kFloat);
        forPieces(weight, *storedType(weight.scalar_type()),
                  [&](std::int64_t first, const at::Tensor& piece) {
                      result.addmm_(arriving.narrow(1, first, piece.size(0)), piece, first == 0 ? 0 : 1);
                  });
        return {result, at::Tensor()};
    }
};

} // namespace

at::Tensor linearMap(const at::Tensor& input, const at::Tensor& weight, const at::Tensor& bias)
{
    const std::int64_t count = input.numel() / input.size(-1);
    const std::optional<DType> stored = storedType(weight.scalar_type());
    const bool mixed = input.scalar_type() != weight.scalar_type();
    const bool own = input.device().is_cpu() && input.scalar_type() == at::kFloat && stored &&
                     weight.is_contiguous() && (mixed || (count <= fewRows && !at::GradMode::is_enabled()));
    if (!own)
        return bias.defined() ? at::linear(input, weight, bias) : at::linear(input, weight);
    const at::Tensor rows = input.reshape({count, input.size(-1)}).contiguous();
    at::Tensor out = at::GradMode::is_enabled() && rows.requires_grad()
                         ? StoredProduct::apply(rows, weight)
                         : storedProduct(rows, weight, *stored);
    if (bias.defined())
        out.add_(bias);
    std::vector<std::int64_t> shape = input.sizes().vec();
    shape.back() = weight.size(0);
    return out.view(shape);
}

} // namespace isthmus

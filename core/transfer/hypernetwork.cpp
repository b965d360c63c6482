#include "core/transfer/hypernetwork.h"

#include <cmath>

namespace isthmus {
namespace {

/// Drawn on the CPU: the same numbers on every device.
at::Tensor normalLeaf(std::int64_t rows, std::int64_t columns, double std, Random& random,
                      const at::Device& device)
{
    at::Tensor values = at::empty({rows, columns}, at::kFloat);
    auto* out = values.data_ptr<float>();
    for (std::int64_t i = 0; i < values.numel(); ++i)
        out[i] = static_cast<float>(random.normal() * std);
    return values.to(device).requires_grad_(true);
}

} // namespace

std::string_view initName(HypernetworkInit init)
{
    return init == HypernetworkInit::Normal ? "normal" : "scaled";
}

std::optional<HypernetworkInit> parseInit(std::string_view name)
{
    for (HypernetworkInit init : {HypernetworkInit::Normal, HypernetworkInit::Scaled}) {
        if (initName(init) == name)
            return init;
    }
    return std::nullopt;
}

Hypernetwork::Hypernetwork(std::int64_t sourceWidth, std::int64_t targetWidth, HypernetworkInit init,
                           double std, Random& random, const at::Device& device)
{
    const double width = static_cast<double>(sourceWidth);
    const bool scaled = init == HypernetworkInit::Scaled;
    first_ = normalLeaf(sourceWidth, sourceWidth, scaled ? std::sqrt(2 / width) : std, random, device);
    second_ =
        normalLeaf(targetWidth, sourceWidth, scaled ? scaledShare / std::sqrt(width) : std, random, device);
}

at::Tensor Hypernetwork::forward(const at::Tensor& vectors) const
{
    return at::linear(at::relu(at::linear(vectors, first_)), second_);
}

std::vector<Parameter> Hypernetwork::parameters(const std::string& name) const
{
    return {{name + ".first", first_, true}, {name + ".second", second_, true}};
}

} // namespace isthmus

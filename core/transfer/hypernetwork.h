#pragma once

#include "core/base/random.h"
#include "core/transfer/optimizer.h"

#include <optional>
#include <string>
#include <string_view>

namespace isthmus {

/// How a hypernetwork begins. Normal: both matrices normal(0, std), as published with std 1e-5. Scaled: the
/// first keeps the size of its input (std sqrt(2 / ds)), the second makes of it additions of `scaledShare`
/// of that size: visible in half precision, too.
enum class HypernetworkInit { Normal, Scaled };
std::string_view initName(HypernetworkInit init); ///< "normal", "scaled"
std::optional<HypernetworkInit> parseInit(std::string_view name);
inline constexpr double scaledShare = 0.01;

/// Maps neuron vectors of the source to additions for the target: Linear(ds -> ds), ReLU, Linear(ds -> dt),
/// no biases, float32 (Neural Incompatibility, section 3.2). One per module type, shared by all layers.
class Hypernetwork
{
public:
    Hypernetwork(std::int64_t sourceWidth, std::int64_t targetWidth, HypernetworkInit init, double std,
                 Random& random, const at::Device& device);

    /// One that was trained: [ds, ds] and [dt, ds].
    Hypernetwork(at::Tensor first, at::Tensor second) : first_(std::move(first)), second_(std::move(second))
    {
    }

    /// Additions [n, dt] for source vectors [n, ds]. Differentiable in the parameters.
    at::Tensor forward(const at::Tensor& vectors) const;
    /// Both matrices, as "NAME.first" [ds, ds] and "NAME.second" [dt, ds].
    std::vector<Parameter> parameters(const std::string& name) const;

private:
    at::Tensor first_;
    at::Tensor second_;
};

} // namespace isthmus

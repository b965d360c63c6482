#pragma once

#include "core/base/torch.h"

namespace isthmus {

/// x W^T + b as every linear map of the forward pass computes it. `weight` [out, in] may lie in a half type
/// under float32 inputs on the CPU (weights as stored): then products and sums are float32 and only the
/// values of the weights are half. Few rows go through rowProducts, many through a float32 copy of a piece of
/// the matrix at a time. Differentiable in the input; in the weight only where it has the input's type.
at::Tensor linearMap(const at::Tensor& input, const at::Tensor& weight, const at::Tensor& bias);

} // namespace isthmus

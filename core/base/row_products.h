#pragma once

#include "core/base/dtype.h"

#include <cstddef>

namespace isthmus {

/// result[r, o] = sum over i of rows[r, i] * weight[o, i]: products of a matrix [outputs, inputs] of F32, F16
/// or BF16 with a few float32 rows [count, inputs], summed in float32. The matrix is read once, as it lies
/// (little endian, any alignment), so that with one row the memory's bandwidth is the limit: the product of
/// token-by-token generation. A row's result does not depend on the other rows or on the number of threads.
/// Throws InvalidArgument for another type.
void rowProducts(DType dtype, const std::byte* weight, std::size_t outputs, std::size_t inputs,
                 const float* rows, std::size_t count, float* result);

} // namespace isthmus

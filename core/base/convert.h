#pragma once

#include "core/base/dtype.h"

#include <cstddef>
#include <cstdint>

namespace isthmus {

/// Converts `count` elements of F64, F32, F16 or BF16 (little-endian bytes, any alignment) to float32. Exact
/// for all but F64, which is rounded to nearest even. NaN stays NaN with its sign and payload (a signalling
/// half becomes quiet, as the hardware does it). Large arrays are converted by several threads. Throws
/// InvalidArgument for any other dtype.
void toFloat(DType dtype, const std::byte* source, float* destination, std::size_t count);

/// The same on the calling thread alone: for code that has its own threads.
void toFloatSerial(DType dtype, const std::byte* source, float* destination, std::size_t count);

/// Converts float32 to F64, F32, F16 or BF16, rounding to nearest even; overflow becomes infinity, small
/// numbers subnormals. Throws InvalidArgument for any other dtype.
void fromFloat(DType dtype, const float* source, std::byte* destination, std::size_t count);

/// One element, in portable code: the reference that the vectorised ones equal bit for bit.
float halfToFloat(std::uint16_t bits);
std::uint16_t floatToHalf(float value);
float bfloat16ToFloat(std::uint16_t bits);
std::uint16_t floatToBfloat16(float value);

} // namespace isthmus

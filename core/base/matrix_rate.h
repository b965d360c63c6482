#pragma once

#include <cstdint>

namespace isthmus {

/// Seconds that one plain float32 matrix product [rows, inner] x [inner, columns] takes on the processor, the
/// allocation left out: the limit that benchmarks hold their own arithmetic against.
double matrixProductSeconds(std::int64_t rows, std::int64_t inner, std::int64_t columns);

} // namespace isthmus

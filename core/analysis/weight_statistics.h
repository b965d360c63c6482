#pragma once

#include "core/base/dtype.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace isthmus {

/// Moments of all elements of a tensor. NaN and infinite elements are counted and left out of the rest.
struct WeightStatistics
{
    std::uint64_t count = 0; ///< finite elements
    std::uint64_t nans = 0;
    std::uint64_t infinities = 0;
    double mean = 0;
    double std = 0; ///< population
    double abs_mean = 0;
    double max_abs = 0;
    double skewness = 0;        ///< m3 / m2^1.5; 0 for a constant tensor
    double excess_kurtosis = 0; ///< m4 / m2^2 - 3; 0 for a constant tensor
    double frobenius = 0;       ///< sqrt of the sum of squares

    bool operator==(const WeightStatistics&) const = default;
};

/// One streaming pass over the raw bytes (F64, F32, F16, BF16; any alignment), several threads. Moments are
/// taken about a pivot in float32 over runs of 4096 elements and combined in float64; the result does not
/// depend on the number of threads. Throws InvalidArgument for another dtype.
WeightStatistics weightStatistics(DType dtype, const std::byte* data, std::size_t count);

/// Every k-th element, k the smallest stride that gives at most `limit` elements and has no factor in common
/// with `columns` (else the sample would lie in a few columns): a sample without random numbers, as float32.
std::vector<float> stridedSample(DType dtype, const std::byte* data, std::size_t count, std::size_t columns,
                                 std::size_t limit);

/// The `count` quantiles at (i + 1/2) / count of a sample (linear between order statistics); non-finite
/// elements are left out. Empty sample: empty result.
std::vector<double> quantiles(std::vector<float> sample, std::size_t count);

/// Elements a strided sample holds at most.
inline constexpr std::size_t sampleLimit = std::size_t{1} << 16;

} // namespace isthmus

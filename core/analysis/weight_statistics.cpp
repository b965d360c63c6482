#include "core/analysis/weight_statistics.h"

#include "core/base/convert.h"
#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

namespace isthmus {
namespace {

constexpr std::size_t runLength = 1024;       ///< float32 sums are at most this long
constexpr std::size_t blockLength = 8192;     ///< converted at a time: 32 KB, stays in the first cache
constexpr std::size_t pieceLength = 1U << 20; ///< of one thread
constexpr std::size_t pivotSample = 4096;

/// Sums over finite elements, of y = (x - pivot) * scale.
struct Sums
{
    double y1 = 0, y2 = 0, y3 = 0, y4 = 0;
    double absolute = 0; ///< of |x|
    double largest = 0;  ///< of |x|
    std::uint64_t count = 0, nans = 0, infinities = 0;

    void add(const Sums& other)
    {
        y1 += other.y1;
        y2 += other.y2;
        y3 += other.y3;
        y4 += other.y4;
        absolute += other.absolute;
        largest = std::max(largest, other.largest);
        count += other.count;
        nans += other.nans;
        infinities += other.infinities;
    }
};

struct Pivot
{
    float shift = 0;
    float scale = 1;
};

constexpr std::size_t lanes = 16;
using Vector = float __attribute__((vector_size(lanes * sizeof(float)), aligned(4), may_alias));
using Bits = std::int32_t __attribute__((vector_size(lanes * sizeof(float))));
static_assert(runLength % lanes == 0);

/// Sums of one run of a multiple of `lanes` elements. Compiled once per instruction set.
[[gnu::always_inline]] inline void sumRun(const float* x, std::size_t count, Pivot pivot, Sums& sums)
{
    using Lane = float __attribute__((vector_size(lanes * sizeof(float))));
    const Lane zero = {};
    const Lane shift = zero + pivot.shift;
    const Lane scale = zero + pivot.scale;
    Lane y1 = zero, y2 = zero, y3 = zero, y4 = zero, absolute = zero, largest = zero;
    const Bits magnitude = Bits{} + 0x7fffffff;
    for (std::size_t i = 0; i < count; i += lanes) {
        const Lane value = *reinterpret_cast<const Vector*>(x + i);
        const Lane size = reinterpret_cast<Lane>(reinterpret_cast<Bits>(value) & magnitude);
        const Lane y = (value - shift) * scale;
        const Lane square = y * y;
        y1 += y;
        y2 += square;
        y3 += square * y;
        y4 += square * square;
        absolute += size;
        largest = size > largest ? size : largest;
    }
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        sums.y1 += static_cast<double>(y1[lane]);
        sums.y2 += static_cast<double>(y2[lane]);
        sums.y3 += static_cast<double>(y3[lane]);
        sums.y4 += static_cast<double>(y4[lane]);
        sums.absolute += static_cast<double>(absolute[lane]);
        sums.largest = std::max(sums.largest, static_cast<double>(largest[lane]));
    }
    sums.count += count;
}

using Kernel = void (*)(const float*, std::size_t, Pivot, Sums&);

void sumRunPortable(const float* x, std::size_t count, Pivot pivot, Sums& sums)
{
    sumRun(x, count, pivot, sums);
}

#if defined(__x86_64__)
__attribute__((target("avx2,fma"))) void sumRunAvx2(const float* x, std::size_t count, Pivot pivot,
                                                    Sums& sums)
{
    sumRun(x, count, pivot, sums);
}

__attribute__((target("avx512f"))) void sumRunAvx512(const float* x, std::size_t count, Pivot pivot,
                                                     Sums& sums)
{
    sumRun(x, count, pivot, sums);
}
#endif

Kernel bestKernel()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f"))
        return sumRunAvx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return sumRunAvx2;
#endif
    return sumRunPortable;
}

/// Element by element in float64: tails, and runs with NaN, infinity or overflow.
void sumCarefully(const float* x, std::size_t count, Pivot pivot, Sums& sums)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (!std::isfinite(x[i])) {
            ++(std::isnan(x[i]) ? sums.nans : sums.infinities);
            continue;
        }
        const double value = static_cast<double>(x[i]);
        const double y = (value - static_cast<double>(pivot.shift)) * static_cast<double>(pivot.scale);
        sums.y1 += y;
        sums.y2 += y * y;
        sums.y3 += y * y * y;
        sums.y4 += y * y * y * y;
        sums.absolute += std::abs(value);
        sums.largest = std::max(sums.largest, std::abs(value));
        ++sums.count;
    }
}

void sumBlock(const float* x, std::size_t count, Pivot pivot, Kernel kernel, Sums& sums)
{
    for (std::size_t first = 0; first < count; first += runLength) {
        const std::size_t length = std::min(runLength, count - first);
        const std::size_t whole = length - length % lanes;
        Sums run;
        kernel(x + first, whole, pivot, run);
        if (!std::isfinite(run.y4) || !std::isfinite(run.y3) || !std::isfinite(run.absolute)) {
            run = {};
            sumCarefully(x + first, whole, pivot, run);
        }
        sumCarefully(x + first + whole, length - whole, pivot, run);
        sums.add(run);
    }
}

/// Mean and spread of a small sample: moments about it lose nothing when the mean dominates.
Pivot choosePivot(DType dtype, const std::byte* data, std::size_t count)
{
    std::vector<float> sample = stridedSample(dtype, data, count, 1, pivotSample);
    std::erase_if(sample, [](float value) { return !std::isfinite(value); });
    if (sample.empty())
        return {};
    double mean = 0;
    for (float value : sample)
        mean += static_cast<double>(value) / static_cast<double>(sample.size());
    double square = 0;
    for (float value : sample)
        square += std::pow(static_cast<double>(value) - mean, 2) / static_cast<double>(sample.size());
    const double scale = 1 / std::sqrt(square);
    // A constant sample, or one whose spread leaves float32, is taken as it is.
    const bool usable = std::isfinite(scale) && scale < 1e30 && scale > 1e-30;
    return {static_cast<float>(mean), usable ? static_cast<float>(scale) : 1.0F};
}

WeightStatistics fromSums(const Sums& sums, Pivot pivot)
{
    WeightStatistics result;
    result.count = sums.count;
    result.nans = sums.nans;
    result.infinities = sums.infinities;
    if (sums.count == 0)
        return result;
    const auto n = static_cast<double>(sums.count);
    const double scale = static_cast<double>(pivot.scale);
    const double a = sums.y1 / n, b = sums.y2 / n, c = sums.y3 / n, d = sums.y4 / n;
    const double m2 = std::max(0.0, b - a * a);
    const double m3 = c - 3 * a * b + 2 * a * a * a;
    const double m4 = d - 4 * a * c + 6 * a * a * b - 3 * a * a * a * a;
    result.mean = static_cast<double>(pivot.shift) + a / scale;
    result.std = std::sqrt(m2) / scale;
    result.abs_mean = sums.absolute / n;
    result.max_abs = sums.largest;
    if (m2 > 0) {
        result.skewness = m3 / std::pow(m2, 1.5);
        result.excess_kurtosis = m4 / (m2 * m2) - 3;
    }
    result.frobenius = std::sqrt(n * (result.std * result.std + result.mean * result.mean));
    return result;
}

} // namespace

WeightStatistics weightStatistics(DType dtype, const std::byte* data, std::size_t count)
{
    const Pivot pivot = choosePivot(dtype, data, count);
    static const Kernel kernel = bestKernel();
    const std::size_t size = dtypeSize(dtype);
    std::vector<Sums> pieces((count + pieceLength - 1) / pieceLength);
    parallelFor(0, count, pieceLength, [&](std::size_t first, std::size_t last) {
        alignas(64) float block[blockLength];
        Sums& sums = pieces[first / pieceLength];
        for (std::size_t at = first; at < last; at += blockLength) {
            const std::size_t length = std::min(blockLength, last - at);
            toFloatSerial(dtype, data + at * size, block, length);
            sumBlock(block, length, pivot, kernel, sums);
        }
    });
    Sums total;
    for (const Sums& piece : pieces) // in order: the same bits for any number of threads
        total.add(piece);
    return fromSums(total, pivot);
}

std::vector<float> stridedSample(DType dtype, const std::byte* data, std::size_t count, std::size_t columns,
                                 std::size_t limit)
{
    if (count == 0 || limit == 0)
        return {};
    std::size_t stride = (count - 1) / limit + 1;
    while (stride > 1 && columns > 1 && std::gcd(stride, columns) != 1)
        ++stride;
    std::vector<float> sample((count - 1) / stride + 1);
    const std::size_t size = dtypeSize(dtype);
    for (std::size_t i = 0; i < sample.size(); ++i)
        toFloatSerial(dtype, data + i * stride * size, &sample[i], 1);
    return sample;
}

std::vector<double> quantiles(std::vector<float> sample, std::size_t count)
{
    std::erase_if(sample, [](float value) { return !std::isfinite(value); });
    if (sample.empty())
        return {};
    std::sort(sample.begin(), sample.end());
    std::vector<double> result(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(count);
        const double position = std::clamp(share * static_cast<double>(sample.size()) - 0.5, 0.0,
                                           static_cast<double>(sample.size() - 1));
        const auto low = static_cast<std::size_t>(position);
        const std::size_t high = std::min(low + 1, sample.size() - 1);
        const double below = static_cast<double>(sample[low]);
        result[i] =
            below + (position - static_cast<double>(low)) * (static_cast<double>(sample[high]) - below);
    }
    return result;
}

} // namespace isthmus

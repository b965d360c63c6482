#include "core/analysis/weight_statistics.h"

#include "core/base/convert.h"
#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace isthmus {
namespace {

/// Converted and summed in float32 at a time: 16 KB stay in the first cache beside their source, and a lane's
/// sum has 256 terms, whose rounding (some 1e-7) averages out over the runs.
constexpr std::size_t runLength = 4096;
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

/// The scale is a power of two: x * scale - shift * scale is then (x - shift) * scale to the last bit, in one
/// fused operation where there is one.
struct Pivot
{
    float shift = 0;
    float scale = 1;
};

constexpr std::size_t widestRound = 32; ///< elements of one round of the widest kernel
static_assert(runLength % widestRound == 0);
using SummingKernel = void (*)(const std::byte*, std::size_t, Pivot, Sums&);

#define ISTHMUS_LOAD_FLOAT(values, x, i) std::memcpy((values), (x) + (i) * sizeof(float), sizeof(values))

#define ISTHMUS_KERNEL_TARGET
#define ISTHMUS_KERNEL_NAME sumPortable
#define ISTHMUS_KERNEL_LANES 4
#define ISTHMUS_KERNEL_BYTES 4
#define ISTHMUS_KERNEL_LOAD ISTHMUS_LOAD_FLOAT
#include "core/analysis/weight_statistics_kernel.inc"
#if defined(__x86_64__)
#define ISTHMUS_KERNEL_TARGET __attribute__((target("avx2,fma")))
#define ISTHMUS_KERNEL_NAME sumAvx2
#define ISTHMUS_KERNEL_LANES 8
#define ISTHMUS_KERNEL_BYTES 4
#define ISTHMUS_KERNEL_LOAD ISTHMUS_LOAD_FLOAT
#include "core/analysis/weight_statistics_kernel.inc"
#define ISTHMUS_KERNEL_TARGET __attribute__((target("avx512f")))
#define ISTHMUS_KERNEL_NAME sumAvx512
#define ISTHMUS_KERNEL_LANES 16
#define ISTHMUS_KERNEL_BYTES 4
#define ISTHMUS_KERNEL_LOAD ISTHMUS_LOAD_FLOAT
#include "core/analysis/weight_statistics_kernel.inc"

// 16-bit elements straight from memory: a detour through a float block costs a third of the bandwidth. Of
// each pair of bfloat16 the second one is the upper half of a float as it stands; the order does not matter
// to sums.
#define ISTHMUS_LOAD_BFLOAT16(values, x, i)                                                                  \
    LaneBits pairs;                                                                                          \
    std::memcpy(&pairs, (x) + (i)*2, sizeof(pairs));                                                         \
    (values)[0] = reinterpret_cast<Lanes>(pairs << 16);                                                      \
    (values)[1] = reinterpret_cast<Lanes>(pairs & static_cast<std::int32_t>(0xffff0000))
#define ISTHMUS_8_HALVES(x, i) _mm_loadu_si128(reinterpret_cast<const __m128i*>((x) + (i)*2))
#define ISTHMUS_16_HALVES(x, i) _mm256_loadu_si256(reinterpret_cast<const __m256i*>((x) + (i)*2))
#define ISTHMUS_LOAD_8_HALF(values, x, i)                                                                    \
    (values)[0] = reinterpret_cast<Lanes>(_mm256_cvtph_ps(ISTHMUS_8_HALVES(x, i)));                          \
    (values)[1] = reinterpret_cast<Lanes>(_mm256_cvtph_ps(ISTHMUS_8_HALVES(x, (i) + 8)))
// The zero-masked form, because GCC 12 warns of an uninitialised operand in the plain one.
#define ISTHMUS_LOAD_16_HALF(values, x, i)                                                                   \
    (values)[0] = reinterpret_cast<Lanes>(_mm512_maskz_cvtph_ps(0xffff, ISTHMUS_16_HALVES(x, i)));           \
    (values)[1] = reinterpret_cast<Lanes>(_mm512_maskz_cvtph_ps(0xffff, ISTHMUS_16_HALVES(x, (i) + 16)))

#define ISTHMUS_KERNEL_TARGET __attribute__((target("avx2,fma")))
#define ISTHMUS_KERNEL_NAME sumBfloat16Avx2
#define ISTHMUS_KERNEL_LANES 8
#define ISTHMUS_KERNEL_BYTES 2
#define ISTHMUS_KERNEL_LOAD ISTHMUS_LOAD_BFLOAT16
#include "core/analysis/weight_statistics_kernel.inc"
#define ISTHMUS_KERNEL_TARGET __attribute__((target("avx2,fma,f16c")))
#define ISTHMUS_KERNEL_NAME sumHalfAvx2
#define ISTHMUS_KERNEL_LANES 8
#define ISTHMUS_KERNEL_BYTES 2
#define ISTHMUS_KERNEL_LOAD ISTHMUS_LOAD_8_HALF
#include "core/analysis/weight_statistics_kernel.inc"
#define ISTHMUS_KERNEL_TARGET __attribute__((target("avx512f")))
#define ISTHMUS_KERNEL_NAME sumBfloat16Avx512
#define ISTHMUS_KERNEL_LANES 16
#define ISTHMUS_KERNEL_BYTES 2
#define ISTHMUS_KERNEL_LOAD ISTHMUS_LOAD_BFLOAT16
#include "core/analysis/weight_statistics_kernel.inc"
#define ISTHMUS_KERNEL_TARGET __attribute__((target("avx512f")))
#define ISTHMUS_KERNEL_NAME sumHalfAvx512
#define ISTHMUS_KERNEL_LANES 16
#define ISTHMUS_KERNEL_BYTES 2
#define ISTHMUS_KERNEL_LOAD ISTHMUS_LOAD_16_HALF
#include "core/analysis/weight_statistics_kernel.inc"
#endif

/// How runs of one element type are summed.
struct Summing
{
    SummingKernel kernel = sumPortable;
    bool direct = false; ///< the kernel reads the stored type; else float32
};

Summing bestSumming(DType dtype)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f")) {
        if (dtype == DType::BF16)
            return {sumBfloat16Avx512, true};
        if (dtype == DType::F16)
            return {sumHalfAvx512, true};
        return {sumAvx512, dtype == DType::F32};
    }
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
        if (dtype == DType::BF16)
            return {sumBfloat16Avx2, true};
        if (dtype == DType::F16) // every processor with AVX2 has F16C
            return {sumHalfAvx2, true};
        return {sumAvx2, dtype == DType::F32};
    }
#endif
    return {sumPortable, dtype == DType::F32};
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

/// At most a run of elements.
void sumRun(DType dtype, const std::byte* x, std::size_t count, Pivot pivot, const Summing& summing,
            Sums& sums)
{
    alignas(64) float converted[runLength];
    const std::size_t whole = count - count % widestRound;
    if (!summing.direct)
        toFloatSerial(dtype, x, converted, whole);
    Sums run;
    summing.kernel(summing.direct ? x : reinterpret_cast<const std::byte*>(converted), whole, pivot, run);
    // Any NaN, infinity or overflow makes one of these infinite or NaN.
    const bool clean = std::isfinite(run.y4) && std::isfinite(run.y3) && std::isfinite(run.absolute);
    const std::size_t done = clean ? whole : 0;
    if (!clean)
        run = {};
    if (done < count) {
        toFloatSerial(dtype, x + done * dtypeSize(dtype), converted, count - done);
        sumCarefully(converted, count - done, pivot, run);
    }
    sums.add(run);
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
    const double scale = std::exp2(-std::round(std::log2(std::sqrt(square))));
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
    const Summing summing = bestSumming(dtype);
    const std::size_t size = dtypeSize(dtype);
    std::vector<Sums> pieces((count + pieceLength - 1) / pieceLength);
    parallelFor(0, count, pieceLength, [&](std::size_t first, std::size_t last) {
        Sums& sums = pieces[first / pieceLength];
        for (std::size_t at = first; at < last; at += runLength)
            sumRun(dtype, data + at * size, std::min(runLength, last - at), pivot, summing, sums);
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

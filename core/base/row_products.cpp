#include "core/base/row_products.h"

#include "core/base/convert.h"
#include "core/base/error.h"
#include "core/base/parallel.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace isthmus {
namespace {

/// Weights one thread multiplies at a time: worth a wake-up, small enough to share fairly.
constexpr std::size_t grainWeights = std::size_t{1} << 18;
/// Rows that share one pass over a row of the matrix.
constexpr std::size_t rowsAtOnce = 4;

/// Products of one row of the matrix with `count` <= rowsAtOnce rows; row r's result goes to
/// result[r * stride].
using Kernel = void (*)(const std::byte* weight, std::size_t inputs, const float* rows, std::size_t count,
                        float* result, std::size_t stride);

template <typename Stored, typename Widen>
void productsOf(const std::byte* weight, std::size_t inputs, const float* rows, std::size_t count,
                float* result, std::size_t stride, Widen widen)
{
    for (std::size_t r = 0; r < count; ++r) {
        float sum = 0;
        for (std::size_t i = 0; i < inputs; ++i) {
            Stored stored;
            std::memcpy(&stored, weight + i * sizeof(Stored), sizeof(Stored));
            sum += widen(stored) * rows[r * inputs + i];
        }
        result[r * stride] = sum;
    }
}

void floatKernel(const std::byte* weight, std::size_t inputs, const float* rows, std::size_t count,
                 float* result, std::size_t stride)
{
    productsOf<float>(weight, inputs, rows, count, result, stride, [](float value) { return value; });
}

void halfKernel(const std::byte* weight, std::size_t inputs, const float* rows, std::size_t count,
                float* result, std::size_t stride)
{
    productsOf<std::uint16_t>(weight, inputs, rows, count, result, stride, halfToFloat);
}

void bfloat16Kernel(const std::byte* weight, std::size_t inputs, const float* rows, std::size_t count,
                    float* result, std::size_t stride)
{
    productsOf<std::uint16_t>(weight, inputs, rows, count, result, stride, bfloat16ToFloat);
}

#if defined(__x86_64__)
#define ISTHMUS_AVX2 __attribute__((target("avx2,fma,f16c"), always_inline)) inline

/// Eight weights as float32.
struct LoadFloat
{
    static constexpr std::size_t size = 4;
    static ISTHMUS_AVX2 __m256 load(const std::byte* at)
    {
        return _mm256_loadu_ps(reinterpret_cast<const float*>(at));
    }
    static float one(const std::byte* at)
    {
        float value = 0;
        std::memcpy(&value, at, sizeof value);
        return value;
    }
};

struct LoadHalf
{
    static constexpr std::size_t size = 2;
    static ISTHMUS_AVX2 __m256 load(const std::byte* at)
    {
        return _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at)));
    }
    static float one(const std::byte* at)
    {
        std::uint16_t bits = 0;
        std::memcpy(&bits, at, sizeof bits);
        return halfToFloat(bits);
    }
};

struct LoadBfloat16
{
    static constexpr std::size_t size = 2;
    static ISTHMUS_AVX2 __m256 load(const std::byte* at)
    {
        const __m128i bits = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(bits), 16));
    }
    static float one(const std::byte* at)
    {
        std::uint16_t bits = 0;
        std::memcpy(&bits, at, sizeof bits);
        return bfloat16ToFloat(bits);
    }
};

ISTHMUS_AVX2 float sumOf(__m256 value)
{
    __m128 sum = _mm_add_ps(_mm256_castps256_ps128(value), _mm256_extractf128_ps(value, 1));
    sum = _mm_add_ps(sum, _mm_movehl_ps(sum, sum));
    return _mm_cvtss_f32(_mm_add_ss(sum, _mm_shuffle_ps(sum, sum, 1)));
}

template <typename Load, std::size_t Rows>
__attribute__((target("avx2,fma,f16c"))) void fixedRows(const std::byte* weight, std::size_t inputs,
                                                        const float* rows, float* result, std::size_t stride)
{
    // The order of summation is the same for any number of rows.
    __m256 sums[Rows][4];
    for (auto& row : sums) {
        for (__m256& sum : row)
            sum = _mm256_setzero_ps();
    }
    std::size_t i = 0;
    for (; i + 32 <= inputs; i += 32) {
        for (std::size_t part = 0; part < 4; ++part) {
            const __m256 w = Load::load(weight + (i + 8 * part) * Load::size);
            for (std::size_t r = 0; r < Rows; ++r)
                sums[r][part] =
                    _mm256_fmadd_ps(w, _mm256_loadu_ps(rows + r * inputs + i + 8 * part), sums[r][part]);
        }
    }
    for (std::size_t r = 0; r < Rows; ++r) {
        float sum = sumOf(
            _mm256_add_ps(_mm256_add_ps(sums[r][0], sums[r][1]), _mm256_add_ps(sums[r][2], sums[r][3])));
        for (std::size_t rest = i; rest < inputs; ++rest)
            sum += Load::one(weight + rest * Load::size) * rows[r * inputs + rest];
        result[r * stride] = sum;
    }
}

template <typename Load>
void vectorKernel(const std::byte* weight, std::size_t inputs, const float* rows, std::size_t count,
                  float* result, std::size_t stride)
{
    switch (count) {
    case 1:
        return fixedRows<Load, 1>(weight, inputs, rows, result, stride);
    case 2:
        return fixedRows<Load, 2>(weight, inputs, rows, result, stride);
    case 3:
        return fixedRows<Load, 3>(weight, inputs, rows, result, stride);
    default:
        return fixedRows<Load, 4>(weight, inputs, rows, result, stride);
    }
}
#undef ISTHMUS_AVX2

/// clang 14 cannot ask for F16C; no processor has AVX2 and FMA without it.
bool hasVectors()
{
    static const bool has = __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0;
    return has;
}
#endif

Kernel kernelOf(DType dtype)
{
#if defined(__x86_64__)
    if (hasVectors()) {
        switch (dtype) {
        case DType::F32:
            return vectorKernel<LoadFloat>;
        case DType::F16:
            return vectorKernel<LoadHalf>;
        case DType::BF16:
            return vectorKernel<LoadBfloat16>;
        default:
            break;
        }
    }
#endif
    switch (dtype) {
    case DType::F32:
        return floatKernel;
    case DType::F16:
        return halfKernel;
    case DType::BF16:
        return bfloat16Kernel;
    default:
        throw Error(ErrorCode::InvalidArgument,
                    std::string("Weights of type ") + dtypeName(dtype) + " cannot be multiplied as stored.",
                    "Only F32, F16 and BF16 can.");
    }
}

} // namespace

void rowProducts(DType dtype, const std::byte* weight, std::size_t outputs, std::size_t inputs,
                 const float* rows, std::size_t count, float* result)
{
    const Kernel kernel = kernelOf(dtype);
    const std::size_t bytes = inputs * dtypeSize(dtype);
    const std::size_t grain = std::max<std::size_t>(1, grainWeights / std::max<std::size_t>(1, inputs));
    parallelFor(0, outputs, grain, [&](std::size_t first, std::size_t last) {
        for (std::size_t output = first; output < last; ++output) {
            for (std::size_t row = 0; row < count; row += rowsAtOnce)
                kernel(weight + output * bytes, inputs, rows + row * inputs,
                       std::min(rowsAtOnce, count - row), result + row * outputs + output, outputs);
        }
    });
}

} // namespace isthmus

#include "core/base/convert.h"

#include "core/base/error.h"
#include "core/base/parallel.h"

#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

static_assert(std::endian::native == std::endian::little, "safetensors bytes are read in place");

namespace isthmus {

float bfloat16ToFloat(std::uint16_t bits)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

std::uint16_t floatToBfloat16(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    if ((bits & 0x7fffffffU) > 0x7f800000U)
        return static_cast<std::uint16_t>((bits >> 16) |
                                          0x40U); // quiet, so that no payload rounds to infinity
    return static_cast<std::uint16_t>((bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16);
}

float halfToFloat(std::uint16_t bits)
{
    const std::uint32_t sign = (bits & 0x8000U) << 16;
    const std::uint32_t exponent = bits & 0x7c00U;
    const std::uint32_t fraction = bits & 0x03ffU;
    if (exponent == 0) { // zero and subnormals: fraction * 2^-24
        const float magnitude = static_cast<float>(fraction) * 0x1p-24F;
        return std::bit_cast<float>(std::bit_cast<std::uint32_t>(magnitude) | sign);
    }
    if (exponent == 0x7c00U) {
        const std::uint32_t quiet = fraction != 0 ? 0x00400000U : 0U;
        return std::bit_cast<float>(sign | 0x7f800000U | (fraction << 13) | quiet);
    }
    return std::bit_cast<float>(sign | (((exponent | fraction) << 13) + (112U << 23)));
}

std::uint16_t floatToHalf(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000U);
    const std::uint32_t magnitude = bits & 0x7fffffffU;
    if (magnitude > 0x7f800000U)
        return static_cast<std::uint16_t>(sign | 0x7e00U | ((magnitude >> 13) & 0x01ffU));
    if (magnitude >= 0x477ff000U) // 65520 and above: the first number that rounds to infinity
        return static_cast<std::uint16_t>(sign | 0x7c00U);
    if (magnitude < 0x38800000U) {
        // Below 2^-14: adding 0.5 moves the last place of the sum to 2^-24, so that the addition rounds.
        const float shifted = std::bit_cast<float>(magnitude) + 0.5F;
        return static_cast<std::uint16_t>(sign | (std::bit_cast<std::uint32_t>(shifted) - 0x3f000000U));
    }
    const std::uint32_t rounded = magnitude + 0x0fffU + ((magnitude >> 13) & 1U);
    return static_cast<std::uint16_t>(sign | ((rounded - (112U << 23)) >> 13));
}

namespace {

/// Elements one thread converts at a time: long enough to pay for a thread, short enough to share fairly.
constexpr std::size_t grain = std::size_t{1} << 20;

using ToFloat = void (*)(const std::byte*, float*, std::size_t);
using FromFloat = void (*)(const float*, std::byte*, std::size_t);

template <typename Stored, typename Convert>
void widenEach(const std::byte* source, float* destination, std::size_t count, Convert convert)
{
    for (std::size_t i = 0; i < count; ++i) {
        Stored stored;
        std::memcpy(&stored, source + i * sizeof(Stored), sizeof(Stored));
        destination[i] = convert(stored);
    }
}

template <typename Stored, typename Convert>
void narrowEach(const float* source, std::byte* destination, std::size_t count, Convert convert)
{
    for (std::size_t i = 0; i < count; ++i) {
        const Stored stored = convert(source[i]);
        std::memcpy(destination + i * sizeof(Stored), &stored, sizeof(Stored));
    }
}

void copyFloat(const std::byte* source, float* destination, std::size_t count)
{
    if (count > 0)
        std::memcpy(destination, source, count * sizeof(float));
}

void storeFloat(const float* source, std::byte* destination, std::size_t count)
{
    if (count > 0)
        std::memcpy(destination, source, count * sizeof(float));
}

void fromDouble(const std::byte* source, float* destination, std::size_t count)
{
    widenEach<double>(source, destination, count, [](double value) { return static_cast<float>(value); });
}

void storeDouble(const float* source, std::byte* destination, std::size_t count)
{
    narrowEach<double>(source, destination, count, [](float value) { return static_cast<double>(value); });
}

void fromHalf(const std::byte* source, float* destination, std::size_t count)
{
    widenEach<std::uint16_t>(source, destination, count, halfToFloat);
}

void storeHalf(const float* source, std::byte* destination, std::size_t count)
{
    narrowEach<std::uint16_t>(source, destination, count, floatToHalf);
}

void fromBfloat16(const std::byte* source, float* destination, std::size_t count)
{
    widenEach<std::uint16_t>(source, destination, count, bfloat16ToFloat);
}

void storeBfloat16(const float* source, std::byte* destination, std::size_t count)
{
    narrowEach<std::uint16_t>(source, destination, count, floatToBfloat16);
}

#if defined(__x86_64__)
// Chosen at run time by plain pointers, not by target_clones: its resolvers run before a sanitizer's runtime
// exists.

__attribute__((target("avx2"))) void fromBfloat16Avx2(const std::byte* source, float* destination,
                                                      std::size_t count)
{
    std::size_t i = 0;
    for (; i + 16 <= count; i += 16) {
        const auto* at = reinterpret_cast<const __m128i*>(source + 2 * i);
        const __m256i low = _mm256_slli_epi32(_mm256_cvtepu16_epi32(_mm_loadu_si128(at)), 16);
        const __m256i high = _mm256_slli_epi32(_mm256_cvtepu16_epi32(_mm_loadu_si128(at + 1)), 16);
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(destination + i), low);
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(destination + i + 8), high);
    }
    fromBfloat16(source + 2 * i, destination + i, count - i);
}

__attribute__((target("avx,f16c"))) void fromHalfF16c(const std::byte* source, float* destination,
                                                      std::size_t count)
{
    std::size_t i = 0;
    for (; i + 16 <= count; i += 16) {
        const auto* at = reinterpret_cast<const __m128i*>(source + 2 * i);
        _mm256_storeu_ps(destination + i, _mm256_cvtph_ps(_mm_loadu_si128(at)));
        _mm256_storeu_ps(destination + i + 8, _mm256_cvtph_ps(_mm_loadu_si128(at + 1)));
    }
    fromHalf(source + 2 * i, destination + i, count - i);
}

__attribute__((target("avx,f16c"))) void storeHalfF16c(const float* source, std::byte* destination,
                                                       std::size_t count)
{
    std::size_t i = 0;
    for (; i + 8 <= count; i += 8) {
        const __m128i half = _mm256_cvtps_ph(_mm256_loadu_ps(source + i), _MM_FROUND_TO_NEAREST_INT);
        _mm_storeu_si128(reinterpret_cast<__m128i*>(destination + 2 * i), half);
    }
    storeHalf(source + i, destination + 2 * i, count - i);
}

__attribute__((target("avx2"))) void storeBfloat16Avx2(const float* source, std::byte* destination,
                                                       std::size_t count)
{
    const __m256i one = _mm256_set1_epi32(1);
    const __m256i half = _mm256_set1_epi32(0x7fff);
    const __m256i quiet = _mm256_set1_epi32(0x40);
    std::size_t i = 0;
    for (; i + 8 <= count; i += 8) {
        const __m256 value = _mm256_loadu_ps(source + i);
        const __m256i bits = _mm256_castps_si256(value);
        const __m256i top = _mm256_srli_epi32(bits, 16);
        const __m256i bias = _mm256_add_epi32(half, _mm256_and_si256(top, one));
        const __m256i rounded = _mm256_srli_epi32(_mm256_add_epi32(bits, bias), 16);
        const __m256i isNan = _mm256_castps_si256(_mm256_cmp_ps(value, value, _CMP_UNORD_Q));
        const __m256i result = _mm256_blendv_epi8(rounded, _mm256_or_si256(top, quiet), isNan);
        const __m128i packed =
            _mm_packus_epi32(_mm256_castsi256_si128(result), _mm256_extracti128_si256(result, 1));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(destination + 2 * i), packed);
    }
    storeBfloat16(source + i, destination + 2 * i, count - i);
}

bool hasAvx2()
{
    static const bool has = __builtin_cpu_supports("avx2") != 0;
    return has;
}

/// clang 14 cannot ask for F16C; no processor has AVX2 without it.
bool hasF16c()
{
    return hasAvx2();
}
#endif

[[noreturn]] void refuse(DType dtype)
{
    throw Error(ErrorCode::InvalidArgument,
                std::string("Elements of type ") + dtypeName(dtype) + " cannot be computed on.",
                "Only F64, F32, F16 and BF16 tensors can be analysed.");
}

ToFloat toFloatKernel(DType dtype)
{
    switch (dtype) {
    case DType::F64:
        return fromDouble;
    case DType::F32:
        return copyFloat;
#if defined(__x86_64__)
    case DType::F16:
        return hasF16c() ? fromHalfF16c : fromHalf;
    case DType::BF16:
        return hasAvx2() ? fromBfloat16Avx2 : fromBfloat16;
#else
    case DType::F16:
        return fromHalf;
    case DType::BF16:
        return fromBfloat16;
#endif
    default:
        refuse(dtype);
    }
}

FromFloat fromFloatKernel(DType dtype)
{
    switch (dtype) {
    case DType::F64:
        return storeDouble;
    case DType::F32:
        return storeFloat;
#if defined(__x86_64__)
    case DType::F16:
        return hasF16c() ? storeHalfF16c : storeHalf;
    case DType::BF16:
        return hasAvx2() ? storeBfloat16Avx2 : storeBfloat16;
#else
    case DType::F16:
        return storeHalf;
    case DType::BF16:
        return storeBfloat16;
#endif
    default:
        refuse(dtype);
    }
}

} // namespace

void toFloatSerial(DType dtype, const std::byte* source, float* destination, std::size_t count)
{
    toFloatKernel(dtype)(source, destination, count);
}

void toFloat(DType dtype, const std::byte* source, float* destination, std::size_t count)
{
    const ToFloat kernel = toFloatKernel(dtype);
    const std::size_t size = dtypeSize(dtype);
    parallelFor(0, count, grain, [&](std::size_t first, std::size_t last) {
        kernel(source + first * size, destination + first, last - first);
    });
}

void fromFloat(DType dtype, const float* source, std::byte* destination, std::size_t count)
{
    const FromFloat kernel = fromFloatKernel(dtype);
    const std::size_t size = dtypeSize(dtype);
    parallelFor(0, count, grain, [&](std::size_t first, std::size_t last) {
        kernel(source + first, destination + first * size, last - first);
    });
}

} // namespace isthmus

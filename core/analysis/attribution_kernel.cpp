#include "core/analysis/attribution_kernel.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace isthmus {
namespace {

constexpr float log2OfE = 1.44269504F;
// ln 2 in two parts: k * ln2High is exact for the k that occur.
constexpr float ln2High = 0.693359375F;
constexpr float ln2Low = -2.12194440e-4F;
constexpr float roundingBias = 12582912.0F; // 1.5 * 2^23: adding it rounds to a whole number

using AttributionKernel = void (*)(const float*, const float*, std::size_t, std::size_t, const float*,
                                   const float*, std::size_t, std::size_t, double*, float*);

#define ISTHMUS_KERNEL_TARGET
#define ISTHMUS_KERNEL_NAME addRowPortable
#define ISTHMUS_KERNEL_LANES 4
#include "core/analysis/attribution_kernel.inc"
#if defined(__x86_64__)
#define ISTHMUS_KERNEL_TARGET __attribute__((target("avx2,fma")))
#define ISTHMUS_KERNEL_NAME addRowAvx2
#define ISTHMUS_KERNEL_LANES 8
#include "core/analysis/attribution_kernel.inc"
#define ISTHMUS_KERNEL_TARGET __attribute__((target("avx512f")))
#define ISTHMUS_KERNEL_NAME addRowAvx512
#define ISTHMUS_KERNEL_LANES 16
#include "core/analysis/attribution_kernel.inc"
#endif

AttributionKernel bestKernel()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f"))
        return addRowAvx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return addRowAvx2;
#endif
    return addRowPortable;
}

/// Exponentials of one piece of work of a thread: some tenths of a millisecond.
constexpr std::size_t pieceExponentials = 1U << 19;

} // namespace

void addExpm1SumsTorch(const at::Tensor& changes, const at::Tensor& weights, const at::Tensor& alpha,
                       const at::Tensor& shift, at::Tensor& sums, at::Tensor& peaks)
{
    for (std::int64_t i = 0; i < weights.size(0); ++i) {
        const at::Tensor exponents = changes * alpha[i].unsqueeze(1) - shift[i].unsqueeze(1);
        at::Tensor peak = peaks[i];
        peak.copy_(at::maximum(peak, exponents.abs().amax(1)));
        sums[i].add_(at::mv(exponents.expm1(), weights[i]).to(at::kDouble));
    }
}

void addExpm1Sums(const at::Tensor& changes, const at::Tensor& weights, const at::Tensor& alpha,
                  const at::Tensor& shift, at::Tensor& sums, at::Tensor& peaks)
{
    if (!changes.device().is_cpu())
        return addExpm1SumsTorch(changes, weights, alpha, shift, sums, peaks);
    static const AttributionKernel kernel = bestKernel();
    const auto neurons = static_cast<std::size_t>(changes.size(0));
    const auto tokens = static_cast<std::size_t>(changes.size(1));
    const auto prompts = static_cast<std::size_t>(weights.size(0));
    const auto stride = static_cast<std::size_t>(weights.stride(0));
    const auto* rows = changes.data_ptr<float>();
    const auto* weight = weights.data_ptr<float>();
    const auto* alphas = alpha.data_ptr<float>();
    const auto* shifts = shift.data_ptr<float>();
    auto* sum = sums.data_ptr<double>();
    auto* peak = peaks.data_ptr<float>();
    const std::size_t grain =
        std::max<std::size_t>(1, pieceExponentials / std::max<std::size_t>(1, tokens * prompts));
    const auto neuronStep = static_cast<std::size_t>(changes.stride(0));
    const auto tokenStep = static_cast<std::size_t>(changes.stride(1));
    parallelFor(0, neurons, grain, [&](std::size_t first, std::size_t last) {
        std::vector<float> turned; // this piece by rows, where the tensor lies by columns
        if (tokenStep != 1) {
            turned.resize((last - first) * tokens);
            for (std::size_t v = 0; v < tokens; ++v) {
                for (std::size_t n = first; n < last; ++n)
                    turned[(n - first) * tokens + v] = rows[n * neuronStep + v * tokenStep];
            }
        }
        for (std::size_t n = first; n < last; ++n)
            kernel(turned.empty() ? rows + n * neuronStep : turned.data() + (n - first) * tokens, weight,
                   stride, tokens, alphas + n, shifts + n, neurons, prompts, sum + n, peak + n);
    });
}

} // namespace isthmus

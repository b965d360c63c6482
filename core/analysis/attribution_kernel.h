#pragma once

#include "core/base/torch.h"

namespace isthmus {

/// Beyond this exponent float32 sums weighted with probabilities lose tokens whose probability underflows.
inline constexpr float largestExponent = 60.0F;

/// For every prompt i and neuron n, over the tokens v of a block of the vocabulary:
///   sums[i, n] += sum over v of weights[i, v] * (exp(alpha[i, n] * changes[n, v] - shift[i, n]) - 1)
///   peaks[i, n] = max(peaks[i, n], max over v of the exponent's size)
/// The exponentials are never stored on the CPU. Where a peak is above largestExponent the sum is not to be
/// trusted. changes float32 [n, v], weights [prompts, v], alpha and shift [prompts, n], sums float64 and
/// peaks float32 [prompts, n]; contiguous, but for weights (rows only) and changes (any strides), on one
/// device. Relative error of a sum of one sign: 1e-6. The same bits for any number of threads.
void addExpm1Sums(const at::Tensor& changes, const at::Tensor& weights, const at::Tensor& alpha,
                  const at::Tensor& shift, at::Tensor& sums, at::Tensor& peaks);

/// The same in libtorch's operations: what runs on CUDA, and what the CPU's code is tested against.
void addExpm1SumsTorch(const at::Tensor& changes, const at::Tensor& weights, const at::Tensor& alpha,
                       const at::Tensor& shift, at::Tensor& sums, at::Tensor& peaks);

} // namespace isthmus

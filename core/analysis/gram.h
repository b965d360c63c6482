#pragma once

#include "core/analysis/metric.h"

#include <string>
#include <vector>

namespace isthmus {

/// Gram matrix [n, n] float32 of activations [n, d]: the column mean (float64) is subtracted first, so that a
/// large common offset does not drown the differences in float32. Every metric here is invariant to that
/// shift.
at::Tensor gramOf(const at::Tensor& activations);

/// H K H with H = I - 11'/n. `grams` [..., n, n].
at::Tensor doubleCentred(const at::Tensor& grams);
/// U-centring of Szekely and Rizzo (2014): zero diagonal, rows of the rest sum to zero. <U(K), U(L)> = n (n -
/// 3) times the unbiased HSIC of Song et al. (2012). `grams` [..., n, n], n >= 4.
at::Tensor unbiasedCentred(const at::Tensor& grams);
/// Squared Euclidean distances between samples; never negative, zero on the diagonal. `grams` [..., n, n].
at::Tensor squaredDistances(const at::Tensor& grams);

/// Throws TooFewSamples below 4 samples per block and InvalidArgument when the two sets are not of the same
/// samples.
void requireComparable(const GramSet& source, const GramSet& target);
/// Why a layer [blocks, n, n] (float64) has no value: NaN or infinity, or samples that do not vary. Empty if
/// it has.
std::string layerProblem(const at::Tensor& grams);

/// Writes NaN into the rows and columns of layers with a problem and lists one issue per such cell.
/// `values` float64 [Ls, Lt] on the CPU.
void markProblems(MetricResult& result, const std::vector<std::string>& source,
                  const std::vector<std::string>& target);
/// Lists a cause for NaN cells that have no issue yet.
void explainRemaining(MetricResult& result, const std::string& cause);

/// "512 samples" or "8 blocks of 64 samples": for MetricResult::estimator.
std::string describeGrams(const GramSet& set);

} // namespace isthmus

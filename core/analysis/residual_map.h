#pragma once

#include "core/analysis/metric.h"

#include <cstdint>
#include <vector>

namespace isthmus {

/// Orthonormal basis [hidden, r] float64 of the span of token vectors [m, hidden]; directions under 1e-5 of
/// the strongest singular value are left out. Deterministic.
at::Tensor tokenBasis(const at::Tensor& tokens);

/// Orthogonal Procrustes map R [hidden_s, hidden_t] float64 between two residual spaces: the partial isometry
/// between the spans of the shared tokens' vectors that brings `source` [m, hidden_s] closest to `target` [m,
/// hidden_t]. The identity on the span when both are the same.
at::Tensor residualMap(const at::Tensor& source, const at::Tensor& target);

/// The leading `count` singular vectors of a weight on the side of the residual stream, [hidden, count]
/// float64, strongest first. Exact up to a hidden size of 1024; above by subspace iteration from a fixed
/// start.
at::Tensor residualSubspace(const at::Tensor& weight, bool readsResidual, std::int64_t count);

/// Summaries [hidden, k] of all layers side by side, [hidden, L * k] with k the smallest number of columns
/// among all usable layers of both sides; layers without a value are zero.
at::Tensor joinSubspaces(const std::vector<at::Tensor>& summaries, const std::vector<std::string>& problems,
                         std::int64_t hidden, std::int64_t columns);

/// Standard normal numbers from the program's generator, float64.
class Random;
at::Tensor normalTensor(const std::vector<std::int64_t>& sizes, Random& random);

} // namespace isthmus

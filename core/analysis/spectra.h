#pragma once

#include "core/base/torch.h"

#include <vector>

namespace isthmus {

/// Singular values of a matrix [out, in], descending, float64 on the CPU, length min(out, in): square roots
/// of the eigenvalues of the smaller Gram matrix. Up to 2048 on the smaller side in float64 (values below
/// 1e-8 of the largest are rounding), above in float32 (below 1e-3 of the largest they are rounding).
std::vector<double> singularValues(const at::Tensor& weight);

/// exp of the entropy of the singular values as shares of their sum (Roy and Vetterli 2007), 1..r.
double effectiveRank(const std::vector<double>& singular);
/// ||W||_F^2 / ||W||_2^2, 1..r.
double stableRank(const std::vector<double>& singular);
/// Exponent alpha of the power law lambda^-alpha that fits the tail of the eigenvalues lambda = sigma^2 best:
/// maximum likelihood with the tail's beginning chosen by the smallest Kolmogorov-Smirnov distance (Clauset,
/// Shalizi, Newman 2009; Martin and Mahoney 2021 for weights). NaN with fewer than 8 eigenvalues.
double powerLawAlpha(const std::vector<double>& singular);
/// Cumulative share of the energy sigma^2 at the relative ranks i / points, i = 0..points (linear between
/// ranks): from 0 to 1, concave.
std::vector<double> energyCurve(const std::vector<double>& singular, std::size_t points);

} // namespace isthmus

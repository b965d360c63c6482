#pragma once

#include "core/base/torch.h"

#include <cstdint>
#include <vector>

namespace isthmus {

struct SvdOptions
{
    bool exact = false; ///< whole SVD in float64
    std::uint64_t seed = 0;
    double tolerance = 0.01; ///< the error may be this share above the optimal one, or it is computed exactly
};

/// The best approximation of a matrix by one of rank r: W ~ left right, left = U_r Sigma_r, right = V_r^T.
struct LowRankFactors
{
    at::Tensor left;              ///< [out, r] float32
    at::Tensor right;             ///< [r, in] float32, orthonormal rows
    std::vector<double> singular; ///< [r], descending
    double error = 0;             ///< ||W - left right||_F / ||W||_F
    /// Certified: error / (error of the best approximation of this rank) is at most this. 1 for exact.
    double bound = 1;
    bool exact = false;
};

/// Rank-r factors of a matrix [out, in] on the CPU by randomised subspace iteration (Halko, Martinsson, Tropp
/// 2011, Algorithm 4.4 with the posterior estimate of Lemma 4.1), and how far from the optimum they can be:
/// with Q the basis found and e = ||(I - Q Q^T) W||_2, which power iteration on random vectors bounds with
/// probability 1 - 1e-5, the squared singular values of W exceed those s^2 of Q^T W by at most e^2 (Weyl),
/// and by at most 2 c^2 / (g + sqrt(g^2 + 4 c^2)) with c = ||(I - Q Q^T) W W^T Q||_2 and g = s^2 - e^2 > 0
/// (Li and Li 2005). A bound above 1 + tolerance enlarges the subspace, and in the end takes the whole SVD.
/// The signs are chosen, so that equal input gives equal bits: the largest entry of each column of U is
/// positive. Throws InvalidArgument for a rank below 1 or above the smallest dimension, NonFinite.
LowRankFactors lowRankFactors(const at::Tensor& weight, std::int64_t rank, const SvdOptions& options = {});

} // namespace isthmus

#include "core/transfer/low_rank.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <string>
#include <tuple>

namespace isthmus {
namespace {

constexpr std::int64_t oversampling = 16;
/// Products with W W^T between the first look and the basis. One is enough for most spectra, and where it is
/// not the bound says so.
constexpr int powerIterations = 1;
/// Below this side the whole SVD costs no more than the iteration.
constexpr std::int64_t smallSide = 128;
/// The posterior bound fails with probability 10^-5: that many random vectors.
constexpr int probes = 5;
constexpr int probePowers = 2;

at::Tensor normal(Random& random, std::int64_t rows, std::int64_t columns)
{
    at::Tensor result = at::empty({rows, columns}, at::kFloat);
    auto* values = result.data_ptr<float>();
    for (std::int64_t i = 0; i < result.numel(); ++i)
        values[i] = static_cast<float>(random.normal());
    return result;
}

at::Tensor orthonormal(const at::Tensor& columns)
{
    return std::get<0>(at::linalg_qr(columns, "reduced"));
}

double squares(const at::Tensor& matrix)
{
    // Row norms in float32, their sum in float64: a plain float32 norm of 45 million elements loses digits.
    return at::linalg_vector_norm(matrix, 2, {1}).to(at::kDouble).square().sum().item<double>();
}

at::Tensor outside(const at::Tensor& basis, const at::Tensor& columns)
{
    return columns - at::mm(basis, at::mm(basis.t(), columns));
}

/// Upper bound on ||(I - Q Q^T) W||_2 that holds with probability 1 - 10^-probes, from `probe`, W times
/// random vectors.
double residualNorm(const at::Tensor& weight, const at::Tensor& basis, const at::Tensor& probe)
{
    // Norms grow with every power; the scale is kept apart.
    double logScale = 0;
    at::Tensor y = outside(basis, probe);
    for (int i = 0; i < probePowers; ++i) {
        const double scale = y.abs().max().item<double>();
        if (!(scale > 0))
            return 0;
        logScale += std::log(scale);
        y = outside(basis, at::mm(weight, at::mm(weight.t(), y / scale)));
    }
    const double largest = at::linalg_vector_norm(y, 2, {0}).max().item<double>();
    if (!(largest > 0))
        return 0;
    const double factor = 10 * std::sqrt(2 / std::numbers::pi);
    return std::exp((std::log(factor * largest) + logScale) / (2 * probePowers + 1));
}

/// ||(I - Q Q^T) W W^T Q||_2, from `image`, W W^T Q: how far the subspace is from an invariant one.
double couplingNorm(const at::Tensor& basis, const at::Tensor& image)
{
    const at::Tensor rest = outside(basis, image);
    const at::Tensor gram = at::mm(rest.t(), rest).to(at::kDouble);
    return std::sqrt(std::max(0.0, at::linalg_eigvalsh(gram).max().item<double>()));
}

/// By how much the leading eigenvalues of W W^T can exceed the squares found, in sum.
double possibleGain(const std::vector<double>& singular, double residual, double coupling)
{
    double gain = 0;
    for (double value : singular) {
        const double weyl = residual * residual;
        const double gap = value * value - weyl;
        const double quadratic =
            gap > 0 ? 2 * coupling * coupling / (gap + std::sqrt(gap * gap + 4 * coupling * coupling)) : weyl;
        gain += std::min(weyl, quadratic);
    }
    return gain;
}

/// Fixes the signs and fills in the factors.
LowRankFactors finish(const at::Tensor& u, const at::Tensor& s, const at::Tensor& vt, std::int64_t rank)
{
    at::Tensor left = u.narrow(1, 0, rank);
    const at::Tensor place = left.abs().argmax(0, true);
    const at::Tensor sign = at::where(left.gather(0, place) < 0, -at::ones_like(s.narrow(0, 0, rank)),
                                      at::ones_like(s.narrow(0, 0, rank)));
    LowRankFactors factors;
    const at::Tensor kept = s.narrow(0, 0, rank);
    factors.left = (left * sign * kept).to(at::kFloat).contiguous();
    factors.right = (vt.narrow(0, 0, rank) * sign.view({rank, 1})).to(at::kFloat).contiguous();
    const at::Tensor values = kept.to(at::kDouble).contiguous();
    factors.singular.assign(values.data_ptr<double>(), values.data_ptr<double>() + rank);
    return factors;
}

double energyOf(const std::vector<double>& singular)
{
    double sum = 0;
    for (double value : singular)
        sum += value * value;
    return sum;
}

LowRankFactors exactFactors(const at::Tensor& weight, std::int64_t rank)
{
    const auto [u, s, vt] = at::linalg_svd(weight.to(at::kDouble), false);
    LowRankFactors factors = finish(u, s, vt, rank);
    const double total = s.square().sum().item<double>();
    const double rest = s.narrow(0, rank, s.size(0) - rank).square().sum().item<double>();
    factors.error = total > 0 ? std::sqrt(rest / total) : 0;
    factors.exact = true;
    return factors;
}

/// One attempt with a subspace of `size` columns.
LowRankFactors iterate(const at::Tensor& weight, std::int64_t rank, std::int64_t size, double total,
                       Random& random)
{
    at::Tensor basis = orthonormal(at::mm(weight, normal(random, weight.size(1), size)));
    for (int i = 0; i < powerIterations; ++i)
        basis = orthonormal(at::mm(weight, orthonormal(at::mm(weight.t(), basis))));
    const at::Tensor inner = at::mm(basis.t(), weight); // [size, in]
    const auto [u, s, vt] = at::linalg_svd(inner, false);
    LowRankFactors factors = finish(at::mm(basis, u), s, vt, rank);
    // Exact: W - Q B_r is orthogonal to Q B_r, whatever Q is.
    const double rest = std::max(0.0, total - energyOf(factors.singular));
    factors.error = std::sqrt(rest / total);
    // One product for both: most of its cost is reading W.
    const at::Tensor products =
        at::mm(weight, at::cat({inner.t(), normal(random, weight.size(1), probes)}, 1));
    const double best =
        rest - possibleGain(factors.singular, residualNorm(weight, basis, products.narrow(1, size, probes)),
                            couplingNorm(basis, products.narrow(1, 0, size)));
    // Below float32's own rounding every approximation is as good as the best.
    constexpr double rounding = 1e-10;
    factors.bound = rest < rounding * total ? 1
                    : best > 0              ? std::sqrt(rest / best)
                                            : std::numeric_limits<double>::infinity();
    return factors;
}

} // namespace

LowRankFactors lowRankFactors(const at::Tensor& weight, std::int64_t rank, const SvdOptions& options)
{
    const at::NoGradGuard noGrad;
    const std::int64_t side = std::min(weight.size(0), weight.size(1));
    if (rank < 1 || rank > side)
        throw Error(ErrorCode::InvalidArgument,
                    "A matrix of " + std::to_string(weight.size(0)) + " x " + std::to_string(weight.size(1)) +
                        " has no factors of rank " + std::to_string(rank) + ".",
                    "Choose a rank from 1 to " + std::to_string(side) + ".");
    const at::Tensor matrix = weight.to(at::kCPU, at::kFloat).contiguous();
    const double total = squares(matrix);
    if (!std::isfinite(total))
        throw Error(ErrorCode::NonFinite, "A matrix to be factorised holds infinities or NaN.",
                    "Check the model for damaged weights.");
    if (total == 0) {
        LowRankFactors factors;
        factors.left = at::zeros({matrix.size(0), rank});
        factors.right = at::eye(rank, matrix.size(1));
        factors.singular.assign(static_cast<std::size_t>(rank), 0);
        factors.exact = true;
        return factors;
    }
    if (options.exact)
        return exactFactors(matrix, rank);
    Random random(options.seed);
    // A subspace of a quarter of the matrix costs what the whole SVD costs.
    for (std::int64_t size = rank + oversampling; side > smallSide && 4 * size <= side; size *= 2) {
        LowRankFactors factors = iterate(matrix, rank, size, total, random);
        if (factors.bound <= 1 + options.tolerance)
            return factors;
    }
    return exactFactors(matrix, rank);
}

} // namespace isthmus

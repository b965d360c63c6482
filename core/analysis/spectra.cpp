#include "core/analysis/spectra.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace isthmus {
namespace {

constexpr std::int64_t doubleSide = 2048;
constexpr std::size_t fewestEigenvalues = 8;
constexpr std::size_t fewestInTail = 4;
constexpr std::size_t tailCandidates = 200;

double energy(const std::vector<double>& singular)
{
    return std::inner_product(singular.begin(), singular.end(), singular.begin(), 0.0);
}

struct TailFit
{
    double alpha = 0;
    double distance = std::numeric_limits<double>::infinity();
};

/// Fit to the `size` largest of `descending` logarithms of eigenvalues.
TailFit fitTail(const std::vector<double>& descending, std::size_t size)
{
    const double start = descending[size - 1];
    double sum = 0;
    for (std::size_t i = 0; i < size; ++i)
        sum += descending[i] - start;
    if (!(sum > 0))
        return {};
    const auto n = static_cast<double>(size);
    TailFit fit;
    fit.alpha = 1 + n / sum;
    fit.distance = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const double model = std::exp((1 - fit.alpha) * (descending[i] - start)); // share above
        const double above = static_cast<double>(i) / n;
        fit.distance = std::max({fit.distance, std::abs(model - above), std::abs(model - above - 1 / n)});
    }
    return fit;
}

} // namespace

std::vector<double> singularValues(const at::Tensor& weight)
{
    const bool wide = weight.size(0) <= weight.size(1);
    const std::int64_t side = std::min(weight.size(0), weight.size(1));
    const at::Tensor matrix = side <= doubleSide ? weight.to(at::kDouble) : weight.to(at::kFloat);
    const at::Tensor gram = wide ? at::mm(matrix, matrix.t()) : at::mm(matrix.t(), matrix);
    const at::Tensor values =
        at::linalg_eigvalsh(gram).to(at::kDouble).clamp_min(0).sqrt().flip(0).cpu().contiguous();
    return {values.data_ptr<double>(), values.data_ptr<double>() + values.numel()};
}

double effectiveRank(const std::vector<double>& singular)
{
    const double sum = std::accumulate(singular.begin(), singular.end(), 0.0);
    double entropy = 0;
    for (double value : singular) {
        if (value > 0)
            entropy -= value / sum * std::log(value / sum);
    }
    return sum > 0 ? std::exp(entropy) : 0;
}

double stableRank(const std::vector<double>& singular)
{
    const double first = singular.empty() ? 0 : singular.front();
    return first > 0 ? energy(singular) / (first * first) : 0;
}

double powerLawAlpha(const std::vector<double>& singular)
{
    std::vector<double> logs;
    for (double value : singular) {
        if (value > 0)
            logs.push_back(2 * std::log(value));
    }
    if (logs.size() < fewestEigenvalues)
        return std::numeric_limits<double>::quiet_NaN();
    const std::size_t step = std::max<std::size_t>(1, logs.size() / tailCandidates);
    TailFit best;
    for (std::size_t size = fewestInTail; size <= logs.size(); size += step) {
        const TailFit fit = fitTail(logs, size);
        if (fit.distance < best.distance)
            best = fit;
    }
    return std::isfinite(best.distance) ? best.alpha : std::numeric_limits<double>::quiet_NaN();
}

std::vector<double> energyCurve(const std::vector<double>& singular, std::size_t points)
{
    std::vector<double> cumulative{0};
    for (double value : singular)
        cumulative.push_back(cumulative.back() + value * value);
    std::vector<double> curve(points + 1);
    for (std::size_t i = 0; i <= points; ++i) {
        const double position =
            static_cast<double>(i) * static_cast<double>(singular.size()) / static_cast<double>(points);
        const auto low = std::min(static_cast<std::size_t>(position), singular.size());
        const std::size_t high = std::min(low + 1, singular.size());
        const double value =
            cumulative[low] + (position - static_cast<double>(low)) * (cumulative[high] - cumulative[low]);
        curve[i] = value / cumulative.back();
    }
    return curve;
}

} // namespace isthmus

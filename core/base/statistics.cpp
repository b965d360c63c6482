#include "core/base/statistics.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace isthmus {
namespace {

double weightOf(std::span<const double> weights, std::size_t index)
{
    return weights.empty() ? 1 : weights[index];
}

double meanOf(std::span<const double> values, std::span<const double> weights = {})
{
    double sum = 0;
    double total = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += weightOf(weights, i) * values[i];
        total += weightOf(weights, i);
    }
    return total > 0 ? sum / total : 0;
}

/// Means of resamples with replacement, sorted.
std::vector<double> resampledMeans(std::span<const double> values, std::span<const double> weights,
                                   std::uint64_t seed, int draws)
{
    Random random(seed);
    std::vector<double> means(static_cast<std::size_t>(draws));
    for (double& mean : means) {
        double sum = 0;
        double total = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::size_t drawn = random.below(values.size());
            sum += weightOf(weights, drawn) * values[drawn];
            total += weightOf(weights, drawn);
        }
        mean = total > 0 ? sum / total : 0;
    }
    std::sort(means.begin(), means.end());
    return means;
}

/// Quantile with linear interpolation between order statistics (type 7, NumPy's).
double quantile(const std::vector<double>& sorted, double q)
{
    const double place = q * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

MeanInterval percentiles(double value, const std::vector<double>& means)
{
    return {value, quantile(means, 0.025), quantile(means, 0.975)};
}

} // namespace

std::pair<double, double> wilsonInterval(std::int64_t right, std::int64_t items)
{
    constexpr double z = normalQuantile95;
    if (items <= 0)
        return {0, 1};
    const auto n = static_cast<double>(items);
    const double p = static_cast<double>(right) / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

double mcnemarExact(std::int64_t onlyA, std::int64_t onlyB)
{
    const std::int64_t n = onlyA + onlyB;
    const std::int64_t few = std::min(onlyA, onlyB);
    double tail = 0; // P(X <= few), X binomial with n tosses
    for (std::int64_t k = 0; k <= few; ++k)
        tail +=
            std::exp(std::lgamma(static_cast<double>(n) + 1) - std::lgamma(static_cast<double>(k) + 1) -
                     std::lgamma(static_cast<double>(n - k) + 1) - static_cast<double>(n) * std::log(2.0));
    return std::min(1.0, 2 * tail);
}

double passAtK(std::int64_t samples, std::int64_t passed, std::int64_t k)
{
    if (k < 1 || k > samples || passed < 0 || passed > samples)
        throw Error(ErrorCode::InvalidArgument,
                    "pass@" + std::to_string(k) + " cannot be taken from " + std::to_string(samples) +
                        " samples.",
                    "Draw at least k samples per item.");
    double noneOfThem = 1;
    for (std::int64_t i = samples - passed + 1; i <= samples; ++i)
        noneOfThem *= std::max(0.0, 1 - static_cast<double>(k) / static_cast<double>(i));
    return 1 - noneOfThem;
}

MeanInterval bootstrapMean(std::span<const double> values, std::span<const double> weights,
                           std::uint64_t seed, int draws)
{
    const double mean = meanOf(values, weights);
    if (values.size() < 2)
        return {mean, mean, mean};
    return percentiles(mean, resampledMeans(values, weights, seed, draws));
}

PairedBootstrap pairedBootstrap(std::span<const double> a, std::span<const double> b, std::uint64_t seed,
                                int draws)
{
    if (a.size() != b.size())
        throw Error(ErrorCode::InvalidArgument, "A paired test needs the same items on both sides.");
    std::vector<double> differences(a.size());
    std::transform(a.begin(), a.end(), b.begin(), differences.begin(), std::minus<>());
    PairedBootstrap result;
    const double mean = meanOf(differences);
    result.difference = {mean, mean, mean};
    const auto [least, most] = std::minmax_element(differences.begin(), differences.end());
    if (differences.size() < 2 || *least == *most)
        return result; // nothing varies: the bootstrap knows no uncertainty, so it claims none
    const std::vector<double> means = resampledMeans(differences, {}, seed, draws);
    result.difference = percentiles(mean, means);
    const auto notAbove = std::upper_bound(means.begin(), means.end(), 0.0) - means.begin();
    const auto notBelow = means.end() - std::lower_bound(means.begin(), means.end(), 0.0);
    const auto fewer = static_cast<double>(std::min(notAbove, notBelow));
    result.p_value = std::min(1.0, 2 * (fewer + 1) / (static_cast<double>(draws) + 1));
    return result;
}

MeanInterval meanOfRuns(std::span<const double> runs)
{
    // 97.5 % quantiles of Student's t for 1 to 30 degrees of freedom.
    constexpr std::array<double, 30> quantiles = {
        12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157, 2.228139,
        2.200985,  2.178813, 2.160369, 2.144787, 2.131450, 2.119905, 2.109816, 2.100922, 2.093024, 2.085963,
        2.079614,  2.073873, 2.068658, 2.063899, 2.059539, 2.055529, 2.051831, 2.048407, 2.045230, 2.042272};
    const double mean = meanOf(runs);
    if (runs.size() < 2)
        return {mean, mean, mean};
    double squares = 0;
    for (double run : runs)
        squares += (run - mean) * (run - mean);
    const auto n = static_cast<double>(runs.size());
    const double t = runs.size() - 2 < quantiles.size() ? quantiles[runs.size() - 2] : normalQuantile95;
    const double half = t * std::sqrt(squares / (n - 1) / n);
    return {mean, mean - half, mean + half};
}

} // namespace isthmus

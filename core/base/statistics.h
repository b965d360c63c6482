#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <utility>

namespace isthmus {

/// 97.5 % quantile of the standard normal distribution: 95 % intervals.
inline constexpr double normalQuantile95 = 1.959963984540054;

/// Wilson score interval for `right` of `items`, 95 % (Wilson 1927); 0..1 for no items.
std::pair<double, double> wilsonInterval(std::int64_t right, std::int64_t items);

/// Two-sided exact test of McNemar: of the items that exactly one of two models has right, `onlyA` belong to
/// A and `onlyB` to B; under the null they are fair coin tosses. 1 when there are none.
double mcnemarExact(std::int64_t onlyA, std::int64_t onlyB);

/// Unbiased pass@k of one item from `samples` programs of which `passed` passed (Chen et al. 2021, eq. 1):
/// 1 - C(n - c, k) / C(n, k). Throws InvalidArgument for k < 1 or more than there are samples.
double passAtK(std::int64_t samples, std::int64_t passed, std::int64_t k);

/// Mean of values and its 95 % interval.
struct MeanInterval
{
    double value = 0;
    double low = 0;
    double high = 0;

    bool operator==(const MeanInterval&) const = default;
};

/// Mean with the 95 % interval of the bootstrap (percentiles of the means of resamples of the items, Efron
/// 1979). `weights`: one per value, e.g. tokens; empty: all alike. The same seed gives the same bits. One
/// value: the interval is the value.
MeanInterval bootstrapMean(std::span<const double> values, std::span<const double> weights,
                           std::uint64_t seed, int draws = 10000);

/// Paired bootstrap of the mean difference a - b over the same items: interval, and the two-sided p-value
/// 2 min(P(difference <= 0), P(difference >= 0)), at most 1, counted with one draw added (Davison and Hinkley
/// 1997). Sizes must be equal.
struct PairedBootstrap
{
    MeanInterval difference;
    double p_value = 1;
};
PairedBootstrap pairedBootstrap(std::span<const double> a, std::span<const double> b, std::uint64_t seed,
                                int draws = 10000);

/// Mean over seeds and the 95 % interval of Student's t for so few runs; one run has no width.
MeanInterval meanOfRuns(std::span<const double> runs);

} // namespace isthmus

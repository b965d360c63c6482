#include "core/analysis/gram_features.h"
#include "core/analysis/metric_list.h"

#include <algorithm>
#include <limits>

namespace isthmus {
namespace {

constexpr std::int64_t neighbours = 10; // Huh et al. use 10

/// k of n samples: 10, less where that would be more than half of the others.
std::int64_t neighbourCount(std::int64_t samples)
{
    return std::max<std::int64_t>(1, std::min(neighbours, (samples - 1) / 2));
}

/// 1 where column j is one of the k nearest samples of row i, [B, n, n]. Equal distances: the lower index is
/// nearer.
at::Tensor neighbourIndicator(const at::Tensor& grams)
{
    const std::int64_t n = grams.size(-1);
    at::Tensor distances = squaredDistances(grams);
    distances.diagonal(0, -2, -1).fill_(std::numeric_limits<double>::infinity());
    const at::Tensor nearest = std::get<1>(at::sort(distances, /*stable=*/true, -1, /*descending=*/false))
                                   .narrow(-1, 0, neighbourCount(n));
    return at::zeros_like(distances).scatter_(-1, nearest, 1.0);
}

class MutualKnn : public ActivationMetric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo text = {
            .id = "mutual-knn",
            .version = 1,
            .symbol = "mKNN",
            .name = "Mutual k-nearest neighbours",
            .definition =
                "Mean share of a sample's k nearest neighbours (Euclidean, k = 10, at most half of the other "
                "samples; of equally near ones the earlier sample) that both models agree on. Unrelated "
                "data give k / (n - 1).",
            .low = 0,
            .high = 1,
            .input = MetricInput::Activations,
            .unequal_widths = true,
            .invariances =
                "rotation, isotropic scaling and shift of either side, anything that keeps the order of "
                "near neighbours",
            .cost = "O(L n^2 log n) for the neighbours, O(Ls Lt n^2) for all pairs",
            .source =
                "Huh, Cheung, Wang, Isola: The Platonic Representation Hypothesis, ICML 2024, appendix A",
        };
        return text;
    }

    MetricResult compare(const GramSet& source, const GramSet& target, const MetricOptions& options,
                         const Tick& tick) const override
    {
        requireComparable(source, target);
        MetricResult result =
            compareFeatures(gramFeatures(source, PairLayout::Square, neighbourIndicator),
                            gramFeatures(target, PairLayout::Square, neighbourIndicator), options, tick);
        result.estimator = "k = " + std::to_string(neighbourCount(source.grams.size(2))) + ", " +
                           describeGrams(source) + "; null: target samples permuted";
        return result;
    }
};

} // namespace

const ActivationMetric& mutualKnnMetric()
{
    static const MutualKnn metric;
    return metric;
}

} // namespace isthmus

#include "core/analysis/gram_features.h"
#include "core/analysis/metric_list.h"

#include <tuple>

namespace isthmus {
namespace {

/// Ranks of the values, ties sharing the mean of theirs; any origin. [m] -> [m].
at::Tensor averageRanks(const at::Tensor& values)
{
    const auto [sorted, order] = at::sort(values);
    const auto [distinct, group, counts] = at::unique_consecutive(sorted, true, true);
    const at::Tensor size = counts.to(at::kDouble);
    const at::Tensor rank = size.cumsum(0) - (size - 1) / 2;
    return at::empty_like(values).index_copy_(0, order, rank.index_select(0, group));
}

/// Distances equal to this many digits are ties: float32 Grams hold no more.
constexpr double tieDigits = 0x1p20;

/// Centred ranks of the distances of all distinct pairs, [B, pairs].
at::Tensor distanceRanks(const at::Tensor& grams)
{
    const at::Tensor squares = layoutEntries(squaredDistances(grams), PairLayout::Strict);
    const at::Tensor scale = squares.amax(1, true).clamp_min(1e-300) / tieDigits;
    const at::Tensor rounded = (squares / scale).round();
    std::vector<at::Tensor> ranks;
    for (std::int64_t block = 0; block < rounded.size(0); ++block) {
        const at::Tensor rank = averageRanks(rounded.select(0, block));
        ranks.push_back(rank - rank.mean());
    }
    return at::stack(ranks);
}

class Rsa : public ActivationMetric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo text = {
            .id = "rsa",
            .version = 1,
            .symbol = "RSA",
            .name = "Representational similarity (RSA)",
            .definition =
                "Spearman correlation between the Euclidean distances of all pairs of samples in the one "
                "model and in the other (ties share their mean rank).",
            .low = -1,
            .high = 1,
            .input = MetricInput::Activations,
            .unequal_widths = true,
            .invariances =
                "rotation, isotropic scaling and shift of either side, any monotone change of the distances",
            .cost = "O(L n^2 log n) for the ranks, O(Ls Lt n^2) for all pairs",
            .source =
                "Kriegeskorte, Mur, Bandettini: Representational similarity analysis, Frontiers in Systems "
                "Neuroscience 2, 2008",
        };
        return text;
    }

    MetricResult compare(const GramSet& source, const GramSet& target, const MetricOptions& options,
                         const Tick& tick) const override
    {
        requireComparable(source, target);
        MetricResult result =
            compareFeatures(gramFeatures(source, PairLayout::Strict, distanceRanks),
                            gramFeatures(target, PairLayout::Strict, distanceRanks), options, tick);
        result.estimator = "Spearman correlation of Euclidean distances, " + describeGrams(source) +
                           "; null: target samples permuted";
        return result;
    }
};

} // namespace

const ActivationMetric& rsaMetric()
{
    static const Rsa metric;
    return metric;
}

} // namespace isthmus

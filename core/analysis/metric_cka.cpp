#include "core/analysis/gram_features.h"
#include "core/analysis/metric_list.h"

namespace isthmus {
namespace {

class Cka : public ActivationMetric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo text = {
            .id = "cka",
            .version = 1,
            .symbol = "CKA",
            .name = "Linear CKA (biased)",
            .definition =
                "Cosine of the two doubly centred Gram matrices of the same samples: "
                "HSIC(K, L) / sqrt(HSIC(K, K) HSIC(L, L)) with the biased HSIC. Tends to 1 when there are "
                "fewer samples than dimensions, whatever the data; read it beside its null.",
            .low = 0,
            .high = 1,
            .input = MetricInput::Activations,
            .unequal_widths = true,
            .invariances = "rotation, isotropic scaling and shift of either side",
            .cost = "O(L n^2) memory, O(Ls Lt n^2) for all pairs",
            .source =
                "Kornblith, Norouzi, Lee, Hinton: Similarity of Neural Network Representations Revisited, "
                "ICML 2019, section 3",
        };
        return text;
    }

    MetricResult compare(const GramSet& source, const GramSet& target, const MetricOptions& options,
                         const Tick& tick) const override
    {
        requireComparable(source, target);
        const auto feature = [](const at::Tensor& grams) {
            return layoutEntries(doubleCentred(grams), PairLayout::WithDiagonal);
        };
        MetricResult result =
            compareFeatures(gramFeatures(source, PairLayout::WithDiagonal, feature),
                            gramFeatures(target, PairLayout::WithDiagonal, feature), options, tick);
        result.estimator = "biased HSIC, " + describeGrams(source) + "; null: target samples permuted";
        return result;
    }
};

} // namespace

const ActivationMetric& ckaMetric()
{
    static const Cka metric;
    return metric;
}

} // namespace isthmus

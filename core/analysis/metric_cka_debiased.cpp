#include "core/analysis/gram_features.h"
#include "core/analysis/metric_list.h"

namespace isthmus {
namespace {

class CkaDebiased : public ActivationMetric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo text = {
            .id = "cka-debiased",
            .version = 1,
            .symbol = "CKA_u",
            .name = "Linear CKA (debiased)",
            .definition =
                "Linear CKA with the unbiased HSIC: cosine of the two U-centred Gram matrices (diagonal left "
                "out). Its expectation is 0 for unrelated data, however few the samples or wide the layers; "
                "single values may be slightly negative.",
            .low = -1,
            .high = 1,
            .input = MetricInput::Activations,
            .unequal_widths = true,
            .invariances = "rotation, isotropic scaling and shift of either side",
            .cost = "O(L n^2) memory, O(Ls Lt n^2) for all pairs",
            .source = "Song et al.: Feature Selection via Dependence Maximization, JMLR 13, 2012, section 3 "
                      "(unbiased "
                      "HSIC); Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, "
                      "ICLR 2021",
        };
        return text;
    }

    MetricResult compare(const GramSet& source, const GramSet& target, const MetricOptions& options,
                         const Tick& tick) const override
    {
        requireComparable(source, target);
        const auto feature = [](const at::Tensor& grams) {
            return layoutEntries(unbiasedCentred(grams), PairLayout::Strict);
        };
        MetricResult result =
            compareFeatures(gramFeatures(source, PairLayout::Strict, feature),
                            gramFeatures(target, PairLayout::Strict, feature), options, tick);
        result.estimator = "unbiased HSIC, " + describeGrams(source) + "; null: target samples permuted";
        return result;
    }
};

} // namespace

const ActivationMetric& ckaDebiasedMetric()
{
    static const CkaDebiased metric;
    return metric;
}

} // namespace isthmus

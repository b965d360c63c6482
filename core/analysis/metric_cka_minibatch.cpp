#include "core/analysis/gram_features.h"
#include "core/analysis/metric_list.h"

namespace isthmus {
namespace {

class CkaMinibatch : public ActivationMetric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo text = {
            .id = "cka-minibatch",
            .version = 1,
            .symbol = "CKA_mb",
            .name = "Linear CKA (mini-batch)",
            .definition =
                "Debiased linear CKA whose unbiased HSICs are averaged over mini-batches of samples before "
                "the ratio is taken: the same quantity as the debiased CKA at a memory that does not grow "
                "with the square of the sample count, with a somewhat larger variance.",
            .low = -1,
            .high = 1,
            .input = MetricInput::Activations,
            .unequal_widths = true,
            .invariances = "rotation, isotropic scaling and shift of either side",
            .cost = "O(L n b) memory for batches of b samples, O(Ls Lt n b) for all pairs",
            .source =
                "Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021, "
                "section 3.2",
        };
        return text;
    }

    bool streams() const override { return true; }

    MetricResult compare(const GramSet& source, const GramSet& target, const MetricOptions& options,
                         const Tick& tick) const override
    {
        requireComparable(source, target);
        // Batches of one size: the sums of the HSICs over batches are one dot product of the joined features.
        const auto feature = [](const at::Tensor& grams) {
            return layoutEntries(unbiasedCentred(grams), PairLayout::Strict);
        };
        MetricResult result =
            compareFeatures(gramFeatures(source, PairLayout::Strict, feature),
                            gramFeatures(target, PairLayout::Strict, feature), options, tick);
        result.estimator = "unbiased HSIC summed over mini-batches, " + describeGrams(source) +
                           "; null: target samples permuted within each batch";
        return result;
    }
};

} // namespace

const ActivationMetric& ckaMinibatchMetric()
{
    static const CkaMinibatch metric;
    return metric;
}

} // namespace isthmus

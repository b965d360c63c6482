#include "core/analysis/gram_factors.h"
#include "core/analysis/metric_list.h"

namespace isthmus {
namespace {

constexpr double svccaKeptVariance = 0.99; // Raghu et al.

class Svcca : public ActivationMetric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo text = {
            .id = "svcca",
            .version = 1,
            .symbol = "SVCCA",
            .name = "SVCCA",
            .definition =
                "Mean canonical correlation between the principal components that hold 99 % of either "
                "side's variance; the mean runs over the smaller number of components. Tends to 1 as the "
                "components together approach the number of samples.",
            .low = 0,
            .high = 1,
            .input = MetricInput::Activations,
            .unequal_widths = true,
            .invariances =
                "rotation, isotropic scaling and shift of either side; any invertible linear map of the kept "
                "components",
            .cost = "O(L n^3) to factor the Grams, O(Ls Lt n k^2) for k components",
            .source = "Raghu, Gilmer, Yosinski, Sohl-Dickstein: SVCCA, NeurIPS 2017, section 2",
        };
        return text;
    }

    MetricResult compare(const GramSet& source, const GramSet& target, const MetricOptions& options,
                         const Tick& tick) const override
    {
        requireComparable(source, target);
        const GramFactors s = factorGrams(source, svccaKeptVariance);
        const GramFactors t = factorGrams(target, svccaKeptVariance);
        const auto meanCorrelation = [](std::size_t, std::size_t, const at::Tensor& cross) {
            return at::linalg_svdvals(cross).clamp_max(1.0).mean().item<double>();
        };
        MetricResult result = compareFactors(s, t, meanCorrelation, options, tick);
        result.estimator = "components of 99 % of the variance, " + describeGrams(source) +
                           "; null: target samples permuted, at matched depth";
        return result;
    }
};

} // namespace

const ActivationMetric& svccaMetric()
{
    static const Svcca metric;
    return metric;
}

} // namespace isthmus

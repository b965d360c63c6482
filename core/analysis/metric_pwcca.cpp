#include "core/analysis/gram_factors.h"
#include "core/analysis/metric_list.h"

namespace isthmus {
namespace {

constexpr double pwccaKeptVariance = 0.99;

class Pwcca : public ActivationMetric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo text = {
            .id = "pwcca",
            .version = 1,
            .symbol = "PWCCA",
            .name = "Projection-weighted CCA",
            .definition =
                "Mean canonical correlation of the components that hold 99 % of the variance, each weighted "
                "by the variance of the source's activations along its canonical direction (h'K h). The "
                "squared projections replace the paper's sum of absolute ones, which depends on the choice "
                "of coordinates. Not symmetric: the source gives the weights.",
            .low = 0,
            .high = 1,
            .input = MetricInput::Activations,
            .unequal_widths = true,
            .invariances =
                "rotation, isotropic scaling and shift of either side; any invertible linear map of the "
                "target's kept components",
            .cost = "O(L n^3) to factor the Grams, O(Ls Lt n k^2) for k components",
            .source =
                "Morcos, Raghu, Bengio: Insights on representational similarity in neural networks with "
                "canonical correlation, NeurIPS 2018, section 3; squared weights as in Kornblith et al., "
                "ICML "
                "2019, section 5",
        };
        return text;
    }

    MetricResult compare(const GramSet& source, const GramSet& target, const MetricOptions& options,
                         const Tick& tick) const override
    {
        requireComparable(source, target);
        const GramFactors s = factorGrams(source, pwccaKeptVariance);
        const GramFactors t = factorGrams(target, pwccaKeptVariance);
        const auto weightedMean = [&s](std::size_t layer, std::size_t, const at::Tensor& cross) {
            const auto [left, correlations, right] = at::linalg_svd(cross, /*full_matrices=*/false);
            const at::Tensor weights = at::mv(left.square().t(), s.values[layer]);
            return (at::dot(weights, correlations.clamp_max(1.0)) / weights.sum()).item<double>();
        };
        MetricResult result = compareFactors(s, t, weightedMean, options, tick);
        result.estimator = "components of 99 % of the variance, squared projection weights of the source, " +
                           describeGrams(source) + "; null: target samples permuted, at matched depth";
        return result;
    }
};

} // namespace

const ActivationMetric& pwccaMetric()
{
    static const Pwcca metric;
    return metric;
}

} // namespace isthmus

#include "core/analysis/gram_factors.h"
#include "core/analysis/metric_list.h"

namespace isthmus {
namespace {

/// X's principal components with their lengths, U sqrt(lambda), scaled to ||X|| = 1: cross products of these
/// have the singular values of X'Y / (||X|| ||Y||).
GramFactors scaledFactors(const GramSet& set)
{
    GramFactors factors = factorGrams(set, 1.0);
    for (std::size_t layer = 0; layer < factors.basis.size(); ++layer) {
        const at::Tensor& values = factors.values[layer];
        factors.basis[layer] = factors.basis[layer] * (values / values.sum().clamp_min(1e-300)).sqrt();
    }
    return factors;
}

class Procrustes : public ActivationMetric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo text = {
            .id = "procrustes",
            .version = 1,
            .symbol = "P",
            .name = "Orthogonal Procrustes",
            .definition =
                "How well one set of centred activations, scaled to norm 1, is turned into the other by the "
                "best rotation: 1 - d^2 / 2 with d^2 = min_R ||X R - Y||^2, which is the nuclear norm of "
                "X'Y / (||X|| ||Y||). Grows with width at few samples; read it beside its null.",
            .low = 0,
            .high = 1,
            .input = MetricInput::Activations,
            .unequal_widths = true,
            .invariances = "rotation, isotropic scaling and shift of either side",
            .cost = "O(L n^3) to factor the Grams, O(Ls Lt n^3) for the singular values",
            .source =
                "Ding, Denain, Steinhardt: Grounding Representation Similarity with Statistical Testing, "
                "NeurIPS 2021, section 2; Schoenemann, Psychometrika 31, 1966",
        };
        return text;
    }

    MetricResult compare(const GramSet& source, const GramSet& target, const MetricOptions& options,
                         const Tick& tick) const override
    {
        requireComparable(source, target);
        const auto nuclearNorm = [](std::size_t, std::size_t, const at::Tensor& cross) {
            return at::linalg_svdvals(cross).sum().item<double>();
        };
        MetricResult result =
            compareFactors(scaledFactors(source), scaledFactors(target), nuclearNorm, options, tick);
        result.estimator = "nuclear norm of the cross covariance, " + describeGrams(source) +
                           "; null: target samples permuted, at matched depth";
        return result;
    }
};

} // namespace

const ActivationMetric& procrustesMetric()
{
    static const Procrustes metric;
    return metric;
}

} // namespace isthmus

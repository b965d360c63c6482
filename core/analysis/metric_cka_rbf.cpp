#include "core/analysis/gram_features.h"
#include "core/analysis/metric_list.h"

namespace isthmus {
namespace {

/// Bandwidth as a share of the median distance, as in the authors' reference implementation.
constexpr double bandwidth = 0.5;

/// Keeps sigma positive when most samples coincide (of Grams of norm 1).
constexpr double smallestMedian = 1e-100;

/// RBF kernel matrix from a linear one, [B, n, n]; the median is over distinct pairs of samples.
at::Tensor rbfKernel(const at::Tensor& grams)
{
    const at::Tensor squares = squaredDistances(grams);
    const at::Tensor median = layoutEntries(squares, PairLayout::Strict).sqrt().median();
    const at::Tensor sigma = bandwidth * median.clamp_min(smallestMedian);
    return (squares / (-2 * sigma * sigma)).exp();
}

class CkaRbf : public ActivationMetric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo text = {
            .id = "cka-rbf",
            .version = 1,
            .symbol = "CKA_rbf",
            .name = "RBF CKA",
            .definition =
                "CKA (biased HSIC) of Gaussian kernels exp(-d^2 / (2 sigma^2)) with sigma half the median "
                "distance between samples: sensitive to who is near whom, not only to linear structure.",
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
            return layoutEntries(doubleCentred(rbfKernel(grams)), PairLayout::WithDiagonal);
        };
        MetricResult result =
            compareFeatures(gramFeatures(source, PairLayout::WithDiagonal, feature),
                            gramFeatures(target, PairLayout::WithDiagonal, feature), options, tick);
        result.estimator = "biased HSIC, sigma = 0.5 x median distance, " + describeGrams(source) +
                           "; null: target samples permuted";
        return result;
    }
};

} // namespace

const ActivationMetric& ckaRbfMetric()
{
    static const CkaRbf metric;
    return metric;
}

} // namespace isthmus

#include "core/analysis/gram_features.h"
#include "core/analysis/metric_list.h"
#include "core/analysis/weight_metric_support.h"

#include <limits>

namespace isthmus {
namespace {

/// Grams of all layers; a layer without a value is NaN.
GramSet gramSet(const std::vector<at::Tensor>& summaries, std::int64_t tokens)
{
    std::vector<at::Tensor> grams;
    for (const at::Tensor& summary : summaries) {
        const bool usable = summary.defined() && summary.numel() == tokens * tokens;
        grams.push_back(
            usable ? summary.to(at::kFloat).cpu()
                   : at::full({tokens, tokens}, std::numeric_limits<float>::quiet_NaN(), at::kFloat));
    }
    return {at::stack(grams).unsqueeze(0)};
}

class VocabCka : public WeightMetric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo text = {
            .id = "vocab-cka",
            .version = 1,
            .symbol = "CKA_V",
            .name = "Vocabulary-space CKA",
            .definition =
                "Debiased linear CKA of what two weights do to the same tokens: the embeddings of tokens "
                "both vocabularies share go through weights that read the residual stream, their "
                "unembeddings through those that write it. No text and no norm layers are involved.",
            .low = -1,
            .high = 1,
            .input = MetricInput::Weights,
            .unequal_widths = true,
            .invariances = "rotation and isotropic scaling of a weight's far side, shift over tokens",
            .cost = "O(L m d f) for m shared tokens, O(Ls Lt m^2) for all pairs",
            .source =
                "vocabulary space: Dar, Geva, Gupta, Berant: Analyzing Transformers in Embedding Space, ACL "
                "2023; CKA: Kornblith et al., ICML 2019",
        };
        return text;
    }

    bool needsSharedTokens() const override { return true; }

    /// Gram [m, m] float32 of the tokens after the weight.
    at::Tensor summarise(const at::Tensor& weight, const WeightContext& context) const override
    {
        if (!context.tokens.defined())
            return {};
        const at::Tensor tokens = context.tokens.to(weight.device(), at::kFloat);
        return gramOf(at::mm(tokens, context.readsResidual ? weight.t() : weight)).cpu();
    }

    MetricResult compare(const std::vector<at::Tensor>& source, const std::vector<at::Tensor>& target,
                         const WeightContext& sourceContext, const WeightContext& targetContext,
                         const MetricOptions& options, const Tick& tick) const override
    {
        requireTokens(sourceContext, targetContext);
        const std::int64_t tokens = sourceContext.tokens.size(0);
        const GramSet s = gramSet(source, tokens);
        const GramSet t = gramSet(target, tokens);
        requireComparable(s, t);
        const auto feature = [](const at::Tensor& grams) {
            return layoutEntries(unbiasedCentred(grams), PairLayout::Strict);
        };
        MetricResult result = compareFeatures(gramFeatures(s, PairLayout::Strict, feature),
                                              gramFeatures(t, PairLayout::Strict, feature), options, tick);
        result.estimator =
            "unbiased HSIC, " + std::to_string(tokens) + " shared tokens; null: target tokens permuted";
        return result;
    }
};

} // namespace

const WeightMetric& vocabCkaMetric()
{
    static const VocabCka metric;
    return metric;
}

} // namespace isthmus

#include "core/analysis/gram.h"
#include "core/analysis/metric_list.h"
#include "core/analysis/residual_map.h"
#include "core/analysis/weight_metric_support.h"

#include "core/base/random.h"

#include <algorithm>

namespace isthmus {
namespace {

constexpr std::int64_t largestSubspace = 64;
constexpr std::int64_t hiddenShare =
    8; // at most an eighth of the residual space, so that chance stays near 1/8

std::int64_t smallestWidth(const std::vector<at::Tensor>& source, const std::vector<at::Tensor>& target)
{
    std::int64_t width = largestSubspace;
    for (const auto* side : {&source, &target}) {
        for (const at::Tensor& summary : *side) {
            if (summary.defined() && summary.dim() == 2)
                width = std::min(width, summary.size(1));
        }
    }
    return width;
}

/// Mean squared singular value of each block [k, k] of a product of joined subspaces [Ls k, Lt k].
at::Tensor blockMeans(const at::Tensor& product, std::int64_t ls, std::int64_t lt, std::int64_t k)
{
    return product.square().reshape({ls, k, lt, k}).sum({1, 3}) / static_cast<double>(k);
}

class ResidualAngles : public WeightMetric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo text = {
            .id = "residual-angles",
            .version = 1,
            .symbol = "cos2",
            .name = "Residual-aligned principal angles",
            .definition =
                "Mean squared cosine of the principal angles between the subspaces of the residual stream "
                "that the two weights read from (or write to) most strongly: their leading singular vectors "
                "(an eighth of the narrower hidden size, at most 64), seen within the span of the shared "
                "tokens, after the orthogonal Procrustes map between the tokens' vectors of both models. "
                "Random subspaces give k over the dimension.",
            .low = 0,
            .high = 1,
            .input = MetricInput::Weights,
            .unequal_widths = true,
            .invariances = "rotation of either residual stream and of a weight's far side, isotropic scaling",
            .cost = "O(L d f k) for the subspaces, O(Ls Lt d k^2) for all pairs",
            .source = "Bjoerck, Golub: Numerical methods for computing angles between linear subspaces, "
                      "Math. Comp. "
                      "27, 1973; Procrustes: Schoenemann, Psychometrika 31, 1966",
        };
        return text;
    }

    bool needsSharedTokens() const override { return true; }

    /// Orthonormal basis [hidden, k] float32 of the leading subspace as seen within the tokens' span.
    at::Tensor summarise(const at::Tensor& weight, const WeightContext& context) const override
    {
        if (!context.tokens.defined() || !at::isfinite(weight).all().item<bool>() ||
            !weight.any().item<bool>())
            return {};
        const at::Tensor span = tokenBasis(context.tokens.to(weight.device()));
        const std::int64_t hidden = span.size(0);
        const std::int64_t count = std::max<std::int64_t>(
            1,
            std::min({largestSubspace, hidden / hiddenShare, span.size(1), weight.size(0), weight.size(1)}));
        const at::Tensor vectors = residualSubspace(weight, context.readsResidual, count);
        const at::Tensor inside = std::get<0>(at::linalg_qr(at::mm(span.t(), vectors)));
        return at::mm(span, inside).to(at::kFloat).cpu();
    }

    MetricResult compare(const std::vector<at::Tensor>& source, const std::vector<at::Tensor>& target,
                         const WeightContext& sourceContext, const WeightContext& targetContext,
                         const MetricOptions& options, const Tick& tick) const override
    {
        requireTokens(sourceContext, targetContext);
        const std::vector<std::string> sourceProblems = summaryProblems(source);
        const std::vector<std::string> targetProblems = summaryProblems(target);
        const auto ls = static_cast<std::int64_t>(source.size());
        const auto lt = static_cast<std::int64_t>(target.size());
        const std::int64_t k = smallestWidth(source, target);
        const at::Tensor sourceTokens = sourceContext.tokens.cpu();
        const at::Tensor targetTokens = targetContext.tokens.cpu();
        const at::Tensor s = joinSubspaces(source, sourceProblems, sourceTokens.size(1), k);
        const at::Tensor t = joinSubspaces(target, targetProblems, targetTokens.size(1), k);
        const at::Tensor mapped = at::mm(s.t(), residualMap(sourceTokens, targetTokens)); // [Ls k, hidden_t]
        MetricResult result;
        result.values = blockMeans(at::mm(mapped, t), ls, lt, k).contiguous();

        const at::Tensor span = tokenBasis(targetTokens);
        const at::Tensor inside = at::mm(mapped, span); // [Ls k, r]
        Random random(options.seed);
        std::vector<at::Tensor> maps;
        for (int draw = 0; draw < options.nullDraws; ++draw) {
            const at::Tensor subspaces =
                std::get<0>(at::linalg_qr(normalTensor({lt, span.size(1), k}, random))); // [Lt, r, k]
            const at::Tensor joined = subspaces.permute({1, 0, 2}).reshape({span.size(1), lt * k});
            maps.push_back(blockMeans(at::mm(inside, joined), ls, lt, k));
            if (tick)
                tick(static_cast<std::uint64_t>(draw) + 1, static_cast<std::uint64_t>(options.nullDraws));
        }
        if (!maps.empty())
            result.nullMaps = at::stack(maps);
        result.estimator = "subspaces of dimension " + std::to_string(k) + " in a span of " +
                           std::to_string(span.size(1)) + " dimensions, " +
                           std::to_string(sourceTokens.size(0)) + " shared tokens; null: random subspaces";
        markProblems(result, sourceProblems, targetProblems);
        return result;
    }
};

} // namespace

const WeightMetric& residualAnglesMetric()
{
    static const ResidualAngles metric;
    return metric;
}

} // namespace isthmus

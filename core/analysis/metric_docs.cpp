#include "core/analysis/gram.h"
#include "core/analysis/metric_list.h"
#include "core/analysis/residual_map.h"
#include "core/analysis/weight_metric_support.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

constexpr std::int64_t neuronLimit = 256; // of a weight

/// Location of the Gumbel distribution that fits best (maximum likelihood), for values in [0, 1].
double gumbelLocation(const double* values, std::int64_t count)
{
    const auto n = static_cast<double>(count);
    double mean = 0;
    double largest = values[0];
    double smallest = values[0];
    for (std::int64_t i = 0; i < count; ++i) {
        mean += values[i] / n;
        largest = std::max(largest, values[i]);
        smallest = std::min(smallest, values[i]);
    }
    constexpr double narrow = 1e-9;
    if (!(largest - smallest > narrow))
        return mean;
    // beta = mean - sum x e^{-x/beta} / sum e^{-x/beta}; the difference of both sides grows with beta:
    // bisection.
    const auto weights = [&](double beta, double& weighted) {
        double sum = 0;
        weighted = 0;
        for (std::int64_t i = 0; i < count; ++i) {
            const double weight = std::exp(-(values[i] - smallest) / beta);
            sum += weight;
            weighted += weight * values[i];
        }
        return sum;
    };
    double low = narrow;
    double high = largest - smallest + narrow;
    for (int step = 0; step < 60; ++step) {
        const double beta = (low + high) / 2;
        double weighted = 0;
        const double sum = weights(beta, weighted);
        (beta < mean - weighted / sum ? low : high) = beta;
    }
    double weighted = 0;
    const double beta = (low + high) / 2;
    return smallest - beta * std::log(weights(beta, weighted) / n);
}

/// Mean of both directions' locations for each target layer; `cosines` [c, Lt, c] absolute values of one
/// source layer.
at::Tensor locations(const at::Tensor& cosines)
{
    const at::Tensor forward =
        cosines.amax(2).t().contiguous();                     // [Lt, c]: best partner of each source neuron
    const at::Tensor backward = cosines.amax(0).contiguous(); // [Lt, c]: of each target neuron
    at::Tensor result = at::empty({forward.size(0)}, at::kDouble);
    for (std::int64_t t = 0; t < forward.size(0); ++t)
        result.data_ptr<double>()[t] =
            (gumbelLocation(forward.data_ptr<double>() + t * forward.size(1), forward.size(1)) +
             gumbelLocation(backward.data_ptr<double>() + t * backward.size(1), backward.size(1))) /
            2;
    return result;
}

/// Unit columns; a zero column stays zero.
at::Tensor unitColumns(const at::Tensor& matrix)
{
    return matrix / matrix.norm(2, 0, true).clamp_min(1e-30);
}

class Docs : public WeightMetric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo text = {
            .id = "docs",
            .version = 1,
            .symbol = "DOCS",
            .name = "DOCS (residual-aligned)",
            .definition =
                "For each neuron of one weight (its vector in the residual stream) the largest absolute "
                "cosine with a neuron of the other; a Gumbel distribution is fitted to these maxima, and its "
                "location averaged over both directions. Vectors are compared within the span of the shared "
                "tokens after the orthogonal Procrustes map between the models; at most 256 neurons per "
                "weight, every k-th. The maximum of many random cosines is not 0: read it beside its null.",
            .low = 0,
            .high = 1,
            .input = MetricInput::Weights,
            .unequal_widths = true,
            .invariances = "rotation of either residual stream, permutation and scaling of neurons",
            .cost = "O(L d f) for the vectors, O(Ls Lt d c^2) for all pairs, c <= 256 neurons",
            .source = "Min, Wang: DOCS, Quantifying Weight Similarity for Deeper Insights into Large "
                      "Language Models, "
                      "ICLR 2025, arXiv 2501.16650, section 3; alignment: here",
        };
        return text;
    }

    bool needsSharedTokens() const override { return true; }

    /// Neurons' residual-side vectors within the tokens' span, unit columns [hidden, c] float32.
    at::Tensor summarise(const at::Tensor& weight, const WeightContext& context) const override
    {
        if (!context.tokens.defined() || !at::isfinite(weight).all().item<bool>() ||
            !weight.any().item<bool>())
            return {};
        const at::Tensor columns = context.readsResidual ? weight.t() : weight; // [hidden, neurons]
        const std::int64_t neurons = columns.size(1);
        const std::int64_t stride = (neurons - 1) / neuronLimit + 1;
        const at::Tensor chosen = columns.slice(1, 0, neurons, stride).to(at::kDouble);
        const at::Tensor span = tokenBasis(context.tokens.to(weight.device()));
        return unitColumns(at::mm(span, at::mm(span.t(), chosen))).to(at::kFloat).cpu();
    }

    MetricResult compare(const std::vector<at::Tensor>& source, const std::vector<at::Tensor>& target,
                         const WeightContext& sourceContext, const WeightContext& targetContext,
                         const MetricOptions& options, const Tick& tick) const override
    {
        requireTokens(sourceContext, targetContext);
        const std::vector<std::string> sourceProblems = summaryProblems(source);
        const std::vector<std::string> targetProblems = summaryProblems(target);
        const std::int64_t cs = neuronCount(source);
        const std::int64_t ct = neuronCount(target);
        const at::Tensor sourceTokens = sourceContext.tokens.cpu();
        const at::Tensor targetTokens = targetContext.tokens.cpu();
        const at::Tensor s = joinSubspaces(source, sourceProblems, sourceTokens.size(1), cs);
        const at::Tensor t = joinSubspaces(target, targetProblems, targetTokens.size(1), ct).to(at::kFloat);
        const at::Tensor mapped = unitColumns(at::mm(residualMap(sourceTokens, targetTokens).t(), s))
                                      .to(at::kFloat); // [hidden_t, Ls c]
        const auto ls = static_cast<std::int64_t>(source.size());
        const auto lt = static_cast<std::int64_t>(target.size());
        std::vector<at::Tensor> rows;
        for (std::int64_t layer = 0; layer < ls; ++layer) {
            const at::Tensor product = at::mm(mapped.narrow(1, layer * cs, cs).t(), t);
            rows.push_back(locations(product.abs().to(at::kDouble).reshape({cs, lt, ct})));
            if (tick)
                tick(static_cast<std::uint64_t>(layer) + 1, source.size());
        }
        MetricResult result;
        result.values = at::stack(rows).clamp(0, 1);
        addNull(result, mapped, tokenBasis(targetTokens), cs, ct, options, tick);
        result.estimator = std::to_string(cs) + " and " + std::to_string(ct) +
                           " neurons; null: target neurons of random directions in the tokens' span";
        markProblems(result, sourceProblems, targetProblems);
        return result;
    }

private:
    static std::int64_t neuronCount(const std::vector<at::Tensor>& summaries)
    {
        std::int64_t count = neuronLimit;
        for (const at::Tensor& summary : summaries) {
            if (summary.defined() && summary.dim() == 2)
                count = std::min(count, summary.size(1));
        }
        return count;
    }

    /// One bank of random neurons per draw stands for every target layer: they are alike under the null.
    static void addNull(MetricResult& result, const at::Tensor& mapped, const at::Tensor& span,
                        std::int64_t cs, std::int64_t ct, const MetricOptions& options, const Tick& tick)
    {
        const std::int64_t ls = result.values.size(0);
        Random random(options.seed);
        std::vector<at::Tensor> maps;
        for (int draw = 0; draw < options.nullDraws; ++draw) {
            const at::Tensor bank =
                at::mm(span, unitColumns(normalTensor({span.size(1), ct}, random))).to(at::kFloat);
            const at::Tensor product = at::mm(bank.t(), mapped).abs().to(at::kDouble); // [ct, Ls cs]
            maps.push_back(
                locations(product.reshape({ct, ls, cs})).unsqueeze(1).expand({-1, result.values.size(1)}));
            if (tick)
                tick(static_cast<std::uint64_t>(draw) + 1, static_cast<std::uint64_t>(options.nullDraws));
        }
        if (!maps.empty())
            result.nullMaps = at::stack(maps);
    }
};

} // namespace

const WeightMetric& docsMetric()
{
    static const Docs metric;
    return metric;
}

} // namespace isthmus

#include "core/analysis/attribution_scores.h"

#include "core/analysis/attribution_kernel.h"
#include "core/base/parallel.h"
#include "core/base/random.h"

#include <algorithm>

namespace isthmus {
namespace {

/// A block of logit changes: 16 MB, large enough for the product's full rate.
constexpr std::int64_t neuronBlock = 1024;
constexpr std::int64_t vocabBlock = 4096;
/// Tokens of the head and drawn from the tail.
constexpr std::int64_t headTokens = 96;
constexpr std::int64_t tailTokens = 20;
/// Neurons whose logits are all computed at once.
constexpr std::int64_t rescoredAtOnce = 64;
/// A tail of less mass is rounding.
constexpr double leastTail = 1e-6;

/// E_p[u] by neuron and u[w] - E_p[u], [prompts, neurons]; and the rows asked for beside them.
struct FirstOrder
{
    at::Tensor shift;
    at::Tensor target;
    at::Tensor changes; ///< [tokens, neurons]: change of the tokens' logits for alpha = 1
};

/// One product for all: `tokens` int64, distinct. A target that is one of them takes its row from there,
/// since every row costs as much as any other.
FirstOrder firstOrder(const ReadOut& readOut, const AttributionSite& site, const at::Tensor& targets,
                      const at::Tensor& tokens)
{
    const at::Tensor& unembedding = readOut.unembedding();
    const std::int64_t prompts = targets.size(0);
    const at::Tensor missing =
        std::get<0>(at::_unique2(targets.masked_select(at::isin(targets, tokens, false, true))));
    const at::Tensor all = at::cat({tokens, missing});
    const at::Tensor places = std::get<1>(at::max(all.unsqueeze(0).eq(targets.unsqueeze(1)).to(at::kInt), 1));
    const at::Tensor difference = unembedding.index_select(0, targets) - site.base.mean;
    const at::Tensor product =
        at::mm(readOut.directions(at::cat({difference, unembedding.index_select(0, all)})), site.weight);
    const at::Tensor changes = product.narrow(0, prompts, all.size(0));
    const at::Tensor target = product.narrow(0, 0, prompts) * site.alpha;
    return {changes.index_select(0, places) * site.alpha - target, target,
            changes.narrow(0, 0, tokens.size(0))};
}

/// Where exponents left the range of the float32 sums: scores by float64 log-sum-exp over all logits.
void rescoreLarge(const ReadOut& readOut, const AttributionSite& site, const at::Tensor& targets,
                  const at::Tensor& peaks, at::Tensor& scores)
{
    const at::Tensor places = peaks.gt(largestExponent).nonzero(); // [n, 2]: prompt, neuron
    for (const at::Tensor& some : places.split(rescoredAtOnce)) {
        if (some.size(0) == 0)
            return;
        const at::Tensor prompts = some.select(1, 0);
        const at::Tensor neurons = some.select(1, 1);
        const at::Tensor changes =
            at::mm(readOut.columns(site.weight.index_select(1, neurons)).t(), readOut.unembedding().t());
        const at::Tensor alpha = site.alpha.index({prompts, neurons}).unsqueeze(1);
        const at::Tensor logits = site.base.logits.index_select(0, prompts).to(at::kDouble);
        const at::Tensor target = targets.index_select(0, prompts).unsqueeze(1);
        const auto logProbability = [&](const at::Tensor& values) {
            return (values.gather(1, target) - values.logsumexp({1}, true)).flatten();
        };
        scores.index_put_({prompts, neurons}, logProbability(logits + (changes * alpha).to(at::kDouble)) -
                                                  logProbability(logits));
    }
}

/// Lengths of the columns of a matrix [rows, columns], float32. (The library's norm over the first dimension
/// takes ten times as long as reading the matrix.)
at::Tensor columnLengths(const at::Tensor& matrix)
{
    if (!matrix.device().is_cpu())
        return matrix.norm(2, {0});
    const at::Tensor dense = matrix.contiguous();
    const auto rows = static_cast<std::size_t>(dense.size(0));
    const auto columns = static_cast<std::size_t>(dense.size(1));
    const auto* values = dense.data_ptr<float>();
    // A fixed number of parts, so that the sums do not depend on the threads.
    constexpr std::size_t parts = 16;
    at::Tensor squares = at::zeros({parts, dense.size(1)}, at::kFloat);
    parallelFor(0, parts, 1, [&](std::size_t first, std::size_t last) {
        for (std::size_t part = first; part < last; ++part) {
            float* sums = squares.data_ptr<float>() + part * columns;
            std::size_t row = rows * part / parts;
            const std::size_t end = rows * (part + 1) / parts;
            for (; row + 4 <= end; row += 4) { // four at once: the sums are written a quarter as often
                const float* line = values + row * columns;
                for (std::size_t column = 0; column < columns; ++column) {
                    const float a = line[column], b = line[column + columns];
                    const float c = line[column + 2 * columns], d = line[column + 3 * columns];
                    sums[column] += (a * a + b * b) + (c * c + d * d);
                }
            }
            for (; row < end; ++row) {
                const float* line = values + row * columns;
                for (std::size_t column = 0; column < columns; ++column)
                    sums[column] += line[column] * line[column];
            }
        }
    });
    return squares.sum(0, false, at::kDouble).sqrt().to(at::kFloat);
}

/// Tokens of a part of the vocabulary drawn by mass at equal steps with one random start; int64, ascending.
/// Mass of tokens that are not to be drawn is 0.
std::vector<std::int64_t> drawTokens(const at::Tensor& mass, std::int64_t count, std::uint64_t seed)
{
    const auto* values = mass.data_ptr<double>();
    const double total = mass.sum().item<double>();
    const double step = total / static_cast<double>(count);
    double next = Random(seed).uniform() * step;
    double reached = 0;
    std::vector<std::int64_t> tokens;
    for (std::int64_t v = 0; v < mass.size(0) && static_cast<std::int64_t>(tokens.size()) < count; ++v) {
        reached += values[v];
        for (; next < reached && static_cast<std::int64_t>(tokens.size()) < count; next += step)
            tokens.push_back(v);
    }
    return tokens;
}

/// Variance of u over the tail by prompt and neuron, [prompts, neurons], from tokens drawn with probability
/// in proportion to `mass` [tokens], their logit changes [tokens, neurons] for alpha = 1, and the squared
/// lengths [neurons] of the neurons' columns. So few tokens leave much noise: the estimates of a prompt are
/// drawn towards what they would be if the tail had no preferred direction, c * length^2 with c from all
/// neurons together, as far as their dispersion is no more than that noise (James and Stein). All float32.
at::Tensor tailVariance(const AttributionSite& site, const at::Tensor& tokens, const at::Tensor& mass,
                        const at::Tensor& changes, const at::Tensor& lengths)
{
    if (tokens.size(0) < 2)
        return at::zeros_like(site.alpha);
    constexpr double tiny = 1e-30;
    const at::Tensor shares = site.base.probabilities.index_select(1, tokens).to(at::kDouble) / mass;
    const at::Tensor weights = shares / shares.sum(1, true).clamp_min(tiny);
    const at::Tensor concentration = weights.square().sum(1, true); // 1 / effective number of tokens
    const at::Tensor freedom = (1 - concentration).clamp_min(0.05);
    const at::Tensor noise = 2 * concentration / freedom; // of the variance of normal values
    const at::Tensor drawn = weights.to(at::kFloat);
    const at::Tensor spread = at::mm(drawn, changes.square()).sub_(at::mm(drawn, changes).square_());
    const at::Tensor sample = spread.clamp_min_(0).div_(freedom.to(at::kFloat));
    const at::Tensor even =
        (sample.sum(1, true, at::kDouble) / lengths.sum(at::kDouble).clamp_min(tiny)).to(at::kFloat) *
        lengths;
    const at::Tensor dispersion =
        (sample / even.clamp_min(tiny)).sub_(1).square_().mean(1, true).to(at::kDouble);
    const at::Tensor trust = (1 - noise / dispersion.clamp_min(tiny)).clamp_min(0).to(at::kFloat);
    return sample.sub_(even).mul_(trust).add_(even).mul_(site.alpha).mul_(site.alpha);
}

} // namespace

std::vector<BasePoint> basePoints(const ReadOut& readOut, const at::Tensor& logits)
{
    const at::Tensor probabilities = at::softmax(logits, -1);
    const at::Tensor means = at::mm(probabilities.view({-1, logits.size(-1)}), readOut.unembedding())
                                 .view({logits.size(0), logits.size(1), -1});
    std::vector<BasePoint> points;
    for (std::int64_t i = 0; i < logits.size(0); ++i)
        points.push_back({logits[i], probabilities[i], means[i]});
    return points;
}

AttributionSite makeSite(const ReadOut& readOut, const BasePoint& base, const at::Tensor& weight,
                         const at::Tensor& coefficients)
{
    return {base, weight, (coefficients / readOut.scale().unsqueeze(1)).contiguous()};
}

AttributionSite selectNeurons(const AttributionSite& site, const at::Tensor& neurons)
{
    AttributionSite some = site;
    some.weight = site.weight.index_select(1, neurons);
    some.alpha = site.alpha.index_select(1, neurons);
    return some;
}

at::Tensor exactScores(const ReadOut& readOut, const AttributionSite& site, const at::Tensor& targets,
                       const std::function<void()>& check)
{
    const FirstOrder first = firstOrder(readOut, site, targets, targets.narrow(0, 0, 0));
    const std::int64_t neurons = site.weight.size(1);
    const std::int64_t vocab = readOut.unembedding().size(0);
    std::vector<at::Tensor> sumsOf, peaksOf;
    at::Tensor buffer =
        at::empty({std::min(neurons, neuronBlock) * std::min(vocab, vocabBlock)}, site.weight.options());
    for (std::int64_t n = 0; n < neurons; n += neuronBlock) {
        const std::int64_t rows = std::min(neuronBlock, neurons - n);
        const at::Tensor columns = readOut.columns(site.weight.narrow(1, n, rows));
        const at::Tensor alpha = site.alpha.narrow(1, n, rows).contiguous();
        const at::Tensor shift = first.shift.narrow(1, n, rows).contiguous();
        at::Tensor sums = at::zeros(alpha.sizes(), alpha.options().dtype(at::kDouble));
        at::Tensor peaks = at::zeros(alpha.sizes(), alpha.options());
        for (std::int64_t v = 0; v < vocab; v += vocabBlock) {
            if (check)
                check();
            const std::int64_t tokens = std::min(vocabBlock, vocab - v);
            at::Tensor changes = buffer.narrow(0, 0, rows * tokens).view({rows, tokens});
            at::mm_out(changes, columns.t(), readOut.unembedding().narrow(0, v, tokens).t());
            addExpm1Sums(changes, site.base.probabilities.narrow(1, v, tokens), alpha, shift, sums, peaks);
        }
        sumsOf.push_back(sums);
        peaksOf.push_back(peaks);
    }
    at::Tensor scores = first.target.to(at::kDouble) - at::cat(sumsOf, 1).clamp_min(0).log1p();
    rescoreLarge(readOut, site, targets, at::cat(peaksOf, 1), scores);
    return scores;
}

FastScores fastScores(const ReadOut& readOut, const AttributionSite& site, const at::Tensor& targets,
                      std::uint64_t seed)
{
    const at::Device device = site.alpha.device();
    const at::Tensor mass = site.base.probabilities.sum(0).to(at::kDouble);
    const std::int64_t size = std::min(headTokens, mass.size(0));
    const at::Tensor head = std::get<0>(std::get<1>(at::topk(mass, size)).sort());
    const at::Tensor rest = mass.index_fill(0, head, 0);
    const at::Tensor drawn = at::tensor(drawTokens(rest.cpu(), tailTokens, seed), at::kLong).to(device);
    const FirstOrder first = firstOrder(readOut, site, targets, at::cat({head, drawn}));

    const at::Tensor changes = first.changes.narrow(0, 0, size);
    const at::Tensor shares = site.base.probabilities.index_select(1, head).contiguous();
    at::Tensor sums = at::zeros(site.alpha.sizes(), site.alpha.options().dtype(at::kDouble));
    at::Tensor peaks = at::zeros(site.alpha.sizes(), site.alpha.options());
    addExpm1Sums(changes.t(), shares, site.alpha, first.shift, sums, peaks);

    const at::Tensor headMass = shares.sum(1, true, at::kDouble);
    at::Tensor tail = (1 - headMass).clamp_min(0);
    tail = tail.masked_fill(tail.lt(leastTail), 0).to(at::kFloat);
    // The mean of u - E_p[u] over all tokens is 0, so the head's mean gives the tail's.
    const at::Tensor headSum =
        at::mm(shares, changes).mul_(site.alpha).addcmul_(first.shift, headMass.to(at::kFloat), -1);
    const at::Tensor length = columnLengths(site.weight);
    const at::Tensor reach = site.alpha.abs().mul_(length).mul_(readOut.radius()); // |u| from its centre
    const at::Tensor furthest = (reach * 2).clamp_max_(largestExponent);
    const at::Tensor mean =
        (headSum / tail.clamp_min(leastTail).neg()).minimum(furthest).maximum(furthest.neg());
    // Hoeffding: u ranges over 2 reach at most.
    const at::Tensor spread = reach.square_().mul_(0.5).clamp_max_(largestExponent);
    const at::Tensor sampled = first.changes.narrow(0, size, drawn.size(0));
    const at::Tensor half = tailVariance(site, drawn, rest.index_select(0, drawn), sampled, length.square())
                                .mul_(0.5)
                                .minimum(spread);
    const at::Tensor known = sums.to(at::kFloat);
    const at::Tensor grown = mean.expm1();
    const at::Tensor low = (known + tail * grown).clamp_min_(0);
    FastScores result;
    result.scores =
        (first.target -
         (known + tail * (mean + half).clamp_max_(largestExponent).expm1_()).clamp_min_(0).log1p_())
            .to(at::kDouble);
    result.bound = ((grown + 1) * tail).mul_(spread.expm1()).div_(low.add_(1)).log1p_().to(at::kDouble);
    rescoreLarge(readOut, site, targets, peaks, result.scores);
    return result;
}

} // namespace isthmus

#include "core/analysis/gram_features.h"

#include "core/base/random.h"

#include <algorithm>
#include <numbers>

namespace isthmus {
namespace {

/// Rows of the feature matrices that are multiplied at a time: bounds the float64 copies and gathered rows.
constexpr std::int64_t chunkRows = std::int64_t{1} << 16;
/// A feature this small, of a Gram of norm 1, is rounding.
constexpr double emptyShare = 1e-12;

/// Lengths of the features as rounded to float32, so that a layer with itself is 1 to float64; 1 for empty
/// ones.
at::Tensor lengths(const at::Tensor& squares)
{
    return at::where(squares > 0, squares, at::ones_like(squares)).sqrt();
}

at::Tensor allValues(const GramFeatures& source, const GramFeatures& target)
{
    const at::Tensor& s = source.values;
    const at::Tensor& t = target.values;
    const at::TensorOptions wide = s.options().dtype(at::kDouble);
    at::Tensor values = at::zeros({s.size(1), t.size(1)}, wide);
    at::Tensor squaresS = at::zeros({s.size(1)}, wide);
    at::Tensor squaresT = at::zeros({t.size(1)}, wide);
    for (std::int64_t first = 0; first < s.size(0); first += chunkRows) {
        const std::int64_t rows = std::min(chunkRows, s.size(0) - first);
        const at::Tensor a = s.narrow(0, first, rows).to(at::kDouble);
        const at::Tensor b = t.narrow(0, first, rows).to(at::kDouble);
        values.addmm_(a.t(), b);
        squaresS += a.square().sum(0);
        squaresT += b.square().sum(0);
    }
    return (values / lengths(squaresS).unsqueeze(1) / lengths(squaresT)).cpu();
}

/// Rows of the target's features under one random permutation per block.
at::Tensor permutedRows(const GramFeatures& features, Random& random)
{
    const std::int64_t pairs = features.values.size(0) / features.blocks;
    std::vector<at::Tensor> rows;
    for (std::int64_t block = 0; block < features.blocks; ++block) {
        const at::Tensor order =
            at::tensor(random.permutation(static_cast<std::size_t>(features.samples)), at::kLong)
                .to(features.values.device());
        rows.push_back(permutedEntries(order, features.layout) + block * pairs);
    }
    return at::cat(rows);
}

at::Tensor valuesAt(const GramFeatures& source, const GramFeatures& target, const at::Tensor& targetRows)
{
    at::Tensor values = at::zeros({source.values.size(1), target.values.size(1)}, source.values.options());
    for (std::int64_t first = 0; first < targetRows.size(0); first += chunkRows) {
        const std::int64_t rows = std::min(chunkRows, targetRows.size(0) - first);
        values.addmm_(source.values.narrow(0, first, rows).t(),
                      target.values.index_select(0, targetRows.narrow(0, first, rows)));
    }
    return values.to(at::kDouble).cpu();
}

} // namespace

at::Tensor layoutEntries(const at::Tensor& matrices, PairLayout layout)
{
    const std::int64_t n = matrices.size(-1);
    at::Tensor flat = matrices.reshape({-1, n * n});
    if (layout == PairLayout::Square)
        return flat;
    const at::Tensor pairs =
        at::triu_indices(n, n, layout == PairLayout::Strict ? 1 : 0, at::kLong).to(matrices.device());
    at::Tensor entries = flat.index_select(1, pairs[0] * n + pairs[1]);
    if (layout == PairLayout::WithDiagonal) {
        const at::Tensor diagonal = (pairs[0] == pairs[1]).to(entries.scalar_type());
        entries = entries * (std::numbers::sqrt2 - (std::numbers::sqrt2 - 1) * diagonal);
    }
    return entries;
}

at::Tensor permutedEntries(const at::Tensor& permutation, PairLayout layout)
{
    const std::int64_t n = permutation.size(0);
    if (layout == PairLayout::Square)
        return (permutation.unsqueeze(1) * n + permutation.unsqueeze(0)).reshape(-1);
    const bool strict = layout == PairLayout::Strict;
    const at::Tensor pairs = at::triu_indices(n, n, strict ? 1 : 0, at::kLong).to(permutation.device());
    const at::Tensor i = permutation.index_select(0, pairs[0]);
    const at::Tensor j = permutation.index_select(0, pairs[1]);
    const at::Tensor low = at::minimum(i, j);
    const at::Tensor high = at::maximum(i, j);
    // Rows 0 .. low - 1 of the triangle hold low * (2 n - low -+ 1) / 2 entries.
    const std::int64_t shift = strict ? 1 : 0;
    const at::Tensor before = at::floor_divide(low * (2 * n + 1 - 2 * shift - low), 2);
    return before + high - low - shift;
}

GramFeatures gramFeatures(const GramSet& set, PairLayout layout, const FeatureMap& map)
{
    GramFeatures features;
    features.layout = layout;
    features.blocks = set.grams.size(0);
    features.samples = set.grams.size(2);
    const std::int64_t layers = set.grams.size(1);
    std::vector<at::Tensor> rows;
    for (std::int64_t layer = 0; layer < layers; ++layer) {
        const at::Tensor grams = set.grams.select(1, layer).to(at::kDouble);
        std::string problem = layerProblem(grams);
        // Scaled, so that what the features compare with is free of the activations' unit.
        const at::Tensor scaled = problem.empty() ? grams / grams.norm() : at::zeros_like(grams);
        const at::Tensor feature = map(scaled).reshape(-1);
        const double norm = feature.norm().item<double>();
        if (problem.empty() && !(norm > emptyShare))
            problem = "its samples are all equally far from one another";
        const double scale = problem.empty() ? 1 / norm : 0;
        rows.push_back((feature * scale).to(at::kFloat));
        features.problems.push_back(problem);
    }
    features.values = at::stack(rows, 1);
    return features;
}

MetricResult compareFeatures(const GramFeatures& source, const GramFeatures& target,
                             const MetricOptions& options, const Tick& tick)
{
    const auto steps = static_cast<std::uint64_t>(std::max(0, options.nullDraws)) + 1;
    MetricResult result;
    result.values = allValues(source, target);
    if (tick)
        tick(1, steps);
    Random random(options.seed);
    std::vector<at::Tensor> maps;
    for (int draw = 0; draw < options.nullDraws; ++draw) {
        maps.push_back(valuesAt(source, target, permutedRows(target, random)));
        if (tick)
            tick(static_cast<std::uint64_t>(draw) + 2, steps);
    }
    if (!maps.empty())
        result.nullMaps = at::stack(maps);
    markProblems(result, source.problems, target.problems);
    return result;
}

} // namespace isthmus

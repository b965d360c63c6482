#include "core/analysis/gram_factors.h"

#include "core/analysis/map_statistics.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace isthmus {
namespace {

constexpr std::int64_t doubleSamples = 2048; // an eigendecomposition in float64 costs a minute beyond this

/// Leading eigenvalues kept, at least 1. `values` descending.
std::int64_t keptCount(const at::Tensor& values, double energy, double floor)
{
    const at::Tensor host = values.cpu().contiguous();
    const double* value = host.data_ptr<double>();
    double total = 0;
    for (std::int64_t i = 0; i < host.size(0); ++i)
        total += std::max(0.0, value[i]);
    double sum = 0;
    std::int64_t kept = 0;
    while (kept < host.size(0) && value[kept] > floor && sum < energy * total)
        sum += value[kept++];
    return std::max<std::int64_t>(kept, 1);
}

void addFactors(GramFactors& factors, const at::Tensor& gram, double energy)
{
    const std::int64_t n = gram.size(0);
    const at::Tensor centred = doubleCentred(gram);
    const auto [ascending, vectors] = at::linalg_eigh(n <= doubleSamples ? centred : centred.to(at::kFloat));
    const at::Tensor values = ascending.flip(0).to(at::kDouble);
    const double floor = 2 * std::sqrt(static_cast<double>(n)) * std::numeric_limits<float>::epsilon() *
                         gram.diagonal().abs().max().item<double>();
    const std::int64_t kept = keptCount(values, energy, floor);
    factors.basis.push_back(vectors.flip(1).narrow(1, 0, kept).to(at::kDouble).contiguous());
    factors.values.push_back(values.narrow(0, 0, kept).clamp_min(0).contiguous());
}

/// Every cell of one source layer.
void fillRow(at::Tensor& values, const GramFactors& source, const GramFactors& target,
             const at::Tensor& joined, std::size_t s, const CellFunction& cell)
{
    const at::Tensor cross = at::mm(source.basis[s].t(), joined);
    std::vector<std::int64_t> offset{0};
    for (const at::Tensor& basis : target.basis)
        offset.push_back(offset.back() + basis.size(1));
    auto cells = values.accessor<double, 2>();
    parallelFor(0, target.basis.size(), 1, [&](std::size_t t, std::size_t) {
        if (source.problems[s].empty() && target.problems[t].empty())
            cells[static_cast<std::int64_t>(s)][static_cast<std::int64_t>(t)] =
                cell(s, t, cross.narrow(1, offset[t], target.basis[t].size(1)));
    });
}

at::Tensor nullDraw(const GramFactors& source, const GramFactors& target, const CellFunction& cell,
                    Random& random)
{
    const auto ls = static_cast<std::int64_t>(source.basis.size());
    const auto lt = static_cast<std::int64_t>(target.basis.size());
    const std::int64_t n = target.basis.front().size(0);
    const at::Tensor order = at::tensor(random.permutation(static_cast<std::size_t>(n)), at::kLong)
                                 .to(target.basis.front().device());
    at::Tensor values = at::full({ls, lt}, std::numeric_limits<double>::quiet_NaN(), at::kDouble);
    auto cells = values.accessor<double, 2>();
    const std::vector<LayerPair> matched = matchedDepth(static_cast<int>(ls), static_cast<int>(lt));
    parallelFor(0, matched.size(), 1, [&](std::size_t i, std::size_t) {
        const auto s = static_cast<std::size_t>(matched[i].source);
        const auto t = static_cast<std::size_t>(matched[i].target);
        if (source.problems[s].empty() && target.problems[t].empty())
            cells[matched[i].source][matched[i].target] =
                cell(s, t, at::mm(source.basis[s].t(), target.basis[t].index_select(0, order)));
    });
    return values;
}

} // namespace

GramFactors factorGrams(const GramSet& set, double energy)
{
    if (set.grams.size(0) != 1)
        throw Error(ErrorCode::InvalidArgument,
                    "This metric needs all samples in one Gram matrix, not in blocks.");
    GramFactors factors;
    for (std::int64_t layer = 0; layer < set.grams.size(1); ++layer) {
        const at::Tensor grams = set.grams.select(1, layer).to(at::kDouble);
        factors.problems.push_back(layerProblem(grams));
        if (factors.problems.back().empty()) {
            addFactors(factors, grams.select(0, 0), energy);
        } else {
            factors.basis.push_back(at::zeros({grams.size(1), 1}, grams.options()));
            factors.values.push_back(at::zeros({1}, grams.options()));
        }
    }
    return factors;
}

MetricResult compareFactors(const GramFactors& source, const GramFactors& target, const CellFunction& cell,
                            const MetricOptions& options, const Tick& tick)
{
    const auto ls = static_cast<std::int64_t>(source.basis.size());
    const auto lt = static_cast<std::int64_t>(target.basis.size());
    const std::uint64_t steps =
        source.basis.size() + static_cast<std::uint64_t>(std::max(0, options.nullDraws));
    std::uint64_t done = 0;
    MetricResult result;
    result.values = at::full({ls, lt}, std::numeric_limits<double>::quiet_NaN(), at::kDouble);
    const at::Tensor joined = at::cat(target.basis, 1);
    for (std::size_t s = 0; s < source.basis.size(); ++s) {
        fillRow(result.values, source, target, joined, s, cell);
        if (tick)
            tick(++done, steps);
    }
    Random random(options.seed);
    std::vector<at::Tensor> maps;
    for (int draw = 0; draw < options.nullDraws; ++draw) {
        maps.push_back(nullDraw(source, target, cell, random));
        if (tick)
            tick(++done, steps);
    }
    if (!maps.empty())
        result.nullMaps = at::stack(maps);
    markProblems(result, source.problems, target.problems);
    return result;
}

} // namespace isthmus

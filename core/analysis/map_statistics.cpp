#include "core/analysis/map_statistics.h"

#include "core/base/error.h"
#include "core/base/nan.h"
#include "core/base/torch.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

struct Moments
{
    double mean = nan;
    double std = nan;
};

Moments momentsOf(const std::vector<double>& values)
{
    if (values.empty())
        return {};
    double sum = 0;
    for (double value : values)
        sum += value;
    const double mean = sum / static_cast<double>(values.size());
    double squares = 0;
    for (double value : values)
        squares += (value - mean) * (value - mean);
    return {mean, std::sqrt(squares / static_cast<double>(values.size()))};
}

template <typename Include> std::vector<double> finiteCells(const SimilarityMap& map, Include include)
{
    std::vector<double> cells;
    for (int s = 0; s < map.source_layers; ++s) {
        for (int t = 0; t < map.target_layers; ++t) {
            if (include(s, t) && std::isfinite(map.at(s, t)))
                cells.push_back(map.at(s, t));
        }
    }
    return cells;
}

/// What a path is worth so far: fewer NaN cells first, then the higher sum.
struct PathValue
{
    int undefined = 0;
    double sum = 0;

    PathValue plus(double value) const
    {
        return std::isfinite(value) ? PathValue{undefined, sum + value} : PathValue{undefined + 1, sum};
    }
    bool betterThan(const PathValue& other) const
    {
        return undefined != other.undefined ? undefined < other.undefined : sum > other.sum;
    }
};

/// For each of `few` layers one of `many` (>= few), strictly increasing, of highest sum of value(one of many,
/// one of few).
template <typename Value> std::vector<int> increasingChoice(int many, int few, Value value)
{
    const auto index = [few](int i, int j) {
        return static_cast<std::size_t>(i) * static_cast<std::size_t>(few) + static_cast<std::size_t>(j);
    };
    // best[i][j]: layers 0..j of the few placed, the last one at or before i of the many.
    std::vector<PathValue> best(index(many, 0));
    std::vector<bool> taken(best.size(), false);
    for (int j = 0; j < few; ++j) {
        for (int i = j; i < many; ++i) {
            const PathValue before = j == 0 ? PathValue{} : best[index(i - 1, j - 1)];
            const PathValue here = before.plus(value(i, j));
            const bool first = i == j;
            taken[index(i, j)] = first || here.betterThan(best[index(i - 1, j)]);
            best[index(i, j)] = taken[index(i, j)] ? here : best[index(i - 1, j)];
        }
    }
    std::vector<int> choice(static_cast<std::size_t>(few));
    int i = many - 1;
    for (int j = few - 1; j >= 0; --j, --i) {
        while (!taken[index(i, j)])
            --i;
        choice[static_cast<std::size_t>(j)] = i;
    }
    return choice;
}

void fillNull(SimilarityMap& map, std::span<const double> nullMaps)
{
    const std::size_t cells = map.values.size();
    const std::size_t draws = cells == 0 ? 0 : nullMaps.size() / cells;
    map.null_cells = bandOf({nullMaps.begin(), nullMaps.end()}, static_cast<int>(draws));
    std::vector<double> matched;
    SimilarityMap draw;
    draw.source_layers = map.source_layers;
    draw.target_layers = map.target_layers;
    for (std::size_t i = 0; i < draws; ++i) {
        const auto values = nullMaps.subspan(i * cells, cells);
        draw.values.assign(values.begin(), values.end());
        matched.push_back(meanOver(draw, map.matched_depth));
    }
    map.null_matched_depth = bandOf(std::move(matched), static_cast<int>(draws));
}

std::span<const double> spanOf(const at::Tensor& tensor)
{
    return {tensor.data_ptr<double>(), static_cast<std::size_t>(tensor.numel())};
}

at::Tensor plain(const at::Tensor& tensor)
{
    return tensor.defined() ? tensor.to(at::kCPU, at::kDouble).contiguous() : at::empty({0}, at::kDouble);
}

} // namespace

void fillStatistics(SimilarityMap& map, std::span<const double> values, std::span<const double> nullMaps)
{
    const auto cells =
        static_cast<std::size_t>(map.source_layers) * static_cast<std::size_t>(map.target_layers);
    if (values.size() != cells || (cells > 0 && nullMaps.size() % cells != 0))
        throw Error(ErrorCode::InvalidArgument, "The values of the map do not fit its layer counts.");
    map.values.assign(values.begin(), values.end());
    const Moments all = momentsOf(finiteCells(map, [](int, int) { return true; }));
    const Moments triangle = momentsOf(finiteCells(map, [](int s, int t) { return s >= t; }));
    map.mean = all.mean;
    map.std = all.std;
    map.triangle_mean = triangle.mean;
    map.triangle_std = triangle.std;
    map.matched_depth = matchedDepth(map.source_layers, map.target_layers);
    map.matched_depth_mean = meanOver(map, map.matched_depth);
    map.best_path = bestPath(map);
    map.best_path_mean = meanOver(map, map.best_path);
    map.null_cells = {};
    map.null_matched_depth = {};
    if (!nullMaps.empty())
        fillNull(map, nullMaps);
}

void fillStatistics(SimilarityMap& map, const at::Tensor& values, const at::Tensor& nullMaps)
{
    const at::Tensor cells = plain(values);
    const at::Tensor draws = plain(nullMaps);
    fillStatistics(map, spanOf(cells), spanOf(draws));
}

std::vector<LayerPair> matchedDepth(int sourceLayers, int targetLayers)
{
    std::vector<LayerPair> cells;
    for (int j = 0; sourceLayers > 0 && j < targetLayers; ++j) {
        // round(j (Ls - 1) / (Lt - 1)) in whole numbers
        const int span = targetLayers - 1;
        const int source =
            span == 0 ? (sourceLayers - 1) / 2 : (2 * j * (sourceLayers - 1) + span) / (2 * span);
        cells.push_back({source, j});
    }
    return cells;
}

std::vector<LayerPair> bestPath(const SimilarityMap& map)
{
    if (std::none_of(map.values.begin(), map.values.end(), [](double v) { return std::isfinite(v); }))
        return {};
    std::vector<LayerPair> path;
    if (map.source_layers >= map.target_layers) {
        const std::vector<int> sources = increasingChoice(map.source_layers, map.target_layers,
                                                          [&](int s, int t) { return map.at(s, t); });
        for (int t = 0; t < map.target_layers; ++t)
            path.push_back({sources[static_cast<std::size_t>(t)], t});
    } else {
        const std::vector<int> targets = increasingChoice(map.target_layers, map.source_layers,
                                                          [&](int t, int s) { return map.at(s, t); });
        for (int s = 0; s < map.source_layers; ++s)
            path.push_back({s, targets[static_cast<std::size_t>(s)]});
    }
    return path;
}

double meanOver(const SimilarityMap& map, const std::vector<LayerPair>& cells)
{
    std::vector<double> values;
    for (const LayerPair& cell : cells) {
        if (std::isfinite(map.at(cell.source, cell.target)))
            values.push_back(map.at(cell.source, cell.target));
    }
    return momentsOf(values).mean;
}

double incompatibility(double similarity)
{
    return std::isnan(similarity) ? similarity : 1 - std::max(0.0, similarity);
}

NullBand bandOf(std::vector<double> values, int draws)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty())
        return {nan, nan, nan, draws};
    std::sort(values.begin(), values.end());
    const auto quantile = [&](double share) {
        const double position = share * static_cast<double>(values.size() - 1);
        const auto low = static_cast<std::size_t>(position);
        const std::size_t high = std::min(low + 1, values.size() - 1);
        return values[low] + (position - static_cast<double>(low)) * (values[high] - values[low]);
    };
    return {momentsOf(values).mean, quantile(0.025), quantile(0.975), draws};
}

} // namespace isthmus

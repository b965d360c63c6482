#include "core/results/figure_heatmaps.h"

#include "core/results/figure_data.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace isthmus {
namespace {

constexpr double smallestPanel = 62; ///< points; about 22 mm

std::string statisticsLine(const FigureSpec& spec, const SimilarityMap& map)
{
    double mean = map.matched_depth_mean;
    double low = map.null_matched_depth.low;
    double high = map.null_matched_depth.high;
    if (spec.incompatibility) {
        mean = 1 - std::max(0.0, mean);
        std::tie(low, high) = std::pair{1 - std::max(0.0, high), 1 - std::max(0.0, low)};
    }
    std::string line = fixedNumber(mean, 2);
    if (map.null_matched_depth.draws > 0)
        line += " (null " + fixedNumber(low, 2) + "\u2013" + fixedNumber(high, 2) + ")";
    return line;
}

} // namespace

bool oneMetric(const MapList& maps)
{
    return std::all_of(maps.begin(), maps.end(),
                       [&](const auto& map) { return map->metric == maps.front()->metric; });
}

bool oneShape(const MapList& maps)
{
    return std::all_of(maps.begin(), maps.end(), [&](const auto& map) {
        return map->source_layers == maps.front()->source_layers &&
               map->target_layers == maps.front()->target_layers;
    });
}

bool hasMissing(const FigureSpec& spec, const MapList& maps)
{
    for (const auto& map : maps) {
        for (int s = 0; s < map->source_layers; ++s) {
            for (int t = 0; t < map->target_layers; ++t) {
                if (std::isnan(map->at(s, t)) && !(spec.mask && maskedByTriangle(s, t)))
                    return true;
            }
        }
    }
    return false;
}

std::string shownMetric(const FigureSpec& spec, const SimilarityMap& map)
{
    return (spec.incompatibility ? "1 \u2212 " : "") + metricLabel(map.metric);
}

std::string colorBarLabel(const FigureSpec& spec, const MapList& maps)
{
    if (oneMetric(maps))
        return shownMetric(spec, *maps.front());
    return spec.incompatibility ? "Incompatibility" : "Similarity";
}

std::vector<std::string> heatmapTitle(const FigureSpec& spec, const MapList& maps, std::size_t index)
{
    const SimilarityMap& map = *maps[index];
    std::vector<std::string> lines = {mapPanelTitle(spec, map, index)};
    if (lines.front().empty() && !spec.panel_labels)
        lines.clear();
    if (!oneMetric(maps) || !spec.color_bar)
        lines.push_back(shownMetric(spec, map));
    if (spec.statistics)
        lines.push_back(statisticsLine(spec, map));
    return lines;
}

int heatmapColumns(const FigureSpec& spec, int count, double available, double gap)
{
    if (spec.columns > 0)
        return std::min(spec.columns, count);
    const int most = std::clamp(static_cast<int>((available + gap) / (smallestPanel + gap)), 1, count);
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows; // rows of equal length
}

} // namespace isthmus

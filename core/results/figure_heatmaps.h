#pragma once

#include "core/results/figure_content.h"

#include <string>
#include <vector>

namespace isthmus {

/// True when all maps are of one metric: it is named once, beside the colour bar.
bool oneMetric(const MapList& maps);
/// True when all maps have as many source and target layers: inner panels need no tick labels.
bool oneShape(const MapList& maps);
/// True when a cell that is shown has no value.
bool hasMissing(const FigureSpec& spec, const MapList& maps);
/// "1 − CKA (debiased)": the metric as a figure shows it.
std::string shownMetric(const FigureSpec& spec, const SimilarityMap& map);
/// What stands beside the colour bar: the metric, or what all of them are.
std::string colorBarLabel(const FigureSpec& spec, const MapList& maps);
/// Lines above a map: its title, the metric where the colour bar does not name it, and the statistics.
std::vector<std::string> heatmapTitle(const FigureSpec& spec, const MapList& maps, std::size_t index);
/// Maps side by side: the specification's number, or as many as fit into `available` points.
int heatmapColumns(const FigureSpec& spec, int count, double available, double gap);

} // namespace isthmus

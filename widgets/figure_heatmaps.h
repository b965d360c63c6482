#pragma once

#include "widgets/figure_layout.h"

namespace isthmus {

/// Draws heatmaps: cells without seams, missing ones hatched, layer ticks, paths, a colour bar at the right.
void drawHeatmaps(FigureCanvas& canvas, const FigureSpec& spec, const MapList& maps);

} // namespace isthmus

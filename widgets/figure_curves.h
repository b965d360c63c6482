#pragma once

#include "widgets/figure_curve_layout.h"

namespace isthmus {

/// Draws panels of curves: frames, ticks with round numbers, bands, curves with their markers, a legend
/// below. Curves differ in colour, in dashes and in markers.
void drawCurves(FigureCanvas& canvas, const FigureSpec& spec, const CurvePanels& panels);

} // namespace isthmus

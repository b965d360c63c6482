#pragma once

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace isthmus {

// Lines and areas are cut by hand: clipping paths make viewers blur the edges, and each format has dashes of
// its own.

/// The parts of a line inside the rectangle.
std::vector<QPolygonF> clippedLine(const QPolygonF& line, const QRectF& area);
/// The part of a polygon inside the rectangle (Sutherland and Hodgman 1974); empty if there is none.
QPolygonF clippedPolygon(const QPolygonF& polygon, const QRectF& area);
/// The dashes of a line. `pattern`: lengths on, off, on…, as seen; empty: the line itself. `width` of the
/// stroke, whose square caps lengthen every dash by as much.
std::vector<QPolygonF> dashedLine(const QPolygonF& line, const std::vector<double>& pattern, double width);

} // namespace isthmus

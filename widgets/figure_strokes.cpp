#include "widgets/figure_strokes.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

/// The stretch of a segment inside the rectangle, as shares of its length (Liang and Barsky 1984); false if
/// there is none.
bool stretchInside(const QPointF& from, const QPointF& to, const QRectF& area, double& first, double& last)
{
    first = 0;
    last = 1;
    const QPointF step = to - from;
    const double distances[] = {from.x() - area.left(), area.right() - from.x(), from.y() - area.top(),
                                area.bottom() - from.y()};
    const double speeds[] = {-step.x(), step.x(), -step.y(), step.y()};
    for (int side = 0; side < 4; ++side) {
        if (speeds[side] == 0) {
            if (distances[side] < 0)
                return false;
            continue;
        }
        const double share = distances[side] / speeds[side];
        if (speeds[side] < 0)
            first = std::max(first, share);
        else
            last = std::min(last, share);
    }
    return first <= last;
}

/// Keeps what lies on the inner side of one edge. `inside` is positive there; it is linear.
template <typename Inside> QPolygonF cutAway(const QPolygonF& polygon, const Inside& inside)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF& here = polygon[i];
        const QPointF& before = polygon[(i + polygon.size() - 1) % polygon.size()];
        const double at = inside(here);
        const double was = inside(before);
        if ((at >= 0) != (was >= 0))
            kept << before + (here - before) * (was / (was - at));
        if (at >= 0)
            kept << here;
    }
    return kept;
}

} // namespace

std::vector<QPolygonF> clippedLine(const QPolygonF& line, const QRectF& area)
{
    std::vector<QPolygonF> parts;
    bool open = false;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF& from = line[i - 1];
        const QPointF step = line[i] - from;
        double first = 0;
        double last = 1;
        if (!stretchInside(from, line[i], area, first, last)) {
            open = false;
            continue;
        }
        if (!open || first > 0)
            parts.emplace_back().append(from + step * first);
        parts.back().append(last < 1 ? from + step * last : line[i]);
        open = last >= 1;
    }
    return parts;
}

QPolygonF clippedPolygon(const QPolygonF& polygon, const QRectF& area)
{
    QPolygonF kept = cutAway(polygon, [&](const QPointF& p) { return p.x() - area.left(); });
    kept = cutAway(kept, [&](const QPointF& p) { return area.right() - p.x(); });
    kept = cutAway(kept, [&](const QPointF& p) { return p.y() - area.top(); });
    return cutAway(kept, [&](const QPointF& p) { return area.bottom() - p.y(); });
}

std::vector<QPolygonF> dashedLine(const QPolygonF& line, const std::vector<double>& pattern, double width)
{
    if (pattern.empty())
        return {line};
    const auto length = [&](std::size_t part) {
        const double seen = pattern[part % pattern.size()];
        return std::max(0.05, part % 2 == 0 ? seen - width : seen + width);
    };
    std::vector<QPolygonF> dashes(1);
    if (!line.isEmpty())
        dashes.back().append(line.front());
    std::size_t part = 0;
    double left = length(part);
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF from = line[i - 1];
        const QPointF step = line[i] - from;
        const double whole = std::hypot(step.x(), step.y());
        double done = 0;
        while (whole - done > left) {
            done += left;
            const QPointF at = from + step * (done / whole);
            if (part % 2 == 0)
                dashes.back().append(at);
            else
                dashes.emplace_back().append(at);
            left = length(++part);
        }
        left -= whole - done;
        if (part % 2 == 0)
            dashes.back().append(line[i]);
    }
    return dashes;
}

} // namespace isthmus

#include "widgets/figure_curves.h"

#include "widgets/figure_strokes.h"
#include "widgets/text_format.h"

#include <cmath>

namespace isthmus {
namespace {

constexpr double curveWidth = 0.9;
constexpr double markerRadius = 1.6;
constexpr float bandOpacity = 0.18f;
const QColor gridColor(0xe4, 0xe4, 0xe4);
const QColor zeroColor(0x9a, 0x9a, 0x9a);

/// First and last index of each stretch of points that can be drawn.
std::vector<std::pair<std::size_t, std::size_t>> stretches(std::size_t count, const auto& drawable)
{
    std::vector<std::pair<std::size_t, std::size_t>> found;
    bool open = false;
    for (std::size_t i = 0; i < count; ++i) {
        const bool has = drawable(i);
        if (has && open)
            found.back().second = i;
        else if (has)
            found.emplace_back(i, i);
        open = has;
    }
    return found;
}

void drawStroke(FigureCanvas& canvas, const QPolygonF& line, const QRectF& area, const CurveStyle& style)
{
    for (const QPolygonF& inside : clippedLine(line, area)) {
        for (const QPolygonF& dash : dashedLine(inside, style.dashes, curveWidth)) {
            if (dash.size() > 1)
                canvas.polyline(dash, QColor(style.color), curveWidth);
        }
    }
}

void drawMarker(FigureCanvas& canvas, const QPointF& at, const CurveStyle& style)
{
    const QColor color(style.color);
    const double r = markerRadius;
    const auto corner = [&](double x, double y) { return at + QPointF(x * r, y * r); };
    switch (style.marker) {
    case CurveMarker::Disc:
        canvas.disc(at, r, color);
        break;
    case CurveMarker::Square:
        canvas.polygon(
            QPolygonF({corner(-0.9, -0.9), corner(0.9, -0.9), corner(0.9, 0.9), corner(-0.9, 0.9)}), color);
        break;
    case CurveMarker::Triangle:
        canvas.polygon(QPolygonF({corner(0, -1.25), corner(1.15, 0.85), corner(-1.15, 0.85)}), color);
        break;
    case CurveMarker::Diamond:
        canvas.polygon(QPolygonF({corner(0, -1.3), corner(1.1, 0), corner(0, 1.3), corner(-1.1, 0)}), color);
        break;
    case CurveMarker::TriangleDown:
        canvas.polygon(QPolygonF({corner(0, 1.25), corner(1.15, -0.85), corner(-1.15, -0.85)}), color);
        break;
    case CurveMarker::Cross:
        canvas.line(corner(-1.1, -1.1), corner(1.1, 1.1), color, curveWidth);
        canvas.line(corner(-1.1, 1.1), corner(1.1, -1.1), color, curveWidth);
        break;
    case CurveMarker::Plus:
        canvas.line(corner(-1.4, 0), corner(1.4, 0), color, curveWidth);
        canvas.line(corner(0, -1.4), corner(0, 1.4), color, curveWidth);
        break;
    case CurveMarker::Ring:
        canvas.disc(at, r + 0.2, color);
        canvas.disc(at, r - 0.6, Qt::white);
        break;
    }
}

void drawBand(FigureCanvas& canvas, const FigureCurve& curve, const CurveLayout::Panel& panel,
              const CurveStyle& style)
{
    QColor color(style.color);
    color.setAlphaF(bandOpacity);
    const auto drawable = [&](std::size_t i) {
        return std::isfinite(curve.low[i]) && std::isfinite(curve.high[i]);
    };
    for (const auto& [first, last] : stretches(curve.low.size(), drawable)) {
        QPolygonF outline;
        for (std::size_t i = first; i <= last; ++i)
            outline << panel.place(curve.x[i], curve.high[i]);
        for (std::size_t i = last + 1; i-- > first;)
            outline << panel.place(curve.x[i], curve.low[i]);
        if (first == last) { // a point alone has a bar instead
            for (const QPolygonF& bar : clippedLine(outline, panel.area))
                canvas.line(bar.first(), bar.last(), QColor(style.color), 0.6);
            continue;
        }
        const QPolygonF inside = clippedPolygon(outline, panel.area);
        if (inside.size() > 2)
            canvas.polygon(inside, color);
    }
}

void drawCurve(FigureCanvas& canvas, const FigureCurve& curve, const CurveLayout::Panel& panel,
               const CurveStyle& style, std::size_t phase)
{
    const auto drawable = [&](std::size_t i) {
        return std::isfinite(curve.y[i]) && (!panel.logarithmic || curve.y[i] > 0);
    };
    const std::size_t step = markerStep(curve.x.size());
    for (const auto& [first, last] : stretches(curve.x.size(), drawable)) {
        QPolygonF line;
        for (std::size_t i = first; i <= last; ++i)
            line << panel.place(curve.x[i], curve.y[i]);
        drawStroke(canvas, line, panel.area, style);
        for (std::size_t i = first; i <= last; ++i) {
            const QPointF& at = line[static_cast<qsizetype>(i - first)];
            const bool marked = i % step == phase || first == last;
            if (marked && panel.area.adjusted(-0.1, -0.1, 0.1, 0.1).contains(at))
                drawMarker(canvas, at, style);
        }
    }
}

void drawGrid(FigureCanvas& canvas, const CurveLayout::Panel& panel)
{
    const QRectF& area = panel.area;
    for (const AxisTick& tick : panel.xTicks) {
        const double x = panel.place(tick.value, panel.y.high).x();
        canvas.line({x, area.top()}, {x, area.bottom()}, gridColor, 0.3);
    }
    for (const AxisTick& tick : panel.yTicks) {
        const double y = panel.place(panel.x.low, tick.value).y();
        canvas.line({area.left(), y}, {area.right(), y}, gridColor, 0.3);
    }
    if (!panel.logarithmic && panel.y.low < 0 && panel.y.high > 0) {
        const double y = panel.place(panel.x.low, 0).y();
        canvas.line({area.left(), y}, {area.right(), y}, zeroColor, 0.4);
    }
}

void drawAxes(FigureCanvas& canvas, const CurveLayout& layout, const CurveLayout::Panel& panel)
{
    const QRectF& area = panel.area;
    const FigureText small{layout.small.size, false, figureInk};
    const FigureText base{layout.base.size, false, figureInk};
    canvas.frame(area, figureInk, figureHairline);
    for (const AxisTick& tick : panel.xTicks)
        drawLowerTick(canvas, panel.place(tick.value, panel.y.high).x(), area.bottom(),
                      panel.lowerLabels ? qstr(tick.label) : QString(), small);
    for (const AxisTick& tick : panel.yTicks)
        drawLeftTick(canvas, area.left(), panel.place(panel.x.low, tick.value).y(),
                     panel.leftLabels ? qstr(tick.label) : QString(), small);
    drawPanelTitle(canvas, area, panel.title, layout.base.size, layout.lineHeight, panel.letter);
    if (!panel.xTitle.isEmpty())
        canvas.text({area.center().x(), area.bottom() + layout.lowerTitleY - layout.grid.bottom()},
                    panel.xTitle, base, TextAnchor::Center);
    if (!panel.yTitle.isEmpty())
        canvas.text({panel.yTitleX, area.center().y()}, panel.yTitle, base, TextAnchor::Center, true);
}

void drawLegend(FigureCanvas& canvas, const CurveLayout& layout)
{
    const FigureText small{layout.small.size, false, figureInk};
    for (const CurveLayout::Key& key : layout.legend) {
        const double y = key.at.y() - canvas.capHeight(small) / 2;
        const QPointF end(key.at.x() + layout.sample, y);
        for (const QPolygonF& dash :
             dashedLine(QPolygonF({QPointF(key.at.x(), y), end}), key.style.dashes, curveWidth)) {
            if (dash.size() > 1)
                canvas.polyline(dash, QColor(key.style.color), curveWidth);
        }
        drawMarker(canvas, {key.at.x() + layout.sample / 2, y}, key.style);
        canvas.text({end.x() + 3, key.at.y()}, key.name, small, TextAnchor::Left);
    }
}

} // namespace

void drawCurves(FigureCanvas& canvas, const FigureSpec& spec, const CurvePanels& panels)
{
    const CurveLayout layout = layoutCurves(spec, panels, canvas);
    const FigureText base{layout.base.size, false, figureInk};
    canvas.fillRect(QRectF(QPointF(0, 0), layout.size), Qt::white);
    for (std::size_t p = 0; p < panels.size(); ++p) {
        const CurveLayout::Panel& panel = layout.panels[p];
        drawGrid(canvas, panel);
        for (const FigureCurve& curve : panels[p].curves) {
            if (!curve.low.empty())
                drawBand(canvas, curve, panel, layout.names[legendPlace(layout.names, curve)].style);
        }
        for (const FigureCurve& curve : panels[p].curves) {
            const std::size_t place = legendPlace(layout.names, curve);
            drawCurve(canvas, curve, panel, layout.names[place].style,
                      markerPhase(curve.x.size(), place, layout.names.size()));
        }
        drawAxes(canvas, layout, panel);
    }
    if (!layout.xTitle.isEmpty())
        canvas.text({layout.grid.center().x(), layout.lowerTitleY}, layout.xTitle, base, TextAnchor::Center);
    if (!layout.yTitle.isEmpty())
        canvas.text({layout.leftTitleX, layout.grid.center().y()}, layout.yTitle, base, TextAnchor::Center,
                    true);
    drawLegend(canvas, layout);
    drawFrame(canvas, layout);
}

} // namespace isthmus

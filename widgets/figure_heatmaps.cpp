#include "widgets/figure_heatmaps.h"

#include "widgets/colormap.h"
#include "widgets/plot_style.h"
#include "widgets/text_format.h"

#include <cmath>

namespace isthmus {
namespace {

const QColor missingGround(0xe2, 0xe2, 0xe2);
const QColor missingLines(0x77, 0x77, 0x77);

/// Grey ground with diagonal lines, cut to the cell by hand: clipping paths make viewers blur the edges.
void drawMissing(FigureCanvas& canvas, const QRectF& cell)
{
    constexpr double step = 2.4;
    const double first = std::ceil((cell.left() + cell.top()) / step) * step;
    for (double sum = first; sum < cell.right() + cell.bottom(); sum += step) {
        const double x0 = std::max(cell.left(), sum - cell.bottom());
        const double x1 = std::min(cell.right(), sum - cell.top());
        if (x1 > x0)
            canvas.line({x0, sum - x0}, {x1, sum - x1}, missingLines, 0.35);
    }
}

void drawCells(FigureCanvas& canvas, const FigureSpec& spec, const SimilarityMap& map, const QRectF& area,
               const FigureRange& range)
{
    const ColorMap& colors = ColorMap::byId(qstr(spec.color_map));
    const double width = area.width() / map.target_layers;
    const double height = area.height() / map.source_layers;
    const auto drawn = [&](int s, int t) {
        return s >= 0 && t < map.target_layers && !(spec.mask && maskedByTriangle(s, t));
    };
    const auto cellRect = [&](int s, int t) {
        return QRectF(area.left() + t * width, area.bottom() - (s + 1) * height, width, height);
    };
    for (int s = map.source_layers - 1; s >= 0; --s) {
        for (int t = 0; t < map.target_layers; ++t) {
            if (!drawn(s, t))
                continue;
            const double value = shownValue(map, s, t, spec.incompatibility);
            const QColor color =
                std::isnan(value) ? missingGround : QColor(colors.color(value, range.low, range.high));
            // A cell runs on a little under its right and lower neighbours, so that no viewer shows white
            // seams.
            constexpr double overlap = 1.5; // more than a pixel of any screen
            QRectF rect = cellRect(s, t);
            const double below = drawn(s - 1, t) ? std::min(overlap, height / 2) : 0.0;
            if (below > 0 && drawn(s, t + 1) && !drawn(s - 1, t + 1)) {
                canvas.fillRect(rect.adjusted(0, 0, 0, below), color); // not into the empty corner
            } else {
                rect.setBottom(rect.bottom() + below);
            }
            if (drawn(s, t + 1))
                rect.setRight(rect.right() + std::min(overlap, width / 2));
            canvas.fillRect(rect, color);
        }
    }
    for (int s = 0; s < map.source_layers; ++s) {
        for (int t = 0; t < map.target_layers; ++t) {
            if (drawn(s, t) && std::isnan(map.at(s, t)))
                drawMissing(canvas, cellRect(s, t));
        }
    }
}

void drawPath(FigureCanvas& canvas, const FigureSpec& spec, const SimilarityMap& map, const QRectF& area)
{
    if (spec.path == FigurePath::None)
        return;
    const auto& path = spec.path == FigurePath::Best ? map.best_path : map.matched_depth;
    const double width = area.width() / map.target_layers;
    const double height = area.height() / map.source_layers;
    QPolygonF line;
    for (const LayerPair& pair : path)
        line << QPointF(area.left() + (pair.target + 0.5) * width,
                        area.bottom() - (pair.source + 0.5) * height);
    if (line.isEmpty())
        return;
    const double radius = std::clamp(width * 0.13, 0.5, 1.5);
    // White under black stays visible on every colour.
    canvas.polyline(line, Qt::white, 1.6);
    for (const QPointF& point : line)
        canvas.disc(point, radius + 0.5, Qt::white);
    canvas.polyline(line, Qt::black, 0.7);
    for (const QPointF& point : line)
        canvas.disc(point, radius, Qt::black);
}

void drawPanel(FigureCanvas& canvas, const FigureSpec& spec, const SimilarityMap& map,
               const FigureLayout& layout, const FigureLayout::Panel& panel)
{
    const QRectF& area = panel.cells;
    drawCells(canvas, spec, map, area, layout.range);
    drawPath(canvas, spec, map, area);
    canvas.frame(area, figureInk, figureHairline);
    drawPanelTitle(canvas, area, panel.title, layout.titleSize, layout.lineHeight, panel.letter);
    const double width = area.width() / map.target_layers;
    const double height = area.height() / map.source_layers;
    const FigureText small{layout.small.size, false, figureInk};
    const double digits = canvas.textWidth(QString::number(map.target_layers - 1), small);
    const int stepX = layerTickStep(map.target_layers, area.width(), std::max(digits, 4.0) + 5);
    for (int t = 0; t < map.target_layers; t += stepX) {
        const double x = area.left() + (t + 0.5) * width;
        drawLowerTick(canvas, x, area.bottom(), panel.lowerLabels ? QString::number(t) : QString(), small);
    }
    const int stepY = layerTickStep(map.source_layers, area.height(), small.size * 1.7);
    for (int s = 0; s < map.source_layers; s += stepY) {
        const double tickY = area.bottom() - (s + 0.5) * height;
        drawLeftTick(canvas, area.left(), tickY, panel.leftLabels ? QString::number(s) : QString(), small);
    }
}

void drawBar(FigureCanvas& canvas, const FigureSpec& spec, const FigureLayout& layout)
{
    const ColorMap& colors = ColorMap::byId(qstr(spec.color_map));
    const QRectF& bar = layout.bar;
    constexpr int slices = 128;
    for (int i = 0; i < slices; ++i) {
        const double top = bar.top() + bar.height() * i / slices;
        const double height = bar.height() / slices + (i + 1 < slices ? 1.5 : 0.0);
        canvas.fillRect(QRectF(bar.left(), top, bar.width(), std::min(height, bar.bottom() - top)),
                        QColor(colors.color(1.0 - (i + 0.5) / slices)));
    }
    canvas.frame(bar, figureInk, figureHairline);
    const FigureText small{layout.small.size, false, figureInk};
    const FigureRange& range = layout.range;
    const double first = std::ceil(range.low / layout.tickStep - 1e-6);
    for (double k = first; k * layout.tickStep <= range.high + layout.tickStep * 1e-6; ++k) {
        const double value = k * layout.tickStep;
        const double y = bar.bottom() - (value - range.low) / (range.high - range.low) * bar.height();
        canvas.line({bar.right(), y}, {bar.right() + figureTickLength, y}, figureInk, figureHairline);
        canvas.text({bar.right() + figureTickLength + 1.5, y + canvas.capHeight(small) / 2},
                    qstr(fixedNumber(value, layout.tickDigits)), small, TextAnchor::Left);
    }
    canvas.text({layout.barLabelX, bar.center().y()}, layout.barLabel, {layout.base.size, false, figureInk},
                TextAnchor::Center, true);
}

} // namespace

void drawHeatmaps(FigureCanvas& canvas, const FigureSpec& spec, const MapList& maps)
{
    const FigureLayout layout = layoutFigure(spec, maps, canvas);
    canvas.fillRect(QRectF(QPointF(0, 0), layout.size), Qt::white);
    for (std::size_t i = 0; i < maps.size(); ++i)
        drawPanel(canvas, spec, *maps[i], layout, layout.panels[i]);
    if (spec.color_bar)
        drawBar(canvas, spec, layout);
    const FigureText base{layout.base.size, false, figureInk};
    const FigureText small{layout.small.size, false, figureInk};
    canvas.text({layout.grid.center().x(), layout.lowerTitleY}, QStringLiteral("Target layer"), base,
                TextAnchor::Center);
    canvas.text({layout.leftTitleX, layout.grid.center().y()}, QStringLiteral("Source layer"), base,
                TextAnchor::Center, true);
    drawFrame(canvas, layout);
    if (layout.missing) {
        const double lines = static_cast<double>(layout.notes.size()) - 1;
        const double last = lines < 0 ? layout.lowerTitleY : layout.notesY + lines * layout.smallLine();
        const QString legend = missingLegend();
        const double right = layout.size.width() - figureEdge;
        const QRectF swatch(right - canvas.textWidth(legend, small) - 3 - small.size, last - small.size * 0.8,
                            small.size, small.size * 0.9);
        canvas.fillRect(swatch, missingGround);
        drawMissing(canvas, swatch);
        canvas.text({right, last}, legend, small, TextAnchor::Right);
    }
}

} // namespace isthmus

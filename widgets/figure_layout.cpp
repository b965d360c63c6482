#include "widgets/figure_layout.h"

#include "core/base/error.h"
#include "core/results/figure_colors.h"
#include "core/results/figure_heatmaps.h"
#include "widgets/text_format.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

constexpr double figureBarWidth = 6;
constexpr double smallestCell = 0.4;

/// Space for everything around the grid of panels, and the gaps inside it.
struct Margins
{
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double gapX = 0;
    double gapY = 0;
};

/// Lines of a panel's title.
QStringList titleLines(const FigureSpec& spec, const MapList& maps, std::size_t index)
{
    QStringList lines;
    for (const std::string& line : heatmapTitle(spec, maps, index))
        lines << qstr(line);
    return lines;
}

double widestTick(const FigureLayout& layout, const FigureCanvas& canvas)
{
    double widest = 0;
    const double first = std::ceil(layout.range.low / layout.tickStep - 1e-6) * layout.tickStep;
    for (double value = first; value <= layout.range.high + layout.tickStep * 1e-6; value += layout.tickStep)
        widest =
            std::max(widest, canvas.textWidth(qstr(fixedNumber(value, layout.tickDigits)), layout.small));
    return widest;
}

void fitTitles(FigureLayout& layout, const FigureSpec& spec, const MapList& maps, double width,
               const FigureCanvas& canvas)
{
    layout.titleSize = layout.base.size;
    for (std::size_t i = 0; i < maps.size(); ++i) {
        QStringList lines = titleLines(spec, maps, i);
        if (!lines.isEmpty())
            lines[0].prepend(titlePrefix(spec, i));
        layout.panels[i].title = lines;
        layout.panels[i].letter = boldLetter(spec, i);
        for (const QString& line : lines) {
            const double wide = canvas.textWidth(line, {layout.base.size, true, Qt::black}) +
                                letterWidth(layout.panels[i].letter, layout.base.size, canvas);
            layout.titleSize = std::min(layout.titleSize, layout.base.size * width / std::max(wide, 1.0));
        }
    }
    layout.titleSize = std::max(layout.titleSize, FigureSpec::minimumFontPt);
    for (FigureLayout::Panel& panel : layout.panels) {
        const double fits = width - letterWidth(panel.letter, layout.titleSize, canvas);
        for (QString& line : panel.title)
            line = elided(line, fits, {layout.titleSize, false, Qt::black}, canvas);
    }
}

Margins measure(FigureLayout& layout, const FigureSpec& spec, const MapList& maps, const FigureCanvas& canvas)
{
    int most = 1;
    for (const auto& map : maps)
        most = std::max({most, map->source_layers, map->target_layers});
    const double digits = canvas.textWidth(QString::number(most - 1), layout.small);
    const double ticks = figureTickLength + 1.5 + digits;
    const double smallLine = layout.smallLine();
    Margins margins;
    margins.left = figureEdge + layout.base.size + 2.5 + ticks;
    margins.right = figureEdge + digits / 2;
    if (spec.color_bar)
        margins.right = 7 + figureBarWidth + figureTickLength + 1.5 + widestTick(layout, canvas) + 3 +
                        layout.base.size + figureEdge;
    margins.top = figureEdge + layout.titleHeight() + layout.titleLines * layout.lineHeight + 2;
    margins.bottom =
        figureTickLength + 1 + smallLine + layout.base.size * 1.15 + figureEdge + 0.25 * layout.base.size;
    const bool same = oneShape(maps);
    margins.gapX = same ? 8 : 8 + ticks;
    margins.gapY = layout.titleLines * layout.lineHeight + 2 + (same ? 5 : 5 + figureTickLength + smallLine);
    if (layout.missing) {
        // The legend of missing cells stands at the right of the last line: of the note, or of "Target
        // layer".
        const double legend =
            canvas.textWidth(missingLegend(), layout.small) + 3 + layout.small.size + 2 * figureEdge;
        const double used =
            layout.notes.isEmpty()
                ? layout.size.width() / 2 + canvas.textWidth(QStringLiteral("Target layer"), layout.base)
                : canvas.textWidth(layout.notes.last(), layout.small) + 6;
        if (used + legend > layout.size.width())
            layout.notes << QString();
    }
    margins.bottom += layout.notesHeight();
    return margins;
}

void placePanels(FigureLayout& layout, const MapList& maps, const Margins& margins, int columns, double cell,
                 double offsetX)
{
    int rowsMost = 1;
    int colsMost = 1;
    for (const auto& map : maps) {
        rowsMost = std::max(rowsMost, map->source_layers);
        colsMost = std::max(colsMost, map->target_layers);
    }
    const bool same = oneShape(maps);
    const double stepX = cell * colsMost + margins.gapX;
    const double stepY = cell * rowsMost + margins.gapY;
    for (std::size_t i = 0; i < maps.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        const int row = static_cast<int>(i) / columns;
        const double height = cell * maps[i]->source_layers;
        FigureLayout::Panel& panel = layout.panels[i];
        panel.cells = QRectF(margins.left + offsetX + column * stepX,
                             margins.top + row * stepY + cell * rowsMost - height,
                             cell * maps[i]->target_layers, height);
        panel.leftLabels = column == 0 || !same;
        panel.lowerLabels = i + static_cast<std::size_t>(columns) >= maps.size() || !same;
    }
}

} // namespace

QString missingLegend()
{
    return QStringLiteral("no value");
}

FigureLayout layoutFigure(const FigureSpec& spec, const MapList& maps, const FigureCanvas& canvas)
{
    FigureLayout layout;
    static_cast<FigureFrame&>(layout) = frameOf(spec, canvas);
    layout.range = spec.range.value_or(
        shownRange(maps, spec.incompatibility, spec.mask, colorTable(spec.color_map).diverging));
    layout.tickStep = scaleStep(layout.range.low, layout.range.high);
    layout.tickDigits = scaleDigits(layout.tickStep);
    layout.missing = hasMissing(spec, maps);
    layout.barLabel = qstr(colorBarLabel(spec, maps));
    layout.panels.resize(maps.size());
    layout.titleLines = static_cast<double>(titleLines(spec, maps, 0).size());

    const Margins margins = measure(layout, spec, maps, canvas);
    const int count = static_cast<int>(maps.size());
    const double available = layout.size.width() - margins.left - margins.right;
    const int columns = heatmapColumns(spec, count, available, margins.gapX);
    const int rows = (count + columns - 1) / columns;
    int rowsMost = 1;
    int colsMost = 1;
    for (const auto& map : maps) {
        rowsMost = std::max(rowsMost, map->source_layers);
        colsMost = std::max(colsMost, map->target_layers);
    }
    double cell = (available - (columns - 1) * margins.gapX) / columns / colsMost;
    const double limit = heightLimit(spec);
    cell =
        std::min(cell, (limit - margins.top - margins.bottom - (rows - 1) * margins.gapY) / rows / rowsMost);
    if (!(cell >= smallestCell)) {
        throw Error(ErrorCode::InvalidArgument,
                    "The figure of " + std::to_string(count) +
                        " maps does not fit into its width and height.",
                    "Make it larger, choose a smaller font, or show fewer maps.");
    }
    const double gridWidth = columns * cell * colsMost + (columns - 1) * margins.gapX;
    const double gridHeight = rows * cell * rowsMost + (rows - 1) * margins.gapY;
    fitTitles(layout, spec, maps, cell * colsMost + margins.gapX - 3, canvas);
    placePanels(layout, maps, margins, columns, cell, (available - gridWidth) / 2);
    // With the room beside a smaller map: its title takes it.
    layout.grid = QRectF(margins.left + (available - gridWidth) / 2, margins.top, gridWidth, gridHeight);
    const double needed = margins.top + gridHeight + margins.bottom;
    layout.size.setHeight(spec.height_mm > 0 ? spec.height_mm * pointsPerMm : needed);

    layout.leftTitleX = layout.grid.left() - (margins.left - figureEdge) + layout.base.size * 0.85;
    layout.lowerTitleY =
        layout.grid.bottom() + figureTickLength + 1 + layout.small.size * 1.2 + layout.base.size;
    layout.notesY = layout.lowerTitleY + 3 + layout.small.size * 1.2;
    if (spec.color_bar) {
        layout.bar = QRectF(layout.grid.right() + 7, layout.grid.top(), figureBarWidth, layout.grid.height());
        layout.barLabelX = layout.bar.right() + figureTickLength + 1.5 + widestTick(layout, canvas) + 3 +
                           layout.base.size * 0.85;
    }
    return layout;
}

} // namespace isthmus

#include "widgets/figure_curve_layout.h"

#include "core/base/error.h"
#include "widgets/text_format.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

constexpr double narrowestArea = 44; ///< points; fewer columns are chosen before panels get narrower
constexpr double lowestArea = 24;
constexpr double highestArea = 156; ///< 55 mm, unless the height is prescribed
constexpr double keyGap = 3;        ///< between sample and name
constexpr double keySpace = 10;     ///< between two names

/// Space around the grid of panels, and the gaps inside it.
struct CurveMargins
{
    double left = 0; ///< labels at the left of a panel
    double right = 0;
    double top = 0;
    double bottom = 0;
    double gapX = 0;
    double gapY = 0;
    double titles = 0; ///< above each panel
};

/// Names of the legend in rows below the panels.
struct LegendGrid
{
    int perRow = 1;
    int rows = 0;
    double entry = 0; ///< width of one
    double line = 0;  ///< height of one
    double height() const { return rows == 0 ? 0 : rows * line + 3; }
};

LabelWidth labelWidth(const FigureText& style, const FigureCanvas& canvas)
{
    return [&style, &canvas](const std::string& label) { return canvas.textWidth(qstr(label), style); };
}

std::vector<AxisTick> yTicksOf(const FigureSpec& spec, const FigureRange& range, double height,
                               const FigureText& style)
{
    const int most = std::clamp(static_cast<int>(height / (style.size * 1.9)), 2, 6);
    return valueTicks(spec, range, most);
}

LegendGrid legendGrid(const CurveLayout& layout, const FigureSpec& spec, const FigureCanvas& canvas)
{
    LegendGrid grid;
    if (!showsLegend(spec, layout.names))
        return grid;
    double widest = 0;
    for (const LegendEntry& entry : layout.names)
        widest = std::max(widest, canvas.textWidth(qstr(entry.name), layout.small));
    const double width = layout.size.width() - 2 * figureEdge;
    grid.entry = std::min(layout.sample + keyGap + widest, width);
    const int count = static_cast<int>(layout.names.size());
    const int most = std::clamp(static_cast<int>((width + keySpace) / (grid.entry + keySpace)), 1, count);
    grid.rows = (count + most - 1) / most;
    grid.perRow = (count + grid.rows - 1) / grid.rows; // rows of equal length
    grid.line = layout.small.size * 1.35;
    return grid;
}

void placeLegend(CurveLayout& layout, const LegendGrid& grid, double top, const FigureCanvas& canvas)
{
    const double whole = grid.perRow * grid.entry + (grid.perRow - 1) * keySpace;
    const double left = std::clamp(layout.grid.center().x() - whole / 2, figureEdge,
                                   std::max(figureEdge, layout.size.width() - figureEdge - whole));
    for (std::size_t i = 0; i < layout.names.size(); ++i) {
        const int row = static_cast<int>(i) / grid.perRow;
        const int column = static_cast<int>(i) % grid.perRow;
        const double fits = grid.entry - layout.sample - keyGap + 0.01;
        layout.legend.push_back(
            {QPointF(left + column * (grid.entry + keySpace), top + (row + 0.8) * grid.line),
             elided(qstr(layout.names[i].name), fits, layout.small, canvas), layout.names[i].style});
    }
}

CurveMargins marginsOf(const CurveLayout& layout, const FigureSpec& spec, const CurvePanels& panels,
                       const LegendGrid& legend, const FigureCanvas& canvas)
{
    double labels = 0;
    for (const CurvePanel& panel : panels) {
        const FigureRange range = yAxisOf(spec, panels, panel);
        for (int most = 2; most <= 6; ++most) // the height of the panels is not known yet
            labels = std::max(labels,
                              widestLabel(valueTicks(spec, range, most), labelWidth(layout.small, canvas)));
    }
    CurveMargins margins;
    margins.left = layout.base.size + 2.5 + labels + figureTickLength + 1.5;
    margins.right = figureEdge + 4;
    margins.gapX = layout.yTitle.isEmpty() ? 8 + margins.left : 9;
    margins.top = figureEdge + layout.titleHeight();
    const double below = figureTickLength + 1 + layout.smallLine();
    margins.gapY = layout.xTitle.isEmpty() ? 5 + below + layout.base.size * 1.15 : 5 + figureTickLength;
    margins.bottom = below + layout.base.size * 1.4 + figureEdge + legend.height() + layout.notesHeight();
    return margins;
}

/// Titles of the panels, broken where they are wider, after a colon first; returns the most lines.
qsizetype titlesOf(CurveLayout& layout, const FigureSpec& spec, const CurvePanels& panels, double width,
                   const FigureCanvas& canvas)
{
    QStringList titles;
    bool broken = false;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        titles << titlePrefix(spec, i) + (spec.panel_titles ? qstr(panels[i].title) : QString());
        layout.panels[i].letter = boldLetter(spec, i);
        broken = broken || canvas.textWidth(titles.last(), layout.base) >
                               width - letterWidth(layout.panels[i].letter, layout.base.size, canvas);
    }
    qsizetype most = 0;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        QString title = titles[static_cast<qsizetype>(i)];
        if (broken)
            title.replace(QLatin1String(": "), QLatin1String(":\n"));
        const QString& letter = layout.panels[i].letter;
        layout.panels[i].title =
            wrapped(title, width - letterWidth(letter, layout.base.size, canvas), layout.base, canvas);
        if (layout.panels[i].title.isEmpty() && !letter.isEmpty())
            layout.panels[i].title << QString();
        most = std::max(most, layout.panels[i].title.size());
    }
    return most;
}

[[noreturn]] void refuseSize(std::size_t panels)
{
    throw Error(ErrorCode::InvalidArgument,
                "The figure of " + std::to_string(panels) + " panels does not fit into its width and height.",
                "Make it larger, choose a smaller font, or show fewer results.");
}

/// Width of a panel with so many side by side.
double areaWidth(const CurveLayout& layout, const CurveMargins& margins, int columns)
{
    return (layout.size.width() - figureEdge - margins.left - margins.right - (columns - 1) * margins.gapX) /
           columns;
}

double areaHeight(const CurveLayout& layout, const FigureSpec& spec, const CurvePanels& panels,
                  const CurveMargins& margins, double width, int rows, const FigureCanvas& canvas)
{
    const double most = (heightLimit(spec) - margins.top - margins.bottom - rows * margins.titles -
                         (rows - 1) * margins.gapY) /
                        rows;
    if (spec.height_mm > 0)
        return most;
    double height = std::min(highestArea, curvePanelHeight(width));
    for (const CurvePanel& panel : panels)
        height = std::max(height, canvas.textWidth(qstr(panel.y_label), layout.base) + 4);
    return std::min(most, height);
}

void placeAreas(CurveLayout& layout, const FigureSpec& spec, const CurvePanels& panels,
                const CurveMargins& margins, int columns, QSizeF area, const FigureCanvas& canvas)
{
    const bool whole = wholePositions(panels);
    for (std::size_t i = 0; i < panels.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        const int row = static_cast<int>(i) / columns;
        CurveLayout::Panel& panel = layout.panels[i];
        panel.area = QRectF(
            QPointF(figureEdge + margins.left + column * (area.width() + margins.gapX),
                    margins.top + margins.titles + row * (area.height() + margins.gapY + margins.titles)),
            area);
        panel.x = positionRange(panels, panels[i].x_label);
        panel.y = yAxisOf(spec, panels, panels[i]);
        panel.logarithmic = spec.log_y;
        panel.xTicks = fittingTicks(panel.x, area.width(), whole, labelWidth(layout.small, canvas));
        panel.yTicks = yTicksOf(spec, panel.y, area.height(), layout.small);
        panel.leftLabels = layout.yTitle.isEmpty() || column == 0;
        panel.lowerLabels = layout.xTitle.isEmpty() || i + static_cast<std::size_t>(columns) >= panels.size();
        if (layout.xTitle.isEmpty())
            panel.xTitle = qstr(panels[i].x_label);
        if (layout.yTitle.isEmpty())
            panel.yTitle = qstr(panels[i].y_label);
        panel.yTitleX = panel.area.left() - margins.left + layout.base.size * 0.85;
        layout.grid = layout.grid.isNull() ? panel.area : layout.grid.united(panel.area);
    }
}

} // namespace

QPointF CurveLayout::Panel::place(double xValue, double yValue) const
{
    const auto share = [](double value, double low, double high) { return (value - low) / (high - low); };
    const double up = !logarithmic  ? share(yValue, y.low, y.high)
                      : yValue <= 0 ? 0
                                    : share(std::log(yValue), std::log(y.low), std::log(y.high));
    return {area.left() + share(xValue, x.low, x.high) * area.width(), area.bottom() - up * area.height()};
}

CurveLayout layoutCurves(const FigureSpec& spec, const CurvePanels& panels, const FigureCanvas& canvas)
{
    CurveLayout layout;
    static_cast<FigureFrame&>(layout) = frameOf(spec, canvas);
    layout.names = legendOf(panels);
    layout.sample = 2.2 * layout.small.size;
    if (sharedLabel(panels, &CurvePanel::x_label))
        layout.xTitle = qstr(panels.front().x_label);
    if (sharedLabel(panels, &CurvePanel::y_label))
        layout.yTitle = qstr(panels.front().y_label);
    layout.panels.resize(panels.size());

    const LegendGrid legend = legendGrid(layout, spec, canvas);
    CurveMargins margins = marginsOf(layout, spec, panels, legend, canvas);
    int columns = curveColumns(spec, panels.size());
    while (spec.columns == 0 && columns > 1 && areaWidth(layout, margins, columns) < narrowestArea)
        --columns;
    const int rows = (static_cast<int>(panels.size()) + columns - 1) / columns;
    const double width = areaWidth(layout, margins, columns);
    if (!(width >= narrowestArea / 2))
        refuseSize(panels.size());
    margins.titles =
        static_cast<double>(titlesOf(layout, spec, panels, width, canvas)) * layout.lineHeight + 3;
    const double height = areaHeight(layout, spec, panels, margins, width, rows, canvas);
    if (!(height >= lowestArea))
        refuseSize(panels.size());
    placeAreas(layout, spec, panels, margins, columns, QSizeF(width, height), canvas);

    layout.size.setHeight(spec.height_mm > 0 ? spec.height_mm * pointsPerMm
                                             : layout.grid.bottom() + margins.bottom);
    layout.leftTitleX = figureEdge + layout.base.size * 0.85;
    layout.lowerTitleY = layout.grid.bottom() + figureTickLength + 1 + layout.smallLine() + layout.base.size;
    const double legendTop = layout.lowerTitleY + 0.25 * layout.base.size + 3;
    if (legend.rows > 0)
        placeLegend(layout, legend, legendTop, canvas);
    layout.notesY = layout.lowerTitleY + 0.25 * layout.base.size + legend.height() + 3 + layout.small.size;
    return layout;
}

} // namespace isthmus

#include "widgets/figure_composed.h"

#include "core/base/error.h"
#include "widgets/figure_curves.h"
#include "widgets/figure_heatmaps.h"
#include "widgets/figure_tables.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

constexpr double tolerance = 0.01;   ///< points
constexpr double rowGap = 7;         ///< points between rows of blocks
constexpr double lowestCurves = 40;  ///< points
constexpr double leastCurves = 0.45; ///< of their width: curves beside flat heatmaps are not pressed lower

/// Draws on another canvas, away from its origin.
class ShiftedCanvas : public FigureCanvas
{
public:
    ShiftedCanvas(FigureCanvas& canvas, const QPointF& by) : FigureCanvas(canvas), canvas_(canvas), by_(by) {}

    void fillRect(const QRectF& rect, const QColor& color) override
    {
        canvas_.fillRect(rect.translated(by_), color);
    }
    void line(const QPointF& from, const QPointF& to, const QColor& color, double width) override
    {
        canvas_.line(from + by_, to + by_, color, width);
    }
    void polyline(const QPolygonF& points, const QColor& color, double width) override
    {
        canvas_.polyline(points.translated(by_), color, width);
    }
    void disc(const QPointF& center, double radius, const QColor& color) override
    {
        canvas_.disc(center + by_, radius, color);
    }
    void polygon(const QPolygonF& points, const QColor& color) override
    {
        canvas_.polygon(points.translated(by_), color);
    }
    void text(const QPointF& at, const QString& text, const FigureText& style, TextAnchor anchor,
              bool upright) override
    {
        canvas_.text(at + by_, text, style, anchor, upright);
    }

private:
    FigureCanvas& canvas_;
    QPointF by_;
};

/// What the neighbours of a block must know of it.
struct Extent
{
    double top = 0;    ///< of its panels
    double bottom = 0; ///< of its panels
    double height = 0;
    double areaWidth = 0; ///< of a panel

    double foot() const { return height - bottom; }
};

Extent extentOf(const FigureBlock& block, const FigureCanvas& canvas)
{
    if (block.table) {
        const double height = layoutTable(block.spec, *block.table, canvas).size.height();
        return {0, height, height, 0};
    }
    if (block.maps.empty()) {
        const CurveLayout layout = layoutCurves(block.spec, block.panels, canvas);
        return {layout.grid.top(), layout.grid.bottom(), layout.size.height(),
                layout.panels.front().area.width()};
    }
    const FigureLayout layout = layoutFigure(block.spec, block.maps, canvas);
    return {layout.grid.top(), layout.grid.bottom(), layout.size.height(), 0};
}

/// A row with the shift of each block that makes their panels begin at one height.
struct Row
{
    FigureBlockRow blocks;
    std::vector<double> shift;
    double height = 0;

    bool fixed() const { return blocks.front().table != nullptr; }
};

bool isCurves(const FigureBlock& block)
{
    return !block.table && block.maps.empty();
}

/// Where the panels of a row end: with the lowest that all heatmaps reach; curves follow them.
double endOfPanels(const FigureBlockRow& blocks, const std::vector<Extent>& extents, double top)
{
    double maps = 0;
    double curves = 0;
    double least = 0; ///< what the curves need
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const double end = top - extents[i].top + extents[i].bottom;
        if (isCurves(blocks[i])) {
            curves = std::max(curves, end);
            least = std::max(least, top + std::max(lowestCurves, leastCurves * extents[i].areaWidth));
        } else {
            maps = maps > 0 ? std::min(maps, end) : end;
        }
    }
    return maps > 0 ? std::max(maps, least) : curves;
}

/// `height` of the row; 0: as high as it needs.
Row layoutRow(FigureBlockRow blocks, double height, const FigureCanvas& canvas)
{
    Row row{std::move(blocks), {}, 0};
    if (row.fixed()) {
        row.shift = {0};
        row.height = extentOf(row.blocks.front(), canvas).height;
        return row;
    }
    const bool curvesAlone = std::all_of(row.blocks.begin(), row.blocks.end(), isCurves);
    std::vector<Extent> extents;
    double top = 0;
    double foot = 0; ///< below the panels, the most of all blocks
    for (FigureBlock& block : row.blocks) {
        block.spec.height_mm = 0;
        extents.push_back(extentOf(block, canvas));
        top = std::max(top, extents.back().top);
        foot = std::max(foot, extents.back().foot());
    }
    double end = endOfPanels(row.blocks, extents, top);
    if (height > 0)
        end = curvesAlone ? height - foot : std::min(end, height - foot);
    for (std::size_t i = 0; i < row.blocks.size(); ++i) {
        FigureBlock& block = row.blocks[i];
        row.shift.push_back(top - extents[i].top);
        double own = row.shift[i] + extents[i].bottom;
        if (isCurves(block) ? std::abs(own - end) > tolerance : own > end + tolerance) {
            block.spec.height_mm = std::max(1.0, end - row.shift[i] + extents[i].foot()) / pointsPerMm;
            extentOf(block, canvas); // throws if that is too low
            own = end;
        }
        row.height = std::max(row.height, own + extents[i].foot());
    }
    if (height > 0)
        row.height = height;
    return row;
}

double totalHeight(const std::vector<Row>& rows, bool tablesAlone = false)
{
    double total = 0;
    for (const Row& row : rows) {
        if (!tablesAlone || row.fixed())
            total += row.height;
    }
    return total;
}

[[noreturn]] void refuseSize(const FigureContent& content)
{
    throw Error(ErrorCode::InvalidArgument,
                "The figure of " + std::to_string(content.elements.size()) +
                    " panels does not fit into its width and height.",
                "Make it larger, choose a smaller font, or show fewer panels.");
}

/// Gives rows the share of the height that they would take.
void stretch(std::vector<Row>& rows, double available, const FigureContent& content,
             const FigureCanvas& canvas)
{
    const double tables = totalHeight(rows, true);
    const double natural = totalHeight(rows) - tables;
    if (natural <= 0) {
        if (tables > available + 0.01)
            refuseSize(content);
        return;
    }
    const double share = (available - tables) / natural;
    if (!(share > 0.05))
        refuseSize(content);
    for (Row& row : rows) {
        if (!row.fixed())
            row = layoutRow(row.blocks, row.height * share, canvas);
    }
}

/// The rows in the height that the figure has for them.
std::vector<Row> rowsWithin(const FigureSpec& spec, const FigureContent& content, const FigureFrame& frame,
                            const FigureCanvas& canvas)
{
    const bool tables = std::any_of(content.elements.begin(), content.elements.end(),
                                    [](const FigureElement& element) { return element.table != nullptr; });
    try {
        std::vector<Row> rows;
        for (FigureBlockRow& blocks : figureBlocks(spec, content))
            rows.push_back(layoutRow(std::move(blocks), 0, canvas));
        const double gaps = rowGap * static_cast<double>(rows.size() - 1);
        const double limit = heightLimit(spec) - frame.titleHeight() - frame.notesHeight() - gaps;
        if (spec.height_mm > 0 || totalHeight(rows) > limit)
            stretch(rows, limit, content, canvas);
        return rows;
    } catch (const Error&) {
        if (tables)
            throw;           // that of a table says more
        refuseSize(content); // not that of a part
    }
}

} // namespace

ComposedLayout layoutComposed(const FigureSpec& spec, const FigureContent& content,
                              const FigureCanvas& canvas)
{
    ComposedLayout layout;
    static_cast<FigureFrame&>(layout) = frameOf(spec, canvas);
    std::vector<Row> rows = rowsWithin(spec, content, layout, canvas);
    double y = layout.titleHeight();
    for (Row& row : rows) {
        double x = 0;
        for (std::size_t i = 0; i < row.blocks.size(); ++i) {
            const double width = (row.blocks[i].spec.width_mm + blockGapMm) * pointsPerMm;
            layout.blocks.push_back({std::move(row.blocks[i]), QPointF(x, y + row.shift[i])});
            x += width;
        }
        y += row.height + rowGap;
    }
    y -= rowGap;
    layout.notesY = y + layout.small.size;
    layout.size.setHeight(spec.height_mm > 0 ? spec.height_mm * pointsPerMm : y + layout.notesHeight());
    return layout;
}

void drawComposed(FigureCanvas& canvas, const FigureSpec& spec, const FigureContent& content)
{
    const ComposedLayout layout = layoutComposed(spec, content, canvas);
    canvas.fillRect(QRectF(QPointF(0, 0), layout.size), Qt::white);
    for (const ComposedLayout::Placed& placed : layout.blocks) {
        ShiftedCanvas shifted(canvas, placed.at);
        const FigureBlock& block = placed.block;
        if (block.table)
            drawTable(shifted, block.spec, *block.table);
        else if (block.maps.empty())
            drawCurves(shifted, block.spec, block.panels);
        else
            drawHeatmaps(shifted, block.spec, block.maps);
    }
    drawFrame(canvas, layout);
}

} // namespace isthmus

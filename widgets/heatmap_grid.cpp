#include "widgets/heatmap_grid_private.h"

#include "widgets/colormap.h"
#include "widgets/focus_ring.h"
#include "widgets/spoken.h"
#include "widgets/text_format.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace isthmus {
namespace {

constexpr int minimumPanel = 116;    ///< narrower panels would not hold their titles
constexpr double smallestPanel = 96; ///< smaller maps are not read any more: the grid scrolls instead
constexpr double largestMapCell = 64;
constexpr int outerMargin = 10;

} // namespace

void HeatmapGrid::Private::build()
{
    plot = new QCustomPlot;
    makeSpoken(plot);
    plot->setObjectName(QStringLiteral("heatmapPlot"));
    plot->setFocusPolicy(Qt::StrongFocus);
    plot->setMouseTracking(true);
    new FocusRing(plot);
    plot->plotLayout()->clear();
    layout = new PlacedLayout;
    plot->plotLayout()->addElement(0, 0, layout);
    bar = new QCPColorScale(plot);
    bar->setType(QCPAxis::atRight);
    bar->setBarWidth(colorBarWidth);
    bar->setRangeDrag(false);
    bar->setRangeZoom(false);
    for (QCPLayoutElement* element :
         {static_cast<QCPLayoutElement*>(bar), static_cast<QCPLayoutElement*>(bar->axis()->axisRect())}) {
        element->setAutoMargins(QCP::msNone);
        element->setMargins(QMargins());
    }
    layout->place(bar, QRect());

    scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(plot);
    line = new QLabel;
    line->setObjectName(QStringLiteral("heatmapReadout"));
    line->setTextFormat(Qt::PlainText);
    line->setContentsMargins(outerMargin, 4, outerMargin, 4);
    line->setMinimumWidth(0);
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hint =
        new QLabel(tr("No maps yet. Open a source and a target model and run a similarity analysis."), plot);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    auto* over = new QVBoxLayout(plot);
    over->addWidget(hint);
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(line);
    q->setFocusProxy(plot);
    QObject::connect(plot, &QCustomPlot::afterReplot, q, [this] { painted = true; });
    plot->installEventFilter(q);
    plot->setAccessibleName(tr("Similarity heatmaps"));
}

QString HeatmapGrid::Private::barLabel() const
{
    QString name;
    for (const auto& map : maps) {
        const QString label = QString::fromStdString(metricLabel(map->metric));
        if (!name.isEmpty() && name != label)
            name = tr("Similarity");
        else
            name = label;
        if (name == tr("Similarity"))
            break;
    }
    return options.incompatibility ? QStringLiteral("1 \u2212 ") + name : name;
}

void HeatmapGrid::Private::refresh()
{
    colors = plotColors(q->palette());
    const ColorMap& colorMap = ColorMap::byId(options.color_map);
    const FigureRange before = range;
    range =
        options.range.value_or(shownRange(maps, options.incompatibility, options.mask, colorMap.diverging()));
    while (panels.size() > maps.size())
        panels.pop_back();
    while (panels.size() < maps.size())
        panels.push_back(std::make_unique<HeatmapPanel>(*plot, *layout));
    const bool shared = std::all_of(maps.begin(), maps.end(),
                                    [this](const auto& map) { return map->metric == maps.front()->metric; });
    for (std::size_t i = 0; i < maps.size(); ++i)
        panels[i]->show(maps[i], options, range, colors, shared);
    plot->setBackground(QBrush(colors.background));
    bar->setGradient(plotGradient(colorMap));
    bar->setDataRange(QCPRange(range.low, range.high));
    styleAxis(*bar->axis(), colors, plot->font());
    bar->axis()->setSubTicks(false);
    bar->axis()->setTickLengthIn(0);
    bar->axis()->setTickLengthOut(3);
    bar->axis()->setNumberFormat(QStringLiteral("f"));
    bar->axis()->setNumberPrecision(range.high - range.low >= 0.4    ? 1
                                    : range.high - range.low >= 0.04 ? 2
                                                                     : 3);
    bar->axis()->setLabel(barLabel());
    bar->setVisible(!maps.empty());
    hint->setVisible(maps.empty());
    QPalette hintPalette = q->palette();
    hintPalette.setColor(QPalette::WindowText, colors.muted);
    hint->setPalette(hintPalette);
    if (enlarged >= static_cast<int>(maps.size()))
        enlarged = -1;
    if (cursor && (cursor->map >= static_cast<int>(maps.size()) ||
                   cursor->cell.source >= maps[static_cast<std::size_t>(cursor->map)]->source_layers ||
                   cursor->cell.target >= maps[static_cast<std::size_t>(cursor->map)]->target_layers))
        cursor.reset();
    arrange();
    refreshCursor();
    plot->replot(QCustomPlot::rpQueuedReplot);
    if (!(before == range))
        Q_EMIT q->rangeChanged(range.low, range.high);
}

void HeatmapGrid::Private::refreshCursor()
{
    for (auto& panel : panels) {
        // The crosshair stands in every map of the same shape: the same layer pair compared across modules.
        std::optional<LayerPair> cell;
        if (cursor && panel->map()->source_layers > cursor->cell.source &&
            panel->map()->target_layers > cursor->cell.target)
            cell = cursor->cell;
        panel->setCursor(cell, colors);
    }
    const QString text = q->readout();
    line->setText(text);
    line->setToolTip(text);
    plot->setAccessibleDescription(text);
}

int HeatmapGrid::Private::chooseColumns(int count, double cellCols, double cellRows, QSize space, QSize gap,
                                        double& cell) const
{
    const int most = std::clamp((space.width() + gap.width()) / (minimumPanel + gap.width()), 1, count);
    int best = 1;
    cell = 0;
    for (int columns = 1; columns <= most; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double wide =
            (static_cast<double>(space.width() + gap.width()) / columns - gap.width()) / cellCols;
        const double high =
            (static_cast<double>(space.height() + gap.height()) / rows - gap.height()) / cellRows;
        if (std::min(wide, high) > cell + 1e-9) {
            cell = std::min(wide, high);
            best = columns;
        }
    }
    // Too small to read: as many columns as fit, one row of panels at most as high as the view; the rest
    // scrolls.
    if (std::max(cell * cellCols, cell * cellRows) < smallestPanel) {
        best = most;
        const double wide =
            (static_cast<double>(space.width() + gap.width()) / best - gap.width()) / cellCols;
        const double high = std::max<double>(space.height(), smallestPanel) / cellRows;
        cell = std::min({wide, high, std::max(1.5 * smallestPanel / std::max(cellCols, cellRows), 6.0)});
    }
    return best;
}

void HeatmapGrid::Private::arrange()
{
    std::vector<int> shown;
    for (int i = 0; i < static_cast<int>(panels.size()); ++i) {
        const bool visible = enlarged < 0 || enlarged == i;
        panels[static_cast<std::size_t>(i)]->setVisible(visible);
        if (visible)
            shown.push_back(i);
    }
    if (shown.empty()) {
        plot->setMinimumHeight(0);
        return;
    }
    int rowsMost = 1;
    int colsMost = 1;
    bool same = true;
    for (int i : shown) {
        const SimilarityMap& map = *maps[static_cast<std::size_t>(i)];
        same = same && map.source_layers == maps[static_cast<std::size_t>(shown[0])]->source_layers &&
               map.target_layers == maps[static_cast<std::size_t>(shown[0])]->target_layers;
        rowsMost = std::max(rowsMost, map.source_layers);
        colsMost = std::max(colsMost, map.target_layers);
    }
    const QFontMetrics metrics(plot->font());
    const int tick = 3 + 2 + 5;
    const int left =
        tick + metrics.horizontalAdvance(QStringLiteral("00")) + metrics.height() + 6 + outerMargin;
    const int lower = tick + metrics.height() * 2 + 4 + 6;
    const int titleHeight = metrics.height() * 2 + 6;
    const int barSpace = 20 + colorBarWidth + tick + metrics.horizontalAdvance(QStringLiteral("\u22120.00")) +
                         metrics.height() + outerMargin;
    const int gapX = same ? 22 : 22 + tick + metrics.horizontalAdvance(QStringLiteral("00"));
    const int gapY = (same ? 16 : 16 + tick + metrics.height()) + titleHeight;
    const QSize view = scroll->viewport()->size();
    double cell = 0;
    const int count = static_cast<int>(shown.size());
    const QSize space(view.width() - left - barSpace, view.height() - outerMargin - titleHeight - lower);
    const int columns = chooseColumns(count, colsMost, rowsMost, space, QSize(gapX, gapY), cell);
    cell = std::min(cell, largestMapCell);
    // Whole pixels keep every cell equal; only very fine maps take fractions.
    cell = cell >= 3 ? std::floor(cell) : std::max(cell, 0.5);
    const int rows = (count + columns - 1) / columns;
    const int panelWidth = static_cast<int>(std::lround(cell * colsMost));
    const int panelHeight = static_cast<int>(std::lround(cell * rowsMost));
    const int stepX = std::max(panelWidth, std::min(minimumPanel, view.width() - left - barSpace)) + gapX;
    const int stepY = panelHeight + gapY;
    const int gridWidth = stepX * columns - gapX;
    const int gridHeight = stepY * rows - gapY;
    const int needed = outerMargin + titleHeight + gridHeight + lower;
    plot->setMinimumHeight(needed > view.height() ? needed : 0);
    const int x0 = left + std::max(0, (view.width() - left - barSpace - gridWidth) / 2);
    const int y0 = outerMargin + titleHeight + std::clamp((view.height() - needed) / 2, 0, 32);
    for (int i = 0; i < count; ++i) {
        const int column = i % columns;
        const int row = i / columns;
        const SimilarityMap& map = *maps[static_cast<std::size_t>(shown[static_cast<std::size_t>(i)])];
        const QSize size(std::max(1, static_cast<int>(std::lround(cell * map.target_layers))),
                         std::max(1, static_cast<int>(std::lround(cell * map.source_layers))));
        const QRect area(QPoint(x0 + column * stepX, y0 + row * stepY + panelHeight - size.height()), size);
        const bool last = i + columns >= count;
        panels[static_cast<std::size_t>(shown[static_cast<std::size_t>(i)])]->place(
            area, titleHeight, stepX - 8, column == 0 || !same, last || !same, column == 0, last);
    }
    placeBar(QRect(x0, y0, gridWidth, gridHeight));
}

void HeatmapGrid::Private::placeBar(const QRect& grid)
{
    // Where the grid scrolls the scale stays readable at one look.
    const int most = std::max(160, scroll->viewport()->height() - grid.top() - 2 * outerMargin);
    layout->place(bar,
                  QRect(grid.right() + 1 + 20, grid.top(), colorBarWidth, std::min(grid.height(), most)));
}

HeatmapGrid::HeatmapGrid(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    d->build();
    d->refresh();
}

HeatmapGrid::~HeatmapGrid()
{
    d->plot->removeEventFilter(this);
    d->panels.clear();
}

void HeatmapGrid::setMaps(const MapList& maps)
{
    d->maps = maps;
    d->refresh();
}

void HeatmapGrid::addMap(const std::shared_ptr<const SimilarityMap>& map)
{
    for (auto& known : d->maps) {
        if (known->metric == map->metric && known->module == map->module) {
            known = map;
            d->refresh();
            return;
        }
    }
    d->maps.push_back(map);
    d->refresh();
}

const MapList& HeatmapGrid::maps() const
{
    return d->maps;
}

void HeatmapGrid::setOptions(const HeatmapOptions& options)
{
    if (options == d->options)
        return;
    d->options = options;
    d->refresh();
}

const HeatmapOptions& HeatmapGrid::options() const
{
    return d->options;
}

FigureRange HeatmapGrid::range() const
{
    return d->range;
}

std::optional<HeatmapCell> HeatmapGrid::cursorCell() const
{
    return d->cursor;
}

void HeatmapGrid::setCursorCell(const std::optional<HeatmapCell>& cell)
{
    if (cell == d->cursor)
        return;
    d->cursor = cell;
    d->refreshCursor();
    if (d->painted)
        d->plot->layer(QStringLiteral("overlay"))->replot();
    if (cell) {
        speak(d->plot, readout());
        Q_EMIT cellHovered(cell->map, cell->cell.source, cell->cell.target);
    } else {
        Q_EMIT cellHovered(-1, -1, -1);
    }
}

int HeatmapGrid::enlarged() const
{
    return d->enlarged;
}

void HeatmapGrid::setEnlarged(int map)
{
    if (map >= static_cast<int>(d->maps.size()) || map < -1)
        map = -1;
    if (map == d->enlarged)
        return;
    d->enlarged = map;
    d->arrange();
    d->plot->replot(QCustomPlot::rpQueuedReplot);
    Q_EMIT enlargedChanged(map);
}

void HeatmapGrid::showAs(const HeatmapGrid& other)
{
    const auto here = [&](int map) {
        const auto same = std::find_if(d->maps.begin(), d->maps.end(), [&](const auto& one) {
            const SimilarityMap& wanted = *other.d->maps.at(static_cast<std::size_t>(map));
            return one->metric == wanted.metric && one->module == wanted.module;
        });
        return same == d->maps.end() ? -1 : static_cast<int>(same - d->maps.begin());
    };
    setEnlarged(other.d->enlarged < 0 ? -1 : here(other.d->enlarged));
    const auto& cursor = other.d->cursor;
    const int map = cursor ? here(cursor->map) : -1;
    if (map < 0)
        return;
    const SimilarityMap& values = *d->maps[static_cast<std::size_t>(map)];
    if (cursor->cell.source < values.source_layers && cursor->cell.target < values.target_layers)
        setCursorCell(HeatmapCell{map, cursor->cell});
}

QString HeatmapGrid::readout() const
{
    if (d->maps.empty())
        return {};
    if (!d->cursor)
        return tr("Point at a cell to read its value; click it to see what lies behind.");
    return describe(*d->cursor);
}

QString HeatmapGrid::describe(const HeatmapCell& cell) const
{
    const SimilarityMap& map = *d->maps.at(static_cast<std::size_t>(cell.map));
    const bool incompatibility = d->options.incompatibility;
    const double value = shownValue(map, cell.cell.source, cell.cell.target, incompatibility);
    QString text = tr("%1 \u2014 source layer %2, target layer %3: ")
                       .arg(QString::fromStdString(mapTitle(map, incompatibility)))
                       .arg(cell.cell.source)
                       .arg(cell.cell.target);
    if (std::isnan(value)) {
        for (const CellIssue& issue : map.issues) {
            if (issue.cell == cell.cell)
                return text + tr("no value. ") + QString::fromStdString(issue.cause);
        }
        return text + tr("no value.");
    }
    text += localNumber(shownNumber(value, 4));
    if (map.null_cells.draws > 0) {
        double low = map.null_cells.low;
        double high = map.null_cells.high;
        if (incompatibility)
            std::tie(low, high) = std::pair{1 - std::max(0.0, high), 1 - std::max(0.0, low)};
        text += tr("  (95 % of the null: %1 to %2)")
                    .arg(localNumber(shownNumber(low, 3)), localNumber(shownNumber(high, 3)));
    }
    if (d->options.mask && maskedByTriangle(cell.cell.source, cell.cell.target))
        text += tr("  (masked)");
    return text;
}

QRect HeatmapGrid::cellRect(const HeatmapCell& cell) const
{
    const QRect rect = d->panels.at(static_cast<std::size_t>(cell.map))->cellRect(cell.cell);
    return rect.isEmpty() ? QRect() : QRect(d->plot->mapTo(this, rect.topLeft()), rect.size());
}

QString HeatmapGrid::tableText(int index) const
{
    const SimilarityMap& map = *d->maps.at(static_cast<std::size_t>(index));
    QString text = QString::fromStdString(mapTitle(map, d->options.incompatibility));
    for (int t = 0; t < map.target_layers; ++t)
        text += QStringLiteral("\t%1").arg(t);
    for (int s = 0; s < map.source_layers; ++s) {
        text += QStringLiteral("\n%1").arg(s);
        for (int t = 0; t < map.target_layers; ++t) {
            const bool masked = d->options.mask && maskedByTriangle(s, t);
            text += QLatin1Char('\t');
            if (!masked)
                text +=
                    QString::fromStdString(exactNumber(shownValue(map, s, t, d->options.incompatibility)));
        }
    }
    return text + QLatin1Char('\n');
}

QImage HeatmapGrid::image(double scale) const
{
    for (auto& panel : d->panels)
        panel->setCursor(std::nullopt, d->colors);
    QImage image = d->plot->toPixmap(0, 0, scale).toImage();
    d->refreshCursor();
    return image;
}

QSize HeatmapGrid::sizeHint() const
{
    return {760, 480};
}

QSize HeatmapGrid::minimumSizeHint() const
{
    return {280, 220};
}

void HeatmapGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        d->refresh();
}

void HeatmapGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->arrange();
}

void HeatmapGrid::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    d->arrange();
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace isthmus

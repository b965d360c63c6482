#include "widgets/heatmap_panel.h"

#include "widgets/colormap.h"
#include "widgets/text_format.h"

#include <cmath>

namespace isthmus {
namespace {

constexpr double valueCellWidth = 34; ///< cells at least this wide show their value

QRectF cellsOf(const QCPAxisRect* rect)
{
    return QRectF(rect->left(), rect->top(), rect->width(), rect->height());
}

} // namespace

QRectF cellRectangle(const QRectF& area, int sourceLayers, int targetLayers, LayerPair cell)
{
    const double width = area.width() / std::max(1, targetLayers);
    const double height = area.height() / std::max(1, sourceLayers);
    return QRectF(area.left() + cell.target * width, area.bottom() - (cell.source + 1) * height, width,
                  height);
}

void PlacedLayout::place(QCPLayoutElement* element, const QRect& outer)
{
    for (Place& place : places_) {
        if (place.element == element) {
            place.outer = outer;
            return;
        }
    }
    places_.push_back({element, outer});
    adoptElement(element);
}

QCPLayoutElement* PlacedLayout::elementAt(int index) const
{
    return index >= 0 && index < elementCount() ? places_[static_cast<std::size_t>(index)].element : nullptr;
}

QCPLayoutElement* PlacedLayout::takeAt(int index)
{
    QCPLayoutElement* element = elementAt(index);
    if (element) {
        releaseElement(element);
        places_.erase(places_.begin() + index);
    }
    return element;
}

bool PlacedLayout::take(QCPLayoutElement* element)
{
    for (int i = 0; i < elementCount(); ++i) {
        if (elementAt(i) == element) {
            takeAt(i);
            return true;
        }
    }
    return false;
}

void PlacedLayout::updateLayout()
{
    for (const Place& place : places_)
        place.element->setOuterRect(place.outer);
}

PanelTitle::PanelTitle(QCustomPlot* plot) : QCPLayoutElement(plot)
{
    setLayer(QStringLiteral("axes"));
    setAutoMargins(QCP::msNone);
    setMargins(QMargins());
}

void PanelTitle::setText(const QString& module, const QString& metric, bool shared, const QStringList& notes)
{
    shared_ = shared;
    module_ = module;
    metric_ = metric;
    notes_ = notes;
}

void PanelTitle::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

void PanelTitle::draw(QCPPainter* painter)
{
    QFont bold = mParentPlot->font();
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    const QFontMetrics metrics(mParentPlot->font());
    int baseline = rect().top() + metrics.ascent();
    painter->setFont(bold);
    painter->setPen(QPen(colors_.text));
    painter->drawText(rect().left(), baseline, module_);
    painter->setFont(mParentPlot->font());
    painter->setPen(QPen(colors_.muted));
    const int used = boldMetrics.horizontalAdvance(module_) + metrics.horizontalAdvance(QLatin1Char(' ')) * 2;
    if (!shared_ || metrics.horizontalAdvance(metric_) <= rect().width() - used)
        painter->drawText(rect().left() + used, baseline,
                          metrics.elidedText(metric_, Qt::ElideRight, rect().width() - used));
    baseline += metrics.height();
    // The longest wording that fits.
    for (const QString& note : notes_) {
        if (metrics.horizontalAdvance(note) > rect().width() && note != notes_.last())
            continue;
        painter->drawText(rect().left(), baseline, note);
        break;
    }
}

PanelMarks::PanelMarks(QCPAxisRect* rect, const QString& layer)
    : QCPLayerable(rect->parentPlot(), layer, rect), rect_(rect)
{
}

QRect PanelMarks::clipRect() const
{
    return rect_->rect();
}

void PanelMarks::show(std::shared_ptr<const SimilarityMap> map, const HeatmapOptions& options,
                      FigureRange range, const PlotColors& colors)
{
    map_ = std::move(map);
    options_ = options;
    range_ = range;
    colors_ = colors;
}

void PanelMarks::draw(QCPPainter* painter)
{
    if (!map_)
        return;
    const QRectF area = cellsOf(rect_);
    for (int s = 0; s < map_->source_layers; ++s) {
        for (int t = 0; t < map_->target_layers; ++t) {
            if (!std::isnan(map_->at(s, t)) || (options_.mask && maskedByTriangle(s, t)))
                continue;
            paintNanCell(*painter, cellRectangle(area, map_->source_layers, map_->target_layers, {s, t}),
                         colors_.dark);
        }
    }
    const double width = area.width() / std::max(1, map_->target_layers);
    if (width >= valueCellWidth)
        drawValues(*painter, width);
    drawPath(*painter);
}

void PanelMarks::drawValues(QCPPainter& painter, double cellWidth) const
{
    const ColorMap& map = ColorMap::byId(options_.color_map);
    QFont font = mParentPlot->font();
    font.setPointSizeF(std::min(font.pointSizeF(), font.pointSizeF() * cellWidth / 44.0));
    painter.setFont(font);
    for (int s = 0; s < map_->source_layers; ++s) {
        for (int t = 0; t < map_->target_layers; ++t) {
            const double value = shownValue(*map_, s, t, options_.incompatibility);
            if (std::isnan(value) || (options_.mask && maskedByTriangle(s, t)))
                continue;
            const bool dark = ColorMap::wantsDarkText(map.color(value, range_.low, range_.high));
            painter.setPen(QPen(dark ? QColor(20, 20, 20) : QColor(245, 245, 245)));
            painter.drawText(cellRectangle(cellsOf(rect_), map_->source_layers, map_->target_layers, {s, t}),
                             Qt::AlignCenter, localNumber(fixedNumber(value, 2)));
        }
    }
}

void PanelMarks::drawPath(QCPPainter& painter) const
{
    if (options_.path == FigurePath::None)
        return;
    const auto& path = options_.path == FigurePath::Best ? map_->best_path : map_->matched_depth;
    const QRectF area = cellsOf(rect_);
    QPolygonF line;
    for (const LayerPair& pair : path)
        line << cellRectangle(area, map_->source_layers, map_->target_layers, pair).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double cell = area.width() / std::max(1, map_->target_layers);
    const double radius = std::clamp(cell * 0.12, 1.5, 4.0);
    const bool values = cell >= valueCellWidth;
    // White under black stays visible on every colour.
    for (const auto& [color, extra] :
         {std::pair{QColor(Qt::white), 2.0}, std::pair{QColor(Qt::black), 0.0}}) {
        QColor shade = color;
        shade.setAlphaF(values ? 0.35f : 0.9f);
        painter.setPen(QPen(shade, 1.4 + extra, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.QPainter::drawPolyline(line);
        if (values)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        for (const QPointF& point : line)
            painter.drawEllipse(point, radius + extra / 2, radius + extra / 2);
    }
    painter.restore();
}

PanelCursor::PanelCursor(QCPAxisRect* rect, const QString& layer)
    : QCPLayerable(rect->parentPlot(), layer, rect), rect_(rect)
{
}

QRect PanelCursor::clipRect() const
{
    return rect_->rect().adjusted(-6, -6, 6, 6);
}

void PanelCursor::setCell(const std::optional<LayerPair>& cell, const PlotColors& colors)
{
    cell_ = cell;
    colors_ = colors;
}

void PanelCursor::setLayers(int source, int target)
{
    sourceLayers_ = source;
    targetLayers_ = target;
}

void PanelCursor::draw(QCPPainter* painter)
{
    if (!cell_)
        return;
    const QRectF area = cellsOf(rect_);
    const QRectF cell = cellRectangle(area, sourceLayers_, targetLayers_, *cell_);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    // The row and the column as two thin pairs of lines, white beside black: seen on every colour.
    const auto lines = [&](const QColor& color, double shift) {
        painter->setPen(QPen(color, 1));
        painter->drawRect(
            QRectF(area.left(), cell.top() + shift, area.width() - 1, cell.height() - 1 - 2 * shift));
        painter->drawRect(
            QRectF(cell.left() + shift, area.top(), cell.width() - 1 - 2 * shift, area.height() - 1));
    };
    lines(QColor(0, 0, 0, 90), 0);
    if (cell.width() >= 6)
        lines(QColor(255, 255, 255, 90), 1);
    painter->setPen(QPen(Qt::black, 1));
    painter->drawRect(cell.adjusted(-2, -2, 1, 1));
    painter->setPen(QPen(Qt::white, 1));
    painter->drawRect(cell.adjusted(-1, -1, 0, 0));
    // Ticks at the edges point at the layers' numbers.
    painter->setPen(QPen(colors_.accent, 2));
    painter->drawLine(QLineF(area.left() - 5, cell.center().y(), area.left() - 1, cell.center().y()));
    painter->drawLine(QLineF(cell.center().x(), area.bottom() + 1, cell.center().x(), area.bottom() + 5));
    painter->restore();
}

HeatmapPanel::HeatmapPanel(QCustomPlot& plot, PlacedLayout& layout)
    : plot_(plot), layout_(layout), title_(new PanelTitle(&plot)), rect_(new QCPAxisRect(&plot, false))
{
    rect_->addAxes(QCPAxis::atLeft | QCPAxis::atBottom);
    rect_->setAutoMargins(QCP::msNone);
    rect_->setMargins(QMargins());
    for (QCPAxis* axis : rect_->axes()) {
        axis->grid()->setVisible(false);
        axis->setSubTicks(false);
        axis->setTickLengthOut(3);
        axis->setTickLengthIn(0);
        axis->setPadding(2);
    }
    layout_.place(title_, QRect());
    layout_.place(rect_, QRect());
    colors_ = new QCPColorMap(rect_->axis(QCPAxis::atBottom), rect_->axis(QCPAxis::atLeft));
    colors_->setInterpolate(false);
    colors_->setTightBoundary(false);
    colors_->setAntialiased(false);
    marks_ = new PanelMarks(rect_, QStringLiteral("main"));
    cursor_ = new PanelCursor(rect_, QStringLiteral("overlay"));
}

HeatmapPanel::~HeatmapPanel()
{
    delete marks_;
    delete cursor_;
    plot_.removePlottable(colors_);
    layout_.take(title_);
    layout_.take(rect_);
    delete title_;
    delete rect_;
}

void HeatmapPanel::show(const std::shared_ptr<const SimilarityMap>& map, const HeatmapOptions& options,
                        FigureRange range, const PlotColors& colors, bool sharedMetric)
{
    map_ = map;
    const int rows = map->source_layers;
    const int cols = map->target_layers;
    // A map of one layer is padded by a transparent one outside the axes: QCPColorMap draws nothing for a
    // single cell.
    const int dataRows = std::max(2, rows);
    const int dataCols = std::max(2, cols);
    QCPColorMapData& data = *colors_->data();
    data.setSize(dataCols, dataRows);
    data.setRange(QCPRange(0, dataCols - 1), QCPRange(0, dataRows - 1));
    for (int t = 0; t < dataCols; ++t) {
        for (int s = 0; s < dataRows; ++s) {
            const bool shown = s < rows && t < cols && !(options.mask && maskedByTriangle(s, t));
            data.setCell(t, s,
                         shown ? shownValue(*map, s, t, options.incompatibility)
                               : std::numeric_limits<double>::quiet_NaN());
        }
    }
    colors_->setGradient(plotGradient(ColorMap::byId(options.color_map)));
    colors_->setDataRange(QCPRange(range.low, range.high));
    rect_->axis(QCPAxis::atBottom)->setRange(-0.5, cols - 0.5);
    rect_->axis(QCPAxis::atLeft)->setRange(-0.5, rows - 0.5);
    for (QCPAxis* axis : rect_->axes())
        styleAxis(*axis, colors, plot_.font());
    marks_->show(map, options, range, colors);
    cursor_->setLayers(rows, cols);

    const double mean =
        options.incompatibility ? 1 - std::max(0.0, map->matched_depth_mean) : map->matched_depth_mean;
    const QString meanText = localNumber(fixedNumber(mean, 2));
    QStringList notes = {HeatmapGrid::tr("matched depth %1").arg(meanText), meanText};
    if (map->null_matched_depth.draws > 0) {
        double low = map->null_matched_depth.low;
        double high = map->null_matched_depth.high;
        if (options.incompatibility)
            std::tie(low, high) = std::pair{1 - std::max(0.0, high), 1 - std::max(0.0, low)};
        const QString band = HeatmapGrid::tr("null %1\u2013%2")
                                 .arg(localNumber(fixedNumber(low, 2)), localNumber(fixedNumber(high, 2)));
        notes.prepend(notes.last() + QStringLiteral(" \u00b7 ") + band);
        notes.prepend(notes.at(1) + QStringLiteral(" \u00b7 ") + band);
    }
    QString metric = QString::fromStdString(metricLabel(map->metric));
    if (options.incompatibility)
        metric = QStringLiteral("1 \u2212 ") + metric;
    title_->setText(QString::fromStdString(moduleLabel(map->module)), metric, sharedMetric, notes);
    title_->setColors(colors);
}

void HeatmapPanel::setVisible(bool visible)
{
    title_->setVisible(visible);
    rect_->setVisible(visible);
    for (QCPAxis* axis : rect_->axes())
        axis->setVisible(visible);
    colors_->setVisible(visible);
    marks_->setVisible(visible);
    cursor_->setVisible(visible);
}

void HeatmapPanel::place(const QRect& area, int titleHeight, int titleWidth, bool leftLabels,
                         bool lowerLabels, bool leftTitle, bool lowerTitle)
{
    area_ = area;
    layout_.place(rect_, area);
    layout_.place(title_, QRect(area.left(), area.top() - titleHeight, titleWidth, titleHeight));
    const QFontMetrics metrics(plot_.font());
    QCPAxis* x = rect_->axis(QCPAxis::atBottom);
    QCPAxis* y = rect_->axis(QCPAxis::atLeft);
    const auto ticker = [](int count, double extent, double label) {
        QSharedPointer<QCPAxisTickerFixed> fixed(new QCPAxisTickerFixed);
        fixed->setTickStep(layerTickStep(count, extent, label));
        return fixed;
    };
    x->setTicker(
        ticker(map_->target_layers, area.width(), metrics.horizontalAdvance(QStringLiteral("0000"))));
    y->setTicker(ticker(map_->source_layers, area.height(), metrics.height() * 1.7));
    x->setTickLabels(lowerLabels);
    y->setTickLabels(leftLabels);
    x->setLabel(lowerTitle ? HeatmapGrid::tr("Target layer") : QString());
    y->setLabel(leftTitle ? HeatmapGrid::tr("Source layer") : QString());
}

void HeatmapPanel::setCursor(const std::optional<LayerPair>& cell, const PlotColors& colors)
{
    cursor_->setCell(cell, colors);
}

std::optional<LayerPair> HeatmapPanel::cellAt(QPoint position) const
{
    if (!map_ || !visible() || !area_.contains(position))
        return std::nullopt;
    const int target = (position.x() - area_.left()) * map_->target_layers / area_.width();
    const int source =
        (area_.top() + area_.height() - 1 - position.y()) * map_->source_layers / area_.height();
    return LayerPair{std::clamp(source, 0, map_->source_layers - 1),
                     std::clamp(target, 0, map_->target_layers - 1)};
}

QRect HeatmapPanel::cellRect(LayerPair cell) const
{
    if (!map_ || !visible())
        return {};
    return cellRectangle(QRectF(area_), map_->source_layers, map_->target_layers, cell).toAlignedRect();
}

} // namespace isthmus

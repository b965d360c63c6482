#include "widgets/profile_plot.h"

#include "core/results/figure_data.h"
#include "widgets/heatmap_grid.h"
#include "widgets/plot_style.h"

#include <QEvent>
#include <QHBoxLayout>

#include <qcustomplot.h>

namespace isthmus {
namespace {

FigureRange bandOf(const NullBand& band, bool incompatibility)
{
    if (!incompatibility)
        return {band.low, band.high};
    return {1 - std::max(0.0, band.high), 1 - std::max(0.0, band.low)};
}

void shadeBand(QCustomPlot& plot, FigureRange band, double first, double last, const PlotColors& colors)
{
    const QVector<double> ends = {first, last};
    QCPGraph* upper = plot.addGraph();
    QCPGraph* lower = plot.addGraph();
    upper->setData(ends, {band.high, band.high}, true);
    lower->setData(ends, {band.low, band.low}, true);
    upper->setPen(Qt::NoPen);
    lower->setPen(Qt::NoPen);
    upper->setBrush(colors.band);
    upper->setChannelFillGraph(lower);
}

} // namespace

ProfilePlot::ProfilePlot(QWidget* parent)
    : QWidget(parent), rowPlot_(new QCustomPlot(this)), columnPlot_(new QCustomPlot(this))
{
    preparePlot(*rowPlot_, tr("Similarity of one source layer with every target layer"));
    preparePlot(*columnPlot_, tr("Similarity of one target layer with every source layer"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rowPlot_);
    row->addWidget(columnPlot_);
    refresh();
}

void ProfilePlot::setCell(const std::shared_ptr<const SimilarityMap>& map, LayerPair cell,
                          bool incompatibility)
{
    map_ = map;
    cell_ = cell;
    incompatibility_ = incompatibility;
    refresh();
}

void ProfilePlot::follow(HeatmapGrid* grid)
{
    connect(grid, &HeatmapGrid::cellHovered, this, [this, grid](int map, int source, int target) {
        // The last cell stays when the mouse leaves, so that its profile can be looked at.
        if (map >= 0)
            setCell(grid->maps().at(static_cast<std::size_t>(map)), {source, target},
                    grid->options().incompatibility);
    });
}

void ProfilePlot::refresh()
{
    row_.clear();
    column_.clear();
    if (map_) {
        for (int t = 0; t < map_->target_layers; ++t)
            row_.push_back(shownValue(*map_, cell_.source, t, incompatibility_));
        for (int s = 0; s < map_->source_layers; ++s)
            column_.push_back(shownValue(*map_, s, cell_.target, incompatibility_));
    }
    draw(*rowPlot_, row_, cell_.target, tr("Target layer"), tr("Source layer %1").arg(cell_.source), true);
    draw(*columnPlot_, column_, cell_.source, tr("Source layer"), tr("Target layer %1").arg(cell_.target),
         false);
}

void ProfilePlot::draw(QCustomPlot& plot, const std::vector<double>& values, int marked,
                       const QString& xLabel, const QString& title, bool rowPlot)
{
    const PlotColors colors = plotColors(palette());
    plot.clearPlottables();
    plot.clearItems();
    stylePlot(plot, colors);
    plot.xAxis->setLabel(xLabel);
    plot.yAxis->setLabel(map_ && rowPlot ? QString::fromStdString(mapTitle(*map_, incompatibility_))
                                         : QString());
    plot.xAxis->setSubTicks(false);
    const int count = static_cast<int>(values.size());
    const double last = std::max(1, count) - 0.5;
    plot.xAxis->setRange(-0.5, last);
    QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(layerTickStep(count, std::max(120, plot.width() - 60), 26));
    plot.xAxis->setTicker(ticker);
    auto* caption = new QCPItemText(&plot);
    caption->setColor(colors.muted);
    caption->setFont(font());
    caption->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
    caption->position->setType(QCPItemPosition::ptAxisRectRatio);
    caption->position->setCoords(0.99, 0.01);
    caption->setText(map_ ? title : tr("Point at a cell of the heatmaps"));
    double low = 0;
    double high = 1;
    if (map_) {
        const QColor line = rowPlot ? colors.source : colors.target;
        if (map_->null_cells.draws > 0)
            shadeBand(plot, bandOf(map_->null_cells, incompatibility_), -0.5, last, colors);
        QVector<double> x;
        QVector<double> y;
        for (int i = 0; i < count; ++i) {
            x << i;
            y << values[static_cast<std::size_t>(i)]; // NaN leaves a gap in the curve
            low = std::min(low, values[static_cast<std::size_t>(i)]);
            high = std::max(high, values[static_cast<std::size_t>(i)]);
        }
        QCPGraph* graph = plot.addGraph();
        graph->setData(x, y, true);
        graph->setPen(QPen(line, 1.8));
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, count > 40 ? 3.0 : 5.0));
        QCPGraph* mark = plot.addGraph();
        mark->addData(marked, values.at(static_cast<std::size_t>(marked)));
        mark->setLineStyle(QCPGraph::lsNone);
        mark->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colors.accent, 1.6), Qt::NoBrush, 10));
    }
    plot.yAxis->setRange(low - 0.03 * (high - low), high + 0.05 * (high - low));
    plot.replot(QCustomPlot::rpQueuedReplot);
}

void ProfilePlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace isthmus

#include "widgets/histogram_plot.h"

#include "widgets/plot_style.h"

#include <QEvent>
#include <QVBoxLayout>

#include <qcustomplot.h>

namespace isthmus {
namespace {

double addDensity(QCustomPlot& plot, const std::vector<double>& edges, const std::vector<double>& density,
                  const QString& name, const QColor& color)
{
    if (density.empty() || edges.size() != density.size() + 1)
        return 0;
    QVector<double> x;
    QVector<double> y;
    double most = 0;
    for (std::size_t i = 0; i < density.size(); ++i) {
        x << edges[i];
        y << density[i];
        most = std::max(most, density[i]);
    }
    x << edges.back();
    y << 0;
    QCPGraph* graph = plot.addGraph();
    graph->setName(name);
    graph->setLineStyle(QCPGraph::lsStepLeft);
    graph->setData(x, y, true);
    graph->setPen(QPen(color, 1.6));
    QColor fill = color;
    fill.setAlphaF(0.16f);
    graph->setBrush(fill);
    return most;
}

} // namespace

HistogramPlot::HistogramPlot(QWidget* parent) : QWidget(parent), plot_(new QCustomPlot(this))
{
    preparePlot(*plot_, tr("Distribution of the weights of source and target"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plot_);
    refresh();
}

void HistogramPlot::setDetail(const CellDetail& detail)
{
    edges_ = detail.histogram_edges;
    source_ = detail.source_histogram;
    target_ = detail.target_histogram;
    refresh();
}

void HistogramPlot::clear()
{
    setDetail({});
}

void HistogramPlot::refresh()
{
    const PlotColors colors = plotColors(palette());
    plot_->clearPlottables();
    plot_->clearItems();
    stylePlot(*plot_, colors);
    double most = addDensity(*plot_, edges_, source_, tr("Source"), colors.source);
    most = std::max(most, addDensity(*plot_, edges_, target_, tr("Target"), colors.target));
    plot_->xAxis->setLabel(tr("Weight"));
    plot_->yAxis->setLabel(tr("Density"));
    plot_->yAxis->ticker()->setTickCount(4);
    if (edges_.size() > 1)
        plot_->xAxis->setRange(edges_.front(), edges_.back());
    plot_->yAxis->setRange(0, most > 0 ? most * 1.08 : 1);
    plot_->legend->setVisible(most > 0);
    if (!(most > 0)) {
        auto* note = new QCPItemText(plot_);
        note->setColor(colors.muted);
        note->setFont(font());
        note->position->setType(QCPItemPosition::ptAxisRectRatio);
        note->position->setCoords(0.5, 0.5);
        note->setText(tr("No weight behind this cell"));
    }
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void HistogramPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace isthmus

#include "widgets/spectrum_plot.h"

#include "widgets/plot_style.h"

#include <QEvent>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <cmath>

namespace isthmus {
namespace {

constexpr double smallestShown = 1e-6; ///< relative; float32 weights carry nothing below

double addSpectrum(QCustomPlot& plot, const std::vector<double>& values, const QString& name,
                   const QColor& color)
{
    if (values.empty() || !(values.front() > 0))
        return 1;
    QVector<double> x;
    QVector<double> y;
    double least = 1;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double relative = values[i] / values.front();
        if (!(relative >= smallestShown))
            continue;
        x << (values.size() > 1 ? static_cast<double>(i) / static_cast<double>(values.size() - 1) : 0.0);
        y << relative;
        least = std::min(least, relative);
    }
    QCPGraph* graph = plot.addGraph();
    graph->setName(name);
    graph->setData(x, y, true);
    graph->setPen(QPen(color, 1.8));
    return least;
}

} // namespace

SpectrumPlot::SpectrumPlot(QWidget* parent) : QWidget(parent), plot_(new QCustomPlot(this))
{
    preparePlot(*plot_, tr("Singular values of source and target"));
    plot_->yAxis->setScaleType(QCPAxis::stLogarithmic);
    QSharedPointer<QCPAxisTickerLog> ticker(new QCPAxisTickerLog);
    plot_->yAxis->setTicker(ticker);
    plot_->yAxis->setNumberFormat(QStringLiteral("eb"));
    plot_->yAxis->setNumberPrecision(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plot_);
    refresh();
}

void SpectrumPlot::setDetail(const CellDetail& detail)
{
    source_ = detail.source_spectrum;
    target_ = detail.target_spectrum;
    refresh();
}

void SpectrumPlot::clear()
{
    source_.clear();
    target_.clear();
    refresh();
}

void SpectrumPlot::refresh()
{
    const PlotColors colors = plotColors(palette());
    plot_->clearPlottables();
    plot_->clearItems();
    stylePlot(*plot_, colors);
    double least = addSpectrum(*plot_, source_, tr("Source"), colors.source);
    least = std::min(least, addSpectrum(*plot_, target_, tr("Target"), colors.target));
    plot_->xAxis->setLabel(tr("Relative rank"));
    plot_->yAxis->setLabel(tr("\u03c3 / \u03c3 max"));
    plot_->xAxis->setRange(-0.01, 1.01);
    plot_->yAxis->setRange(least * 0.8, 1.3);
    plot_->legend->setVisible(!source_.empty() || !target_.empty());
    if (source_.empty() && target_.empty()) {
        auto* note = new QCPItemText(plot_);
        note->setColor(colors.muted);
        note->setFont(font());
        note->position->setType(QCPItemPosition::ptAxisRectRatio);
        note->position->setCoords(0.5, 0.5);
        note->setText(tr("No weight behind this cell"));
    }
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void SpectrumPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace isthmus

#include "widgets/interval_plot.h"

#include "core/results/figure_data.h"
#include "widgets/text_format.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace isthmus {

IntervalPlot::IntervalPlot(const QString& name, QWidget* parent)
    : PlotView(name, parent), reference_(std::numeric_limits<double>::quiet_NaN())
{
}

void IntervalPlot::setPoints(std::vector<IntervalPoint> points, const QString& valueLabel)
{
    points_ = std::move(points);
    valueLabel_ = valueLabel;
    refresh();
}

void IntervalPlot::setReference(double value, const QString& text)
{
    reference_ = value;
    referenceText_ = text;
    refresh();
}

void IntervalPlot::draw(QCustomPlot& plot, const PlotColors& colors)
{
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    const auto see = [&](double value) {
        if (std::isfinite(value)) {
            least = std::min(least, value);
            most = std::max(most, value);
        }
    };
    QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const IntervalPoint& point = points_[i];
        const auto x = static_cast<double>(i);
        const QColor color = seriesColor(colors, point.strong ? 1 : 0);
        names->addTick(x, point.name);
        QCPGraph* mean = plot.addGraph();
        mean->setData({x}, {point.value}, true);
        mean->setLineStyle(QCPGraph::lsNone);
        mean->setScatterStyle(
            QCPScatterStyle(point.strong ? QCPScatterStyle::ssDiamond : QCPScatterStyle::ssDisc,
                            QPen(color, 1.4), QBrush(color), point.strong ? 10 : 8));
        if (point.high > point.low) {
            auto* bars = new QCPErrorBars(plot.xAxis, plot.yAxis);
            bars->setDataPlottable(mean);
            bars->setData({point.value - point.low}, {point.high - point.value});
            bars->setPen(QPen(color, 1.6));
            bars->setWhiskerWidth(10);
            bars->setSymbolGap(0);
        }
        QCPGraph* runs = plot.addGraph();
        for (double run : point.runs)
            runs->addData(x + 0.16, run);
        runs->setLineStyle(QCPGraph::lsNone);
        runs->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colors.muted, 1.1), Qt::NoBrush, 5));
        for (double value : {point.value, point.low, point.high})
            see(value);
        std::for_each(point.runs.begin(), point.runs.end(), see);
    }
    see(reference_);
    if (std::isfinite(reference_)) {
        auto* line = new QCPItemStraightLine(&plot);
        line->setPen(QPen(colors.muted, 1, Qt::DashLine));
        line->point1->setTypeX(QCPItemPosition::ptAxisRectRatio);
        line->point2->setTypeX(QCPItemPosition::ptAxisRectRatio);
        line->point1->setCoords(0, reference_);
        line->point2->setCoords(1, reference_);
        auto* note = new QCPItemText(&plot);
        note->setColor(colors.text);
        note->setFont(font());
        note->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        note->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        note->position->setCoords(0.995, reference_);
        note->setText(referenceText_);
    }
    if (least > most) {
        least = 0;
        most = 1;
    }
    const double margin = most > least ? 0.12 * (most - least) : std::max(0.05 * std::abs(most), 1e-9);
    plot.xAxis->setTicker(names);
    plot.xAxis->setLabel({});
    plot.xAxis->setTickLength(0, 0);
    plot.xAxis->grid()->setVisible(false);
    plot.xAxis->setSubTicks(false);
    plot.xAxis->setRange(-0.5, static_cast<double>(points_.size()) - 0.5);
    plot.yAxis->setLabel(valueLabel_);
    plot.yAxis->setRange(least - margin, most + margin);
    // Names that would run into each other stand aslant.
    const double share = std::max(120, plot.width() - 80) / static_cast<double>(points_.size());
    int longest = 0;
    for (const IntervalPoint& point : points_)
        longest = std::max(longest, fontMetrics().horizontalAdvance(point.name));
    plot.xAxis->setTickLabelRotation(longest + 8 > share ? 25 : 0);
}

QString IntervalPlot::describe(int index) const
{
    const IntervalPoint& point = points_[static_cast<std::size_t>(index)];
    if (point.high > point.low)
        return tr("%1: %2, 95 % interval %3 to %4")
            .arg(point.name, numberText(point.value, 4), numberText(point.low, 4), numberText(point.high, 4));
    return tr("%1: %2").arg(point.name, numberText(point.value, 4));
}

QString IntervalPlot::tableText(QChar separator) const
{
    QString text = QStringList{tr("Name"), valueLabel_, tr("Low"), tr("High"), tr("Runs")}.join(separator);
    for (const IntervalPoint& point : points_) {
        QStringList runs;
        for (double run : point.runs)
            runs << qstr(exactNumber(run));
        text += QLatin1Char('\n') + QStringList{point.name, qstr(exactNumber(point.value)),
                                                qstr(exactNumber(point.low)), qstr(exactNumber(point.high)),
                                                runs.join(QLatin1Char(' '))}
                                        .join(separator);
    }
    return text + QLatin1Char('\n');
}

} // namespace isthmus

#include "widgets/layer_bars.h"

#include "core/results/figure_data.h"
#include "widgets/text_format.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace isthmus {

LayerBars::LayerBars(const QString& name, QWidget* parent) : PlotView(name, parent) {}

void LayerBars::setSeries(std::vector<BarSeries> series, const QString& valueLabel)
{
    series_ = std::move(series);
    valueLabel_ = valueLabel;
    layers_ = 0;
    for (const BarSeries& one : series_)
        layers_ = std::max(layers_, static_cast<int>(one.values.size()));
    refresh();
}

void LayerBars::setChosen(std::vector<int> layers)
{
    chosen_ = std::move(layers);
    refresh();
}

void LayerBars::draw(QCustomPlot& plot, const PlotColors& colors)
{
    const int count = static_cast<int>(series_.size());
    const double width = 0.8 / count;
    double low = 0;
    double high = 0;
    for (int s = 0; s < count; ++s) {
        auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
        QVector<double> x;
        QVector<double> y;
        const auto& values = series_[static_cast<std::size_t>(s)].values;
        for (std::size_t layer = 0; layer < values.size(); ++layer) {
            if (!std::isfinite(values[layer]))
                continue;
            x << static_cast<double>(layer) + (s - (count - 1) / 2.0) * width;
            y << values[layer];
            low = std::min(low, values[layer]);
            high = std::max(high, values[layer]);
        }
        bars->setData(x, y, true);
        bars->setWidth(width * 0.92);
        const QColor color = seriesColor(colors, s);
        // The second kind is hatched, so that the two differ without their colours too.
        bars->setPen(QPen(color, 1));
        bars->setBrush(s % 2 == 0 ? QBrush(color) : QBrush(color, Qt::Dense4Pattern));
        bars->setName(series_[static_cast<std::size_t>(s)].name);
    }
    for (int layer : chosen_) {
        auto* mark = new QCPItemText(&plot);
        mark->setText(QString(QChar(0x25b2)));
        mark->setFont(font());
        mark->setColor(colors.accent);
        mark->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        mark->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        mark->position->setCoords(layer, 1);
    }
    plot.legend->setVisible(count > 1);
    plot.xAxis->setLabel(tr("Layer"));
    plot.yAxis->setLabel(valueLabel_);
    plot.yAxis->setNumberPrecision(4);
    plot.xAxis->setSubTicks(false);
    QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(layerTickStep(layers_, std::max(120, plot.width() - 70), 26));
    plot.xAxis->setTicker(ticker);
    plot.xAxis->setRange(-0.6, layers_ - 0.4);
    if (high <= low)
        high = low + 1;
    const double margin = 0.08 * (high - low);
    plot.yAxis->setRange(low < 0 || !chosen_.empty() ? low - margin : 0, high + margin);
}

QString LayerBars::describe(int index) const
{
    QStringList parts;
    for (const BarSeries& one : series_) {
        if (index < static_cast<int>(one.values.size()))
            parts << tr("%1 %2").arg(one.name, numberText(one.values[static_cast<std::size_t>(index)], 4));
    }
    return tr("Layer %1: %2").arg(index).arg(parts.join(QStringLiteral(", ")));
}

QString LayerBars::tableText(QChar separator) const
{
    QString text = tr("Layer");
    for (const BarSeries& one : series_)
        text += separator + one.name;
    for (int layer = 0; layer < layers_; ++layer) {
        text += QStringLiteral("\n%1").arg(layer);
        for (const BarSeries& one : series_) {
            text += separator;
            if (layer < static_cast<int>(one.values.size()))
                text += qstr(exactNumber(one.values[static_cast<std::size_t>(layer)]));
        }
    }
    return text + QLatin1Char('\n');
}

} // namespace isthmus

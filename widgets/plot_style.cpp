#include "widgets/plot_style.h"

#include "widgets/colormap.h"

#include <qcustomplot.h>

#include <algorithm>

namespace isthmus {
namespace {

QColor mix(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

} // namespace

PlotColors plotColors(const QPalette& palette)
{
    PlotColors colors;
    colors.background = palette.color(QPalette::Base);
    colors.text = palette.color(QPalette::Text);
    colors.muted = mix(colors.text, colors.background, 0.38);
    colors.grid = mix(colors.text, colors.background, 0.88);
    colors.dark = colors.background.lightnessF() < 0.5f;
    colors.accent = colors.dark ? QColor(0xff, 0xff, 0xff) : QColor(0x11, 0x11, 0x11);
    colors.source = colors.dark ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x72, 0xb2);
    colors.target = colors.dark ? QColor(0xe6, 0x9f, 0x00) : QColor(0xd5, 0x5e, 0x00);
    colors.band = colors.text;
    colors.band.setAlphaF(0.13f);
    return colors;
}

QColor seriesColor(const PlotColors& colors, int index)
{
    // Seven, as many as a layer has weights.
    static const QRgb light[] = {0x0072b2, 0xd55e00, 0x00795a, 0xa8457f, 0x8a6100, 0x444b50, 0x6a3fb5};
    static const QRgb dark[] = {0x56b4e9, 0xe69f00, 0x2fbf92, 0xe39ac3, 0xd8c94a, 0xb8c0c5, 0xb39dff};
    return QColor((colors.dark ? dark : light)[static_cast<unsigned>(index) % 7]);
}

Qt::PenStyle seriesLine(int index)
{
    static constexpr Qt::PenStyle lines[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return lines[static_cast<unsigned>(index) % 4];
}

void styleAxis(QCPAxis& axis, const PlotColors& colors, const QFont& font)
{
    const QPen line(colors.muted, 1);
    axis.setBasePen(line);
    axis.setTickPen(line);
    axis.setSubTickPen(line);
    axis.setTickLength(0, 4);
    axis.setSubTickLength(0, 2);
    axis.setTickLabelColor(colors.text);
    axis.setLabelColor(colors.text);
    axis.setTickLabelFont(font);
    axis.setLabelFont(font);
    axis.setSelectedTickLabelFont(font);
    axis.grid()->setPen(QPen(colors.grid, 1));
    axis.grid()->setZeroLinePen(QPen(colors.grid, 1));
}

void stylePlot(QCustomPlot& plot, const PlotColors& colors)
{
    plot.setBackground(QBrush(colors.background));
    for (QCPAxisRect* rect : plot.axisRects()) {
        for (QCPAxis* axis : rect->axes())
            styleAxis(*axis, colors, plot.font());
    }
    if (plot.legend) {
        plot.legend->setFont(plot.font());
        plot.legend->setTextColor(colors.text);
        QColor ground = colors.background;
        ground.setAlphaF(0.85f);
        plot.legend->setBrush(ground);
        plot.legend->setBorderPen(Qt::NoPen);
    }
}

QCPColorGradient plotGradient(const ColorMap& map)
{
    QCPColorGradient gradient;
    gradient.clearColorStops();
    const std::vector<QRgb>& points = map.points();
    for (std::size_t i = 0; i < points.size(); ++i)
        gradient.setColorStopAt(static_cast<double>(i) / static_cast<double>(points.size() - 1),
                                QColor(points[i]));
    gradient.setLevelCount(512);
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    return gradient;
}

void preparePlot(QCustomPlot& plot, const QString& accessibleName)
{
    plot.setAccessibleName(accessibleName);
    plot.setMinimumSize(160, 110);
    plot.setNoAntialiasingOnDrag(true);
    plot.axisRect()->setupFullAxesBox(false);
    plot.xAxis2->setVisible(false);
    plot.yAxis2->setVisible(false);
    plot.axisRect()->setMinimumMargins(QMargins(4, 6, 8, 4));
}

} // namespace isthmus

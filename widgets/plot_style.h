#pragma once

#include "core/results/figure_axis.h" // layerTickStep

#include <QColor>

class QCPAxis;
class QFont;
class QCPColorGradient;
class QCustomPlot;
class QPalette;
class QString;
class QWidget;

namespace isthmus {

class ColorMap;

/// Space between the edge of a painted view and what it shows, in pixels.
inline constexpr int viewMargin = 8;

/// Colours of plots, from a widget's palette, so that light and dark themes both hold.
struct PlotColors
{
    QColor background;
    QColor text;
    QColor muted;  ///< axes, ticks, secondary text
    QColor grid;   ///< barely there
    QColor accent; ///< cursor and selection
    QColor source; ///< curves of the source model (blue; Okabe-Ito)
    QColor target; ///< curves of the target model (orange; Okabe-Ito)
    QColor band;   ///< null band
    bool dark = false;
};

PlotColors plotColors(const QPalette& palette);
/// Colour of the n-th of several curves (Okabe-Ito, darkened or lightened until they hold 3:1 on the ground).
QColor seriesColor(const PlotColors& colors, int index);
/// Line of the n-th of several curves, so that they differ without their colours too.
Qt::PenStyle seriesLine(int index);
/// Fonts, pens and background of a plot and all its axes.
void stylePlot(QCustomPlot& plot, const PlotColors& colors);
void styleAxis(QCPAxis& axis, const PlotColors& colors, const QFont& font);
QCPColorGradient plotGradient(const ColorMap& map);
/// Shared by the curve plots: mouse tracking, hints, sensible minimum size.
void preparePlot(QCustomPlot& plot, const QString& accessibleName);

} // namespace isthmus

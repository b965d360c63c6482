#pragma once

#include "core/results/figure_curves.h"
#include "widgets/figure_parts.h"

#include <vector>

namespace isthmus {

/// Where everything of a figure of curves goes, in points.
struct CurveLayout : FigureFrame
{
    struct Panel
    {
        QRectF area;
        QStringList title; ///< lines above the area, already fitted to it
        QString letter;    ///< in bold before them; may be empty
        FigureRange x;
        FigureRange y;
        bool logarithmic = false;
        std::vector<AxisTick> xTicks;
        std::vector<AxisTick> yTicks;
        bool leftLabels = true;
        bool lowerLabels = true;
        QString xTitle; ///< empty where all panels share one
        QString yTitle;
        double yTitleX = 0; ///< baseline of the upright y title

        /// Where a point of the data stands. `y` at or below 0 on a logarithmic axis: the lower end.
        QPointF place(double xValue, double yValue) const;
    };
    struct Key
    {
        QPointF at; ///< baseline, at the left of the sample
        QString name;
        CurveStyle style;
    };

    std::vector<Panel> panels;
    QRectF grid;             ///< bounds of all areas
    QString xTitle;          ///< of all panels; empty where each has its own
    QString yTitle;          ///< of all panels
    double lowerTitleY = 0;  ///< baseline of x titles below the last row
    double leftTitleX = 0;   ///< baseline of the shared y title
    std::vector<Key> legend; ///< empty without one
    double sample = 0;       ///< length of a line in the legend
    std::vector<LegendEntry> names;
};

/// Lays a figure out. `canvas` measures text. Throws InvalidArgument if the panels do not fit.
CurveLayout layoutCurves(const FigureSpec& spec, const CurvePanels& panels, const FigureCanvas& canvas);

} // namespace isthmus

#pragma once

#include "core/results/figure_data.h"
#include "widgets/figure_parts.h"

#include <vector>

namespace isthmus {

/// Where everything of a figure goes, in points.
struct FigureLayout : FigureFrame
{
    struct Panel
    {
        QRectF cells;
        QStringList title; ///< lines above the cells, already fitted to the panel
        QString letter;    ///< in bold before them; may be empty
        bool leftLabels = false;
        bool lowerLabels = false;
    };

    double titleSize = 0; ///< of the panels' titles; smaller than the base when they would not fit
    double titleLines = 0;
    std::vector<Panel> panels;
    QRectF grid; ///< all panels' places, each as large as the largest map
    QRectF bar;  ///< empty without colour bar
    double barLabelX = 0;
    double leftTitleX = 0;  ///< baseline of the upright "Source layer"
    double lowerTitleY = 0; ///< baseline of "Target layer"
    bool missing = false;   ///< some shown cell has no value: the legend explains the hatching
    FigureRange range;
    double tickStep = 0; ///< of the colour bar
    int tickDigits = 0;
    QString barLabel;
};

/// Lays a figure out. `canvas` measures text.
FigureLayout layoutFigure(const FigureSpec& spec, const MapList& maps, const FigureCanvas& canvas);

/// What stands beside the hatched field that explains missing cells.
QString missingLegend();

} // namespace isthmus

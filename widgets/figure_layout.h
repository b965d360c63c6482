#pragma once

#include "core/results/figure_data.h"
#include "widgets/figure_canvas.h"

#include <QStringList>

#include <vector>

namespace isthmus {

/// Where everything of a figure goes, in points.
struct FigureLayout
{
    struct Panel
    {
        QRectF cells;
        QStringList title; ///< lines above the cells, already fitted to the panel
        bool leftLabels = false;
        bool lowerLabels = false;
    };

    QSizeF size;
    FigureText base;      ///< axis titles
    FigureText small;     ///< tick labels, notes
    double titleSize = 0; ///< of the panels' titles; smaller than the base when they would not fit
    double titleLines = 0;
    double lineHeight = 0;
    std::vector<Panel> panels;
    QRectF grid; ///< bounds of all cells
    QRectF bar;  ///< empty without colour bar
    double barLabelX = 0;
    double leftTitleX = 0;  ///< baseline of the upright "Source layer"
    double lowerTitleY = 0; ///< baseline of "Target layer"
    QStringList title;      ///< of the figure, wrapped
    double titleY = 0;      ///< baseline of its first line
    QStringList notes;      ///< annotation, wrapped
    double notesY = 0;      ///< baseline of its first line
    bool missing = false;   ///< some shown cell has no value: the legend explains the hatching
    FigureRange range;
    double tickStep = 0; ///< of the colour bar
    int tickDigits = 0;
    QString barLabel;
};

/// Ticks stand out this far, in points.
inline constexpr double figureTickLength = 2.2;

/// Lays a figure out. `canvas` measures text.
FigureLayout layoutFigure(const FigureSpec& spec, const MapList& maps, const FigureCanvas& canvas);

/// What stands beside the hatched field that explains missing cells.
QString missingLegend();

/// Ticks of a colour scale: a step of 1, 2, 2.5 or 5 times a power of ten that gives three to six of them.
double scaleStep(double low, double high);
/// Decimals that multiples of the step need.
int scaleDigits(double step);

} // namespace isthmus

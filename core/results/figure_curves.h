#pragma once

#include "core/results/figure_content.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isthmus {

enum class CurveMarker { Disc, Square, Triangle, Diamond, TriangleDown, Cross, Plus, Ring };

/// How a curve is told from the others: by its colour, and by its dashes and markers without it.
struct CurveStyle
{
    std::uint32_t color = 0;    ///< 0xRRGGBB, of Okabe and Ito's palette
    std::vector<double> dashes; ///< points on, off, on…; empty: solid
    CurveMarker marker = CurveMarker::Disc;
};

/// `series` chooses the colour, `line` dashes and marker. The first seven differ in all three, the first 56
/// in some.
CurveStyle curveStyle(int series, int line);

/// One line of the legend.
struct LegendEntry
{
    std::string name;
    CurveStyle style;
};

/// Every name once, in the order of the panels. A curve is drawn in the style of its name.
std::vector<LegendEntry> legendOf(const CurvePanels& panels);
/// Place of a curve's name in the legend.
std::size_t legendPlace(const std::vector<LegendEntry>& legend, const FigureCurve& curve);
/// True when the specification asks for a legend and there are curves to tell apart.
bool showsLegend(const FigureSpec& spec, const std::vector<LegendEntry>& legend);

/// What the data call a panel: its title, or its y label.
const std::string& panelName(const CurvePanel& panel);
/// True when all panels have this label: they share the axis, and it is labelled once.
bool sharedLabel(const CurvePanels& panels, std::string CurvePanel::*label);
/// Range of the values of all panels with this y label, bands included, with a margin, widened to round
/// numbers; {0, 1} when there is none. Logarithmic: of those above 0.
FigureRange valueRange(const CurvePanels& panels, const std::string& yLabel, bool logarithmic);
/// True when every x is a whole number: steps, epochs, layers.
bool wholePositions(const CurvePanels& panels);
/// Range of x in all panels with this x label, with a margin.
FigureRange positionRange(const CurvePanels& panels, const std::string& xLabel);
/// The y axis of a panel: the specification's range, or that of the values.
FigureRange yAxisOf(const FigureSpec& spec, const CurvePanels& panels, const CurvePanel& panel);

/// Panels side by side: the specification's number, or as many as are wide enough to read.
int curveColumns(const FigureSpec& spec, std::size_t panels);
/// Height of a panel of this width, where nothing prescribes it.
constexpr double curvePanelHeight(double width)
{
    return 0.72 * width;
}
/// Only every n-th point of a long curve has a marker.
std::size_t markerStep(std::size_t points);
/// First point with a marker; others than those of the curves beside it in the legend.
std::size_t markerPhase(std::size_t points, std::size_t place, std::size_t names);

/// CSV, long form: panel,curve,x,y,low,high. UTF-8, numbers that read back exactly, empty cells for NaN and
/// for curves without a band.
std::string csvCurves(const CurvePanels& panels);
/// Curves over the same x share one pgfplots table with the columns x and, of panel P and curve C from 1,
/// pPcC, pPcClow, pPcChigh ("nan" for no value). In the order in which the x first occur.
std::vector<std::string> curveTables(const CurvePanels& panels);
/// Number of a curve's table in curveTables().
std::size_t curveTable(const CurvePanels& panels, const FigureCurve& curve);
/// The same as they are drawn: on a logarithmic axis bands end at its lower end, not at or below 0.
std::vector<std::string> drawnTables(const FigureSpec& spec, const CurvePanels& panels);
/// True when some curve has a band.
bool hasBands(const CurvePanels& panels);
/// A pgfplots picture (standalone document) of the panels with legend and bands. `datFiles` are the names,
/// beside it, of the files with drawnTables().
std::string curvesTex(const FigureSpec& spec, const CurvePanels& panels,
                      const std::vector<std::string>& datFiles);

} // namespace isthmus

#pragma once

#include "core/results/figure_spec.h"
#include "core/results/figure_table.h"
#include "core/results/run_curves.h"
#include "core/results/sensitivity_result.h"
#include "core/results/similarity_result.h"

#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace isthmus {

class ResultStore;

/// Kind of a stored SimilarityMap.
inline constexpr const char* similarityMapKind = "similarity-map";

using MapList = std::vector<std::shared_ptr<const SimilarityMap>>;

/// One curve of a figure: y over x.
struct FigureCurve
{
    std::string name;
    std::vector<double> x;    ///< ascending
    std::vector<double> y;    ///< NaN leaves a gap
    std::vector<double> low;  ///< of the confidence band, as long as y; empty: no band
    std::vector<double> high; ///< of the band
    int series = -1;          ///< colour; -1: the place of the name among all names of the figure
    int line = -1;            ///< dashes and marker; -1: as the colour

    bool operator==(const FigureCurve&) const = default;
};

/// Curves over one pair of axes.
struct CurvePanel
{
    std::string title; ///< may be empty
    std::string x_label;
    std::string y_label;
    std::vector<FigureCurve> curves;

    bool operator==(const CurvePanel&) const = default;
};

using CurvePanels = std::vector<CurvePanel>;

/// A panel of a composed figure: one of the three.
struct FigureElement
{
    std::shared_ptr<const SimilarityMap> map;
    std::shared_ptr<const CurvePanel> curves;
    std::shared_ptr<const FigureTable> table;
};

/// What a figure shows: heatmaps, panels of curves, or the panels of a composed figure.
struct FigureContent
{
    MapList maps;
    CurvePanels panels;
    std::vector<FigureElement> elements; ///< one for each panel of the specification
    std::vector<std::string> keys;       ///< of the results it comes from

    FigureContent() = default;
    FigureContent(const MapList& heatmaps); // not explicit: maps alone are a figure's content
    FigureContent(std::initializer_list<MapList::value_type> heatmaps) : FigureContent(MapList(heatmaps)) {}
    FigureContent(CurvePanels curves, std::vector<std::string> results)
        : panels(std::move(curves)), keys(std::move(results))
    {
    }

    bool empty() const { return maps.empty() && panels.empty() && elements.empty(); }
    /// FigureSpec::kind of it.
    const char* kind() const
    {
        if (!elements.empty())
            return FigureSpec::composed;
        return panels.empty() ? FigureSpec::heatmaps : FigureSpec::curves;
    }
};

/// Throws InvalidArgument if there is nothing to show, a map without cells, a panel without a value, or if
/// the specification is of another kind or has another number of panels.
void checkContent(const FigureSpec& spec, const FigureContent& content);

/// Runs of one group and variant together: they differ in their seed. A run stored twice counts once, the
/// later one.
std::vector<TransferRuns> repeatedRuns(const TransferRuns& runs);

/// Two panels for each adapter, "cos(BA, W)" and "cos(BA, W − BA)", a curve for each module over the layers.
/// Of several adapters the name stands before; where names are the same, what differs in their folders.
CurvePanels cosinePanels(const std::vector<LoraSimilarity>& adapters);

/// Training and validation loss over the steps, that of the untouched target as step 0 of the validation; a
/// panel without any value is left out. Runs of one group and variant are one curve, their mean, with a band
/// when there are several: at the steps that all of them have (as in initStudyTable).
CurvePanels lossPanels(const TransferRuns& runs);

/// Reads the results that the specification names, completes its keys and sets its kind: similarity maps make
/// heatmaps; cosines of adapters (LoraSimilarity) or runs (TransferRun) make curves. Throws InvalidArgument
/// for none, for results that no figure shows, and for several kinds at once. Composed figures: loadFigure in
/// core/evaluate, which reads tables too.
FigureContent loadFigureContent(const ResultStore& store, FigureSpec& spec);

} // namespace isthmus

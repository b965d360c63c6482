#pragma once

#include "core/results/figure_content.h"

#include <filesystem>
#include <string>
#include <vector>

namespace isthmus {

/// Value of a cell as it is shown: similarity, or incompatibility 1 - max(0, similarity). NaN stays NaN.
double shownValue(const SimilarityMap& map, int sourceLayer, int targetLayer, bool incompatibility);
/// True for the cells that the triangle mask leaves out (source layer < target layer).
constexpr bool maskedByTriangle(int sourceLayer, int targetLayer)
{
    return sourceLayer < targetLayer;
}
/// Range of the finite values shown in all maps, widened to round numbers and kept within the metrics'
/// ranges; {0, 1} when there is none. `diverging` makes it symmetric about zero if values have both signs.
FigureRange shownRange(const MapList& maps, bool incompatibility, bool mask, bool diverging = false);
/// "CKA (debiased), up": title of a map in windows, figures and tables.
std::string mapTitle(const SimilarityMap& map, bool incompatibility);
/// What stands above a map: the panel's own title, or the module; empty where the panels have no titles.
std::string mapPanelTitle(const FigureSpec& spec, const SimilarityMap& map, std::size_t index);
/// Name of a metric for people, from its id; the id itself when it is not one of ours.
std::string metricLabel(const std::string& metric);
/// Name of a module for people, e.g. "down" or "attention out".
std::string moduleLabel(const std::string& module);
/// Shortest decimal text that reads back as the same double; empty for NaN.
std::string exactNumber(double value);
/// A number for people: `digits` decimals, a true minus sign, "n/a" for NaN.
std::string shownNumber(double value, int digits = 3);
/// A number with exactly `digits` decimals and a true minus sign; "n/a" for NaN.
std::string fixedNumber(double value, int digits);

/// Largest of 1, 2, 2.5, 5 times a power of ten with at most `span / 4`.
double roundStep(double span);
/// A field of CSV, in quotes where it needs them.
std::string csvField(const std::string& text);

/// CSV, long form: layer_a,layer_b,module,metric,value,n (a = source, b = target; both 0-based). UTF-8,
/// numbers that read back exactly, empty cell for NaN.
std::string csvLong(const FigureSpec& spec, const MapList& maps);
/// CSV, matrix form: for each map a block whose first line names the map and the target layers, then one line
/// per source layer. Blocks are separated by an empty line.
std::string csvMatrix(const FigureSpec& spec, const MapList& maps);
/// LaTeX text with the special characters # $ % & _ { } ~ ^ \ and the minus sign escaped.
std::string latexEscape(const std::string& text);
/// The maps of equal shape share one pgfplots table with the columns target, source and one per map ("nan"
/// for a cell without value). Returns the tables in the order in which the shapes first occur.
std::vector<std::string> pgfplotsTables(const FigureSpec& spec, const MapList& maps);
/// A pgfplots picture (standalone document, compat pinned) of the figure. `datFiles` are the names, beside
/// it, of the files with pgfplotsTables().
std::string pgfplotsTex(const FigureSpec& spec, const MapList& maps,
                        const std::vector<std::string>& datFiles);

/// One file of an exported figure.
struct FigureFile
{
    std::filesystem::path path;
    std::string bytes;
};

/// The files beside a figure `stem` (path without extension): stem.csv (long form), of heatmaps
/// stem.matrix.csv, stem.tex, stem.dat (stem-2.dat, … for maps of other shapes, curves over other x) and
/// stem.json. Throws as checkContent() does.
std::vector<FigureFile> figureSidecars(const FigureSpec& spec, const FigureContent& content,
                                       const std::filesystem::path& stem);

} // namespace isthmus

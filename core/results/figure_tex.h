#pragma once

#include "core/results/figure_content.h"

#include <string>
#include <string_view>
#include <vector>

namespace isthmus {

// What the pgfplots pictures share. They are laid out here, in points of TeX from the upper left corner, with
// the sizes of text estimated, so that a picture is exactly as wide as its figure in whatever font.

inline constexpr double texPointsPerMm = 72.27 / 25.4;
inline constexpr double texEdge = 1.5; ///< nothing stands closer to the picture's edge
inline constexpr double texTickLength = 2.2;
inline constexpr double texTickPad = 1.5; ///< between a tick and its label

/// Width and sizes of text.
struct TexPage
{
    double width = 0;
    double base = 8;  ///< axis titles, panel titles
    double small = 7; ///< tick labels, legend, notes

    double line() const { return 1.2 * base; }
    double smallLine() const { return 1.2 * small; }
};
TexPage texPage(const FigureSpec& spec);
/// Height in points that the specification leaves for the panels: without title and annotation.
double texHeightLimit(const FigureSpec& spec);

/// A number with this many decimals, as LaTeX reads it.
std::string texNumber(double value, int digits);
/// The command for text of this size, in points.
std::string texFont(double size);
/// Width of a text in points, rather too large, in Times, Helvetica or Computer Modern of this size.
double texWidth(std::string_view text, double size);
/// The text in lines of this width; a word that is wider is broken.
std::vector<std::string> texLines(const std::string& text, double width, double size);
/// The beginning of the text that fits, with dots if that is not all of it.
std::string texElided(const std::string& text, double width, double size);
/// "(1.00pt,-2.00pt)": a place, y downwards.
std::string texPoint(double x, double y);
/// Text (already LaTeX) at a place. `options` of the node, e.g. "anchor=base west".
std::string texNode(double x, double y, const std::string& options, const std::string& text);
/// Lines of this size above a panel whose upper left corner is at x, y, behind the panel's letter.
std::string texTitle(const FigureSpec& spec, std::size_t index, const std::vector<std::string>& lines,
                     double x, double y, double size);
/// What the letter takes of the first line of a panel's title.
double texLetterWidth(const FigureSpec& spec, double size);
/// "(a) " or "\textbf{a}\enspace " before a panel's title; empty without letters.
std::string texLetter(const FigureSpec& spec, std::size_t index);
/// "{a},{b}" from labels: a list of ticks.
std::string texList(const std::vector<std::string>& labels);

/// What goes before a picture, what stands in its tikzpicture, and its measures in points.
struct TexPicture
{
    std::string definitions;
    std::string picture;
    double height = 0;
    double top = 0;       ///< of the panels
    double bottom = 0;    ///< of the panels
    double areaWidth = 0; ///< of a panel
};
TexPicture heatmapsPicture(const FigureSpec& spec, const MapList& maps,
                           const std::vector<std::string>& datFiles);
TexPicture curvesPicture(const FigureSpec& spec, const CurvePanels& panels,
                         const std::vector<std::string>& datFiles);

/// The tikzpicture as wide as the specification's width; its base line is the top of the panels.
std::string texPictureCode(const FigureSpec& spec, const TexPicture& picture);
/// What a document needs of LaTeX.
struct TexNeeds
{
    bool pictures = true; ///< pgfplots
    bool bands = false;   ///< its library fillbetween
    bool tables = false;  ///< booktabs
};
/// A standalone document: the figure's title, `body` and the annotation in a box of the figure's width.
std::string texDocument(const FigureSpec& spec, const TexNeeds& needs, const std::string& body);

/// A table as wide as the specification's width, with its title and notes.
std::string texWideTable(const FigureSpec& spec, const FigureTable& table);

} // namespace isthmus

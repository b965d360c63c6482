#include "core/results/figure_curves.h"

#include "core/results/figure_axis.h"
#include "core/results/figure_data.h"
#include "core/results/figure_tex.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace isthmus {
namespace {

constexpr double labelsMm = 12; ///< y label and tick labels at the left of a panel
constexpr double rightMm = 2;
constexpr double tallestPanelMm = 55;
constexpr int mostTicks = 5;

std::string markerTex(CurveMarker marker)
{
    switch (marker) {
    case CurveMarker::Disc:
        return "mark=*";
    case CurveMarker::Square:
        return "mark=square*";
    case CurveMarker::Triangle:
        return "mark=triangle*";
    case CurveMarker::Diamond:
        return "mark=diamond*";
    case CurveMarker::TriangleDown:
        return "mark=triangle*, mark options={solid, rotate=180}";
    case CurveMarker::Cross:
        return "mark=x";
    case CurveMarker::Plus:
        return "mark=+";
    case CurveMarker::Ring:
        break;
    }
    return "mark=o";
}

std::string styleTex(const CurveStyle& style, const std::string& name, const std::string& color)
{
    char rgb[8];
    std::snprintf(rgb, sizeof rgb, "%06X", style.color & 0xffffffu);
    std::string text =
        "\\definecolor{" + color + "}{HTML}{" + rgb + "}\n\\pgfplotsset{" + name + "/.style={color=" + color +
        ", line width=0.9pt, mark size=1.4pt, mark options={solid}, " + markerTex(style.marker);
    for (std::size_t k = 0; k < style.dashes.size(); ++k)
        text += (k == 0 ? ", dash pattern=" : " ") + std::string(k % 2 == 0 ? "on " : "off ") +
                texNumber(style.dashes[k], 1) + "pt";
    return text + "}}\n";
}

/// Colours and styles of the legend as isthmus1, isthmus2, …
std::string stylesTex(const std::vector<LegendEntry>& legend)
{
    std::string text;
    for (std::size_t i = 0; i < legend.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        text += styleTex(legend[i].style, "isthmus" + number, "isthmuscolor" + number);
    }
    return text;
}

/// First and last index of each stretch in which the band has values: a gap in it is a gap in the picture.
std::vector<std::pair<std::size_t, std::size_t>> bandParts(const FigureCurve& curve)
{
    std::vector<std::pair<std::size_t, std::size_t>> parts;
    bool open = false;
    for (std::size_t i = 0; i < curve.low.size(); ++i) {
        const bool has = std::isfinite(curve.low[i]) && std::isfinite(curve.high[i]);
        if (has && open)
            parts.back().second = i;
        else if (has)
            parts.emplace_back(i, i);
        open = has;
    }
    std::erase_if(parts, [](const auto& part) { return part.first == part.second; });
    return parts;
}

struct CurveTex
{
    std::string column; ///< of the table
    std::string file;
    std::string style;
    std::size_t place = 0; ///< in the legend
};

/// The band between the points `first` and `last`; `part` names its edges.
std::string bandPartTex(const CurveTex& names, const std::string& part, std::size_t first, std::size_t last)
{
    std::string text;
    for (const char* side : {"low", "high"})
        text += "  \\addplot[name path=" + part + side + ", draw=none, forget plot, restrict expr to " +
                "domain={\\coordindex}{" + std::to_string(first) + ":" + std::to_string(last) +
                "}]\n    table[x=x, y=" + names.column + side + "] {" + names.file + "};\n";
    return text + "  \\addplot[" + names.style + ", draw=none, mark=none, fill opacity=0.18, forget plot] " +
           "fill between[of=" + part + "low and " + part + "high];\n";
}

std::string bandTex(const FigureCurve& curve, const CurveTex& names)
{
    std::string text;
    int number = 0;
    for (const auto& [first, last] : bandParts(curve))
        text += bandPartTex(names, names.column + "part" + std::to_string(++number), first, last);
    return text;
}

std::string curveTex(const FigureCurve& curve, const CurveTex& names, std::size_t legendSize)
{
    std::string text = "  \\addplot[" + names.style + ", forget plot";
    const std::size_t step = markerStep(curve.x.size());
    if (step > 1)
        text += ", mark repeat=" + std::to_string(step) +
                ", mark phase=" + std::to_string(markerPhase(curve.x.size(), names.place, legendSize) + 1);
    return text + "] table[x=x, y=" + names.column + "] {" + names.file + "};\n";
}

/// Measures of the picture, in mm.
struct CurveGrid
{
    int columns = 1;
    int rows = 1;
    bool sharedY = true;
    double width = 1;
    double height = 1;
    double gapX = 4;
    double gapY = 13;
};

CurveGrid gridOf(const FigureSpec& spec, const CurvePanels& panels)
{
    CurveGrid grid;
    grid.columns = curveColumns(spec, panels.size());
    grid.rows = (static_cast<int>(panels.size()) + grid.columns - 1) / grid.columns;
    grid.sharedY = sharedLabel(panels, &CurvePanel::y_label);
    grid.gapX = grid.sharedY ? 4 : labelsMm + 5;
    if (std::any_of(panels.begin(), panels.end(),
                    [](const CurvePanel& panel) { return panel.title.find(": ") != std::string::npos; }))
        grid.gapY += 4; // titles of two lines
    const double free = spec.width_mm - labelsMm - rightMm - grid.gapX * (grid.columns - 1);
    grid.width = std::max(1.0, free / grid.columns);
    grid.height = std::min(tallestPanelMm, curvePanelHeight(grid.width));
    return grid;
}

/// What stands before a colon has a line of its own: the name of an adapter is long.
std::string titleTex(const std::string& title)
{
    const std::size_t colon = title.find(": ");
    if (colon == std::string::npos)
        return latexEscape(title);
    return latexEscape(title.substr(0, colon)) + ":\\\\" + latexEscape(title.substr(colon + 2));
}

/// Ticks of a logarithmic axis, which pgfplots labels with broken powers where they are close.
std::string ticksTex(const std::vector<AxisTick>& ticks, bool labels)
{
    std::string places;
    std::string names;
    for (const AxisTick& tick : ticks) {
        places += (places.empty() ? "" : ",") + exactNumber(tick.value);
        names += (names.empty() ? "{" : ",{") + latexEscape(tick.label) + "}";
    }
    return ", ytick={" + places + "}, yminorticks=false, yticklabels={" + (labels ? names : std::string()) +
           "}";
}

std::string legendName(const FigureSpec& spec)
{
    return "isthmuslegend" + (spec.first_panel > 0 ? std::to_string(spec.first_panel) : std::string());
}

/// `legendSize`: lines of the legend, which goes with the first panel; 0: none.
std::string axisTex(const FigureSpec& spec, const CurvePanels& panels, std::size_t index,
                    const CurveGrid& grid, std::size_t legendSize)
{
    const CurvePanel& panel = panels[index];
    const auto columns = static_cast<std::size_t>(grid.columns);
    const FigureRange x = positionRange(panels, panel.x_label);
    const FigureRange y = yAxisOf(spec, panels, panel);
    const std::string title =
        texLetter(spec, index) + (spec.panel_titles ? titleTex(panel.title) : std::string());
    std::string text = "  \\nextgroupplot[title={" + title + "}";
    if (index == 0 && legendSize > 0)
        text += ", legend to name=" + legendName(spec) + ", legend columns=" +
                std::to_string(std::clamp(static_cast<int>(legendSize), 1, grid.columns > 1 ? 4 : 3)) +
                ", legend cell align=left, legend style={draw=none, /tikz/every even column/.append "
                "style={column sep=2mm}}";
    if (!grid.sharedY || index % columns == 0)
        text += ", ylabel={" + latexEscape(panel.y_label) + "}";
    else if (!spec.log_y)
        text += ", yticklabels=\\empty";
    if (index + columns >= panels.size() || !sharedLabel(panels, &CurvePanel::x_label))
        text += ", xlabel={" + latexEscape(panel.x_label) + "}";
    else
        text += ", xticklabels=\\empty";
    if (spec.log_y)
        text +=
            ", ymode=log" + ticksTex(logarithmicTicks(y, mostTicks), !grid.sharedY || index % columns == 0);
    return text + ", xmin=" + exactNumber(x.low) + ", xmax=" + exactNumber(x.high) +
           ", ymin=" + exactNumber(y.low) + ", ymax=" + exactNumber(y.high) + "]\n";
}

/// The legend's lines go with the first panel, wherever their curves are.
std::string legendTex(const std::vector<LegendEntry>& legend)
{
    std::string text;
    for (std::size_t i = 0; i < legend.size(); ++i)
        text += "  \\addlegendimage{isthmus" + std::to_string(i + 1) + "}\n  \\addlegendentry{" +
                latexEscape(legend[i].name) + "}\n";
    return text;
}

std::string groupTex(const CurveGrid& grid)
{
    return "\\begin{groupplot}[\n  group style={group name=panels, group size=" +
           std::to_string(grid.columns) + " by " + std::to_string(grid.rows) +
           ", horizontal sep=" + texNumber(grid.gapX, 1) +
           "mm, vertical sep=12.0mm},\n"
           "  scale only axis, width=" +
           texNumber(grid.width, 2) + "mm, height=" + texNumber(grid.height, 2) +
           "mm, enlargelimits=false, tick align=outside, tick pos=left,\n"
           "  xmajorgrids, ymajorgrids, grid style={black!12, line width=0.3pt},\n"
           "  title style={yshift=-1mm, align=center, text width=" +
           texNumber(grid.width, 2) +
           "mm},\n  scaled ticks=false, /pgf/number format/fixed, unbounded coords=jump]\n";
}

} // namespace

TexPicture curvesPicture(const FigureSpec& spec, const CurvePanels& panels,
                         const std::vector<std::string>& datFiles)
{
    const std::vector<LegendEntry> legend = legendOf(panels);
    const bool withLegend = showsLegend(spec, legend);
    const CurveGrid grid = gridOf(spec, panels);
    std::string text = groupTex(grid);
    for (std::size_t p = 0; p < panels.size(); ++p) {
        text += axisTex(spec, panels, p, grid, withLegend ? legend.size() : 0);
        std::string lines;
        for (std::size_t c = 0; c < panels[p].curves.size(); ++c) {
            const FigureCurve& curve = panels[p].curves[c];
            const std::size_t place = legendPlace(legend, curve);
            const CurveTex names{"p" + std::to_string(p + 1) + "c" + std::to_string(c + 1),
                                 datFiles.at(curveTable(panels, curve)),
                                 "isthmus" + std::to_string(place + 1), place};
            text += bandTex(curve, names);
            lines += curveTex(curve, names, legend.size());
        }
        text += lines; // above all bands
        if (p == 0 && withLegend)
            text += legendTex(legend);
    }
    text += "\\end{groupplot}\n";
    if (withLegend)
        text += "\\node[anchor=north] at ([yshift=-1mm]current bounding box.south) "
                "{\\pgfplotslegendfromname{" +
                legendName(spec) + "}};\n";
    return {stylesTex(legend), text};
}

std::string curvesTex(const FigureSpec& spec, const CurvePanels& panels,
                      const std::vector<std::string>& datFiles)
{
    const TexPicture picture = curvesPicture(spec, panels, datFiles);
    return texHead("groupplots, fillbetween") + picture.definitions + texBegin(spec) + picture.picture +
           texEnd(spec);
}

} // namespace isthmus

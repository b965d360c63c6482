#include "core/results/figure_curves.h"

#include "core/results/figure_axis.h"
#include "core/results/figure_data.h"
#include "core/results/figure_tex.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace isthmus {
namespace {

constexpr double narrowestArea = 44; ///< points; fewer columns are chosen before panels get narrower
constexpr double lowestArea = 24;
constexpr double highestArea = 156; ///< 55 mm, unless the height is prescribed
constexpr double keyGap = 3;        ///< between sample and name
constexpr double keySpace = 10;     ///< between two names

/// A marker, and its size in points: areas are alike.
std::string markerTex(CurveMarker marker)
{
    const auto filled = [](const char* name, const char* size, const char* options = "") {
        return std::string("mark=") + name + ", mark size=" + size +
               "pt, mark options={solid, line width=0.01pt" + options + "}";
    };
    const auto drawn = [](const char* name, const char* size, const char* options = "") {
        return std::string("mark=") + name + ", mark size=" + size + "pt, mark options={solid" + options +
               "}";
    };
    switch (marker) {
    case CurveMarker::Disc:
        return filled("*", "1.6");
    case CurveMarker::Square:
        return filled("square*", "1.4");
    case CurveMarker::Triangle:
        return filled("triangle*", "2.0");
    case CurveMarker::Diamond:
        return filled("diamond*", "2.1");
    case CurveMarker::TriangleDown:
        return filled("triangle*", "2.0", ", rotate=180");
    case CurveMarker::Cross:
        return drawn("x", "1.8");
    case CurveMarker::Plus:
        return drawn("+", "2.2");
    case CurveMarker::Ring:
        break;
    }
    return drawn("*", "1.5", ", fill=white, line width=0.7pt");
}

std::string styleTex(const CurveStyle& style, const std::string& name, const std::string& color)
{
    char rgb[8];
    std::snprintf(rgb, sizeof rgb, "%06X", style.color & 0xffffffu);
    std::string text = "\\definecolor{" + color + "}{HTML}{" + rgb + "}%\n\\tikzset{" + name +
                       "/.style={color=" + color + ", line width=0.9pt, " + markerTex(style.marker);
    for (std::size_t k = 0; k < style.dashes.size(); ++k)
        text += (k == 0 ? ", dash pattern=" : " ") + std::string(k % 2 == 0 ? "on " : "off ") +
                texNumber(style.dashes[k], 1) + "pt";
    return text + "}}%\n";
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
        text += "    \\addplot[name path=" + part + side + ", draw=none, forget plot, restrict expr to " +
                "domain={\\coordindex}{" + std::to_string(first) + ":" + std::to_string(last) +
                "}]\n      table[x=x, y=" + names.column + side + "] {" + names.file + "};\n";
    return text + "    \\addplot[" + names.style +
           ", draw=none, mark=none, fill opacity=0.18, forget plot] " + "fill between[of=" + part +
           "low and " + part + "high];\n";
}

std::string bandTex(const FigureCurve& curve, const CurveTex& names)
{
    std::string text;
    int number = 0;
    for (const auto& [first, last] : bandParts(curve)) {
        if (first < last)
            text += bandPartTex(names, names.column + "part" + std::to_string(++number), first, last);
        else // a point alone has a bar
            text += "    \\draw[" + names.style +
                    ", solid, line width=0.6pt] (axis cs:" + exactNumber(curve.x[first]) + "," +
                    exactNumber(curve.low[first]) + ") -- (axis cs:" + exactNumber(curve.x[first]) + "," +
                    exactNumber(curve.high[first]) + ");\n";
    }
    return text;
}

std::string curveTex(const FigureCurve& curve, const CurveTex& names, std::size_t legendSize)
{
    std::string text = "    \\addplot[" + names.style + ", forget plot";
    const std::size_t step = markerStep(curve.x.size());
    if (step > 1)
        text += ", mark repeat=" + std::to_string(step) +
                ", mark phase=" + std::to_string(markerPhase(curve.x.size(), names.place, legendSize) + 1);
    return text + "] table[x=x, y=" + names.column + "] {" + names.file + "};\n";
}

/// Where everything goes, in points.
struct CurvesLayout
{
    TexPage page;
    std::vector<LegendEntry> names;
    bool sharedX = true;
    bool sharedY = true;
    std::vector<std::vector<std::string>> titles;
    int columns = 1;
    int rows = 1;
    double labels = 0; ///< width of the widest label of a y axis
    double width = 1;  ///< of a panel
    double height = 1;
    double left = 0;
    double top = 0;
    double below = 0; ///< the panels
    double titleHeight = 0;
    double gapX = 0;
    double gapY = 0;

    // The legend, in rows below the panels.
    int perRow = 1;
    int legendRows = 0;
    double entry = 0;

    double sample() const { return 2.2 * page.small; }
    double legendLine() const { return page.small * 1.35; }
    double legendHeight() const { return legendRows == 0 ? 0 : legendRows * legendLine() + 3; }
    double lowerTitle() const { return texTickLength + 1 + page.smallLine() + page.base; }
    double gridWidth() const { return columns * width + (columns - 1) * gapX; }
    double gridHeight() const { return rows * (titleHeight + height) + (rows - 1) * gapY - titleHeight; }
    double panelX(std::size_t index) const
    {
        return left + static_cast<double>(index % static_cast<std::size_t>(columns)) * (width + gapX);
    }
    double panelTop(std::size_t index) const
    {
        const std::size_t row = index / static_cast<std::size_t>(columns);
        return top + static_cast<double>(row) * (titleHeight + height + gapY);
    }
};

LabelWidth labelWidth(const TexPage& page)
{
    return [size = page.small](const std::string& label) { return texWidth(label, size); };
}

void setLegend(CurvesLayout& layout, const FigureSpec& spec)
{
    if (!showsLegend(spec, layout.names))
        return;
    double widest = 0;
    for (const LegendEntry& name : layout.names)
        widest = std::max(widest, texWidth(name.name, layout.page.small));
    const double width = layout.page.width - 2 * texEdge;
    layout.entry = std::min(layout.sample() + keyGap + widest, width);
    const int count = static_cast<int>(layout.names.size());
    const int most = std::clamp(static_cast<int>((width + keySpace) / (layout.entry + keySpace)), 1, count);
    layout.legendRows = (count + most - 1) / most;
    layout.perRow = (count + layout.legendRows - 1) / layout.legendRows; // rows of equal length
}

void setMargins(CurvesLayout& layout, const FigureSpec& spec, const CurvePanels& panels)
{
    const TexPage& page = layout.page;
    for (const CurvePanel& panel : panels) {
        for (int most = 2; most <= 6; ++most) // the height of the panels is not known yet
            layout.labels =
                std::max(layout.labels,
                         widestLabel(valueTicks(spec, yAxisOf(spec, panels, panel), most), labelWidth(page)));
    }
    const double labels = page.base + 2.5 + layout.labels + texTickLength + texTickPad;
    const double below = texTickLength + 1 + page.smallLine();
    layout.left = texEdge + labels;
    layout.gapX = layout.sharedY ? 9 : 8 + labels;
    layout.gapY = layout.sharedX ? 5 + texTickLength : 5 + below + page.base * 1.15;
    layout.below = below + page.base * 1.4 + texEdge + layout.legendHeight();
}

double areaWidth(const CurvesLayout& layout, int columns)
{
    return (layout.page.width - layout.left - texEdge - 4 - (columns - 1) * layout.gapX) / columns;
}

/// Titles of the panels, broken where they are wider, after a colon first.
void setTitles(CurvesLayout& layout, const FigureSpec& spec, const CurvePanels& panels)
{
    const double size = layout.page.base;
    const double room = layout.width - texLetterWidth(spec, size);
    const bool broken = spec.panel_titles &&
                        std::any_of(panels.begin(), panels.end(),
                                    [&](const auto& panel) { return texWidth(panel.title, size) > room; });
    std::size_t most = spec.panel_labels ? 1 : 0;
    for (const CurvePanel& panel : panels) {
        std::string title = spec.panel_titles ? panel.title : std::string();
        const std::size_t colon = title.find(": ");
        if (broken && colon != std::string::npos)
            title[colon + 1] = '\n';
        layout.titles.push_back(texLines(title, room, size));
        most = std::max(most, layout.titles.back().size());
    }
    layout.titleHeight = static_cast<double>(most) * layout.page.line() + 3;
}

double areaHeight(const CurvesLayout& layout, const FigureSpec& spec, const CurvePanels& panels)
{
    const double most = (texHeightLimit(spec) - texEdge - layout.below - layout.rows * layout.titleHeight -
                         (layout.rows - 1) * layout.gapY) /
                        layout.rows;
    if (spec.height_mm > 0)
        return std::max(lowestArea, most);
    double height = std::min(highestArea, curvePanelHeight(layout.width));
    for (const CurvePanel& panel : panels)
        height = std::max(height, texWidth(panel.y_label, layout.page.base) + 4);
    return std::max(lowestArea, std::min(most, height));
}

CurvesLayout layoutOf(const FigureSpec& spec, const CurvePanels& panels)
{
    CurvesLayout layout;
    layout.page = texPage(spec);
    layout.names = legendOf(panels);
    layout.sharedX = sharedLabel(panels, &CurvePanel::x_label);
    layout.sharedY = sharedLabel(panels, &CurvePanel::y_label);
    setLegend(layout, spec);
    setMargins(layout, spec, panels);
    layout.columns = curveColumns(spec, panels.size());
    while (spec.columns == 0 && layout.columns > 1 && areaWidth(layout, layout.columns) < narrowestArea)
        --layout.columns;
    layout.rows = (static_cast<int>(panels.size()) + layout.columns - 1) / layout.columns;
    layout.width = std::max(narrowestArea / 2, areaWidth(layout, layout.columns));
    setTitles(layout, spec, panels);
    layout.top = texEdge + layout.titleHeight;
    layout.height = areaHeight(layout, spec, panels);
    return layout;
}

/// ", xtick={…}, xticklabels={…}"; without labels where `labels` is not set.
std::string ticksTex(char axis, const std::vector<AxisTick>& ticks, bool labels)
{
    std::string places;
    std::vector<std::string> names;
    for (const AxisTick& tick : ticks) {
        places += (places.empty() ? "" : ",") + exactNumber(tick.value);
        names.push_back(latexEscape(tick.label));
    }
    const std::string name = std::string(", ") + axis + "tick";
    return name + "={" + places + "}" + name + "labels=" + (labels ? "{" + texList(names) + "}" : "\\empty");
}

/// TeX cannot reckon with places some 16000 points outside the axis: such values stop on the way there.
std::string restrictionTex(const CurvePanel& panel, const FigureRange& y, double height)
{
    const double far = 8000 / height * (y.high - y.low);
    const auto outside = [&](const std::vector<double>& values) {
        return std::any_of(values.begin(), values.end(),
                           [&](double value) { return value < y.low - far || value > y.high + far; });
    };
    const bool needed = std::any_of(panel.curves.begin(), panel.curves.end(), [&](const FigureCurve& curve) {
        return outside(curve.y) || outside(curve.low) || outside(curve.high);
    });
    return needed ? ", restrict y to domain*=" + exactNumber(roundedNumber(y.low - far)) + ":" +
                        exactNumber(roundedNumber(y.high + far))
                  : std::string();
}

std::string axisTex(const FigureSpec& spec, const CurvePanels& panels, std::size_t index,
                    const CurvesLayout& layout)
{
    const CurvePanel& panel = panels[index];
    const auto columns = static_cast<std::size_t>(layout.columns);
    const FigureRange x = positionRange(panels, panel.x_label);
    const FigureRange y = yAxisOf(spec, panels, panel);
    const int most = std::clamp(static_cast<int>(layout.height / (layout.page.small * 1.9)), 2, 6);
    std::string text =
        "  \\begin{axis}[isthmus curves, at={" +
        texPoint(layout.panelX(index), layout.panelTop(index) + layout.height) + "}" +
        (spec.log_y ? ", ymode=log" : "") + ", xmin=" + exactNumber(x.low) + ", xmax=" + exactNumber(x.high) +
        ", ymin=" + exactNumber(y.low) + ", ymax=" + exactNumber(y.high) +
        (spec.log_y ? std::string() : restrictionTex(panel, y, layout.height)) + ",\n    " +
        ticksTex('x', fittingTicks(x, layout.width, wholePositions(panels), labelWidth(layout.page)),
                 !layout.sharedX || index + columns >= panels.size())
            .substr(2) +
        ticksTex('y', valueTicks(spec, y, most), !layout.sharedY || index % columns == 0) + "]\n";
    if (!spec.log_y && y.low < 0 && y.high > 0)
        text += "    \\draw[black!40, line width=0.4pt] (axis cs:" + exactNumber(x.low) +
                ",0) -- (axis cs:" + exactNumber(x.high) + ",0);\n";
    return text;
}

/// Title of a panel, and those of its axes that are not shared.
std::string panelLabels(const FigureSpec& spec, const CurvePanels& panels, std::size_t index,
                        const CurvesLayout& layout)
{
    const double x = layout.panelX(index);
    const double top = layout.panelTop(index);
    std::string text = texTitle(spec, index, layout.titles[index], x, top, layout.page.base);
    if (!layout.sharedX)
        text += texNode(x + layout.width / 2, top + layout.height + layout.lowerTitle(), "anchor=base",
                        latexEscape(panels[index].x_label));
    if (!layout.sharedY)
        text +=
            texNode(x - texTickLength - texTickPad - layout.labels - 2.5 - 0.15 * layout.page.base,
                    top + layout.height / 2, "anchor=base, rotate=90", latexEscape(panels[index].y_label));
    return text;
}

std::string sharedLabels(const CurvePanels& panels, const CurvesLayout& layout)
{
    std::string text;
    if (layout.sharedX)
        text += texNode(layout.left + layout.gridWidth() / 2,
                        layout.top + layout.gridHeight() + layout.lowerTitle(), "anchor=base",
                        latexEscape(panels.front().x_label));
    if (layout.sharedY)
        text += texNode(texEdge + 0.85 * layout.page.base, layout.top + layout.gridHeight() / 2,
                        "anchor=base, rotate=90", latexEscape(panels.front().y_label));
    return text;
}

std::string legendTex(const CurvesLayout& layout)
{
    if (layout.legendRows == 0)
        return {};
    const TexPage& page = layout.page;
    const double whole = layout.perRow * layout.entry + (layout.perRow - 1) * keySpace;
    const double left = std::clamp(layout.left + (layout.gridWidth() - whole) / 2, texEdge,
                                   std::max(texEdge, page.width - texEdge - whole));
    const double top = layout.top + layout.gridHeight() + layout.lowerTitle() + 0.25 * page.base + 3;
    std::string text;
    for (std::size_t i = 0; i < layout.names.size(); ++i) {
        const auto perRow = static_cast<std::size_t>(layout.perRow);
        const double x = left + static_cast<double>(i % perRow) * (layout.entry + keySpace);
        const std::size_t row = i / perRow;
        const double y = top + (static_cast<double>(row) + 0.8) * layout.legendLine();
        const double line = y - 0.33 * page.small;
        const double end = x + layout.sample();
        const std::string name =
            texElided(layout.names[i].name, layout.entry - layout.sample() - keyGap + 0.01, page.small);
        text += "  \\draw[isthmus" + std::to_string(i + 1) +
                ", mark repeat=2, mark phase=2] plot coordinates {" + texPoint(x, line) + " " +
                texPoint((x + end) / 2, line) + " " + texPoint(end, line) + "};\n" +
                texNode(end + keyGap, y, "anchor=base west", texFont(page.small) + latexEscape(name));
    }
    return text;
}

std::string axisStyle(const CurvesLayout& layout)
{
    return "\\pgfplotsset{isthmus curves/.style={scale only axis, anchor=south west, width=" +
           texNumber(layout.width, 2) + "pt, height=" + texNumber(layout.height, 2) +
           "pt, enlargelimits=false, unbounded coords=jump,\n  tick align=outside, tick pos=left, major tick "
           "length=" +
           texNumber(texTickLength, 1) +
           "pt, tick style={black, line width=0.5pt}, axis line style={line width=0.5pt},\n"
           "  xmajorgrids, ymajorgrids, grid style={black!12, line width=0.3pt}, yminorticks=false, scaled "
           "ticks=false,\n  tick label style={font=" +
           texFont(layout.page.small) + ", inner sep=" + texNumber(texTickPad, 1) + "pt}}}%\n";
}

/// What a logarithmic axis cannot show of the bands ends at the axis.
CurvePanels drawnPanels(const FigureSpec& spec, CurvePanels panels)
{
    if (!spec.log_y)
        return panels;
    const CurvePanels whole = panels;
    for (std::size_t p = 0; p < panels.size(); ++p) {
        const double least = yAxisOf(spec, whole, whole[p]).low;
        for (FigureCurve& curve : panels[p].curves) {
            for (double& value : curve.low)
                value = value <= 0 ? least : value;
            for (double& value : curve.high)
                value = value <= 0 ? least : value;
        }
    }
    return panels;
}

} // namespace

std::vector<std::string> drawnTables(const FigureSpec& spec, const CurvePanels& panels)
{
    return curveTables(drawnPanels(spec, panels));
}

TexPicture curvesPicture(const FigureSpec& spec, const CurvePanels& panels,
                         const std::vector<std::string>& datFiles)
{
    const CurvesLayout layout = layoutOf(spec, panels);
    const CurvePanels drawn = drawnPanels(spec, panels);
    TexPicture picture;
    picture.definitions = stylesTex(layout.names) + axisStyle(layout);
    for (std::size_t p = 0; p < panels.size(); ++p) {
        picture.picture += panelLabels(spec, panels, p, layout) + axisTex(spec, panels, p, layout);
        std::string lines;
        for (std::size_t c = 0; c < drawn[p].curves.size(); ++c) {
            const FigureCurve& curve = drawn[p].curves[c];
            const std::size_t place = legendPlace(layout.names, curve);
            const CurveTex names{"p" + std::to_string(p + 1) + "c" + std::to_string(c + 1),
                                 datFiles.at(curveTable(drawn, curve)), "isthmus" + std::to_string(place + 1),
                                 place};
            picture.picture += bandTex(curve, names);
            lines += curveTex(curve, names, layout.names.size());
        }
        picture.picture += lines + "  \\end{axis}\n"; // above all bands
    }
    picture.picture += sharedLabels(panels, layout) + legendTex(layout);
    picture.top = layout.top;
    picture.bottom = layout.top + layout.gridHeight();
    picture.height = picture.bottom + layout.below;
    picture.areaWidth = layout.width;
    return picture;
}

bool hasBands(const CurvePanels& panels)
{
    return std::any_of(panels.begin(), panels.end(), [](const CurvePanel& panel) {
        return std::any_of(panel.curves.begin(), panel.curves.end(),
                           [](const FigureCurve& curve) { return !curve.low.empty(); });
    });
}

std::string curvesTex(const FigureSpec& spec, const CurvePanels& panels,
                      const std::vector<std::string>& datFiles)
{
    TexNeeds needs;
    needs.bands = hasBands(panels);
    return texDocument(spec, needs, texPictureCode(spec, curvesPicture(spec, panels, datFiles)));
}

} // namespace isthmus

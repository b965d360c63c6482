#include "core/results/figure_axis.h"
#include "core/results/figure_colors.h"
#include "core/results/figure_data.h"
#include "core/results/figure_heatmaps.h"
#include "core/results/figure_tex.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace isthmus {
namespace {

using Shape = std::pair<int, int>;

constexpr double barWidth = 6;
constexpr double barGap = 7;
constexpr double smallestCell = 0.4;
constexpr const char* missingLabel = "no value";

std::vector<Shape> shapes(const MapList& maps)
{
    std::vector<Shape> result;
    for (const auto& map : maps) {
        const Shape shape{map->source_layers, map->target_layers};
        if (std::find(result.begin(), result.end(), shape) == result.end())
            result.push_back(shape);
    }
    return result;
}

std::string column(std::size_t map)
{
    return "map" + std::to_string(map + 1);
}

std::string colorMapTex(const ColorTable& table)
{
    std::string text = "\\pgfplotsset{colormap={" + table.id + "}{\n";
    for (std::uint32_t rgb : table.points) {
        text += "  rgb255=(" + std::to_string(rgb >> 16 & 255u) + "," + std::to_string(rgb >> 8 & 255u) +
                "," + std::to_string(rgb & 255u) + ")\n";
    }
    return text + "}}%\n";
}

/// `cell`: width of one in points.
std::string pathTex(const std::vector<LayerPair>& path, double cell)
{
    std::string points;
    for (const LayerPair& pair : path)
        points += "(" + std::to_string(pair.target) + "," + std::to_string(pair.source) + ") ";
    const double radius = std::clamp(cell * 0.13, 0.5, 1.5);
    const auto line = [&](const char* color, double width, double size) {
        return std::string("    \\addplot[") + color + ", line width=" + texNumber(width, 1) +
               "pt, mark=*, mark size=" + texNumber(size, 2) +
               "pt, mark options={line width=0.01pt}] coordinates {" + points + "};\n";
    };
    return line("white", 1.6, radius + 0.5) + line("black", 0.7, radius); // visible on every colour
}

/// Whether the map is a line of cells: pgfplots has no matrix of a single row or column.
bool isLine(const SimilarityMap& map)
{
    return map.target_layers == 1 || map.source_layers == 1;
}

std::string matrixTex(const SimilarityMap& map, std::size_t index, const std::string& datFile)
{
    return "    \\addplot[matrix plot*, mesh/cols=" + std::to_string(map.target_layers) +
           ", mesh/rows=" + std::to_string(map.source_layers) +
           ", point meta=explicit]\n      table[x=target, y=source, meta=" + column(index) + "] {" + datFile +
           "};\n";
}

/// Squares in place of a matrix; `cell`: width of one in points.
std::string squaresTex(const FigureSpec& spec, const SimilarityMap& map, double cell)
{
    std::string points;
    for (int s = 0; s < map.source_layers; ++s) {
        for (int t = 0; t < map.target_layers; ++t) {
            const double value = shownValue(map, s, t, spec.incompatibility);
            if (std::isfinite(value) && !(spec.mask && maskedByTriangle(s, t)))
                points +=
                    "(" + std::to_string(t) + "," + std::to_string(s) + ") [" + exactNumber(value) + "] ";
        }
    }
    if (points.empty())
        return {};
    return "    \\addplot[scatter, only marks, mark=square*, mark size=" + texNumber(cell / 2, 2) +
           "pt, mark options={line width=0.01pt}, scatter/use mapped color={draw=mapped color, fill=mapped "
           "color},\n      point meta=explicit] coordinates {" +
           points + "};\n";
}

/// Grey fields where the map has no value.
std::string missingTex(const FigureSpec& spec, const SimilarityMap& map)
{
    std::string text;
    for (int s = 0; s < map.source_layers; ++s) {
        for (int t = 0; t < map.target_layers; ++t) {
            if (!std::isnan(map.at(s, t)) || (spec.mask && maskedByTriangle(s, t)))
                continue;
            text += "    \\fill[black!12] (axis cs:" + texNumber(t - 0.5, 1) + "," + texNumber(s - 0.5, 1) +
                    ") rectangle (axis cs:" + texNumber(t + 0.5, 1) + "," + texNumber(s + 0.5, 1) + ");\n";
        }
    }
    return text;
}

/// Where everything goes, in points.
struct MapLayout
{
    TexPage page;
    FigureRange range;
    std::vector<std::pair<double, std::string>> bar; ///< ticks of the colour scale
    double barLabels = 0;                            ///< width of its widest label
    std::vector<std::vector<std::string>> titles;
    double titleSize = 8; ///< smaller than the base when they would not fit
    bool same = true;     ///< all maps have one shape
    bool missing = false;
    bool missingLine = false; ///< its legend has a line of its own
    int columns = 1;
    int rows = 1;
    int mostRows = 1; ///< layers of the largest map
    int mostColumns = 1;
    double cell = 1;
    double left = 0;
    double right = 0;
    double top = 0;
    double below = 0; ///< the panels
    double gapX = 0;
    double gapY = 0;

    double gridWidth() const { return columns * cell * mostColumns + (columns - 1) * gapX; }
    double gridHeight() const { return rows * cell * mostRows + (rows - 1) * gapY; }
    double titleRoom() const { return cell * mostColumns + gapX - 3; }
    double lowerTitle() const { return texTickLength + 1 + page.smallLine() + page.base; }
};

void setScale(MapLayout& layout, const FigureSpec& spec, const MapList& maps)
{
    layout.range = spec.range.value_or(
        shownRange(maps, spec.incompatibility, spec.mask, colorTable(spec.color_map).diverging));
    const double step = scaleStep(layout.range.low, layout.range.high);
    const int digits = scaleDigits(step);
    for (double k = std::ceil(layout.range.low / step - 1e-6); k * step <= layout.range.high + step * 1e-6;
         ++k) {
        layout.bar.emplace_back(roundedNumber(k * step) + 0.0, fixedNumber(k * step, digits));
        layout.barLabels = std::max(layout.barLabels, texWidth(layout.bar.back().second, layout.page.small));
    }
}

void setMargins(MapLayout& layout, const FigureSpec& spec, const MapList& maps)
{
    const TexPage& page = layout.page;
    std::size_t lines = 0;
    for (std::size_t i = 0; i < maps.size(); ++i) {
        layout.titles.push_back(heatmapTitle(spec, maps, i));
        lines = std::max(lines, layout.titles.back().size());
        layout.mostRows = std::max(layout.mostRows, maps[i]->source_layers);
        layout.mostColumns = std::max(layout.mostColumns, maps[i]->target_layers);
    }
    const double digits =
        texWidth(std::to_string(std::max(layout.mostRows, layout.mostColumns) - 1), page.small);
    const double ticks = texTickLength + texTickPad + digits;
    const double titles = static_cast<double>(lines) * page.line();
    layout.same = oneShape(maps);
    layout.missing = hasMissing(spec, maps);
    layout.left = texEdge + page.base + 2.5 + ticks;
    layout.right = spec.color_bar ? barGap + barWidth + texTickLength + texTickPad + layout.barLabels + 3 +
                                        page.base + texEdge
                                  : texEdge + digits / 2;
    layout.top = texEdge + titles + 2;
    layout.below = layout.lowerTitle() + 0.25 * page.base + texEdge;
    layout.gapX = layout.same ? 8 : 8 + ticks;
    layout.gapY = titles + 2 + (layout.same ? 5 : 5 + texTickLength + page.smallLine());
    const double legend = texWidth(missingLabel, page.small) + 3 + page.small + 2 * texEdge;
    layout.missingLine =
        layout.missing && page.width / 2 + texWidth("Target layer", page.base) + legend > page.width;
    if (layout.missingLine)
        layout.below += page.smallLine() + 3;
}

void fitTitles(MapLayout& layout, const FigureSpec& spec)
{
    const double base = layout.page.base;
    layout.titleSize = base;
    for (const std::vector<std::string>& title : layout.titles) {
        for (std::size_t i = 0; i < title.size(); ++i) {
            const double wide = texWidth(title[i], base) + (i == 0 ? texLetterWidth(spec, base) : 0);
            layout.titleSize = std::min(layout.titleSize, base * layout.titleRoom() / std::max(wide, 1.0));
        }
    }
    // Rounded down, as it is written.
    layout.titleSize = std::max(FigureSpec::minimumFontPt, std::floor(layout.titleSize * 10) / 10);
}

MapLayout layoutOf(const FigureSpec& spec, const MapList& maps)
{
    MapLayout layout;
    layout.page = texPage(spec);
    setScale(layout, spec, maps);
    setMargins(layout, spec, maps);
    const double available = layout.page.width - layout.left - layout.right;
    const int count = static_cast<int>(maps.size());
    layout.columns = heatmapColumns(spec, count, available, layout.gapX);
    layout.rows = (count + layout.columns - 1) / layout.columns;
    const double wide =
        (available - (layout.columns - 1) * layout.gapX) / layout.columns / layout.mostColumns;
    const double high = (texHeightLimit(spec) - layout.top - layout.below - (layout.rows - 1) * layout.gapY) /
                        layout.rows / layout.mostRows;
    layout.cell = std::max(smallestCell, std::min(wide, high));
    layout.left += std::max(0.0, (available - layout.gridWidth()) / 2);
    fitTitles(layout, spec);
    return layout;
}

/// ", xtick={…}, xticklabels={…}"; without labels where `labels` is not set.
std::string layerTicks(char axis, int layers, double extent, double labelExtent, bool labels)
{
    std::string places;
    for (int k = 0; k < layers; k += layerTickStep(layers, extent, labelExtent))
        places += (places.empty() ? "" : ",") + std::to_string(k);
    const std::string name = std::string(1, axis) + "tick";
    return ", " + name + "={" + places + "}, " + name + "labels=" + (labels ? "{" + places + "}" : "\\empty");
}

std::string colorBarTex(const MapLayout& layout)
{
    std::string places;
    std::vector<std::string> labels;
    for (const auto& [value, label] : layout.bar) {
        places += (places.empty() ? "" : ",") + exactNumber(value);
        labels.push_back(latexEscape(label));
    }
    return ", colorbar, colorbar shift/.style={xshift=0pt}, colorbar style={isthmus panel, at={" +
           texPoint(layout.left + layout.gridWidth() + barGap, layout.top + layout.gridHeight()) +
           "}, width=" + texNumber(barWidth, 2) + "pt, height=" + texNumber(layout.gridHeight(), 2) +
           "pt, ytick pos=right, ytick={" + places + "}, yticklabels={" + texList(labels) + "}}";
}

std::string panelTex(const FigureSpec& spec, const MapList& maps, std::size_t index, const MapLayout& layout,
                     const std::string& datFile)
{
    const SimilarityMap& map = *maps[index];
    const auto columns = static_cast<std::size_t>(layout.columns);
    const std::size_t row = index / columns;
    const double width = layout.cell * map.target_layers;
    const double height = layout.cell * map.source_layers;
    const double x =
        layout.left + static_cast<double>(index % columns) * (layout.cell * layout.mostColumns + layout.gapX);
    const double bottom = layout.top + layout.cell * layout.mostRows +
                          static_cast<double>(row) * (layout.cell * layout.mostRows + layout.gapY);
    const double digits = texWidth(std::to_string(map.target_layers - 1), layout.page.small);
    std::vector<std::string> title = layout.titles[index];
    for (std::size_t i = 0; i < title.size(); ++i)
        title[i] =
            texElided(title[i], layout.titleRoom() - (i == 0 ? texLetterWidth(spec, layout.titleSize) : 0),
                      layout.titleSize);
    std::string text = texTitle(spec, index, title, x, bottom - height, layout.titleSize);
    text += "  \\begin{axis}[isthmus panel, at={" + texPoint(x, bottom) + "}, width=" + texNumber(width, 2) +
            "pt, height=" + texNumber(height, 2) +
            "pt, xmin=-0.5, xmax=" + texNumber(map.target_layers - 0.5, 1) +
            ", ymin=-0.5, ymax=" + texNumber(map.source_layers - 0.5, 1) +
            layerTicks('x', map.target_layers, width, std::max(digits, 4.0) + 5,
                       index + columns >= maps.size() || !layout.same) +
            layerTicks('y', map.source_layers, height, layout.page.small * 1.7,
                       index % columns == 0 || !layout.same);
    text += ",\n    point meta min=" + exactNumber(layout.range.low) +
            ", point meta max=" + exactNumber(layout.range.high) + ", colormap name=" + spec.color_map;
    if (spec.color_bar && index == 0)
        text += colorBarTex(layout);
    text += (isLine(map) ? std::string(", clip mode=individual]\n") + squaresTex(spec, map, layout.cell)
                         : "]\n" + matrixTex(map, index, datFile)) +
            missingTex(spec, map);
    const auto& path = spec.path == FigurePath::Best ? map.best_path : map.matched_depth;
    if (spec.path != FigurePath::None && !path.empty())
        text += pathTex(path, layout.cell);
    return text + "  \\end{axis}\n";
}

/// Titles of the axes, and what the grey fields are.
std::string labelsTex(const FigureSpec& spec, const MapList& maps, const MapLayout& layout)
{
    const TexPage& page = layout.page;
    const double bottom = layout.top + layout.gridHeight();
    const double middle = layout.top + layout.gridHeight() / 2;
    const double digits = texWidth(std::to_string(layout.mostRows - 1), page.small);
    std::string text = texNode(layout.left + layout.gridWidth() / 2, bottom + layout.lowerTitle(),
                               "anchor=base", "Target layer") +
                       texNode(layout.left - texTickLength - texTickPad - digits - 2.5 - 0.25 * page.base,
                               middle, "anchor=base, rotate=90", "Source layer");
    if (spec.color_bar)
        text += texNode(layout.left + layout.gridWidth() + barGap + barWidth + texTickLength + texTickPad +
                            layout.barLabels + 3 + 0.75 * page.base,
                        middle, "anchor=base, rotate=90", latexEscape(colorBarLabel(spec, maps)));
    if (layout.missing) {
        const double y = bottom + layout.lowerTitle() + (layout.missingLine ? page.smallLine() + 3 : 0);
        text += texNode(page.width - texEdge, y, "anchor=base east",
                        texFont(page.small) + "\\textcolor{black!12}{\\rule{" + texNumber(page.small, 1) +
                            "pt}{" + texNumber(0.8 * page.small, 1) + "pt}}\\hspace{3pt}" + missingLabel);
    }
    return text;
}

} // namespace

std::vector<std::string> pgfplotsTables(const FigureSpec& spec, const MapList& maps)
{
    std::vector<std::string> tables;
    for (const auto& [rows, cols] : shapes(maps)) {
        std::string text = "target source";
        std::vector<const SimilarityMap*> members;
        for (std::size_t i = 0; i < maps.size(); ++i) {
            if (maps[i]->source_layers == rows && maps[i]->target_layers == cols) {
                text += " " + column(i);
                members.push_back(maps[i].get());
            }
        }
        text += "\n";
        for (int s = 0; s < rows; ++s) {
            for (int t = 0; t < cols; ++t) {
                text += std::to_string(t) + " " + std::to_string(s);
                for (const SimilarityMap* map : members) {
                    const bool masked = spec.mask && maskedByTriangle(s, t);
                    const double value = shownValue(*map, s, t, spec.incompatibility);
                    text += masked || !std::isfinite(value) ? " nan" : " " + exactNumber(value);
                }
                text += "\n";
            }
        }
        tables.push_back(std::move(text));
    }
    return tables;
}

TexPicture heatmapsPicture(const FigureSpec& spec, const MapList& maps,
                           const std::vector<std::string>& datFiles)
{
    const MapLayout layout = layoutOf(spec, maps);
    TexPicture picture;
    picture.definitions =
        colorMapTex(colorTable(spec.color_map)) +
        "\\pgfplotsset{isthmus panel/.style={scale only axis, anchor=south west, enlargelimits=false, axis "
        "on "
        "top, unbounded coords=jump, scaled ticks=false,\n  tick align=outside, tick "
        "pos=left, major tick length=" +
        texNumber(texTickLength, 1) +
        "pt, tick style={black, line width=0.5pt}, axis line style={line width=0.5pt},\n  tick label "
        "style={font=" +
        texFont(layout.page.small) + ", inner sep=" + texNumber(texTickPad, 1) + "pt}}}%\n";
    const std::vector<Shape> known = shapes(maps);
    for (std::size_t i = 0; i < maps.size(); ++i) {
        const auto file =
            std::find(known.begin(), known.end(), Shape{maps[i]->source_layers, maps[i]->target_layers});
        picture.picture +=
            panelTex(spec, maps, i, layout, datFiles.at(static_cast<std::size_t>(file - known.begin())));
    }
    picture.picture += labelsTex(spec, maps, layout);
    picture.top = layout.top;
    picture.bottom = layout.top + layout.gridHeight();
    picture.height = picture.bottom + layout.below;
    picture.areaWidth = layout.cell * layout.mostColumns;
    return picture;
}

std::string pgfplotsTex(const FigureSpec& spec, const MapList& maps, const std::vector<std::string>& datFiles)
{
    return texDocument(spec, {}, texPictureCode(spec, heatmapsPicture(spec, maps, datFiles)));
}

} // namespace isthmus

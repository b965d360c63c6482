#include "core/results/figure_tex.h"

#include "core/results/figure_colors.h"
#include "core/results/figure_data.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace isthmus {
namespace {

using Shape = std::pair<int, int>;

std::vector<Shape> shapes(const MapList& maps)
{
    std::vector<Shape> result;
    for (const auto& map : maps) {
        const Shape shape{map->source_layers, map->target_layers};
        bool known = false;
        for (const Shape& other : result)
            known = known || other == shape;
        if (!known)
            result.push_back(shape);
    }
    return result;
}

std::string column(std::size_t map)
{
    return "map" + std::to_string(map + 1);
}

int panelColumns(const FigureSpec& spec, std::size_t count)
{
    if (spec.columns > 0)
        return std::min(spec.columns, static_cast<int>(count));
    // As the drawn figure: one column of a two-column page takes two panels side by side.
    const int most = spec.width_mm < 100 ? 2 : 4;
    return std::min(most, static_cast<int>(count));
}

std::string colorMapTex(const ColorTable& table)
{
    std::string text = "\\pgfplotsset{colormap={" + table.id + "}{\n";
    for (std::uint32_t rgb : table.points) {
        text += "  rgb255=(" + std::to_string(rgb >> 16 & 255u) + "," + std::to_string(rgb >> 8 & 255u) +
                "," + std::to_string(rgb & 255u) + ")\n";
    }
    return text + "}}\n";
}

std::string pathTex(const std::vector<LayerPair>& path)
{
    std::string points;
    for (const LayerPair& pair : path)
        points += "(" + std::to_string(pair.target) + "," + std::to_string(pair.source) + ") ";
    // White under black stays visible on every colour.
    return "  \\addplot[white, line width=1.6pt] coordinates {" + points +
           "};\n  \\addplot[black, mark=*, mark size=0.7pt, line width=0.7pt] coordinates {" + points +
           "};\n";
}

/// Grey fields where the map has no value.
std::string missingTex(const FigureSpec& spec, const SimilarityMap& map)
{
    std::string text;
    for (int s = 0; s < map.source_layers; ++s) {
        for (int t = 0; t < map.target_layers; ++t) {
            if (!std::isnan(map.at(s, t)) || (spec.mask && maskedByTriangle(s, t)))
                continue;
            text += "  \\fill[black!15] (axis cs:" + texNumber(t - 0.5, 1) + "," + texNumber(s - 0.5, 1) +
                    ") rectangle (axis cs:" + texNumber(t + 0.5, 1) + "," + texNumber(s + 0.5, 1) + ");\n";
        }
    }
    return text;
}

/// Measures of the picture, in mm.
struct Geometry
{
    int columns = 1;
    int rows = 1;
    double cell = 1;
    double gapX = 9;
    double gapY = 13;
};

Geometry geometryOf(const FigureSpec& spec, const MapList& maps)
{
    Geometry geometry;
    geometry.columns = panelColumns(spec, maps.size());
    geometry.rows = (static_cast<int>(maps.size()) + geometry.columns - 1) / geometry.columns;
    int most = 1;
    for (const auto& map : maps)
        most = std::max(most, map->target_layers);
    // Room for the labels at the left and the scale at the right; the rest is shared by the panels.
    const double labels = 12.0 + (spec.color_bar ? 15.0 : 2.0);
    const double width = (spec.width_mm - labels - geometry.gapX * (geometry.columns - 1)) / geometry.columns;
    geometry.cell = std::max(0.1, width / most);
    return geometry;
}

std::string metricTex(const FigureSpec& spec, const SimilarityMap& map)
{
    return (spec.incompatibility ? "$1 - {}$" : "") + latexEscape(metricLabel(map.metric));
}

std::string colorBarTex(const FigureSpec& spec, const SimilarityMap& map, const Geometry& geometry)
{
    return ", colorbar, colorbar style={width=2mm, at={(parent axis.north east)}, anchor=north west, "
           "xshift=2mm,\n"
           "    height=" +
           std::to_string(geometry.rows) + "*\\pgfkeysvalueof{/pgfplots/parent axis height}+" +
           std::to_string(geometry.rows - 1) + "*" + texNumber(geometry.gapY, 1) +
           "mm, ytick pos=right, ylabel={" + metricTex(spec, map) + "}}";
}

std::string panelTex(const FigureSpec& spec, const MapList& maps, std::size_t index, const Geometry& geometry,
                     const std::string& datFile)
{
    const SimilarityMap& map = *maps[index];
    const bool named = spec.color_bar && std::all_of(maps.begin(), maps.end(), [&](const auto& other) {
                           return other->metric == map.metric;
                       }); // the colour bar names the metric
    const std::string own = latexEscape(mapPanelTitle(spec, map, index));
    const std::string title =
        texLetter(spec, index) + own + (named ? "" : (own.empty() ? "" : ", ") + metricTex(spec, map));
    const auto columns = static_cast<std::size_t>(geometry.columns);
    std::string text = "  \\nextgroupplot[title={" + title +
                       "}, width=" + texNumber(geometry.cell * map.target_layers, 2) +
                       "mm, height=" + texNumber(geometry.cell * map.source_layers, 2) + "mm";
    if (index % columns == 0)
        text += ", ylabel={Source layer}";
    if (index + columns >= maps.size())
        text += ", xlabel={Target layer}";
    text += ", xmin=-0.5, xmax=" + texNumber(map.target_layers - 0.5, 1) +
            ", ymin=-0.5, ymax=" + texNumber(map.source_layers - 0.5, 1);
    if (spec.color_bar && index + 1 == std::min(columns, maps.size()))
        text += colorBarTex(spec, map, geometry);
    text += "]\n  \\addplot[matrix plot*, mesh/cols=" + std::to_string(map.target_layers) +
            ", mesh/rows=" + std::to_string(map.source_layers) +
            ", point meta=explicit]\n    table[x=target, y=source, meta=" + column(index) + "] {" + datFile +
            "};\n" + missingTex(spec, map);
    const auto& path = spec.path == FigurePath::Best ? map.best_path : map.matched_depth;
    if (spec.path != FigurePath::None && !path.empty())
        text += pathTex(path);
    return text;
}

} // namespace

std::string latexEscape(const std::string& text)
{
    static const std::string minus = "\u2212"; // older versions of LaTeX do not know it
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '_' || c == '%' || c == '#' || c == '$' || c == '&' || c == '{' || c == '}')
            (result += '\\') += c;
        else if (c == '~')
            result += "\\textasciitilde{}";
        else if (c == '^')
            result += "\\textasciicircum{}";
        else if (c == '\\')
            result += "\\textbackslash{}";
        else if (text.compare(i, minus.size(), minus) == 0) {
            result += "$-$";
            i += minus.size() - 1;
        } else
            result += c;
    }
    return result;
}

std::string texNumber(double value, int digits)
{
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", digits, value);
    return buffer;
}

std::string texHead(const std::string& libraries)
{
    return "% Made by Isthmus. Stands alone, or goes into a paper with \\usepackage{standalone} and "
           "\\input.\n"
           "\\documentclass[border=0pt]{standalone}\n"
           "\\usepackage[T1]{fontenc}\n\\usepackage[utf8]{inputenc}\n"
           "\\usepackage{pgfplots}\n\\usepgfplotslibrary{" +
           libraries + "}\n\\pgfplotsset{compat=1.16}\n";
}

std::string texFont(double size)
{
    return "\\fontsize{" + texNumber(size, 1) + "}{" + texNumber(size * 1.2, 1) + "}\\selectfont";
}

std::string texBegin(const FigureSpec& spec)
{
    return "\\begin{document}\n\\begin{tikzpicture}[font=" + texFont(spec.font_pt) + "]\n";
}

std::string texLetter(const FigureSpec& spec, std::size_t index)
{
    if (!spec.panel_labels)
        return {};
    const std::string letter = panelLetter(spec, index);
    return spec.bold_labels ? "\\textbf{" + letter + "} " : "(" + letter + ") ";
}

std::string texEnd(const FigureSpec& spec)
{
    std::string text;
    if (!spec.title.empty())
        text = "\\node[anchor=south] at ([yshift=1mm]current bounding box.north) {" +
               latexEscape(spec.title) + "};\n";
    return text + "\\end{tikzpicture}\n\\end{document}\n";
}

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
    const ColorTable& table = colorTable(spec.color_map);
    const FigureRange range =
        spec.range.value_or(shownRange(maps, spec.incompatibility, spec.mask, table.diverging));
    const Geometry geometry = geometryOf(spec, maps);
    std::string text =
        "\\begin{groupplot}[\n  group style={group size=" + std::to_string(geometry.columns) + " by " +
        std::to_string(geometry.rows) + ", horizontal sep=" + texNumber(geometry.gapX, 1) +
        "mm, vertical sep=" + texNumber(geometry.gapY, 1) +
        "mm},\n  scale only axis, enlargelimits=false, axis on top, tick align=outside, tick pos=left,\n"
        "  title style={yshift=-1mm}, /pgf/number format/fixed, scaled ticks=false, unbounded "
        "coords=jump,\n  point meta min=" +
        exactNumber(range.low) + ", point meta max=" + exactNumber(range.high) +
        ", colormap name=" + table.id + "]\n";
    const std::vector<Shape> known = shapes(maps);
    for (std::size_t i = 0; i < maps.size(); ++i) {
        std::size_t file = 0;
        while (known[file] != Shape{maps[i]->source_layers, maps[i]->target_layers})
            ++file;
        text += panelTex(spec, maps, i, geometry, datFiles.at(file));
    }
    return {colorMapTex(table), text + "\\end{groupplot}\n"};
}

std::string pgfplotsTex(const FigureSpec& spec, const MapList& maps, const std::vector<std::string>& datFiles)
{
    const TexPicture picture = heatmapsPicture(spec, maps, datFiles);
    return texHead("groupplots") + picture.definitions + texBegin(spec) + picture.picture + texEnd(spec);
}

} // namespace isthmus

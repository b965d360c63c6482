#include "core/results/figure_colors.h"
#include "core/results/figure_data.h"

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

std::string fixed(double value, int digits)
{
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", digits, value);
    return buffer;
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
    std::string text = "  \\addplot[black, mark=*, mark size=0.6pt, line width=0.6pt] coordinates {";
    for (const LayerPair& pair : path)
        text += "(" + std::to_string(pair.target) + "," + std::to_string(pair.source) + ") ";
    return text + "};\n";
}

std::string panelTex(const FigureSpec& spec, const SimilarityMap& map, std::size_t index, int columns,
                     bool lowest, const std::string& datFile)
{
    std::string title = latexEscape(mapTitle(map, false));
    if (spec.incompatibility)
        title = latexEscape(moduleLabel(map.module)) + ", $1 - {}$" + latexEscape(metricLabel(map.metric));
    if (spec.panel_labels)
        title = "\\textbf{(" + std::string(1, static_cast<char>('a' + index % 26)) + ")} " + title;
    const bool left = index % static_cast<std::size_t>(columns) == 0;
    std::string text = "  \\nextgroupplot[title={" + title + "}";
    if (left)
        text += ", ylabel={Source layer}";
    if (lowest)
        text += ", xlabel={Target layer}";
    text += ", xmin=-0.5, xmax=" + fixed(map.target_layers - 0.5, 1) +
            ", ymin=-0.5, ymax=" + fixed(map.source_layers - 0.5, 1) + "]\n";
    text += "  \\addplot[matrix plot*, mesh/cols=" + std::to_string(map.target_layers) +
            ", mesh/rows=" + std::to_string(map.source_layers) +
            ", point meta=explicit]\n    table[x=target, y=source, meta=" + column(index) + "] {" + datFile +
            "};\n";
    const auto& path = spec.path == FigurePath::Best ? map.best_path : map.matched_depth;
    if (spec.path != FigurePath::None && !path.empty())
        text += pathTex(path);
    return text;
}

} // namespace

std::string latexEscape(const std::string& text)
{
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
        else
            result += c;
    }
    return result;
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

std::string pgfplotsTex(const FigureSpec& spec, const MapList& maps, const std::vector<std::string>& datFiles)
{
    const ColorTable& table = colorTable(spec.color_map);
    const FigureRange range =
        spec.range.value_or(shownRange(maps, spec.incompatibility, spec.mask, table.diverging));
    const int columns = panelColumns(spec, maps.size());
    const int rows = (static_cast<int>(maps.size()) + columns - 1) / columns;
    // Room for the labels at the left, the bar at the right and the gaps, in mm; the rest is shared by the
    // panels.
    const double gap = 8.0;
    const double width =
        (spec.width_mm - 12.0 - (spec.color_bar ? 14.0 : 2.0) - gap * (columns - 1)) / columns;

    std::string text =
        "% Made by Isthmus. Stands alone, or goes into a paper with \\usepackage{standalone} and \\input.\n"
        "\\documentclass[border=0pt]{standalone}\n"
        "\\usepackage[T1]{fontenc}\n\\usepackage[utf8]{inputenc}\n"
        "\\usepackage{pgfplots}\n\\usepgfplotslibrary{groupplots}\n\\pgfplotsset{compat=1.16}\n";
    text += colorMapTex(table);
    text += "\\begin{document}\n\\begin{tikzpicture}[font=\\fontsize{" + fixed(spec.font_pt, 1) + "}{" +
            fixed(spec.font_pt * 1.2, 1) + "}\\selectfont]\n";
    text += "\\begin{groupplot}[\n  group style={group size=" + std::to_string(columns) + " by " +
            std::to_string(rows) + ", horizontal sep=" + fixed(gap, 1) +
            "mm, vertical sep=12mm},\n  scale only axis, width=" + fixed(width, 2) + "mm, height=" +
            fixed(width * maps.front()->source_layers / std::max(1, maps.front()->target_layers), 2) +
            "mm,\n  enlargelimits=false, axis on top, tick align=outside, tick pos=left, xtick distance=, \n"
            "  point meta min=" +
            exactNumber(range.low) + ", point meta max=" + exactNumber(range.high) +
            ", colormap name=" + table.id + "]\n";
    const std::vector<Shape> known = shapes(maps);
    for (std::size_t i = 0; i < maps.size(); ++i) {
        std::size_t file = 0;
        while (known[file] != Shape{maps[i]->source_layers, maps[i]->target_layers})
            ++file;
        const bool lowest = i + static_cast<std::size_t>(columns) >= maps.size();
        text += panelTex(spec, *maps[i], i, columns, lowest, datFiles.at(file));
    }
    text += "\\end{groupplot}\n";
    if (!spec.title.empty())
        text += "\\node[anchor=south] at ([yshift=8mm]current bounding box.north) {" +
                latexEscape(spec.title) + "};\n";
    return text + "\\end{tikzpicture}\n\\end{document}\n";
}

std::vector<FigureFile> figureSidecars(const FigureSpec& spec, const MapList& maps,
                                       const std::filesystem::path& stem)
{
    const auto beside = [&stem](const std::string& ending) {
        std::filesystem::path path = stem;
        path += ending;
        return path;
    };
    std::vector<FigureFile> files;
    files.push_back({beside(".csv"), csvLong(spec, maps)});
    files.push_back({beside(".matrix.csv"), csvMatrix(spec, maps)});
    std::vector<std::string> names;
    for (std::string& table : pgfplotsTables(spec, maps)) {
        const std::string ending = names.empty() ? ".dat" : "-" + std::to_string(names.size() + 1) + ".dat";
        names.push_back(beside(ending).filename().string());
        files.push_back({beside(ending), std::move(table)});
    }
    files.push_back({beside(".tex"), pgfplotsTex(spec, maps, names)});
    files.push_back({beside(".json"), spec.toJson().dump(2) + "\n"});
    return files;
}

} // namespace isthmus

#include "core/results/figure_blocks.h"
#include "core/results/figure_curves.h"
#include "core/results/figure_data.h"

#include <utility>

namespace isthmus {
namespace {

/// The data of a composed figure, one file for each sort of panel.
std::vector<std::pair<std::string, std::string>> composedData(const FigureSpec& spec,
                                                              const FigureContent& content)
{
    MapList maps;
    CurvePanels curves;
    std::vector<std::pair<std::string, std::string>> files;
    std::size_t tables = 0;
    for (const FigureElement& element : content.elements) {
        if (element.map)
            maps.push_back(element.map);
        if (element.curves)
            curves.push_back(*element.curves);
        if (element.table) {
            const std::string number = ++tables == 1 ? "" : "-" + std::to_string(tables);
            files.emplace_back(".table" + number + ".csv", tableCsv(*element.table));
            files.emplace_back(".table" + number + ".tex", "% needs \\usepackage{booktabs}\n" +
                                                               tableTex(*element.table, spec.statistics));
        }
    }
    if (!maps.empty()) {
        files.emplace_back(".csv", csvLong(spec, maps));
        files.emplace_back(".matrix.csv", csvMatrix(spec, maps));
    }
    if (!curves.empty())
        files.emplace_back(maps.empty() ? ".csv" : ".curves.csv", csvCurves(curves));
    return files;
}

} // namespace

std::vector<FigureFile> figureSidecars(const FigureSpec& spec, const FigureContent& content,
                                       const std::filesystem::path& stem)
{
    checkContent(spec, content);
    const auto beside = [&stem](const std::string& ending) {
        std::filesystem::path path = stem;
        path += ending;
        return path;
    };
    const bool curves = !content.panels.empty();
    const bool composed = !content.elements.empty();
    const std::vector<FigureBlockRow> blocks =
        composed ? figureBlocks(spec, content) : std::vector<FigureBlockRow>();
    std::vector<FigureFile> files;
    if (composed) {
        for (auto& [ending, bytes] : composedData(spec, content))
            files.push_back({beside(ending), std::move(bytes)});
    } else {
        files.push_back({beside(".csv"), curves ? csvCurves(content.panels) : csvLong(spec, content.maps)});
        if (!curves)
            files.push_back({beside(".matrix.csv"), csvMatrix(spec, content.maps)});
    }
    std::vector<std::string> names;
    for (std::string& table : composed ? blockTables(blocks)
                              : curves ? drawnTables(spec, content.panels)
                                       : pgfplotsTables(spec, content.maps)) {
        const std::string ending = names.empty() ? ".dat" : "-" + std::to_string(names.size() + 1) + ".dat";
        names.push_back(beside(ending).filename().string());
        files.push_back({beside(ending), std::move(table)});
    }
    files.push_back({beside(".tex"), composed ? composedTex(spec, blocks, names)
                                     : curves ? curvesTex(spec, content.panels, names)
                                              : pgfplotsTex(spec, content.maps, names)});
    files.push_back({beside(".json"), spec.toJson().dump(2) + "\n"});
    return files;
}

} // namespace isthmus

#include "core/results/figure_curves.h"
#include "core/results/figure_data.h"

#include <utility>

namespace isthmus {

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
    std::vector<FigureFile> files;
    files.push_back({beside(".csv"), curves ? csvCurves(content.panels) : csvLong(spec, content.maps)});
    if (!curves)
        files.push_back({beside(".matrix.csv"), csvMatrix(spec, content.maps)});
    std::vector<std::string> names;
    for (std::string& table : curves ? curveTables(content.panels) : pgfplotsTables(spec, content.maps)) {
        const std::string ending = names.empty() ? ".dat" : "-" + std::to_string(names.size() + 1) + ".dat";
        names.push_back(beside(ending).filename().string());
        files.push_back({beside(ending), std::move(table)});
    }
    files.push_back({beside(".tex"), curves ? curvesTex(spec, content.panels, names)
                                            : pgfplotsTex(spec, content.maps, names)});
    files.push_back({beside(".json"), spec.toJson().dump(2) + "\n"});
    return files;
}

} // namespace isthmus

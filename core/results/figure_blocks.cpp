#include "core/results/figure_blocks.h"

#include "core/results/figure_colors.h"
#include "core/results/figure_curves.h"
#include "core/results/figure_data.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

using Indices = std::vector<std::size_t>;

/// Neighbours with the same key are drawn as one block.
std::string blockKey(const FigureSpec& spec, const FigureElement& element, std::size_t index)
{
    if (element.table)
        return "table " + std::to_string(index);
    if (element.curves)
        return "curves " + element.curves->x_label;
    return "map " + (spec.shared_color_bar ? element.map->metric : std::to_string(index));
}

/// The panels of each row.
std::vector<Indices> rowsOf(const FigureContent& content, int columns)
{
    std::vector<Indices> rows;
    bool full = true;
    for (std::size_t i = 0; i < content.elements.size(); ++i) {
        const bool alone = content.elements[i].table != nullptr;
        if (full || alone)
            rows.emplace_back();
        rows.back().push_back(i);
        full = alone || static_cast<int>(rows.back().size()) == columns;
    }
    return rows;
}

struct Segment
{
    std::string key;
    Indices panels;
    int columns = 0;
};

std::vector<Segment> segmentsOf(const FigureSpec& spec, const FigureContent& content, const Indices& row)
{
    std::vector<Segment> segments;
    for (std::size_t index : row) {
        std::string key = blockKey(spec, content.elements[index], index);
        if (segments.empty() || segments.back().key != key)
            segments.push_back({std::move(key), {}, 0});
        segments.back().panels.push_back(index);
        ++segments.back().columns;
    }
    return segments;
}

bool allAboveZero(const CurvePanels& panels)
{
    return std::all_of(panels.begin(), panels.end(), [](const CurvePanel& panel) {
        return std::all_of(panel.curves.begin(), panel.curves.end(), [](const FigureCurve& curve) {
            return std::none_of(curve.y.begin(), curve.y.end(), [](double value) { return value <= 0; });
        });
    });
}

/// Maps of this metric in the whole figure: they share a scale.
MapList mapsOf(const FigureContent& content, const std::string& metric)
{
    MapList maps;
    for (const FigureElement& element : content.elements) {
        if (element.map && element.map->metric == metric)
            maps.push_back(element.map);
    }
    return maps;
}

CurvePanels curvesWith(const FigureContent& content, const std::string& yLabel)
{
    CurvePanels panels;
    for (const FigureElement& element : content.elements) {
        if (element.curves && element.curves->y_label == yLabel)
            panels.push_back(*element.curves);
    }
    return panels;
}

void setScale(FigureBlock& block, const FigureSpec& spec, const FigureContent& content)
{
    block.spec.range = spec.range;
    if (!block.maps.empty()) {
        if (!spec.range && spec.shared_color_bar)
            block.spec.range = shownRange(mapsOf(content, block.maps.front()->metric), spec.incompatibility,
                                          spec.mask, colorTable(spec.color_map).diverging);
        return;
    }
    // The range is that of the colours; curves with one y axis share theirs.
    block.spec.range.reset();
    block.spec.log_y = spec.log_y && allAboveZero(block.panels);
    if (!block.panels.empty() && sharedLabel(block.panels, &CurvePanel::y_label)) {
        const std::string& label = block.panels.front().y_label;
        block.spec.range = valueRange(curvesWith(content, label), label, block.spec.log_y);
    }
}

FigureBlock blockOf(const FigureSpec& spec, const FigureContent& content, const Segment& segment)
{
    FigureBlock block;
    block.spec = spec;
    block.spec.title.clear();
    block.spec.annotation.clear();
    block.spec.height_mm = 0;
    block.spec.panels.clear();
    block.spec.columns = block.columns = segment.columns;
    block.spec.first_panel = static_cast<int>(segment.panels.front());
    for (std::size_t index : segment.panels) {
        const FigureElement& element = content.elements[index];
        block.spec.panels.push_back(spec.panels[index]);
        if (element.table)
            block.table = element.table;
        else if (element.curves)
            block.panels.push_back(*element.curves);
        else
            block.maps.push_back(element.map);
    }
    block.spec.kind = block.maps.empty() ? FigureSpec::curves : FigureSpec::heatmaps;
    setScale(block, spec, content);
    return block;
}

} // namespace

int composedColumns(const FigureSpec& spec, const FigureContent& content)
{
    const auto panels = std::count_if(content.elements.begin(), content.elements.end(),
                                      [](const FigureElement& element) { return !element.table; });
    return panels == 0 ? 1 : curveColumns(spec, static_cast<std::size_t>(panels));
}

std::vector<FigureBlockRow> figureBlocks(const FigureSpec& spec, const FigureContent& content)
{
    const int columns = composedColumns(spec, content);
    std::vector<std::vector<Segment>> rows;
    for (const Indices& row : rowsOf(content, columns)) {
        std::vector<Segment> segments = segmentsOf(spec, content, row);
        // Whole rows of one sort are one block with one scale, legend and axes.
        const bool goesOn = !rows.empty() && rows.back().size() == 1 && segments.size() == 1 &&
                            rows.back().front().key == segments.front().key &&
                            rows.back().front().columns == columns;
        if (goesOn) {
            Indices& panels = rows.back().front().panels;
            panels.insert(panels.end(), segments.front().panels.begin(), segments.front().panels.end());
        } else {
            rows.push_back(std::move(segments));
        }
    }
    std::vector<FigureBlockRow> blocks;
    for (const std::vector<Segment>& row : rows) {
        blocks.emplace_back();
        for (const Segment& segment : row) {
            blocks.back().push_back(blockOf(spec, content, segment));
            if (blocks.back().back().table)
                blocks.back().back().columns = columns;
        }
    }
    for (FigureBlockRow& row : blocks) {
        for (FigureBlock& block : row)
            block.spec.width_mm = (spec.width_mm + blockGapMm) * block.columns / columns - blockGapMm;
    }
    return blocks;
}

} // namespace isthmus

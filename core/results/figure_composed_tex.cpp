#include "core/results/figure_blocks.h"
#include "core/results/figure_curves.h"
#include "core/results/figure_data.h"
#include "core/results/figure_tex.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

constexpr double rowGap = 7;         ///< points between rows of blocks
constexpr double lowestCurves = 40;  ///< points
constexpr double leastCurves = 0.45; ///< of their width: curves beside flat heatmaps are not pressed lower

std::vector<std::string> tablesOf(const FigureBlock& block)
{
    if (block.table)
        return {};
    return block.maps.empty() ? drawnTables(block.spec, block.panels)
                              : pgfplotsTables(block.spec, block.maps);
}

bool ofCurves(const FigureBlock& block)
{
    return !block.table && block.maps.empty();
}

TexPicture pictureOf(const FigureBlock& block, const std::vector<std::string>& files)
{
    return block.maps.empty() ? curvesPicture(block.spec, block.panels, files)
                              : heatmapsPicture(block.spec, block.maps, files);
}

/// A row of pictures with the files of each.
struct TexRow
{
    FigureBlockRow blocks;
    std::vector<std::vector<std::string>> files;

    bool table() const { return blocks.front().table != nullptr; }
    std::vector<TexPicture> pictures() const
    {
        std::vector<TexPicture> result;
        for (std::size_t i = 0; i < blocks.size(); ++i)
            result.push_back(pictureOf(blocks[i], files[i]));
        return result;
    }
};

double heightOf(const std::vector<TexPicture>& pictures)
{
    double above = 0;
    double below = 0;
    for (const TexPicture& picture : pictures) {
        above = std::max(above, picture.top);
        below = std::max(below, picture.height - picture.top);
    }
    return above + below;
}

/// About what a table takes: its lines are known, the height of each is LaTeX's.
double tableHeight(const FigureBlock& block)
{
    double lines = 2 + static_cast<double>(block.table->notes.size());
    for (const TableRow& row : block.table->rows)
        lines += (row.ruled ? 0.4 : 0) + (block.spec.statistics ? 2 : 1);
    return (lines + 1) * texPage(block.spec).line();
}

/// Curves beside heatmaps are as high as these.
void alignCurves(TexRow& row)
{
    const std::vector<TexPicture> pictures = row.pictures();
    double maps = 0;
    double least = 0; ///< what the curves need
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const double height = pictures[i].bottom - pictures[i].top;
        if (ofCurves(row.blocks[i]))
            least = std::max({least, lowestCurves, leastCurves * pictures[i].areaWidth});
        else
            maps = maps > 0 ? std::min(maps, height) : height;
    }
    if (maps <= 0)
        return;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const TexPicture& picture = pictures[i];
        if (ofCurves(row.blocks[i]))
            row.blocks[i].spec.height_mm =
                (picture.height - (picture.bottom - picture.top) + std::max(maps, least)) / texPointsPerMm;
    }
}

/// Makes the pictures lower or higher where the figure's height asks for it.
void fitRows(const FigureSpec& spec, std::vector<TexRow>& rows)
{
    double pictures = 0;
    double tables = 0;
    for (const TexRow& row : rows)
        (row.table() ? tables : pictures) +=
            row.table() ? tableHeight(row.blocks.front()) : heightOf(row.pictures());
    const double limit = texHeightLimit(spec) - rowGap * static_cast<double>(rows.size() - 1) - tables;
    if (pictures <= 0 || (spec.height_mm <= 0 && pictures <= limit))
        return;
    const double share = std::max(0.1, limit / pictures);
    for (TexRow& row : rows) {
        if (row.table())
            continue;
        const std::vector<TexPicture> own = row.pictures();
        const double less = heightOf(own) * (1 - share);
        for (std::size_t i = 0; i < own.size(); ++i)
            row.blocks[i].spec.height_mm = std::max(1.0, own[i].height - less) / texPointsPerMm;
        alignCurves(row);
    }
}

} // namespace

std::vector<std::string> blockTables(const std::vector<FigureBlockRow>& rows)
{
    std::vector<std::string> tables;
    for (const FigureBlockRow& row : rows) {
        for (const FigureBlock& block : row) {
            for (std::string& table : tablesOf(block))
                tables.push_back(std::move(table));
        }
    }
    return tables;
}

std::string composedTex(const FigureSpec& spec, const std::vector<FigureBlockRow>& blocks,
                        const std::vector<std::string>& datFiles)
{
    TexNeeds needs;
    needs.pictures = false;
    std::vector<TexRow> rows;
    auto next = datFiles.begin();
    for (const FigureBlockRow& row : blocks) {
        rows.push_back({row, {}});
        for (const FigureBlock& block : row) {
            const auto count = static_cast<std::ptrdiff_t>(tablesOf(block).size());
            rows.back().files.emplace_back(next, next + count);
            next += count;
            (block.table ? needs.tables : needs.pictures) = true;
            needs.bands = needs.bands || hasBands(block.panels);
        }
        if (!rows.back().table())
            alignCurves(rows.back());
    }
    fitRows(spec, rows);
    std::string text;
    for (const TexRow& row : rows) {
        if (!text.empty())
            text += "\\par\\vspace{" + texNumber(rowGap, 1) + "pt}%\n";
        if (row.table()) {
            text += texWideTable(row.blocks.front().spec, *row.blocks.front().table);
            continue;
        }
        const std::vector<TexPicture> pictures = row.pictures();
        text += "\\makebox[\\linewidth][l]{%\n";
        for (std::size_t i = 0; i < pictures.size(); ++i)
            text += (i == 0 ? "" : "\\hspace{" + texNumber(blockGapMm, 1) + "mm}%\n") + std::string("{") +
                    texPictureCode(row.blocks[i].spec, pictures[i]) + "}%\n";
        text += "}";
    }
    return texDocument(spec, needs, text);
}

} // namespace isthmus

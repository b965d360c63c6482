#pragma once

#include "core/results/figure_content.h"

#include <string>
#include <vector>

namespace isthmus {

/// Panels of a composed figure that are drawn as one: side by side or in rows, of one sort and with one
/// colour bar or legend.
struct FigureBlock
{
    FigureSpec spec; ///< of the block: its panels, its number of columns, its scale, its first letter
    MapList maps;    ///< one of these three
    CurvePanels panels;
    std::shared_ptr<const FigureTable> table;
    int columns = 1; ///< of the figure's that it takes
};

/// Blocks side by side, from the left.
using FigureBlockRow = std::vector<FigureBlock>;

inline constexpr double blockGapMm = 2; ///< between two blocks of a row

/// Columns of a composed figure: its specification's, or as many as are wide enough to read.
int composedColumns(const FigureSpec& spec, const FigureContent& content);
/// The rows of a composed figure. Panels stand in reading order; a table takes a row of its own. Neighbours
/// of one sort make a block: maps of one metric when the colour bar is shared, curves over the same x.
std::vector<FigureBlockRow> figureBlocks(const FigureSpec& spec, const FigureContent& content);

/// A standalone document of all blocks. `datFiles` as in blockTables().
std::string composedTex(const FigureSpec& spec, const std::vector<FigureBlockRow>& rows,
                        const std::vector<std::string>& datFiles);
/// The pgfplots tables of all blocks, one after the other.
std::vector<std::string> blockTables(const std::vector<FigureBlockRow>& rows);

} // namespace isthmus

#pragma once

#include "core/results/figure_content.h"

#include <string>
#include <vector>

namespace isthmus {

/// A number with this many decimals, as LaTeX reads it.
std::string texNumber(double value, int digits);
/// The command for text of this size, in points.
std::string texFont(double size);
/// "(a) " or "\textbf{a} " before a panel's title; empty without letters.
std::string texLetter(const FigureSpec& spec, std::size_t index);
/// The beginning of a standalone document up to its preamble's end, with these libraries of pgfplots.
std::string texHead(const std::string& libraries);
/// Document and picture begin, in the figure's font size.
std::string texBegin(const FigureSpec& spec);
/// The figure's title; picture and document end.
std::string texEnd(const FigureSpec& spec);

/// What goes before a picture, and what stands in its tikzpicture.
struct TexPicture
{
    std::string definitions;
    std::string picture;
};
TexPicture heatmapsPicture(const FigureSpec& spec, const MapList& maps,
                           const std::vector<std::string>& datFiles);
TexPicture curvesPicture(const FigureSpec& spec, const CurvePanels& panels,
                         const std::vector<std::string>& datFiles);

} // namespace isthmus

#pragma once

#include "core/results/figure_spec.h"

#include <string>

namespace isthmus {

/// A number with this many decimals, as LaTeX reads it.
std::string texNumber(double value, int digits);
/// The beginning of a standalone document up to its preamble's end, with these libraries of pgfplots.
std::string texHead(const std::string& libraries);
/// Document and picture begin, in the figure's font size.
std::string texBegin(const FigureSpec& spec);
/// The figure's title; picture and document end.
std::string texEnd(const FigureSpec& spec);

} // namespace isthmus

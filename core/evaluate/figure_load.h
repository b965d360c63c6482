#pragma once

#include "core/results/figure_content.h"

namespace isthmus {

class ResultStore;

/// Reads what the specification names, any kind of figure: loadFigureContent for results of one kind; the
/// panels of a composed figure, of which each shows a similarity map, a cosine of an adapter, a loss of runs,
/// or a table of evaluations and runs. Completes keys and parts: a panel of several maps or adapters, or of
/// all of an adapter or of runs, becomes as many panels. Throws InvalidArgument for what no panel can show.
FigureContent loadFigure(const ResultStore& store, FigureSpec& spec);

} // namespace isthmus

#pragma once

#include "core/results/figure_blocks.h"
#include "widgets/figure_parts.h"

#include <vector>

namespace isthmus {

/// Where the parts of a composed figure go, in points.
struct ComposedLayout : FigureFrame
{
    struct Placed
    {
        FigureBlock block; ///< with the size that it is drawn in
        QPointF at;
    };
    std::vector<Placed> blocks;
};

/// Lays the rows of blocks out: panels side by side begin at one height, and curves beside heatmaps end where
/// these end. Throws InvalidArgument if they do not fit.
ComposedLayout layoutComposed(const FigureSpec& spec, const FigureContent& content,
                              const FigureCanvas& canvas);
void drawComposed(FigureCanvas& canvas, const FigureSpec& spec, const FigureContent& content);

} // namespace isthmus

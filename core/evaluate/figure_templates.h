#pragma once

#include "core/results/figure_spec.h"

#include <string>
#include <vector>

namespace isthmus {

class ResultStore;

/// A figure as the papers have it, filled from whatever project.
struct FigureTemplate
{
    std::string id;      ///< e.g. "layer-similarity"
    std::string name;    ///< "Layer similarity"
    std::string summary; ///< one sentence
};

/// All templates, in the order they are offered.
const std::vector<FigureTemplate>& figureTemplates();

struct FilledTemplate
{
    FigureSpec spec;
    std::vector<std::string> remarks; ///< what the paper's figure has and the project does not, as sentences
};

/// A composed figure of the newest results of the project that the template shows, in a venue's preset.
/// Throws InvalidArgument for an unknown id, and, when the project has none of the results, with a sentence
/// that says what is missing and the advice how to compute it.
FilledTemplate fillTemplate(const ResultStore& store, const std::string& id, const std::string& preset);

} // namespace isthmus

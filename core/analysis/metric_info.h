#pragma once

#include <string>
#include <vector>

namespace isthmus {

enum class MetricInput { Activations, Weights };

/// What a metric is, for the registry, the "What is this?" texts and the manual. Plain values.
struct MetricInfo
{
    std::string id;     ///< command line and store, e.g. "cka-debiased"
    int version = 1;    ///< raised when the numbers change; part of the content key
    std::string symbol; ///< e.g. "CKA_u"
    std::string name;   ///< e.g. "Linear CKA (debiased)"
    std::string definition;
    double low = 0; ///< range of its values
    double high = 1;
    MetricInput input = MetricInput::Activations;
    bool unequal_widths = true; ///< defined when the two models differ in width
    std::string invariances;
    std::string cost;   ///< in n samples, d width, L layers
    std::string source; ///< paper, section
};

/// All metrics, in the order they are shown. An explicit list; nothing registers itself.
const std::vector<MetricInfo>& metricInfos();
/// Throws InvalidArgument that lists the known ids.
const MetricInfo& metricInfo(const std::string& id);

} // namespace isthmus

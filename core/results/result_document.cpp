#include "core/results/result_document.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace isthmus {

const ResultArray* ResultDocument::find(const std::string& name) const
{
    const auto found = std::find_if(arrays.begin(), arrays.end(),
                                    [&](const ResultArray& array) { return array.name == name; });
    return found == arrays.end() ? nullptr : &*found;
}

Json toJson(const Provenance& provenance)
{
    return {{"spec", provenance.spec},
            {"created", provenance.created},
            {"program", provenance.program},
            {"torch", provenance.torch},
            {"device", provenance.device},
            {"source_fingerprint", provenance.source_fingerprint},
            {"target_fingerprint", provenance.target_fingerprint},
            {"source_name", provenance.source_name},
            {"target_name", provenance.target_name},
            {"data_hash", provenance.data_hash},
            {"seed", provenance.seed}};
}

Provenance provenanceFromJson(const Json& json)
{
    Provenance provenance;
    provenance.spec = json.value("spec", "");
    provenance.created = json.value("created", "");
    provenance.program = json.value("program", "");
    provenance.torch = json.value("torch", "");
    provenance.device = json.value("device", "");
    provenance.source_fingerprint = json.value("source_fingerprint", "");
    provenance.target_fingerprint = json.value("target_fingerprint", "");
    provenance.source_name = json.value("source_name", "");
    provenance.target_name = json.value("target_name", "");
    provenance.data_hash = json.value("data_hash", "");
    provenance.seed = json.value("seed", std::uint64_t{0});
    return provenance;
}

Json finiteOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

double numberOrNan(const Json& json)
{
    return json.is_number() ? json.get<double>() : std::numeric_limits<double>::quiet_NaN();
}

Json finiteOrNull(const std::vector<double>& values)
{
    Json list = Json::array();
    for (double value : values)
        list.push_back(finiteOrNull(value));
    return list;
}

std::vector<double> numbersOrNan(const Json& json)
{
    std::vector<double> values;
    for (const Json& value : json)
        values.push_back(numberOrNan(value));
    return values;
}

} // namespace isthmus

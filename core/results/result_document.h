#pragma once

#include "core/base/json.h"
#include "core/results/similarity_result.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace isthmus {

/// A numeric array of a result, row-major.
struct ResultArray
{
    std::string name;                    ///< unique in its document, e.g. "ffn_scores"
    std::string description;             ///< sentence fragment
    std::string unit = "1";              ///< "1" for a plain number
    std::vector<std::string> dimensions; ///< one label per dimension, e.g. {"layer", "neuron"}
    std::vector<std::uint64_t> sizes;
    std::variant<std::vector<float>, std::vector<double>, std::vector<std::int64_t>> values;

    bool operator==(const ResultArray&) const = default;
};

/// Any result that is not a similarity map, as the store keeps it: a JSON document for what is structured,
/// arrays for what is large. The value types of the kinds (attribution, transfer run…) say what is in it
/// through their toDocument and fromDocument.
struct ResultDocument
{
    std::string key;  ///< content key (64 hexadecimal digits)
    std::string kind; ///< lower-case letters, digits and '-', e.g. "attribution"
    std::string title;
    std::string source_name; ///< of the pair, or the one model; may be empty
    std::string target_name;
    std::string created;           ///< ISO 8601, UTC; filled in by the store when empty
    Json summary = Json::object(); ///< small: for lists
    Json json = Json::object();    ///< non-finite numbers become null
    std::vector<ResultArray> arrays;

    /// Null if there is none of this name.
    const ResultArray* find(const std::string& name) const;
};

/// Provenance as JSON and back; what is missing stays empty.
Json toJson(const Provenance& provenance);
Provenance provenanceFromJson(const Json& json);

/// A number, or null where it is not finite; and back (null is NaN).
Json finiteOrNull(double value);
double numberOrNan(const Json& json);
/// The same for lists.
Json finiteOrNull(const std::vector<double>& values);
std::vector<double> numbersOrNan(const Json& json);

} // namespace isthmus

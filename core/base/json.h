#pragma once

#include <nlohmann/json.hpp>

namespace isthmus {

/// JSON values throughout the program. Object keys are kept sorted, so dump() of equal values is equal:
/// content keys rely on it.
using Json = nlohmann::json;

} // namespace isthmus

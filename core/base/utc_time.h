#pragma once

#include <string>

namespace isthmus {

/// The time now as ISO 8601 in UTC, e.g. "2026-01-31T12:00:00.250Z": results of one second keep their order.
std::string utcNow();

} // namespace isthmus

#pragma once

#include <limits>

namespace isthmus {

/// A number that is not known, or not defined.
inline constexpr double nan = std::numeric_limits<double>::quiet_NaN();

} // namespace isthmus

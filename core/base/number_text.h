#pragma once

#include <cstdio>
#include <string>

namespace isthmus {

/// A number in a sentence, with three significant digits: "0.0123", "1.5e+09".
inline std::string threeDigits(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", value);
    return text;
}

} // namespace isthmus

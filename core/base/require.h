#pragma once

#include "core/base/error.h"

#include <optional>
#include <string>

namespace isthmus {

/// Throws InvalidArgument with this sentence and advice unless `ok`.
inline void require(bool ok, const std::string& sentence, const std::string& advice = {})
{
    if (!ok)
        throw Error(ErrorCode::InvalidArgument, sentence, advice);
}

/// What was parsed from a name, or InvalidArgument: "'name' is no WHAT. Choose CHOICES."
template <typename T>
T requireKnown(const std::optional<T>& parsed, const std::string& name, const std::string& what,
               const std::string& choices)
{
    require(parsed.has_value(), "'" + name + "' is no " + what + ".", "Choose " + choices + ".");
    return *parsed;
}

} // namespace isthmus

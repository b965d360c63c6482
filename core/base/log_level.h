#pragma once

#include "core/base/log.h"

#include <optional>

namespace isthmus {

/// From the most to the least important.
constexpr LogLevel logLevels[] = {LogLevel::Error, LogLevel::Warning, LogLevel::Info, LogLevel::Debug};

/// The level of this name ("error", "warning", "info", "debug"); empty for any other text.
inline std::optional<LogLevel> parseLogLevel(std::string_view name)
{
    for (const LogLevel level : logLevels) {
        if (name == logLevelName(level))
            return level;
    }
    return std::nullopt;
}

} // namespace isthmus

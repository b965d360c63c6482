#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace isthmus {

enum class LogLevel { Debug, Info, Warning, Error };

/// Lower-case name, e.g. "warning".
const char* logLevelName(LogLevel level);

/// One message.
struct LogEntry
{
    LogLevel level = LogLevel::Info;
    std::string text;
    std::string time; ///< ISO 8601, UTC, with milliseconds
};

/// Messages below this level are dropped (Info at the start).
void setLogLevel(LogLevel level);
/// Whether messages go to standard error (they do at the start).
void setLogToStandardError(bool on);
/// Gets every message from now on; an empty function ends it. Called on the thread that logs, one call at a
/// time; it must neither log nor throw. Returns when no call of the earlier sink is running any more.
void setLogSink(std::function<void(const LogEntry&)> sink);
/// Also writes to this file (rotated at 2 MB, one old file kept). Throws FileUnwritable.
void setLogFile(const std::filesystem::path& file);
/// $XDG_STATE_HOME/isthmus/isthmus.log, or the same in ~/.local/state. Empty when neither is known.
std::filesystem::path defaultLogFile();

/// Logs one message. Thread-safe.
void log(LogLevel level, std::string_view text);
inline void logDebug(std::string_view text)
{
    log(LogLevel::Debug, text);
}
inline void logInfo(std::string_view text)
{
    log(LogLevel::Info, text);
}
inline void logWarning(std::string_view text)
{
    log(LogLevel::Warning, text);
}
inline void logError(std::string_view text)
{
    log(LogLevel::Error, text);
}

} // namespace isthmus

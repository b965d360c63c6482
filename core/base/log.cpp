#include "core/base/log.h"

#include "core/base/error.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <mutex>
#include <utility>

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#endif
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace isthmus {
namespace {

namespace fs = std::filesystem;
using Level = spdlog::level::level_enum;

constexpr std::size_t logFileSize = std::size_t{2} << 20;
constexpr const char* linePattern = "%Y-%m-%dT%H:%M:%S.%eZ %l: %v";

Level toSpdlog(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return Level::debug;
    case LogLevel::Info:
        return Level::info;
    case LogLevel::Warning:
        return Level::warn;
    case LogLevel::Error:
        return Level::err;
    }
    return Level::info;
}

LogLevel fromSpdlog(Level level)
{
    switch (level) {
    case Level::warn:
        return LogLevel::Warning;
    case Level::err:
    case Level::critical:
        return LogLevel::Error;
    case Level::trace:
    case Level::debug:
        return LogLevel::Debug;
    default:
        return LogLevel::Info;
    }
}

std::string isoTime(std::chrono::system_clock::time_point point)
{
    const auto since =
        std::chrono::duration_cast<std::chrono::milliseconds>(point.time_since_epoch()).count();
    const std::time_t seconds = since / 1000;
    std::tm utc = {};
    gmtime_r(&seconds, &utc);
    std::array<char, 32> date{};
    std::array<char, 8> fraction{};
    std::strftime(date.data(), date.size(), "%Y-%m-%dT%H:%M:%S", &utc);
    std::snprintf(fraction.data(), fraction.size(), ".%03dZ", static_cast<int>(since % 1000));
    return std::string(date.data()) + fraction.data();
}

/// Hands messages to the window.
class CallbackSink final : public spdlog::sinks::base_sink<std::mutex>
{
public:
    void setCallback(std::function<void(const LogEntry&)> callback)
    {
        const std::lock_guard lock(mutex_);
        callback_ = std::move(callback);
    }

private:
    void sink_it_(const spdlog::details::log_msg& message) override
    {
        if (callback_)
            callback_({fromSpdlog(message.level), std::string(message.payload.data(), message.payload.size()),
                       isoTime(message.time)});
    }
    void flush_() override {}

    std::function<void(const LogEntry&)> callback_;
};

/// The file sink, which appears later: spdlog's list of sinks must not change while others log.
class FileSink final : public spdlog::sinks::base_sink<std::mutex>
{
public:
    void setFile(const fs::path& file)
    {
        auto opened = std::make_unique<spdlog::sinks::rotating_file_sink_st>(file.string(), logFileSize, 1);
        opened->set_formatter(
            std::make_unique<spdlog::pattern_formatter>(linePattern, spdlog::pattern_time_type::utc));
        const std::lock_guard lock(mutex_);
        file_ = std::move(opened);
    }

private:
    void sink_it_(const spdlog::details::log_msg& message) override
    {
        if (file_)
            file_->log(message);
    }
    void flush_() override
    {
        if (file_)
            file_->flush();
    }

    std::unique_ptr<spdlog::sinks::rotating_file_sink_st> file_;
};

struct Logger
{
    std::shared_ptr<spdlog::sinks::stderr_sink_mt> standardError =
        std::make_shared<spdlog::sinks::stderr_sink_mt>();
    std::shared_ptr<CallbackSink> callback = std::make_shared<CallbackSink>();
    std::shared_ptr<FileSink> file = std::make_shared<FileSink>();
    spdlog::logger logger{"isthmus", {standardError, callback, file}};

    Logger()
    {
        logger.set_level(Level::info);
        logger.flush_on(Level::warn);
        standardError->set_pattern("%l: %v");
        // A full disk under the log file is not worth more than one line on standard error.
        logger.set_error_handler(
            [](const std::string& text) { std::fprintf(stderr, "log: %s\n", text.c_str()); });
    }
};

/// Never destroyed: threads may log until the very end.
Logger& instance()
{
    static Logger* const logger = new Logger;
    return *logger;
}

} // namespace

const char* logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return "info";
}

void setLogLevel(LogLevel level)
{
    instance().logger.set_level(toSpdlog(level));
}

void setLogToStandardError(bool on)
{
    instance().standardError->set_level(on ? Level::trace : Level::off);
}

void setLogSink(std::function<void(const LogEntry&)> sink)
{
    instance().callback->setCallback(std::move(sink));
}

void setLogFile(const fs::path& file)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    try {
        instance().file->setFile(file);
    } catch (const spdlog::spdlog_ex& failure) {
        throw Error(ErrorCode::FileUnwritable,
                    "The log file '" + file.string() + "' cannot be written: " + failure.what() + ".",
                    "Check the permissions of its folder.");
    }
}

fs::path defaultLogFile()
{
    const char* state = std::getenv("XDG_STATE_HOME");
    if (state && *state == '/') // the XDG rules: a relative path is to be ignored
        return fs::path(state) / "isthmus/isthmus.log";
    const char* home = std::getenv("HOME");
    return home && *home ? fs::path(home) / ".local/state/isthmus/isthmus.log" : fs::path();
}

void log(LogLevel level, std::string_view text)
{
    instance().logger.log(toSpdlog(level), spdlog::string_view_t(text.data(), text.size()));
}

} // namespace isthmus

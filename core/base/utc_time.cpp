#include "core/base/utc_time.h"

#include <chrono>
#include <cstdio>
#include <ctime>

namespace isthmus {

std::string utcNow()
{
    using namespace std::chrono;
    const auto now = time_point_cast<milliseconds>(system_clock::now());
    const auto seconds = floor<std::chrono::seconds>(now);
    const std::time_t whole = system_clock::to_time_t(seconds);
    std::tm parts{};
    gmtime_r(&whole, &parts);
    char text[40];
    std::size_t size = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    size += static_cast<std::size_t>(
        std::snprintf(text + size, sizeof text - size, ".%03dZ", static_cast<int>((now - seconds).count())));
    return {text, size};
}

} // namespace isthmus

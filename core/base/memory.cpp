#include "core/base/memory.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace isthmus {
namespace {

/// Value of a "Name:   123 kB" line of a /proc file, in bytes.
std::uint64_t procValue(std::string_view line, std::string_view name)
{
    if (!line.starts_with(name) || line.size() <= name.size() || line[name.size()] != ':')
        return 0;
    std::uint64_t value = 0;
    for (char c : line.substr(name.size() + 1)) {
        if (c >= '0' && c <= '9')
            value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return value * 1024;
}

std::uint64_t memoryInfo(std::string_view name)
{
    std::ifstream in("/proc/meminfo");
    for (std::string line; std::getline(in, line);) {
        if (const std::uint64_t value = procValue(line, name))
            return value;
    }
    return 0;
}

/// A number of the process's control group (version 2); `none` if there is none or it says "max".
std::uint64_t groupValue(const char* file, std::uint64_t none)
{
    std::ifstream in(std::string("/sys/fs/cgroup/") + file);
    std::uint64_t value = 0;
    return in >> value ? value : none;
}

} // namespace

MemoryUse memoryUse()
{
    MemoryUse use;
    std::ifstream in("/proc/self/status");
    for (std::string line; std::getline(in, line);) {
        use.resident += procValue(line, "VmRSS");
        use.anonymous += procValue(line, "RssAnon");
        use.file += procValue(line, "RssFile");
    }
    return use;
}

std::uint64_t memoryTotal()
{
    const std::uint64_t machine = memoryInfo("MemTotal");
    return std::min(machine, groupValue("memory.max", machine));
}

std::uint64_t memoryAvailable()
{
    const std::uint64_t machine = memoryInfo("MemAvailable");
    const std::uint64_t limit = groupValue("memory.max", 0);
    if (limit == 0)
        return machine;
    // Page cache counts towards the group but is given back when somebody asks.
    std::uint64_t reclaimable = 0;
    std::ifstream in("/sys/fs/cgroup/memory.stat");
    std::string name;
    for (std::uint64_t value = 0; in >> name >> value;) {
        if (name == "inactive_file" || name == "active_file")
            reclaimable += value;
    }
    const std::uint64_t current = groupValue("memory.current", 0);
    const std::uint64_t used = current - std::min(current, reclaimable);
    return std::min(machine, limit - std::min(limit, used));
}

void keepFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 64 << 20);
    mallopt(M_TRIM_THRESHOLD, 512 << 20);
    mallopt(M_TOP_PAD, 64 << 20);
#endif
}

} // namespace isthmus

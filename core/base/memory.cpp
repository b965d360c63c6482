#include "core/base/memory.h"

#include "core/base/torch.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <new>
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

namespace {

/// Tensors on malloc, aligned by hand. libtorch asks for aligned memory, and glibc before 2.38 never gives
/// such a request the hole that one of the same size left: the heap of a training step grew to twice what was
/// in use.
class TensorHeap final : public c10::Allocator
{
public:
    c10::DataPtr allocate(std::size_t bytes) const override
    {
        const c10::Device cpu(c10::DeviceType::CPU);
        if (bytes == 0)
            return {nullptr, cpu};
        void* const block = bytes < SIZE_MAX - alignment ? std::malloc(bytes + alignment) : nullptr;
        if (block == nullptr)
            throw std::bad_alloc();
        void* const aligned = reinterpret_cast<void*>(
            (reinterpret_cast<std::uintptr_t>(block) + alignment - 1) / alignment * alignment);
        return {aligned, block, &std::free, cpu};
    }

private:
    static constexpr std::uintptr_t alignment = 64;
};

} // namespace

void keepFreedMemory()
{
    static TensorHeap heap;
    c10::SetAllocator(c10::DeviceType::CPU, &heap, 1);
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 64 << 20);
    mallopt(M_TRIM_THRESHOLD, 512 << 20);
    mallopt(M_TOP_PAD, 64 << 20);
#endif
}

} // namespace isthmus

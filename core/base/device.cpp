#include "core/base/device.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/torch.h"

#include <array>
#include <fstream>

#include <dlfcn.h>

namespace isthmus {
namespace {

std::string processorName()
{
    std::ifstream in("/proc/cpuinfo");
    for (std::string line; std::getline(in, line);) {
        const std::size_t colon = line.find(": ");
        if (line.starts_with("model name") && colon != std::string::npos)
            return line.substr(colon + 2);
    }
    return "Processor";
}

/// Name and memory of the CUDA devices, from the driver itself: libtorch tells them only through headers that
/// need the CUDA toolkit to compile. These five calls have had one binary interface since CUDA 4.
class CudaDriver
{
public:
    CudaDriver() : library_(dlopen("libcuda.so.1", RTLD_NOW))
    {
        if (!library_)
            return;
        const auto init = symbol<int (*)(unsigned)>("cuInit");
        get_ = symbol<int (*)(int*, int)>("cuDeviceGet");
        name_ = symbol<int (*)(char*, int, int)>("cuDeviceGetName");
        memory_ = symbol<int (*)(std::size_t*, int)>("cuDeviceTotalMem_v2");
        ready_ = init && get_ && name_ && memory_ && init(0) == 0;
    }

    void describe(int index, DeviceInfo& info) const
    {
        int device = 0;
        std::array<char, 256> name{};
        std::size_t bytes = 0;
        if (!ready_ || get_(&device, index) != 0)
            return;
        if (name_(name.data(), static_cast<int>(name.size()) - 1, device) == 0)
            info.name = name.data();
        if (memory_(&bytes, device) == 0)
            info.memory = bytes;
    }

private:
    template <typename Function> Function symbol(const char* name) const
    {
        return reinterpret_cast<Function>(dlsym(library_, name));
    }

    void* library_; // stays loaded: libtorch uses it too
    int (*get_)(int*, int) = nullptr;
    int (*name_)(char*, int, int) = nullptr;
    int (*memory_)(std::size_t*, int) = nullptr;
    bool ready_ = false;
};

std::vector<DeviceInfo> findDevices()
{
    std::vector<DeviceInfo> found{{"cpu", processorName(), memoryTotal()}};
    if (!at::hasCUDA())
        return found;
    const int count = static_cast<int>(at::getNumGPUs());
    const CudaDriver driver;
    for (int index = 0; index < count; ++index) {
        const std::string number = std::to_string(index);
        DeviceInfo info{"cuda:" + number, "CUDA device " + number, 0};
        driver.describe(index, info);
        found.push_back(info);
    }
    return found;
}

bool isCudaId(const std::string& id)
{
    return id.starts_with("cuda:") && id.size() > 5 && id.size() < 9 &&
           id.find_first_not_of("0123456789", 5) == std::string::npos;
}

} // namespace

const std::vector<DeviceInfo>& devices()
{
    static const std::vector<DeviceInfo> found = findDevices();
    return found;
}

std::string resolveDevice(const std::string& request)
{
    if (request == "cpu")
        return request;
    if (request.empty() || request == "auto")
        return devices().size() > 1 ? devices()[1].id : "cpu";
    std::string id = request == "cuda" ? "cuda:0" : request;
    if (!isCudaId(id))
        throw Error(ErrorCode::InvalidArgument, "'" + request + "' is no device.",
                    "Choose auto, cpu, cuda or cuda:N.");
    std::string known;
    for (const DeviceInfo& device : devices()) {
        if (device.id == id)
            return id;
        known += (known.empty() ? "" : ", ") + device.id;
    }
    throw Error(ErrorCode::DeviceUnavailable, "The device '" + request + "' is not available.",
                "Available here: " + known +
                    ". A CUDA device needs a libtorch built with CUDA and a driver.");
}

} // namespace isthmus

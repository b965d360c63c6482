#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace isthmus {

/// A device that computes.
struct DeviceInfo
{
    std::string id;           ///< "cpu", "cuda:0"
    std::string name;         ///< e.g. "AMD EPYC 7B13", "NVIDIA H200"
    std::uint64_t memory = 0; ///< bytes in all
};

/// The processor first, then every CUDA device that this libtorch can use. The first call may take a second
/// (it starts the CUDA runtime): not on the GUI thread. Later calls answer from memory.
const std::vector<DeviceInfo>& devices();

/// Id of the device that a request means: "auto" (or empty) is the first CUDA device if there is one, else
/// the processor; "cpu"; "cuda" is "cuda:0"; "cuda:N". Throws DeviceUnavailable for a device that is not
/// there, naming those that are, and InvalidArgument for anything else.
std::string resolveDevice(const std::string& request);

} // namespace isthmus

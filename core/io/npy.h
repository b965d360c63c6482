#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace isthmus {

/// Writes a float32 array in row-major order as a NumPy .npy file (format 1.0), durably: it appears complete
/// or not at all. Throws InvalidArgument when the shape does not fit the values, DiskFull, FileUnwritable.
void writeNpy(const std::filesystem::path& path, std::span<const float> values,
              const std::vector<std::int64_t>& shape);

} // namespace isthmus

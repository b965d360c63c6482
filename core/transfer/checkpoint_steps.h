#pragma once

#include <filesystem>
#include <vector>

namespace isthmus {

/// The folder of checkpoints that is meant by a transfer's output folder, or by itself. Of several LaTen runs
/// (seeds) the transfer with the lowest seed. Throws FileNotFound if there is none.
std::filesystem::path checkpointFolder(const std::filesystem::path& output);

/// Steps at which a transfer can be evaluated, ascending: 0, the untouched target, and its checkpoints'.
/// Throws FileNotFound if there is no checkpoint.
std::vector<int> checkpointSteps(const std::filesystem::path& output);

} // namespace isthmus

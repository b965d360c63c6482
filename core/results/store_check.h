#pragma once

#include "core/results/result_store.h"

namespace isthmus {

/// ResultStore::verify: proves and reads every file of results/ and tensors/ afresh. Files are read, nothing
/// is changed.
std::vector<StoreProblem> checkStore(const std::filesystem::path& project,
                                     const std::function<void(std::uint64_t, std::uint64_t)>& tick);

} // namespace isthmus

#pragma once

#include "core/base/json.h"
#include "core/base/torch_fwd.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace isthmus {

/// The state of a run that may go on later: tensors (float32, float64, int64) by name, and everything else
/// as JSON.
struct Checkpoint
{
    Json state = Json::object();
    std::vector<std::pair<std::string, at::Tensor>> tensors;

    /// Throws MalformedFile if there is none of this name.
    const at::Tensor& tensor(const std::string& name) const;
};

/// Publishes a checkpoint as a sealed HDF5 file (docs/schema.md), replacing one that is there: after a crash
/// the file is the old one or the new one. Throws DiskFull, FileUnwritable, FileNotFound (folder).
void writeCheckpoint(const std::filesystem::path& file, const Checkpoint& checkpoint);
/// Proves the file and reads it. Throws FileNotFound, ForeignFile (another kind of file), NewerSchema,
/// MalformedFile (damaged).
Checkpoint readCheckpoint(const std::filesystem::path& file);

} // namespace isthmus

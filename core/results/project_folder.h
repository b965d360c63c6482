#pragma once

#include "core/results/result_store.h"

#include <filesystem>
#include <system_error>

namespace isthmus {

inline constexpr const char* resultsFolder = "results";
inline constexpr const char* tensorsFolder = "tensors";

/// Throws unless `project` is a project folder of this schema or, for writing, may become one (missing,
/// empty, or left by a process that was killed while it made one): FileNotFound, ForeignFile, NewerSchema,
/// MalformedFile. Writes nothing.
void checkProjectFolder(const std::filesystem::path& project, OpenMode mode);

/// Makes what is missing: project.json and the folders. Sweeps temporaries of dead processes. The lock must
/// be held.
void completeProjectFolder(const std::filesystem::path& project);

/// Throws FileUnreadable when listing a folder failed for another reason than that it does not exist.
void requireListed(const std::filesystem::path& folder, const std::error_code& error);

} // namespace isthmus

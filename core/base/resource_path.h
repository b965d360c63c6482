#pragma once

#include <filesystem>
#include <string>

namespace isthmus {

/// A file or folder the program ships, e.g. "demo": from ISTHMUS_RESOURCES, from ../share/isthmus beside the
/// executable (installed), or from resources/ of the source tree (built in place). Throws FileNotFound naming
/// the places.
std::filesystem::path resourcePath(const std::string& name);

} // namespace isthmus

#include "core/base/resource_path.h"

#include "core/base/error.h"

#include <cstdlib>
#include <system_error>
#include <vector>

namespace isthmus {

namespace fs = std::filesystem;

fs::path resourcePath(const std::string& name)
{
    std::vector<fs::path> places;
    if (const char* folder = std::getenv("ISTHMUS_RESOURCES"))
        places.emplace_back(folder);
    std::error_code failed;
    const fs::path executable = fs::read_symlink("/proc/self/exe", failed);
    if (!failed)
        places.push_back(executable.parent_path().parent_path() / "share/isthmus");
    places.emplace_back(ISTHMUS_SOURCE_RESOURCES);
    std::string tried;
    for (const fs::path& place : places) {
        if (fs::exists(place / name, failed))
            return place / name;
        tried += (tried.empty() ? "" : ", ") + place.string();
    }
    throw Error(ErrorCode::FileNotFound, "The program's file '" + name + "' is not in any of: " + tried + ".",
                "Set ISTHMUS_RESOURCES to the folder that holds it.");
}

} // namespace isthmus

#include "core/results/project_lock.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/log.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace isthmus {
namespace fs = std::filesystem;
namespace {

std::string hostName()
{
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

/// Who wrote the lock file, as a phrase. What stands there is only for people: it may be missing or
/// half-written.
std::string holderOf(int descriptor)
{
    std::array<char, 512> text{};
    const ssize_t size = pread(descriptor, text.data(), text.size(), 0);
    const Json json = size > 0 ? Json::parse(text.data(), text.data() + size, nullptr, false)
                               : Json(Json::value_t::discarded);
    if (!json.is_object() || !json.contains("pid") || !json["pid"].is_number_integer())
        return "another process";
    const long pid = json["pid"].get<long>();
    const std::string host = json.value("host", Json()).is_string() ? json["host"].get<std::string>() : "";
    if (host != hostName())
        return "process " + std::to_string(pid) + " on " + (host.empty() ? "another machine" : host);
    return pid == getpid() ? "this program, in another window or job" : "process " + std::to_string(pid);
}

} // namespace

ProjectLock::ProjectLock(const fs::path& project)
{
    const fs::path file = project / fileName;
    descriptor_ = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor_ < 0) {
        const int code = errno;
        if (code == ENOSPC || code == EDQUOT)
            throw Error(ErrorCode::DiskFull,
                        "There is no space left to open the project '" + project.string() + "' for writing.",
                        "Free some space on that disk.");
        throw Error(ErrorCode::FileUnwritable,
                    "The project '" + project.string() + "' cannot be written: " + std::strerror(code) + ".",
                    "Open it read-only, or choose a project in a folder that can be written.");
    }
    if (flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
        const int code = errno;
        if (code == EWOULDBLOCK) {
            const std::string holder = holderOf(descriptor_);
            close(descriptor_);
            throw Error(ErrorCode::Locked,
                        "The project '" + project.string() + "' is in use by " + holder + ".",
                        "Close it there first, open it read-only, or use another project.");
        }
        logWarning("The folder of the project '" + project.string() + "' knows no locks (" +
                   std::strerror(code) + "): do not open it twice for writing.");
    }
    const std::string text = Json{{"pid", getpid()}, {"host", hostName()}}.dump() + "\n";
    if (ftruncate(descriptor_, 0) != 0 || pwrite(descriptor_, text.data(), text.size(), 0) < 0)
        logDebug("The lock file of '" + project.string() + "' could not be filled in.");
}

ProjectLock::~ProjectLock()
{
    close(descriptor_); // the file stays: removing it would race with the next process that opens it
}

} // namespace isthmus

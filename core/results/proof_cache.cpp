#include "core/results/proof_cache.h"

#include "core/base/error.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace isthmus {
namespace fs = std::filesystem;
namespace {

constexpr std::int64_t nanoseconds = 1'000'000'000;

} // namespace

std::optional<FileStamp> fileStamp(const fs::path& path)
{
    struct stat status = {};
    if (stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return FileStamp{static_cast<std::uint64_t>(status.st_size),
                     status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec, status.st_ino};
}

Seal ProofCache::prove(const fs::path& path)
{
    const std::optional<FileStamp> before = fileStamp(path);
    if (before) {
        const std::lock_guard lock(mutex_);
        const auto found = proofs_.find(path);
        if (found != proofs_.end() && found->second.stamp == *before)
            return found->second.seal;
    }
    Seal seal = readSeal(path);
    requireName(path, seal);
    proveContent(path, seal);
    // A file that was replaced in the meantime is proven again next time.
    if (before && fileStamp(path) == before) {
        const std::lock_guard lock(mutex_);
        proofs_[path] = {*before, seal};
    }
    return seal;
}

void ProofCache::touch(const fs::path& path, std::int64_t time)
{
    const timespec when = {time / nanoseconds, time % nanoseconds};
    const timespec times[2] = {when, when};
    const std::lock_guard lock(mutex_);
    const auto found = proofs_.find(path);
    const bool current = found != proofs_.end() && fileStamp(path) == found->second.stamp;
    if (utimensat(AT_FDCWD, path.c_str(), times, 0) != 0)
        return;
    const std::optional<FileStamp> after = fileStamp(path);
    if (current && after)
        found->second.stamp = *after;
}

void requireName(const fs::path& path, const Seal& seal)
{
    if (path.stem().string() != seal.key)
        throw Error(ErrorCode::MalformedFile,
                    "The file '" + path.string() + "' holds another result (" + seal.key + ").",
                    "Give it back its name, which is its content key, or delete it.");
}

} // namespace isthmus

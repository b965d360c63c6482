#pragma once

#include "core/results/sealed_file.h"

#include <map>
#include <mutex>

namespace isthmus {

/// What tells one version of a file from another without reading it.
struct FileStamp
{
    std::uint64_t size = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
    std::uint64_t inode = 0;

    bool operator==(const FileStamp&) const = default;
};

/// Empty if there is no such regular file.
std::optional<FileStamp> fileStamp(const std::filesystem::path& path);

/// Remembers which files were proven, so that each is hashed once per process and version. Thread-safe.
class ProofCache
{
public:
    /// Proves a file unless that was done; throws like readSeal and proveContent, and MalformedFile when the
    /// file's name is not its key.
    Seal prove(const std::filesystem::path& path);
    /// Sets the file's modification time (nanoseconds since 1970) and keeps its proof. Nothing where that is
    /// not allowed.
    void touch(const std::filesystem::path& path, std::int64_t time);

private:
    struct Proof
    {
        FileStamp stamp;
        Seal seal;
    };

    std::mutex mutex_;
    std::map<std::filesystem::path, Proof> proofs_;
};

/// Throws MalformedFile unless a sealed file is named by its key.
void requireName(const std::filesystem::path& path, const Seal& seal);

} // namespace isthmus

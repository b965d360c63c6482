#pragma once

#include <filesystem>

namespace isthmus {

/// The right to write into a project, held from construction to destruction. The kernel drops it when the
/// process dies, so that no stale lock remains; the file says who holds it. Readers do not need it.
class ProjectLock
{
public:
    /// Throws Locked naming the holder, FileUnwritable where the lock file cannot be made.
    explicit ProjectLock(const std::filesystem::path& project);
    ~ProjectLock();
    ProjectLock(const ProjectLock&) = delete;
    ProjectLock& operator=(const ProjectLock&) = delete;

    static constexpr const char* fileName = ".lock";

private:
    int descriptor_ = -1;
};

} // namespace isthmus

#include "core/io/publish.h"

#include "core/base/error.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <optional>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace isthmus {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view prefix = ".isthmus-tmp-";
/// Longest file name of the usual file systems; what of the destination's name does not fit is cut.
constexpr std::size_t longestName = 255;

std::function<void(PublishStep)> observer; // set before any publication (see setPublishObserver)

void observe(PublishStep step)
{
    if (observer)
        observer(step);
}

/// The Error for a failed call on a file that is to be `path`.
Error writeError(const fs::path& path, int code)
{
    const std::string name = "'" + path.string() + "'";
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, "There is no space left to write " + name + ".",
                "Free some space on that disk, or choose a folder on another one, and try again."};
    case EFBIG:
        return {ErrorCode::DiskFull, "The file " + name + " would grow beyond the largest size allowed here.",
                "Raise the limit (ulimit -f) or choose a folder on another file system."};
    case EROFS:
        return {ErrorCode::FileUnwritable, "The file " + name + " cannot be written: the disk is read-only.",
                "Choose a folder on a disk that can be written."};
    case EACCES:
    case EPERM:
        return {ErrorCode::FileUnwritable, "The file " + name + " cannot be written: permission is missing.",
                "Choose another folder, or ask its owner for the right to write."};
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::FileNotFound,
                "The file " + name + " cannot be written: its folder does not exist.",
                "Create the folder or choose another one."};
    default:
        return {ErrorCode::FileUnwritable,
                "The file " + name + " cannot be written: " + std::strerror(code) + ".",
                "Check the disk and the folder, and try again."};
    }
}

/// fsync that survives interruption. File systems that cannot sync a folder say EINVAL, and lose nothing by
/// it.
int syncDescriptor(int descriptor)
{
    while (fsync(descriptor) != 0) {
        if (errno == EINTR)
            continue;
        return errno == EINVAL || errno == ENOTSUP ? 0 : errno;
    }
    return 0;
}

int syncFolder(const fs::path& folder)
{
    const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int result = syncDescriptor(descriptor);
    close(descriptor);
    return result;
}

fs::path folderOf(const fs::path& file)
{
    const fs::path folder = file.parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

/// Keeps the end of the destination's name (its extension) where the whole is too long.
std::string temporaryName(const fs::path& destination)
{
    static std::atomic<unsigned> counter{0};
    const std::string head =
        std::string(prefix) + std::to_string(getpid()) + "-" + std::to_string(counter++) + "-";
    std::string tail = destination.filename().string();
    if (head.size() + tail.size() > longestName)
        tail = tail.substr(head.size() + tail.size() - longestName);
    return head + tail;
}

/// Process that wrote a temporary.
std::optional<pid_t> ownerOf(std::string_view name)
{
    if (!name.starts_with(prefix))
        return std::nullopt;
    name.remove_prefix(prefix.size());
    pid_t pid = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), pid);
    if (error != std::errc() || pid <= 0 || end == name.data() + name.size() || *end != '-')
        return std::nullopt;
    return pid;
}

/// The writer holds a lock on its temporary, which the kernel drops when it dies. (Asking whether the process
/// number is alive would err after a reboot, in containers and on network folders.)
bool isAbandoned(const fs::path& file)
{
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return false;
    const bool abandoned = flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    close(descriptor);
    return abandoned;
}

} // namespace

void setPublishObserver(std::function<void(PublishStep)> function)
{
    observer = std::move(function);
}

PublishedFile::PublishedFile(fs::path destination) : destination_(std::move(destination))
{
    std::error_code ignored;
    if (!destination_.has_filename() || fs::is_directory(destination_, ignored))
        throw Error(ErrorCode::InvalidArgument,
                    "'" + destination_.string() + "' is a folder, not a file name.",
                    "Give the name of a file.");
    temporary_ = folderOf(destination_) / temporaryName(destination_);
    observe(PublishStep::Create);
    descriptor_ = open(temporary_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor_ < 0)
        throw writeError(destination_, errno);
    flock(descriptor_,
          LOCK_EX | LOCK_NB); // tells sweepTemporaries that we live; a folder without locks is no failure
}

PublishedFile::~PublishedFile()
{
    removeTemporary();
}

void PublishedFile::removeTemporary() noexcept
{
    if (descriptor_ < 0)
        return;
    unlink(temporary_.c_str());
    close(descriptor_);
    descriptor_ = -1;
}

void PublishedFile::write(std::span<const std::byte> bytes)
{
    // Large contents go out in pieces, so that crash tests meet a half-written file.
    constexpr std::size_t piece = std::size_t{8} << 20;
    while (!bytes.empty()) {
        observe(PublishStep::Write);
        const ssize_t written = ::write(descriptor_, bytes.data(), std::min(bytes.size(), piece));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            throw writeError(destination_, written < 0 ? errno : ENOSPC);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

void PublishedFile::write(std::string_view text)
{
    write(std::as_bytes(std::span(text.data(), text.size())));
}

void PublishedFile::writeAt(std::uint64_t offset, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        observe(PublishStep::Write);
        const ssize_t written = pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            throw writeError(destination_, written < 0 ? errno : ENOSPC);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
        offset += static_cast<std::uint64_t>(written);
    }
}

void PublishedFile::commit()
{
    if (descriptor_ < 0)
        throw Error(ErrorCode::Internal, "'" + destination_.string() + "' was published twice.");
    observe(PublishStep::Sync);
    if (const int code = syncDescriptor(descriptor_))
        throw writeError(destination_, code);
    observe(PublishStep::Rename);
    if (rename(temporary_.c_str(), destination_.c_str()) != 0)
        throw writeError(destination_, errno);
    close(std::exchange(descriptor_, -1)); // from here on nothing is left to remove
    observe(PublishStep::SyncFolder);
    if (const int code = syncFolder(folderOf(destination_)))
        throw writeError(destination_, code);
}

void publish(const fs::path& destination, const std::function<void(PublishedFile&)>& writer)
{
    PublishedFile file(destination);
    writer(file);
    file.commit();
}

void publishText(const fs::path& destination, std::string_view text)
{
    publish(destination, [&](PublishedFile& file) { file.write(text); });
}

void publishByName(const fs::path& destination, const std::function<void(const fs::path&)>& writer)
{
    PublishedFile file(destination);
    observe(PublishStep::Write);
    writer(file.temporary());
    // The library may have replaced our file by its own under the same name: that one is to be synced.
    const int descriptor = open(file.temporary().c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        throw writeError(destination, errno);
    const int code = syncDescriptor(descriptor);
    struct stat status = {};
    const bool empty = fstat(descriptor, &status) != 0 || status.st_size == 0;
    close(descriptor);
    if (code != 0)
        throw writeError(destination, code);
    if (empty) // libraries that write by name tend to fail silently; nothing here publishes empty files
        throw writeError(destination, ENOSPC);
    file.commit();
}

bool isTemporaryName(std::string_view fileName)
{
    return ownerOf(fileName).has_value();
}

int sweepTemporaries(const fs::path& folder)
{
    int removed = 0;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        std::error_code ignored;
        if (!isTemporaryName(entry.path().filename().string()) || !entry.is_regular_file(ignored))
            continue;
        if (isAbandoned(entry.path()) && fs::remove(entry.path(), ignored))
            ++removed;
    }
    return removed;
}

void createFolders(const fs::path& folder)
{
    std::vector<fs::path> missing;
    std::error_code ignored;
    for (fs::path path = fs::absolute(folder).lexically_normal(); !fs::exists(path, ignored);
         path = path.parent_path()) {
        if (path.has_filename())
            missing.push_back(path);
    }
    for (auto path = missing.rbegin(); path != missing.rend(); ++path) {
        if (mkdir(path->c_str(), 0777) != 0 && errno != EEXIST)
            throw writeError(*path, errno);
        if (const int code = syncFolder(path->parent_path()))
            throw writeError(*path, code);
    }
    if (!fs::is_directory(folder, ignored))
        throw Error(ErrorCode::FileUnwritable, "'" + folder.string() + "' is a file, not a folder.",
                    "Choose another name for the folder.");
}

} // namespace isthmus

#include "core/io/file_map.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace isthmus {
namespace {

class Descriptor
{
public:
    explicit Descriptor(int value) : value_(value) {}
    ~Descriptor()
    {
        if (value_ >= 0)
            ::close(value_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return value_; }

private:
    int value_;
};

[[noreturn]] void throwUnreadable(const std::filesystem::path& path, int cause)
{
    if (cause == ENOENT || cause == ENOTDIR)
        throw Error(ErrorCode::FileNotFound, "The file " + path.string() + " does not exist.",
                    "Check the path, and that the download was complete.");
    throw Error(ErrorCode::FileUnreadable,
                "The file " + path.string() + " cannot be read: " + std::strerror(cause) + ".",
                "Check its permissions and that the disk is there.");
}

} // namespace

FileMap::FileMap(std::filesystem::path path) : path_(std::move(path))
{
    const Descriptor file(::open(path_.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0)
        throwUnreadable(path_, errno);
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        throwUnreadable(path_, errno);
    if (!S_ISREG(status.st_mode))
        throw Error(ErrorCode::FileUnreadable, path_.string() + " is not a file.", "Choose a file.");
    modified_ = std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
    size_ = static_cast<std::size_t>(status.st_size);
    if (size_ == 0)
        return; // an empty range cannot be mapped
    void* mapped = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, file.get(), 0);
    if (mapped == MAP_FAILED) {
        const int cause = errno;
        size_ = 0;
        throwUnreadable(path_, cause);
    }
    data_ = static_cast<const std::byte*>(mapped);
}

FileMap::~FileMap()
{
    unmap();
}

FileMap::FileMap(FileMap&& other) noexcept
    : path_(std::move(other.path_)), data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)), modified_(std::exchange(other.modified_, 0))
{
    other.path_.clear();
}

FileMap& FileMap::operator=(FileMap&& other) noexcept
{
    if (this != &other) {
        unmap();
        path_ = std::exchange(other.path_, {});
        data_ = std::exchange(other.data_, nullptr);
        size_ = std::exchange(other.size_, 0);
        modified_ = std::exchange(other.modified_, 0);
    }
    return *this;
}

void FileMap::unmap() noexcept
{
    if (data_ != nullptr)
        ::munmap(const_cast<std::byte*>(data_), size_);
    data_ = nullptr;
    size_ = 0;
}

void FileMap::prefetch(std::size_t offset, std::size_t length) const
{
#ifdef MADV_POPULATE_READ
    if (advise(offset, length, MADV_POPULATE_READ, false))
        return;
#endif
    advise(offset, length, MADV_WILLNEED, false);
}

void FileMap::release(std::size_t offset, std::size_t length) const
{
    advise(offset, length, MADV_DONTNEED, true);
}

bool FileMap::advise(std::size_t offset, std::size_t length, int advice, bool wholePagesOnly) const
{
    if (offset >= size_)
        return true;
    length = std::min(length, size_ - offset);
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    std::size_t begin = offset / page * page;
    std::size_t end = offset + length;
    if (wholePagesOnly) {
        // Neighbours that share the first or last page may be in use.
        begin = (offset + page - 1) / page * page;
        end = end == size_ ? size_ : end / page * page;
    }
    // Advice only: a kernel that refuses it costs speed, nothing else.
    return begin >= end || ::madvise(const_cast<std::byte*>(data_) + begin, end - begin, advice) == 0;
}

} // namespace isthmus

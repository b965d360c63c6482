#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace isthmus {

/// A whole file mapped read-only. Move-only; a moved-from map is empty. Pages come from the page cache when
/// touched. A file that another program shortens while it is mapped ends this process on access, as with any
/// mapping.
class FileMap
{
public:
    FileMap() = default;
    /// Throws FileNotFound, FileUnreadable (a folder, no permission, mapping refused), naming path and cause.
    explicit FileMap(std::filesystem::path path);
    ~FileMap();
    FileMap(FileMap&& other) noexcept;
    FileMap& operator=(FileMap&& other) noexcept;
    FileMap(const FileMap&) = delete;
    FileMap& operator=(const FileMap&) = delete;

    std::span<const std::byte> bytes() const { return {data_, size_}; }
    std::size_t size() const { return size_; }
    const std::filesystem::path& path() const { return path_; }
    /// Nanoseconds since the epoch of the last change of the file's content, when it was opened.
    std::int64_t modified() const { return modified_; }

    /// Brings [offset, offset + length) into memory in one call, which is faster than one fault per page.
    void prefetch(std::size_t offset, std::size_t length) const;
    /// Takes the range out of this process's resident memory; the page cache keeps it.
    void release(std::size_t offset, std::size_t length) const;

private:
    bool advise(std::size_t offset, std::size_t length, int advice, bool wholePagesOnly) const;
    void unmap() noexcept;

    std::filesystem::path path_;
    const std::byte* data_ = nullptr;
    std::size_t size_ = 0;
    std::int64_t modified_ = 0;
};

} // namespace isthmus

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace isthmus {

/// A file that appears under its name only when it is complete and on the disk: written under a temporary
/// name in the same folder, fsynced, renamed, the folder fsynced. A crash or power loss leaves the old file
/// or the new one, never a part. The destructor removes the temporary of a file that was not committed.
/// Throws DiskFull, FileUnwritable or FileNotFound (folder), naming the destination.
class PublishedFile
{
public:
    explicit PublishedFile(std::filesystem::path destination);
    ~PublishedFile();
    PublishedFile(const PublishedFile&) = delete;
    PublishedFile& operator=(const PublishedFile&) = delete;

    /// Where the content is now. Keeps the destination's extension, for libraries that go by it.
    const std::filesystem::path& temporary() const { return temporary_; }

    /// Appends.
    void write(std::span<const std::byte> bytes);
    void write(std::string_view text);
    /// Overwrites what is at `offset` (e.g. a header that needs the length of what follows).
    void writeAt(std::uint64_t offset, std::span<const std::byte> bytes);
    /// Makes it durable under the destination's name, replacing a file that is there. Once.
    void commit();

private:
    void removeTemporary() noexcept;

    std::filesystem::path destination_;
    std::filesystem::path temporary_;
    int descriptor_ = -1;
};

/// Publishes what `writer` writes; nothing remains if it throws.
void publish(const std::filesystem::path& destination, const std::function<void(PublishedFile&)>& writer);
/// Publishes a text.
void publishText(const std::filesystem::path& destination, std::string_view text);
/// Publishes a file that a library writes by name (Qt, QCustomPlot): `writer` gets the temporary's name,
/// where an empty file is, and overwrites it or replaces it.
void publishByName(const std::filesystem::path& destination,
                   const std::function<void(const std::filesystem::path&)>& writer);

/// True for the name of a temporary of this layer.
bool isTemporaryName(std::string_view fileName);
/// Removes the temporaries in `folder` (not below it) that no living process is writing. Returns how many. A
/// folder that cannot be read or written is left alone.
int sweepTemporaries(const std::filesystem::path& folder);

/// Creates a folder and its parents, each fsynced into its parent. Throws DiskFull or FileUnwritable.
void createFolders(const std::filesystem::path& folder);

/// The steps of a publication, in order.
enum class PublishStep { Create, Write, Sync, Rename, SyncFolder };
/// Test seam: called before every step of every publication of this process (an empty function ends it).
/// Crash tests kill the process here; failure tests throw.
void setPublishObserver(std::function<void(PublishStep)> observer);

} // namespace isthmus

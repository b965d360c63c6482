#pragma once

#include "core/results/hdf5_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace isthmus {

/// Version of the files and of project.json (docs/schema.md). Raised when an older program could misread
/// them.
inline constexpr int schemaVersion = 1;

/// A sealed file is an HDF5 file with a user block of this many bytes in front that names it ours: kind,
/// schema version, content key, length and SHA-256 of what follows, as readable text. libhdf5 crashes on
/// malformed files, so nothing reaches it before the seal is proven. Any HDF5 reader skips the block.
inline constexpr std::size_t sealSize = 512;

struct Seal
{
    int schema = schemaVersion;
    std::string kind; ///< "similarity-map", "tensors", "export", ...
    std::string key;  ///< content key; of an export, 64 zeros
    std::uint64_t length = 0;
    std::string sha256;

    /// Exactly sealSize bytes.
    std::string toText() const;
    bool operator==(const Seal&) const = default;
};

/// Publishes a file: `write` fills it. Throws DiskFull, FileUnwritable.
void publishSealed(const std::filesystem::path& path, const std::string& kind, const std::string& key,
                   const std::function<void(const h5::Group& root)>& write);

/// Reads and checks the seal alone (not the content). Throws FileNotFound, FileUnreadable, ForeignFile for
/// any other file, NewerSchema, MalformedFile for a damaged seal or a wrong length.
Seal readSeal(const std::filesystem::path& path);

/// Checks the content against the seal. `tick` gets the bytes of each piece and may throw. Throws
/// MalformedFile.
void proveContent(const std::filesystem::path& path, const Seal& seal,
                  const std::function<void(std::uint64_t)>& tick = {});

/// Proves the whole file and hands it to `read` from memory: what is read is what was proven. For small
/// files. Failures of the library and wrong content become MalformedFile that names the file.
void readSealed(const std::filesystem::path& path,
                const std::function<void(const Seal&, const h5::Group& root)>& read);
/// The same for a file that was proven earlier, read from the disk.
void readProven(const std::filesystem::path& path, const std::function<void(const h5::Group& root)>& read);

/// True for 64 lower-case hexadecimal digits.
bool isKey(std::string_view text);
/// Throws InvalidArgument for anything else.
void requireKey(const std::string& key);

} // namespace isthmus

#pragma once

#include "core/base/dtype.h"
#include "core/io/file_map.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isthmus {

/// One tensor of a safetensors file. All numbers are validated: they can be used without further checks.
struct SafetensorsTensor
{
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    std::size_t count = 0; ///< elements
    std::size_t begin = 0; ///< bytes from the start of the file
    std::size_t end = 0;

    std::size_t bytes() const { return end - begin; }
};

/// The longest header the format allows, in bytes.
inline constexpr std::uint64_t safetensorsHeaderLimit = 100'000'000;

/// A safetensors file, mapped and validated by all rules of the format: header length, UTF-8 JSON object, no
/// duplicate keys, string metadata, known dtypes, checked products of shapes, offsets contiguous from 0 to
/// the end of the file. Accepts and refuses the same files as the reference reader (huggingface/safetensors).
class SafetensorsFile
{
public:
    /// Throws FileNotFound, FileUnreadable, or MalformedFile naming file, tensor and rule.
    explicit SafetensorsFile(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return map_.path(); }
    const FileMap& map() const { return map_; }
    /// In the order of their data.
    const std::vector<SafetensorsTensor>& tensors() const { return tensors_; }
    /// Null if there is none of this name.
    const SafetensorsTensor* find(std::string_view name) const;
    std::span<const std::byte> data(const SafetensorsTensor& tensor) const
    {
        return map_.bytes().subspan(tensor.begin, tensor.bytes());
    }
    const std::map<std::string, std::string>& metadata() const { return metadata_; }

private:
    FileMap map_;
    std::vector<SafetensorsTensor> tensors_;
    std::map<std::string, std::size_t, std::less<>> byName_;
    std::map<std::string, std::string> metadata_;
};

/// A tensor to be written. `bytes` makes its data, little endian and row-major, when its turn comes, so that
/// a model is never in memory twice.
struct SafetensorsEntry
{
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    std::function<std::vector<std::byte>()> bytes;

    /// Size of the data. Throws InvalidArgument for negative or overflowing shapes.
    std::uint64_t byteCount() const;
};

/// Writes a whole file durably (it appears complete or not at all), header padded to 8 bytes, metadata
/// {"format":"pt"}. Throws InvalidArgument (duplicate names, data of a wrong size), DiskFull, FileUnwritable.
void writeSafetensors(const std::filesystem::path& path, std::vector<SafetensorsEntry> entries);

} // namespace isthmus

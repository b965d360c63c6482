#pragma once

#include "core/io/safetensors.h"
#include "core/model/model.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace isthmus {

/// All tensors of a model folder, from one safetensors file or many with an index. Immutable.
class TensorStore
{
public:
    struct Entry
    {
        const SafetensorsFile* file = nullptr;
        const SafetensorsTensor* tensor = nullptr;

        std::span<const std::byte> data() const { return file->data(*tensor); }
    };

    /// Opens model.safetensors, or the shards of model.safetensors.index.json. Throws FileNotFound (no
    /// weights, a missing shard), UnsupportedModel (only formats that are not read), MalformedFile (index
    /// with paths, tensors the index names but no shard has, damaged files).
    explicit TensorStore(const std::filesystem::path& folder);

    const std::vector<std::unique_ptr<SafetensorsFile>>& files() const { return files_; }
    /// Sorted by name.
    const std::map<std::string, Entry, std::less<>>& tensors() const { return tensors_; }
    const std::vector<std::string>& warnings() const { return warnings_; }
    /// Null if there is none.
    const Entry* find(std::string_view name) const;

    /// SHA-256 over names, dtypes, shapes and data of all tensors by name: the same for any division into
    /// shards. Reads everything, unless the cache folder remembers it for files of these paths, sizes and
    /// times.
    std::string fingerprint(const Tick& tick) const;

private:
    void openShards(const std::filesystem::path& folder, const std::filesystem::path& index);
    std::string computeFingerprint(const Tick& tick) const;

    std::vector<std::unique_ptr<SafetensorsFile>> files_;
    std::map<std::string, Entry, std::less<>> tensors_;
    std::vector<std::string> warnings_;
};

} // namespace isthmus

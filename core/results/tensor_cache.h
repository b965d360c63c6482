#pragma once

#include "core/base/json.h"
#include "core/results/proof_cache.h"
#include "core/results/tensor_file.h"

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace isthmus {

/// The folder tensors/ of a project: sealed files of tensors that can be computed again. Least recently used
/// go first when it grows over its limit; a file's modification time is the time of its last use.
/// Thread-safe.
class TensorCache
{
public:
    TensorCache(std::filesystem::path folder, bool readOnly);

    /// Empty if not cached. A damaged file counts as not cached and is removed.
    std::optional<NamedTensors> get(const std::string& key);
    /// Publishes float32 and float64 tensors of any device. Nothing if they are there, or larger than the
    /// limit.
    void put(const std::string& key, const NamedTensors& tensors, const Json& description);
    void setLimit(std::uint64_t bytes);
    /// Bytes of all files.
    std::uint64_t bytes() const;

private:
    struct Cached
    {
        std::filesystem::path path;
        FileStamp stamp;
    };

    std::filesystem::path fileOf(const std::string& key) const;
    std::vector<Cached> files() const;
    void markUsed(const std::filesystem::path& path);
    void evict(std::uint64_t room, const std::filesystem::path& keep);

    std::filesystem::path folder_;
    bool readOnly_;
    mutable std::mutex mutex_;
    ProofCache proofs_;
    std::uint64_t limit_;
    std::int64_t lastUse_ = 0;
};

/// What a store keeps of tensors unless told otherwise: a few pairs' activations and Grams.
inline constexpr std::uint64_t defaultTensorLimit = std::uint64_t{16} << 30;

} // namespace isthmus

#include "core/results/tensor_cache.h"

#include "core/base/torch.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/version.h"
#include "core/results/result_file.h"
#include "core/results/tensor_file.h"

#include <algorithm>
#include <chrono>

namespace isthmus {
namespace fs = std::filesystem;
namespace {

/// Room for HDF5's own structures beside the tensors, an upper bound for the usual file.
constexpr std::uint64_t fileOverhead = 64 << 10;

} // namespace

TensorCache::TensorCache(fs::path folder, bool readOnly)
    : folder_(std::move(folder)), readOnly_(readOnly), limit_(defaultTensorLimit)
{
}

fs::path TensorCache::fileOf(const std::string& key) const
{
    requireKey(key);
    return folder_ / (key + ".h5");
}

std::optional<NamedTensors> TensorCache::get(const std::string& key)
{
    const fs::path path = fileOf(key);
    const std::lock_guard lock(mutex_);
    if (!fileStamp(path))
        return std::nullopt;
    try {
        if (proofs_.prove(path).kind != tensorsKind)
            throw Error(ErrorCode::MalformedFile, "The file '" + path.string() + "' does not hold tensors.");
        NamedTensors tensors;
        readProven(path, [&](const h5::Group& root) { tensors = readTensors(root); });
        markUsed(path);
        return tensors;
    } catch (const Error& error) {
        if (!fileStamp(path))
            return std::nullopt; // evicted by another process while we looked
        logWarning("A cached tensor file is left out and computed again. " + error.message());
        std::error_code ignored;
        if (!readOnly_ && error.code() == ErrorCode::MalformedFile)
            fs::remove(path, ignored);
        return std::nullopt;
    }
}

void TensorCache::put(const std::string& key, const NamedTensors& tensors, const Json& description)
{
    const fs::path path = fileOf(key);
    NamedTensors ready;
    std::uint64_t size = fileOverhead;
    for (const auto& [name, tensor] : tensors) {
        ready.emplace_back(name, storableTensor(name, tensor));
        size += ready.back().second.nbytes();
    }
    const std::lock_guard lock(mutex_);
    if (fileStamp(path)) {
        try {
            proofs_.prove(path);
            return markUsed(path);
        } catch (const Error& error) {
            logWarning("A cached tensor file is replaced. " + error.message());
        }
    }
    if (size > limit_)
        return logDebug("Tensors of " + std::to_string(size) +
                        " bytes are larger than the cache and not kept.");
    evict(size, path);
    publishSealed(path, tensorsKind, key,
                  [&](const h5::Group& root) { writeTensors(root, tensorsKind, key, ready, description); });
    markUsed(path);
}

void TensorCache::setLimit(std::uint64_t bytes)
{
    const std::lock_guard lock(mutex_);
    limit_ = bytes;
    if (!readOnly_)
        evict(0, {});
}

std::uint64_t TensorCache::bytes() const
{
    std::uint64_t total = 0;
    for (const Cached& file : files())
        total += file.stamp.size;
    return total;
}

std::vector<TensorCache::Cached> TensorCache::files() const
{
    std::vector<Cached> found;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder_, error)) {
        if (entry.path().extension() != ".h5" || !isKey(entry.path().stem().string()))
            continue;
        if (const auto stamp = fileStamp(entry.path()))
            found.push_back({entry.path(), *stamp});
    }
    return found;
}

void TensorCache::markUsed(const fs::path& path)
{
    if (readOnly_)
        return;
    const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(
                         std::chrono::system_clock::now().time_since_epoch())
                         .count();
    lastUse_ = std::max<std::int64_t>(now, lastUse_ + 1); // two uses never look simultaneous
    proofs_.touch(path, lastUse_);
}

/// Removes the least recently used files until `room` more bytes fit. Never the file `keep`, which is being
/// replaced.
void TensorCache::evict(std::uint64_t room, const fs::path& keep)
{
    std::vector<Cached> all = files();
    std::uint64_t total = room;
    for (const Cached& file : all)
        total += file.stamp.size;
    std::sort(all.begin(), all.end(), [](const Cached& a, const Cached& b) {
        return std::pair(a.stamp.modified, a.path) < std::pair(b.stamp.modified, b.path);
    });
    for (const Cached& file : all) {
        if (total <= limit_)
            return;
        std::error_code error;
        if (file.path != keep && fs::remove(file.path, error)) {
            total -= file.stamp.size;
            logDebug("Evicted " + file.path.filename().string() + " from the tensor cache.");
        }
    }
}

} // namespace isthmus

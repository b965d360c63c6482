#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/io/publish.h"
#include "core/model/tensor_store.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <optional>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

/// Hashed between two calls of the tick: a fraction of a second.
constexpr std::size_t hashStep = std::size_t{64} << 20;
/// A file changed this recently may change again within the resolution of its time stamp: not remembered.
constexpr std::int64_t settledNanoseconds = 2'000'000'000;
/// Raised when the fingerprint's definition changes.
constexpr int cacheVersion = 1;

std::optional<fs::path> cacheFolder()
{
    const char* cache = std::getenv("XDG_CACHE_HOME");
    if (cache != nullptr && cache[0] == '/')
        return fs::path(cache) / "isthmus" / "fingerprints";
    const char* home = std::getenv("HOME");
    if (home != nullptr && home[0] == '/')
        return fs::path(home) / ".cache" / "isthmus" / "fingerprints";
    return std::nullopt;
}

/// What must be unchanged for a remembered fingerprint to hold.
Json identity(const std::vector<std::unique_ptr<SafetensorsFile>>& files)
{
    Json list = Json::array();
    for (const auto& file : files) {
        std::error_code ignored;
        const fs::path path = fs::weakly_canonical(file->path(), ignored);
        list.push_back(
            {{"path", path.string()}, {"size", file->map().size()}, {"modified", file->map().modified()}});
    }
    return {{"version", cacheVersion}, {"files", std::move(list)}};
}

bool settled(const std::vector<std::unique_ptr<SafetensorsFile>>& files)
{
    const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(
                         std::chrono::system_clock::now().time_since_epoch())
                         .count();
    return std::all_of(files.begin(), files.end(),
                       [&](const auto& file) { return now - file->map().modified() > settledNanoseconds; });
}

std::optional<std::string> recall(const fs::path& file, const Json& key)
{
    std::ifstream in(file, std::ios::binary);
    if (!in.is_open())
        return std::nullopt;
    const Json json = Json::parse(in, nullptr, false);
    constexpr std::size_t digits = 64;
    if (!json.is_object() || json.value("identity", Json()) != key || !json.contains("fingerprint") ||
        !json["fingerprint"].is_string())
        return std::nullopt;
    auto fingerprint = json["fingerprint"].get<std::string>();
    return fingerprint.size() == digits ? std::optional(std::move(fingerprint)) : std::nullopt;
}

void remember(const fs::path& file, const Json& key, const std::string& fingerprint)
{
    try {
        fs::create_directories(file.parent_path());
        publishText(file, Json{{"identity", key}, {"fingerprint", fingerprint}}.dump());
    } catch (const std::exception&) {
        // Only a cache: without it (read-only home, full disk) the weights are hashed again next time.
    }
}

} // namespace

std::string TensorStore::computeFingerprint(const Tick& tick) const
{
    std::uint64_t total = 0;
    for (const auto& [name, entry] : tensors_)
        total += entry.tensor->bytes();
    std::uint64_t done = 0;
    Sha256 hash;
    for (const auto& [name, entry] : tensors_) {
        const SafetensorsTensor& tensor = *entry.tensor;
        hash.add(Json{{"name", name}, {"dtype", dtypeName(tensor.dtype)}, {"shape", tensor.shape}}.dump());
        hash.add("\n");
        const FileMap& map = entry.file->map();
        for (std::size_t offset = tensor.begin; offset < tensor.end;) {
            if (tick)
                tick(done, total);
            const std::size_t length = std::min(hashStep, tensor.end - offset);
            map.prefetch(offset, length);
            hash.add(map.bytes().subspan(offset, length));
            map.release(offset, length);
            offset += length;
            done += length;
        }
    }
    if (tick)
        tick(total, total);
    return hash.hex();
}

std::string TensorStore::fingerprint(const Tick& tick) const
{
    const auto folder = cacheFolder();
    if (!folder || files_.empty())
        return computeFingerprint(tick);
    const Json key = identity(files_);
    const fs::path file = *folder / (sha256(key["files"][0]["path"].get<std::string>()) + ".json");
    if (auto known = recall(file, key))
        return *known;
    std::string fingerprint = computeFingerprint(tick);
    if (settled(files_))
        remember(file, key, fingerprint);
    return fingerprint;
}

} // namespace isthmus

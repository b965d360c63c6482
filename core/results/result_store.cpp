#include "core/results/result_store.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/sha256.h"
#include "core/base/torch.h"
#include "core/base/utc_time.h"
#include "core/base/version.h"
#include "core/io/publish.h"
#include "core/results/project_folder.h"
#include "core/results/project_lock.h"
#include "core/results/proof_cache.h"
#include "core/results/result_file.h"
#include "core/results/store_check.h"
#include "core/results/tensor_cache.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace isthmus {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t shortestPrefix = 6;

class FolderStore final : public ResultStore
{
public:
    FolderStore(fs::path project, OpenMode mode)
        : path_(std::move(project)),
          lock_(mode == OpenMode::ReadWrite ? std::make_unique<ProjectLock>(path_) : nullptr),
          tensors_(path_ / tensorsFolder, mode == OpenMode::ReadOnly)
    {
        if (lock_)
            completeProjectFolder(path_);
    }

    const fs::path& path() const override { return path_; }
    bool readOnly() const override { return !lock_; }

    bool contains(const std::string& key) const override;
    void put(const SimilarityMap& map) override;
    std::optional<SimilarityMap> similarityMap(const std::string& key) const override;
    void putDocument(const ResultDocument& document) override;
    std::optional<ResultDocument> document(const std::string& key, const std::string& kind) const override;
    std::string kindOf(const std::string& key) const override;
    std::vector<ResultEntry> list() const override;
    std::string resolve(const std::string& prefix) const override;

    std::optional<NamedTensors> tensors(const std::string& key) const override { return tensors_.get(key); }
    void putTensors(const std::string& key, const NamedTensors& tensors, const Json& description) override
    {
        requireWritable();
        tensors_.put(key, tensors, description);
    }
    void setTensorLimit(std::uint64_t bytes) override { tensors_.setLimit(bytes); }
    std::uint64_t tensorBytes() const override { return tensors_.bytes(); }

    std::vector<StoreProblem>
    verify(const std::function<void(std::uint64_t, std::uint64_t)>& tick) const override
    {
        return checkStore(path_, tick);
    }
    void exportTo(const fs::path& file) const override;

private:
    struct Listed
    {
        FileStamp stamp;
        ResultEntry entry;
    };

    fs::path fileOf(const std::string& key) const
    {
        requireKey(key);
        return path_ / resultsFolder / (key + ".h5");
    }
    std::vector<std::string> keys() const;
    std::optional<ResultEntry> entry(const std::string& key) const;
    void requireWritable() const;
    /// contains(), with `tell` for what is wrong with a damaged file.
    bool intact(const std::string& key, void (*tell)(std::string_view)) const;
    /// Runs `read` on an intact file; false if there is none.
    bool read(const std::string& key, const std::function<void(const Seal&, const h5::Group&)>& read) const;

    fs::path path_;
    std::unique_ptr<ProjectLock> lock_; ///< null when read-only
    mutable TensorCache tensors_;
    mutable ProofCache proofs_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, Listed> listed_; ///< guarded by mutex_
};

void FolderStore::requireWritable() const
{
    if (readOnly())
        throw Error(ErrorCode::FileUnwritable, "The project '" + path_.string() + "' was opened read-only.",
                    "Open it for writing, or use another project.");
}

bool FolderStore::contains(const std::string& key) const
{
    return intact(key, logWarning);
}

bool FolderStore::intact(const std::string& key, void (*tell)(std::string_view)) const
{
    const fs::path path = fileOf(key);
    if (!fileStamp(path))
        return false;
    try {
        proofs_.prove(path);
        return true;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::NewerSchema)
            throw; // to say no would be to overwrite it
        tell(error.message());
        return false;
    }
}

void FolderStore::put(const SimilarityMap& map)
{
    requireWritable();
    const fs::path path = fileOf(map.key);
    if (!intact(map.key, logDebug)) // whoever asked before, by contains(), was told
        publishSealed(path, similarityMapKind, map.key, [&](const h5::Group& root) { writeMap(root, map); });
}

bool FolderStore::read(const std::string& key,
                       const std::function<void(const Seal&, const h5::Group&)>& read) const
{
    const fs::path path = fileOf(key);
    if (!fileStamp(path))
        return false;
    readSealed(path, [&](const Seal& seal, const h5::Group& root) {
        requireName(path, seal);
        read(seal, root);
    });
    return true;
}

std::optional<SimilarityMap> FolderStore::similarityMap(const std::string& key) const
{
    std::optional<SimilarityMap> map;
    read(key, [&](const Seal&, const h5::Group& root) { map = readMap(root); });
    return map;
}

void FolderStore::putDocument(const ResultDocument& document)
{
    requireWritable();
    const std::string& kind = document.kind;
    const bool plain =
        !kind.empty() && kind.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
    if (!plain || kind == similarityMapKind || kind == tensorsKind || kind == exportKind || kind.size() > 64)
        throw Error(ErrorCode::InvalidArgument, "'" + kind + "' cannot be the kind of a result document.");
    const fs::path path = fileOf(document.key);
    if (intact(document.key, logDebug))
        return;
    ResultDocument dated = document;
    if (dated.created.empty())
        dated.created = utcNow();
    publishSealed(path, kind, document.key, [&](const h5::Group& root) { writeDocument(root, dated); });
}

std::optional<ResultDocument> FolderStore::document(const std::string& key, const std::string& kind) const
{
    std::optional<ResultDocument> document;
    read(key, [&](const Seal& seal, const h5::Group& root) {
        if (seal.kind != kind)
            throw Error(ErrorCode::InvalidArgument,
                        "The result " + key + " is of kind '" + seal.kind + "', not '" + kind + "'.");
        document = readDocument(root);
    });
    return document;
}

std::string FolderStore::kindOf(const std::string& key) const
{
    std::string kind;
    read(key, [&](const Seal& seal, const h5::Group&) { kind = seal.kind; });
    return kind;
}

std::vector<std::string> FolderStore::keys() const
{
    std::vector<std::string> found;
    std::error_code error;
    for (const fs::directory_entry& file : fs::directory_iterator(path_ / resultsFolder, error)) {
        const std::string key = file.path().stem().string();
        if (file.path().extension() == ".h5" && isKey(key))
            found.push_back(key);
    }
    requireListed(path_ / resultsFolder, error);
    return found;
}

std::optional<ResultEntry> FolderStore::entry(const std::string& key) const
{
    const fs::path path = fileOf(key);
    const std::optional<FileStamp> stamp = fileStamp(path);
    if (!stamp)
        return std::nullopt;
    {
        const std::lock_guard lock(mutex_);
        const auto known = listed_.find(key);
        if (known != listed_.end() && known->second.stamp == *stamp)
            return known->second.entry;
    }
    try {
        ResultEntry head;
        read(key, [&](const Seal&, const h5::Group& root) { head = readHead(root); });
        head.bytes = stamp->size;
        const std::lock_guard lock(mutex_);
        listed_[key] = {*stamp, head};
        return head;
    } catch (const Error& error) {
        logDebug("Left out of the list of results: " + error.message());
        return std::nullopt;
    }
}

std::vector<ResultEntry> FolderStore::list() const
{
    std::vector<ResultEntry> entries;
    for (const std::string& key : keys()) {
        if (auto one = entry(key))
            entries.push_back(std::move(*one));
    }
    std::sort(entries.begin(), entries.end(), [](const ResultEntry& a, const ResultEntry& b) {
        return a.created != b.created ? a.created > b.created : a.key < b.key;
    });
    return entries;
}

std::string FolderStore::resolve(const std::string& prefix) const
{
    const bool digits = prefix.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (prefix.size() < shortestPrefix || prefix.size() > 64 || !digits)
        throw Error(ErrorCode::InvalidArgument, "'" + prefix + "' is not the beginning of a key.",
                    "Give at least 6 of its hexadecimal digits; 'isthmus-cli project list' shows the keys.");
    std::vector<std::string> matches;
    for (const std::string& key : keys()) {
        if (key.starts_with(prefix))
            matches.push_back(key);
    }
    if (matches.empty())
        throw Error(ErrorCode::InvalidArgument, "No result has a key that begins with '" + prefix + "'.",
                    "'isthmus-cli project list' shows the keys.");
    if (matches.size() > 1)
        throw Error(ErrorCode::InvalidArgument,
                    std::to_string(matches.size()) + " results have keys that begin with '" + prefix + "'.",
                    "Give more digits.");
    return matches.front();
}

void FolderStore::exportTo(const fs::path& file) const
{
    std::vector<ResultEntry> entries = list();
    if (entries.size() < keys().size())
        logWarning("Damaged files are left out of the export; 'isthmus-cli project verify' names them.");
    publishSealed(file, exportKind, std::string(64, '0'), [&](const h5::Group& root) {
        root.setInteger("schema_version", schemaVersion);
        root.setText("written_by", programVersion());
        root.setText("kind", exportKind);
        root.setText("created", utcNow());
        root.setText("description", "Results of an Isthmus project, one group each, named by content key");
        for (const ResultEntry& one : entries) {
            read(one.key, [&](const Seal& seal, const h5::Group& source) {
                const h5::Group group = root.create(one.key, one.title);
                if (seal.kind == similarityMapKind)
                    return writeMap(group, readMap(source));
                writeDocument(group, readDocument(source));
            });
        }
    });
}

} // namespace

std::shared_ptr<ResultStore> ResultStore::open(const fs::path& project, OpenMode mode)
{
    checkProjectFolder(project, mode);
    if (mode == OpenMode::ReadWrite)
        createFolders(project);
    return std::make_shared<FolderStore>(fs::absolute(project).lexically_normal(), mode);
}

std::string contentKey(const Json& dependsOn)
{
    try {
        return sha256(dependsOn.dump());
    } catch (const Json::exception&) {
        throw Error(ErrorCode::InvalidArgument,
                    "A name or a text that a result depends on is not valid UTF-8.",
                    "Rename the file or correct the data.");
    }
}

} // namespace isthmus

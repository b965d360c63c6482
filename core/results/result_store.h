#pragma once

#include "core/base/json.h"
#include "core/base/torch_fwd.h"
#include "core/results/result_document.h"
#include "core/results/similarity_result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace isthmus {

/// One line of the list of results.
struct ResultEntry
{
    std::string key;
    std::string kind; ///< "similarity-map", later others
    std::string title;
    std::string metric;
    std::string module;
    std::string source_name;
    std::string target_name;
    std::string created;
    std::uint64_t bytes = 0;
    Json summary; ///< small: means, sizes, samples
};

/// A problem found by verify().
struct StoreProblem
{
    std::string file; ///< relative to the project
    std::string what; ///< sentence
};

enum class OpenMode { ReadWrite, ReadOnly };

/// A project folder NAME.isthmus/ of immutable HDF5 files: results/, tensors/, checkpoints/, figures/,
/// project.json. Each file is named KEY.h5, the SHA-256 of the canonical JSON of all it depends on. Published
/// by temporary name, fsync, rename, fsync of the folder. The only user of HDF5. Thread-safe; never call it
/// on the GUI thread.
class ResultStore
{
public:
    /// Creates the folder if it does not exist (ReadWrite). Takes the project's lock: a second writer gets
    /// Error Locked naming the process that holds it. Sweeps temporaries left by a killed process. Throws
    /// ForeignFile, NewerSchema, FileUnwritable.
    static std::shared_ptr<ResultStore> open(const std::filesystem::path& project,
                                             OpenMode mode = OpenMode::ReadWrite);
    virtual ~ResultStore() = default;

    virtual const std::filesystem::path& path() const = 0;
    virtual bool readOnly() const = 0;

    // Results: never evicted. Every key must be 64 hexadecimal digits (InvalidArgument); whatever writes
    // throws DiskFull or FileUnwritable (also when the store was opened read-only).
    /// True if an intact result of any kind is there.
    virtual bool contains(const std::string& key) const = 0;
    /// Publishes a map under map.key. Publishing a key that is there already does nothing; a damaged file is
    /// replaced.
    virtual void put(const SimilarityMap& map) = 0;
    /// Empty if there is none; throws MalformedFile for a damaged one.
    virtual std::optional<SimilarityMap> similarityMap(const std::string& key) const = 0;
    /// The same for results of other kinds. Throws InvalidArgument for a kind that is no plain name.
    virtual void putDocument(const ResultDocument& document) = 0;
    /// Empty if there is none; throws MalformedFile for a damaged one and InvalidArgument for one of another
    /// kind.
    virtual std::optional<ResultDocument> document(const std::string& key, const std::string& kind) const = 0;
    /// Kind of a result: "similarity-map", or its document's. Empty if there is none; throws MalformedFile
    /// for a damaged one.
    virtual std::string kindOf(const std::string& key) const = 0;
    /// All results, newest first. Damaged files are left out (see verify).
    virtual std::vector<ResultEntry> list() const = 0;
    /// Full key of the only result whose key begins with `prefix` (at least 6 digits). Throws
    /// InvalidArgument.
    virtual std::string resolve(const std::string& prefix) const = 0;

    // Tensors: a cache, evicted least recently used first when over the limit.
    /// Float32/float64 tensors of one key, by name. Empty if not cached.
    virtual std::optional<std::vector<std::pair<std::string, at::Tensor>>>
    tensors(const std::string& key) const = 0;
    /// Nothing happens if they are there already or larger than the limit. `description` is what the key is
    /// made of.
    virtual void putTensors(const std::string& key,
                            const std::vector<std::pair<std::string, at::Tensor>>& tensors,
                            const Json& description) = 0;
    virtual void setTensorLimit(std::uint64_t bytes) = 0;
    virtual std::uint64_t tensorBytes() const = 0;

    /// Checks every file: user block, SHA-256, schema, readability. `tick` may throw Cancelled.
    virtual std::vector<StoreProblem>
    verify(const std::function<void(std::uint64_t, std::uint64_t)>& tick = {}) const = 0;
    /// Writes all intact results into one HDF5 file, each a group named by its key (durably published).
    /// Damaged ones are left out with a warning in the log.
    virtual void exportTo(const std::filesystem::path& file) const = 0;
};

/// Key of whatever depends on exactly this: SHA-256 of the canonical dump.
std::string contentKey(const Json& dependsOn);

} // namespace isthmus

#include "core/results/store_check.h"

#include "core/base/error.h"
#include "core/io/publish.h"
#include "core/results/project_folder.h"
#include "core/results/proof_cache.h"
#include "core/results/result_file.h"

#include <algorithm>

namespace isthmus {
namespace fs = std::filesystem;
namespace {

struct Candidate
{
    fs::path path;
    bool tensors = false;
    std::uint64_t bytes = 0;
};

std::vector<Candidate> candidates(const fs::path& project)
{
    std::vector<Candidate> found;
    for (const char* folder : {resultsFolder, tensorsFolder}) {
        std::error_code error;
        for (const fs::directory_entry& entry : fs::directory_iterator(project / folder, error)) {
            std::error_code ignored;
            const std::uint64_t bytes = entry.is_regular_file(ignored) ? entry.file_size(ignored) : 0;
            found.push_back({entry.path(), folder == tensorsFolder, bytes});
        }
        requireListed(project / folder, error);
    }
    std::sort(found.begin(), found.end(),
              [](const Candidate& a, const Candidate& b) { return a.path < b.path; });
    return found;
}

void readContent(const Candidate& file, const Seal& seal)
{
    if ((seal.kind == tensorsKind) != file.tensors || seal.kind == exportKind)
        throw Error(ErrorCode::MalformedFile,
                    "It is of kind '" + seal.kind + "', which does not belong here.",
                    "Move it out of the project.");
    if (file.tensors)
        return readProven(file.path, [](const h5::Group& root) {
            if (root.unsignedInteger("count") != 0)
                root.shape("tensor_000000");
        });
    readSealed(file.path, [&](const Seal&, const h5::Group& root) {
        if (seal.kind == similarityMapKind)
            readMap(root);
        else
            readDocument(root);
        if (readHead(root).key != seal.key)
            throw h5::Failure("the key inside is another one");
    });
}

void checkFile(const Candidate& file, const std::function<void(std::uint64_t)>& tick)
{
    const std::string name = file.path.filename().string();
    if (isTemporaryName(name))
        return; // of a writer at work; those of dead ones go when the project is opened for writing
    if (file.path.extension() != ".h5" || !isKey(file.path.stem().string()))
        throw Error(ErrorCode::ForeignFile, "Its name is not that of a result.",
                    "Move it out of the project.");
    const Seal seal = readSeal(file.path);
    requireName(file.path, seal);
    proveContent(file.path, seal, tick);
    readContent(file, seal);
}

} // namespace

std::vector<StoreProblem> checkStore(const fs::path& project,
                                     const std::function<void(std::uint64_t, std::uint64_t)>& tick)
{
    const std::vector<Candidate> files = candidates(project);
    std::uint64_t total = 0;
    for (const Candidate& file : files)
        total += file.bytes;
    std::uint64_t done = 0;
    std::vector<StoreProblem> problems;
    for (const Candidate& file : files) {
        std::uint64_t read = 0;
        try {
            checkFile(file, [&](std::uint64_t bytes) {
                read += bytes;
                if (tick)
                    tick(std::min(done + read, total), total);
            });
        } catch (const Error& error) {
            if (error.code() != ErrorCode::FileNotFound) // evicted while we looked
                problems.push_back({file.path.lexically_relative(project).string(), error.what()});
        }
        done += file.bytes;
        if (tick)
            tick(std::min(done, total), total);
    }
    return problems;
}

} // namespace isthmus

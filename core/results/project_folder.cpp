#include "core/results/project_folder.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/utc_time.h"
#include "core/base/version.h"
#include "core/io/publish.h"
#include "core/results/project_lock.h"
#include "core/results/sealed_file.h"

#include <fstream>
#include <iterator>

namespace isthmus {
namespace fs = std::filesystem;
namespace {

constexpr const char* projectFile = "project.json";
constexpr const char* projectFormat = "isthmus-project";

Error foreign(const fs::path& project)
{
    return {ErrorCode::ForeignFile, "'" + project.string() + "' is not a project of this program.",
            "Choose a project folder (NAME.isthmus), or a new name to create one."};
}

/// True for a folder with nothing in it but what a creation that was killed can leave.
bool mayBecomeProject(const fs::path& project)
{
    for (const fs::directory_entry& entry : fs::directory_iterator(project)) {
        const std::string name = entry.path().filename().string();
        if (name != ProjectLock::fileName && !isTemporaryName(name))
            return false;
    }
    return true;
}

void checkProjectFile(const fs::path& project)
{
    const fs::path file = project / projectFile;
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in)
        throw Error(ErrorCode::FileUnreadable, "The file '" + file.string() + "' cannot be read.",
                    "Check its permissions and the disk.");
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("format") || json["format"] != projectFormat)
        throw foreign(project);
    const auto schema = json.find("schema_version");
    if (schema == json.end() || !schema->is_number_integer() || *schema < 1)
        throw Error(ErrorCode::MalformedFile, "The file '" + file.string() + "' has no valid schema_version.",
                    "Restore it from a backup; the results beside it are not affected.");
    if (*schema > schemaVersion)
        throw Error(ErrorCode::NewerSchema,
                    "The project '" + project.string() +
                        "' was written by a newer version of this program (schema " + schema->dump() +
                        ", this one knows " + std::to_string(schemaVersion) + ").",
                    "Update the program.");
}

} // namespace

void checkProjectFolder(const fs::path& project, OpenMode mode)
try {
    if (!fs::exists(project)) {
        if (mode == OpenMode::ReadOnly)
            throw Error(ErrorCode::FileNotFound, "There is no project '" + project.string() + "'.",
                        "Check the name.");
        return;
    }
    if (!fs::is_directory(project))
        throw foreign(project);
    if (fs::exists(project / projectFile))
        return checkProjectFile(project);
    if (mode == OpenMode::ReadOnly || !mayBecomeProject(project))
        throw foreign(project);
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorCode::FileUnreadable,
                "The folder '" + project.string() + "' cannot be read: " + error.code().message() + ".",
                "Check its permissions.");
}

void completeProjectFolder(const fs::path& project)
{
    int swept = sweepTemporaries(project);
    for (const char* name : {resultsFolder, tensorsFolder, "checkpoints", "figures"})
        swept += sweepTemporaries(project / name);
    if (swept > 0)
        logInfo("Removed " + std::to_string(swept) + " unfinished files of a process that was killed from '" +
                project.string() + "'.");
    if (!fs::exists(project / projectFile))
        publishText(project / projectFile, Json{{"format", projectFormat},
                                                {"schema_version", schemaVersion},
                                                {"created", utcNow()},
                                                {"program", programVersion()}}
                                                   .dump(2) +
                                               "\n");
    for (const char* name : {resultsFolder, tensorsFolder, "checkpoints", "figures"})
        createFolders(project / name);
}

void requireListed(const fs::path& folder, const std::error_code& error)
{
    if (error && error != std::errc::no_such_file_or_directory)
        throw Error(ErrorCode::FileUnreadable,
                    "The folder '" + folder.string() + "' cannot be read: " + error.message() + ".",
                    "Check its permissions and the disk.");
}

} // namespace isthmus

#include "app/cli/commands.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/results/result_store.h"

#include <cstdio>
#include <filesystem>
#include <iostream>
#include <memory>

namespace isthmus::cli {
namespace {

namespace fs = std::filesystem;

/// Names of models and files may hold bytes that are no UTF-8.
std::string dump(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string sizeText(std::uint64_t bytes)
{
    char text[32];
    if (bytes < 1'000'000)
        std::snprintf(text, sizeof text, "%.1f kB", static_cast<double>(bytes) / 1e3);
    else if (bytes < 1'000'000'000)
        std::snprintf(text, sizeof text, "%.1f MB", static_cast<double>(bytes) / 1e6);
    else
        std::snprintf(text, sizeof text, "%.1f GB", static_cast<double>(bytes) / 1e9);
    return text;
}

Json entryJson(const ResultEntry& entry)
{
    return {{"key", entry.key},
            {"kind", entry.kind},
            {"title", entry.title},
            {"metric", entry.metric},
            {"module", entry.module},
            {"source_name", entry.source_name},
            {"target_name", entry.target_name},
            {"created", entry.created},
            {"bytes", entry.bytes},
            {"summary", entry.summary}};
}

void listProject(const fs::path& path, bool json)
{
    const auto store = ResultStore::open(path, OpenMode::ReadOnly);
    const std::vector<ResultEntry> entries = store->list();
    if (json) {
        Json results = Json::array();
        for (const ResultEntry& entry : entries)
            results.push_back(entryJson(entry));
        std::cout << dump({{"project", store->path().string()},
                           {"results", results},
                           {"tensor_bytes", store->tensorBytes()}})
                  << '\n';
        return;
    }
    for (const ResultEntry& entry : entries) {
        const Json& mean = entry.summary.value("matched_depth_mean", Json());
        char matched[16] = "-";
        if (mean.is_number())
            std::snprintf(matched, sizeof matched, "%.3f", mean.get<double>());
        const std::string models =
            entry.source_name.empty() ? "" : ", " + entry.source_name + " vs " + entry.target_name;
        std::printf("%s  %-24s  %-15s  %8s  %s%s\n", entry.key.substr(0, 12).c_str(), entry.created.c_str(),
                    entry.kind.c_str(), matched, entry.title.c_str(), models.c_str());
    }
    std::printf("%zu %s; %s of cached tensors.\n", entries.size(), entries.size() == 1 ? "result" : "results",
                sizeText(store->tensorBytes()).c_str());
}

void verifyProject(const fs::path& path, bool json)
{
    const auto store = ResultStore::open(path, OpenMode::ReadOnly);
    const std::vector<StoreProblem> problems = store->verify([](std::uint64_t done, std::uint64_t total) {
        throwIfInterrupted();
        if (total > 0)
            showProgress("Checking files", static_cast<double>(done) / static_cast<double>(total), -1);
    });
    clearProgress();
    if (json) {
        Json list = Json::array();
        for (const StoreProblem& problem : problems)
            list.push_back({{"file", problem.file}, {"what", problem.what}});
        std::cout << dump({{"ok", problems.empty()}, {"problems", list}}) << '\n';
    } else {
        for (const StoreProblem& problem : problems)
            std::cout << problem.file << ": " << problem.what << '\n';
        if (problems.empty())
            std::cout << "All files are intact.\n";
    }
    if (!problems.empty())
        throw Error(ErrorCode::MalformedFile,
                    std::to_string(problems.size()) + (problems.size() == 1 ? " file" : " files") + " of '" +
                        path.string() + "' cannot be used.",
                    problems.size() == 1 ? "Delete it and run its job again; nothing else is affected."
                                         : "Delete them and run their jobs again; nothing else is affected.");
}

void exportProject(const fs::path& path, const fs::path& output)
{
    const auto store = ResultStore::open(path, OpenMode::ReadOnly);
    store->exportTo(output);
    std::cout << store->list().size() << " results written to " << output.string() << '\n';
}

struct ProjectArguments
{
    std::string project;
    std::string output;
    bool json = false;
};

CLI::App* addAction(CLI::App* parent, const char* name, const char* description, ProjectArguments& arguments)
{
    CLI::App* action = parent->add_subcommand(name, description);
    action->add_option("project", arguments.project, "Project folder NAME.isthmus")->required();
    return action;
}

} // namespace

void addProjectCommand(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("project", "List, check or export the results of a project");
    command->require_subcommand(1);
    command->footer("Examples:\n  isthmus-cli project list pair.isthmus --json\n"
                    "  isthmus-cli project verify pair.isthmus\n"
                    "  isthmus-cli project export pair.isthmus --output pair.h5");
    const auto arguments = std::make_shared<ProjectArguments>();

    CLI::App* list = addAction(command, "list", "List the results, newest first", *arguments);
    list->add_flag("--json", arguments->json, "Print JSON");
    list->callback([arguments] { listProject(arguments->project, arguments->json); });

    CLI::App* verify =
        addAction(command, "verify", "Read and check every file; fails if one is damaged", *arguments);
    verify->add_flag("--json", arguments->json, "Print JSON");
    verify->callback([arguments] { verifyProject(arguments->project, arguments->json); });

    CLI::App* write = addAction(command, "export", "Write all results into one HDF5 file", *arguments);
    write->add_option("-o,--output", arguments->output, "The file to write (.h5)")->required();
    write->callback([arguments] { exportProject(arguments->project, arguments->output); });
}

} // namespace isthmus::cli

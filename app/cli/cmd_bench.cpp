#include "app/cli/bench.h"
#include "app/cli/commands.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/resource_path.h"

#include <cstdio>
#include <iostream>

#include <unistd.h>

namespace isthmus::cli {
namespace {

namespace fs = std::filesystem;

/// A folder that goes away with its content.
class Scratch
{
public:
    explicit Scratch(const std::string& parent)
    {
        std::string pattern = (fs::path(parent) / "isthmus-bench-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr)
            throw Error(ErrorCode::FileUnwritable, "No folder can be made in " + parent + ".",
                        "Choose another one with --scratch.");
        path_ = pattern;
    }
    ~Scratch()
    {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

void print(const std::vector<BenchResult>& results, bool json)
{
    Json list = Json::array();
    for (const BenchResult& result : results) {
        if (!json)
            std::printf("%s\n    %s against %s: ratio %.3f, wanted %s: %s\n", result.name.c_str(),
                        result.measured.c_str(), result.limit.c_str(), result.ratio, result.wanted.c_str(),
                        result.met ? "met" : "NOT met");
        list.push_back({{"name", result.name},
                        {"measured", result.measured},
                        {"limit", result.limit},
                        {"ratio", result.ratio},
                        {"wanted", result.wanted},
                        {"met", result.met}});
    }
    if (json)
        std::cout << Json{{"results", list}}.dump(2) << '\n';
}

} // namespace

void addBenchCommand(CLI::App& app)
{
    struct Arguments
    {
        std::vector<std::string> only{"similarity", "statistics", "attribution",
                                      "decoding",   "laten",      "window"};
        std::string scratch = fs::temp_directory_path().string();
        double gigabytes = 6;
        bool whole = false;
        std::string latenStep;
        bool json = false;
    };
    auto* command = app.add_subcommand("bench", "Measure the performance claims as ratios taken in one run");
    auto arguments = std::make_shared<Arguments>();
    command
        ->add_option("--only", arguments->only, "What to measure; memory writes a pair of --gigabytes first")
        ->delimiter(',')
        ->check(CLI::IsMember(
            {"similarity", "statistics", "attribution", "decoding", "laten", "postpkt", "memory", "window"}))
        ->capture_default_str();
    command->add_option("--gigabytes", arguments->gigabytes, "Size of the generated pair of 'memory'")
        ->check(CLI::Range(0.1, 100.0))
        ->capture_default_str();
    command->add_option("--scratch", arguments->scratch, "Folder for generated files")->capture_default_str();
    command->add_flag("--whole", arguments->whole,
                      "postpkt: the whole SVD of 11008 x 4096 as well (minutes)");
    command->add_option("--laten-step", arguments->latenStep)
        ->group(""); // what a child process of 'laten' is asked
    command->add_flag("--json", arguments->json, "Print JSON");
    command->footer("Example:\n  isthmus-cli bench\n  isthmus-cli bench --only memory --gigabytes 6");
    command->callback([arguments] {
        if (!arguments->latenStep.empty())
            return printLatenStep(arguments->latenStep, arguments->scratch);
        const Scratch scratch(arguments->scratch);
        std::vector<BenchResult> results;
        for (const std::string& what : arguments->only) {
            throwIfInterrupted();
            if (what == "similarity")
                results.push_back(benchSimilarity(scratch.path()));
            else if (what == "statistics")
                results.push_back(benchStatistics(scratch.path()));
            else if (what == "decoding")
                for (BenchResult& result : benchDecoding(scratch.path()))
                    results.push_back(std::move(result));
            else if (what == "memory")
                results.push_back(benchMemory(scratch.path(), arguments->gigabytes,
                                              resourcePath("demo") / "source",
                                              resourcePath("demo") / "data/align.jsonl"));
            else if (what == "laten")
                for (BenchResult& result : benchLaten(scratch.path()))
                    results.push_back(std::move(result));
            else if (what == "attribution")
                for (BenchResult& result : benchAttribution(scratch.path()))
                    results.push_back(std::move(result));
            else if (what == "postpkt")
                for (BenchResult& result : benchPostPkt(arguments->whole))
                    results.push_back(std::move(result));
            else
                for (BenchResult& result : benchWindow(scratch.path()))
                    results.push_back(std::move(result));
        }
        print(results, arguments->json);
    });
}

} // namespace isthmus::cli

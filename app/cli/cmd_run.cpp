#include "app/cli/commands.h"
#include "app/cli/job_runner.h"

#include "core/analysis/attribution_spec.h"
#include "core/analysis/lora_similarity_spec.h"
#include "core/analysis/similarity_spec.h"
#include "core/base/error.h"
#include "core/evaluate/evaluation_spec.h"
#include "core/transfer/laten_spec.h"
#include "core/transfer/merge_run.h"
#include "core/transfer/postpkt_spec.h"
#include "core/transfer/sensitivity_run.h"

#include <fstream>
#include <sstream>

namespace isthmus::cli {
namespace {

namespace fs = std::filesystem;

/// Parameters of any kind of job that are paths.
constexpr const char* pathParameters[] = {"source",         "target",  "model",  "adapter",  "base",
                                          "data",           "extract", "align",  "train",    "validate",
                                          "layer_map_file", "output",  "locate", "examples", "run"};

struct Kind
{
    const char* name;
    void (*run)(const JobSpec& spec, const std::string& project, bool json);
};

/// The kinds of jobs that make sense outside the window.
constexpr Kind jobKinds[] = {
    {SimilaritySpec::kind, runSimilarityJob},
    {AttributionSpec::kind, runAttributionJob},
    {SensitivitySpec::kind, runSensitivityJob},
    {LoraSimilaritySpec::kind, runLoraSimilarityJob},
    {MergeSpec::kind, runMergeJob},
    {PostPktSpec::kind, runPostPktJob},
    {InitStudySpec::kind, runInitStudyJob},
    {LatenSpec::kind, runLatenJob},
    {EvaluationSpec::kind, runEvaluationJob},
};

JobSpec readSpec(const fs::path& file)
{
    std::ifstream in(file);
    if (!in)
        throw Error(ErrorCode::FileNotFound, "The job specification " + file.string() + " cannot be read.",
                    "Check the path.");
    std::stringstream text;
    text << in.rdbuf();
    const Json json = Json::parse(text.str(), nullptr, false);
    if (json.is_discarded())
        throw Error(ErrorCode::MalformedFile, file.string() + " is not JSON.", "Correct the file.");
    JobSpec spec = JobSpec::fromJson(json);
    // Paths beside the file travel with it: a specification is usable from any folder.
    for (const char* name : pathParameters) {
        const auto found = spec.parameters.find(name);
        if (found == spec.parameters.end() || !found->is_string() || found->get<std::string>().empty())
            continue;
        const fs::path path(found->get<std::string>());
        if (path.is_relative())
            *found = (fs::absolute(file).parent_path() / path).lexically_normal().string();
    }
    return spec;
}

const Kind& kindOf(const std::string& name)
{
    std::string names;
    for (const Kind& kind : jobKinds) {
        if (name == kind.name)
            return kind;
        names += (names.empty() ? "" : ", ") + std::string(kind.name);
    }
    throw Error(ErrorCode::InvalidArgument, "The command line cannot run jobs of the kind '" + name + "'.",
                "Give a specification of one of the kinds: " + names + ".");
}

} // namespace

void addRunCommand(CLI::App& app)
{
    struct Arguments
    {
        std::string spec, project;
        bool json = false;
    };
    auto* command =
        app.add_subcommand("run", "Run a job specification, as the window's 'Copy as command' writes it");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("spec", arguments->spec, "JSON file; relative paths in it start at its folder")
        ->required();
    command->add_option("--project", arguments->project,
                        "Project folder NAME.isthmus that keeps and reuses results");
    command->add_flag("--json", arguments->json, "Print JSON");
    command->footer("Example:\n  isthmus-cli run resources/demo/similarity.json --project out/demo.isthmus");
    command->callback([arguments] {
        const JobSpec spec = readSpec(arguments->spec);
        kindOf(spec.kind).run(spec, arguments->project, arguments->json);
    });
}

} // namespace isthmus::cli

#include "app/cli/commands.h"
#include "app/cli/job_runner.h"

#include "core/analysis/metric_info.h"
#include "core/analysis/similarity_run.h"
#include "core/results/similarity_result.h"

#include <iostream>

namespace isthmus::cli {
namespace {

struct SimilarityArguments
{
    std::string source, target, data, format = "laten", sampling = "auto", pooling = "mean",
                                      compute = "float32";
    std::string device = "auto";
    std::vector<std::string> metrics{"cka-debiased"};
    std::vector<std::string> modules{"up", "down", "v", "o"};
    int samples = 512;
    int nullDraws = 32;
    std::uint64_t seed = 0;
    std::string project;
    bool json = false;
};

} // namespace

void runSimilarityJob(const JobSpec& spec, const std::string& project, bool json)
{
    SimilarityOutcome outcome;
    runOnTerminal(spec, project, [&](const JobSpec& job, JobContext& context) {
        outcome = runSimilarity(SimilaritySpec::fromJob(job), context);
    });
    printMaps(outcome, json);
}

void addSimilarityCommand(CLI::App& app)
{
    auto* command = app.add_subcommand("similarity", "Compare two models layer by layer");
    auto arguments = std::make_shared<SimilarityArguments>();
    command->add_option("--source", arguments->source, "Folder of the larger model")->required();
    command->add_option("--target", arguments->target, "Folder of the smaller model")->required();
    command->add_option("--data", arguments->data, "JSON lines with messages (behavioural metrics need it)");
    command->add_option("--format", arguments->format, "Prompt format")
        ->check(CLI::IsMember({"laten", "seeking", "chat-template", "plain"}))
        ->capture_default_str();
    std::vector<std::string> ids;
    for (const MetricInfo& info : metricInfos())
        ids.push_back(info.id);
    command
        ->add_option("--metrics", arguments->metrics,
                     "Metrics, separated by commas (see 'isthmus-cli metrics')")
        ->delimiter(',')
        ->check(CLI::IsMember(ids))
        ->capture_default_str();
    command->add_option("--modules", arguments->modules, "Modules, separated by commas")
        ->delimiter(',')
        ->check(CLI::IsMember({"q", "k", "v", "o", "gate", "up", "down", "attention", "ffn", "residual"}))
        ->capture_default_str();
    command->add_option("--samples", arguments->samples, "Token positions, or texts")->capture_default_str();
    command
        ->add_option("--sampling", arguments->sampling,
                     "auto: tokens if the tokenizers are equal, else texts")
        ->check(CLI::IsMember({"auto", "token", "text"}))
        ->capture_default_str();
    command->add_option("--pooling", arguments->pooling, "How a text becomes one sample")
        ->check(CLI::IsMember({"mean", "last"}))
        ->capture_default_str();
    command->add_option("--null-draws", arguments->nullDraws, "Permutations behind the null band; 0 for none")
        ->capture_default_str();
    command->add_option("--seed", arguments->seed, "Seed of the samples and the null")->capture_default_str();
    command->add_option("--compute", arguments->compute, "Arithmetic of the forward passes")
        ->check(CLI::IsMember({"float32", "bfloat16"}))
        ->capture_default_str();
    command->add_option("--device", arguments->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    command->add_option("--project", arguments->project,
                        "Project folder NAME.isthmus that keeps and reuses results");
    command->add_flag("--json", arguments->json, "Print JSON");
    command->footer(
        "Example:\n  isthmus-cli similarity --source models/13b --target models/7b --data gsm.jsonl \\\n"
        "    --metrics cka-debiased,spectrum --modules up,down,v,o --samples 512 --project pair.isthmus");
    command->callback([arguments] {
        const SimilaritySpec spec = SimilaritySpec::fromJob({SimilaritySpec::kind,
                                                             {{"source", arguments->source},
                                                              {"target", arguments->target},
                                                              {"data", arguments->data},
                                                              {"format", arguments->format},
                                                              {"metrics", arguments->metrics},
                                                              {"modules", arguments->modules},
                                                              {"samples", arguments->samples},
                                                              {"sampling", arguments->sampling},
                                                              {"pooling", arguments->pooling},
                                                              {"null_draws", arguments->nullDraws},
                                                              {"seed", arguments->seed},
                                                              {"compute", arguments->compute},
                                                              {"device", arguments->device}}});
        runSimilarityJob(spec.toJob(), arguments->project, arguments->json);
    });
}

void addMetricsCommand(CLI::App& app)
{
    auto* command =
        app.add_subcommand("metrics", "List the similarity metrics: definition, range, cost, source");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "Print JSON");
    command->callback([json] {
        Json list = Json::array();
        for (const MetricInfo& info : metricInfos()) {
            const char* input = info.input == MetricInput::Activations ? "activations" : "weights";
            if (!*json)
                std::cout << info.id << "  " << info.name << " (" << info.symbol << "), " << input
                          << ", range " << info.low << " to " << info.high << "\n    " << info.definition
                          << "\n    Invariant to: " << info.invariances << "\n    Cost: " << info.cost
                          << "\n    Source: " << info.source << '\n';
            list.push_back({{"id", info.id},
                            {"version", info.version},
                            {"symbol", info.symbol},
                            {"name", info.name},
                            {"definition", info.definition},
                            {"low", info.low},
                            {"high", info.high},
                            {"input", input},
                            {"unequal_widths", info.unequal_widths},
                            {"invariances", info.invariances},
                            {"cost", info.cost},
                            {"source", info.source}});
        }
        if (*json)
            std::cout << Json{{"metrics", list}}.dump(2) << '\n';
    });
}

} // namespace isthmus::cli

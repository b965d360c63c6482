#include "app/cli/commands.h"
#include "app/cli/job_runner.h"

#include "core/analysis/lora_similarity_spec.h"
#include "core/transfer/merge_run.h"
#include "core/transfer/sensitivity_run.h"

#include <cstdio>
#include <iostream>

namespace isthmus::cli {
namespace {

Json windowsJson(const std::vector<SensitivityWindow>& windows)
{
    Json list = Json::array();
    for (const SensitivityWindow& window : windows)
        list.push_back({{"module", window.module},
                        {"source_layer", window.source_layer},
                        {"target_layer", window.target_layer},
                        {"row", window.row},
                        {"column", window.column},
                        {"rows", window.rows},
                        {"columns", window.columns},
                        {"share", finiteOrNull(window.share)}});
    return list;
}

void printSensitivity(const Sensitivity& result, bool json)
{
    printWarnings(result.warnings);
    if (json) {
        Json matrices = Json::array();
        for (const SensitivityMap& map : result.maps)
            matrices.push_back({{"layer", map.layer},
                                {"module", map.module},
                                {"rows", map.rows},
                                {"columns", map.columns},
                                {"total", finiteOrNull(map.total)}});
        std::cout << Json{{"key", result.key},
                          {"samples", result.samples},
                          {"layers", finiteOrNull(result.layers)},
                          {"matrices", matrices},
                          {"windows", windowsJson(result.windows)},
                          {"warnings", result.warnings}}
                         .dump(2)
                  << '\n';
        return;
    }
    std::printf("%s, %d samples\nlayer   sensitivity\n", result.model_name.c_str(), result.samples);
    for (std::size_t layer = 0; layer < result.layers.size(); ++layer)
        std::printf("%5zu   %.6g\n", layer, result.layers[layer]);
    for (const SensitivityWindow& window : result.windows)
        std::printf("target layer %d %-5s from source layer %d: rows %lld to %lld, columns %lld to %lld, "
                    "%.1f %% of the sensitivity\n",
                    window.target_layer, window.module.c_str(), window.source_layer,
                    static_cast<long long>(window.row), static_cast<long long>(window.row + window.rows - 1),
                    static_cast<long long>(window.column),
                    static_cast<long long>(window.column + window.columns - 1), 100 * window.share);
}

} // namespace

void runSensitivityJob(const JobSpec& spec, const std::string& project, bool json)
{
    std::shared_ptr<const Sensitivity> result;
    runOnTerminal(spec, project, [&](const JobSpec& job, JobContext& context) {
        result = runSensitivity(SensitivitySpec::fromJob(job), context);
    });
    printSensitivity(*result, json);
}

void runLoraSimilarityJob(const JobSpec& spec, const std::string& project, bool json)
{
    std::shared_ptr<const LoraSimilarity> result;
    runOnTerminal(spec, project, [&](const JobSpec& job, JobContext& context) {
        result = runLoraSimilarity(LoraSimilaritySpec::fromJob(job), context);
    });
    printWarnings(result->warnings);
    Json layers = Json::array();
    if (!json)
        std::printf("layer  module   cos(BA, W)  cos(BA, W - BA)\n");
    for (const LoraSimilarityRow& row : result->rows) {
        if (!json)
            std::printf("%5d  %-6s  %10.4f  %15.4f\n", row.layer, row.module.c_str(), row.original,
                        row.remaining);
        layers.push_back({{"layer", row.layer},
                          {"module", row.module},
                          {"original", finiteOrNull(row.original)},
                          {"remaining", finiteOrNull(row.remaining)}});
    }
    if (json)
        std::cout << Json{{"key", result->key},
                          {"adapter", result->adapter_name},
                          {"base", result->base_name},
                          {"layers", layers},
                          {"warnings", result->warnings}}
                         .dump(2)
                  << '\n';
}

void runMergeJob(const JobSpec& spec, const std::string& project, bool json)
{
    MergeOutcome outcome;
    runOnTerminal(spec, project, [&](const JobSpec& job, JobContext& context) {
        outcome = runMerge(MergeSpec::fromJob(job), context);
    });
    printWarnings(outcome.warnings);
    if (json)
        std::cout << Json{{"output", outcome.output},
                          {"pairs", outcome.pairs},
                          {"dtype", outcome.dtype},
                          {"rounding_loss", finiteOrNull(outcome.rounding_loss)},
                          {"reload_check", outcome.reload_check},
                          {"warnings", outcome.warnings}}
                         .dump(2)
                  << '\n';
    else
        std::printf("%s: %d weights changed, stored as %s. %s\n", outcome.output.c_str(), outcome.pairs,
                    outcome.dtype.c_str(), outcome.reload_check.c_str());
}

void addSensitivityCommand(CLI::App& app)
{
    struct Arguments
    {
        std::string model, data, target, format = "laten", compute = "float32", device = "auto", project;
        std::vector<std::string> modules;
        int cutoff = 2048;
        int samples = 0;
        bool trainOnInputs = false;
        bool json = false;
    };
    auto* command = app.add_subcommand("sensitivity", "How much a task's loss depends on each parameter");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("model", arguments->model, "Model folder")->required();
    command->add_option("--data", arguments->data, "JSON lines with messages")->required();
    command->add_option("--target", arguments->target,
                        "Folder of a smaller model: choose layers and windows of its shape");
    command
        ->add_option("--modules", arguments->modules,
                     "q,k,v,o,gate,up,down, embedding,head; all of the layers without it")
        ->delimiter(',');
    command->add_option("--samples", arguments->samples, "Rows, the first of the file; 0 for all")
        ->capture_default_str();
    command->add_option("--format", arguments->format, "Prompt format")
        ->check(CLI::IsMember({"laten", "seeking", "chat-template", "plain"}))
        ->capture_default_str();
    command->add_option("--cutoff", arguments->cutoff, "Tokens of a row")->capture_default_str();
    command->add_flag("--train-on-inputs", arguments->trainOnInputs, "The loss covers the prompt as well");
    command->add_option("--compute", arguments->compute, "Arithmetic of the passes")
        ->check(CLI::IsMember({"float32", "bfloat16"}))
        ->capture_default_str();
    command->add_option("--device", arguments->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    command->add_option("--project", arguments->project, "Project folder that keeps results");
    command->add_flag("--json", arguments->json, "Print JSON");
    command->footer(
        "Example:\n  isthmus-cli sensitivity models/13b --data gsm_extract.jsonl --target models/7b");
    command->callback([arguments] {
        const JobSpec spec{SensitivitySpec::kind,
                           {{"model", arguments->model},
                            {"data", arguments->data},
                            {"target", arguments->target},
                            {"modules", arguments->modules},
                            {"samples", arguments->samples},
                            {"format", arguments->format},
                            {"cutoff", arguments->cutoff},
                            {"train_on_inputs", arguments->trainOnInputs},
                            {"compute", arguments->compute},
                            {"device", arguments->device}}};
        runSensitivityJob(spec, arguments->project, arguments->json);
    });
}

void addAdapterCommands(CLI::App& app)
{
    struct Arguments
    {
        std::string adapter, base, output, project;
        bool json = false;
    };
    auto compared = std::make_shared<Arguments>();
    auto* similarity = app.add_subcommand(
        "lora-similarity", "Cosines of an adapter's BA with its base's weights, layer by layer");
    similarity->add_option("--adapter", compared->adapter, "Folder written by peft or by Isthmus")
        ->required();
    similarity->add_option("--base", compared->base, "Folder of the base model")->required();
    similarity->add_option("--project", compared->project, "Project folder that keeps results");
    similarity->add_flag("--json", compared->json, "Print JSON");
    similarity->footer("Example:\n  isthmus-cli lora-similarity --adapter out/raw/delta --base models/7b");
    similarity->callback([compared] {
        runLoraSimilarityJob(
            {LoraSimilaritySpec::kind, {{"adapter", compared->adapter}, {"base", compared->base}}},
            compared->project, compared->json);
    });

    auto merged = std::make_shared<Arguments>();
    auto* merge = app.add_subcommand("merge", "Merge a LoRA adapter into its base");
    merge->add_option("--base", merged->base, "Folder of the base model")->required();
    merge->add_option("--adapter", merged->adapter, "Folder written by peft or by Isthmus")->required();
    merge->add_option("--output", merged->output, "Folder of the merged model")->required();
    merge->add_flag("--json", merged->json, "Print JSON");
    merge->footer("Example:\n  isthmus-cli merge --base models/7b --adapter out/adapter --output out/merged");
    merge->callback([merged] {
        runMergeJob({MergeSpec::kind,
                     {{"base", merged->base}, {"adapter", merged->adapter}, {"output", merged->output}}},
                    {}, merged->json);
    });
}

} // namespace isthmus::cli

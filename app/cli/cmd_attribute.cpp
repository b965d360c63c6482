#include "app/cli/commands.h"
#include "app/cli/job_runner.h"

#include "core/analysis/attribution.h"
#include "core/analysis/attribution_run.h"
#include "core/base/error.h"
#include "core/results/result_store.h"

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace isthmus::cli {
namespace {

/// Neurons of the printed table.
constexpr std::size_t tableNeurons = 10;
/// Tokens of a neuron in the printed table.
constexpr std::size_t tableTokens = 5;

Json tokensJson(const std::vector<PromotedToken>& tokens)
{
    Json list = Json::array();
    for (const PromotedToken& token : tokens)
        list.push_back({{"token", token.token}, {"logit", finiteOrNull(token.logit)}});
    return list;
}

Json neuronsJson(const NeuronMap& map)
{
    Json list = Json::array();
    for (const NeuronScore& neuron : map.top)
        list.push_back({{"layer", neuron.layer},
                        {"neuron", neuron.neuron},
                        {"score", finiteOrNull(neuron.score)},
                        {"promotes", tokensJson(neuron.promotes)},
                        {"suppresses", tokensJson(neuron.suppresses)}});
    return list;
}

Json overlapJson(const NeuronOverlap& overlap)
{
    return {{"top", overlap.top}, {"shared", overlap.shared}, {"expected", overlap.expected}};
}

/// The top 100 and the top tenth of both attributions.
Json overlapsJson(const NeuronMap& map, const NeuronMap& other)
{
    const int tenth = std::max(1, static_cast<int>(map.scores.size() / 10));
    return {overlapJson(neuronOverlap(map, other, 100)), overlapJson(neuronOverlap(map, other, tenth))};
}

Json resultJson(const Attribution& result)
{
    Json json = {
        {"key", result.key},
        {"model", result.model_name},
        {"prompts", result.prompts},
        {"evaluator", result.evaluator},
        {"scale", result.scale},
        {"positions", result.positions},
        {"head_dim", result.head_dim},
        {"layers", {{"mhsa", finiteOrNull(result.mhsa_layers)}, {"ffn", finiteOrNull(result.ffn_layers)}}},
        {"neurons", {{"ffn", neuronsJson(result.ffn)}, {"mhsa", neuronsJson(result.mhsa)}}},
        {"agreement", nullptr},
        {"warnings", result.warnings}};
    if (result.agreement)
        json["agreement"] = {{"spearman", finiteOrNull(result.agreement->spearman)},
                             {"top10_overlap", finiteOrNull(result.agreement->top10_overlap)},
                             {"tail_bound", finiteOrNull(result.agreement->tail_bound)},
                             {"neurons", result.agreement->neurons}};
    return json;
}

std::string tokensText(const std::vector<PromotedToken>& tokens)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(tokens.size(), tableTokens); ++i)
        text += (i == 0 ? "" : " ") + tokens[i].token;
    return text;
}

void printNeurons(const char* kind, const NeuronMap& map, int headDim)
{
    std::printf("\n%-5s layer  neuron        score  promotes | suppresses\n", kind);
    for (std::size_t i = 0; i < std::min(map.top.size(), tableNeurons); ++i) {
        const NeuronScore& neuron = map.top[i];
        char place[32];
        if (headDim > 0)
            std::snprintf(place, sizeof place, "%d.%d", neuron.neuron / headDim, neuron.neuron % headDim);
        else
            std::snprintf(place, sizeof place, "%d", neuron.neuron);
        std::printf("%-5zu %5d  %6s  %11.5f  %s | %s\n", i + 1, neuron.layer, place, neuron.score,
                    tokensText(neuron.promotes).c_str(), tokensText(neuron.suppresses).c_str());
    }
}

void printTable(const Attribution& result)
{
    std::printf("%s, %d prompts, %s, scale %s, positions %s\n\nlayer       mhsa        ffn\n",
                result.model_name.c_str(), result.prompts, result.evaluator.c_str(), result.scale.c_str(),
                result.positions.c_str());
    for (std::size_t layer = 0; layer < result.ffn_layers.size(); ++layer)
        std::printf("%5zu %10.4f %10.4f\n", layer, result.mhsa_layers[layer], result.ffn_layers[layer]);
    printNeurons("ffn", result.ffn, 0);
    printNeurons("mhsa", result.mhsa, result.head_dim);
    if (result.agreement)
        std::printf(
            "\nfast against exact on %d neurons: Spearman %.4f, top 10 %% overlap %.3f, tail bound %.2g\n",
            result.agreement->neurons, result.agreement->spearman, result.agreement->top10_overlap,
            result.agreement->tail_bound);
}

void printOverlap(const Json& overlap)
{
    std::printf("\nneurons shared with %s\n", overlap["key"].get<std::string>().substr(0, 12).c_str());
    for (const char* kind : {"ffn", "mhsa"}) {
        for (const Json& entry : overlap[kind])
            std::printf("%-5s top %6d: %6d shared, %.1f by chance\n", kind, entry["top"].get<int>(),
                        entry["shared"].get<int>(), entry["expected"].get<double>());
    }
}

Json compare(const Attribution& result, const std::string& project, const std::string& prefix)
{
    const auto store = ResultStore::open(project, OpenMode::ReadOnly);
    const std::string key = store->resolve(prefix);
    const auto document = store->document(key, Attribution::kind);
    if (!document)
        throw Error(ErrorCode::InvalidArgument, "The project has no attribution " + key + ".",
                    "See isthmus-cli project for its results.");
    const Attribution other = Attribution::fromDocument(*document);
    return {{"key", key},
            {"ffn", overlapsJson(result.ffn, other.ffn)},
            {"mhsa", overlapsJson(result.mhsa, other.mhsa)}};
}

void runAndPrint(const JobSpec& spec, const std::string& project, const std::string& other, bool json)
{
    AttributionOutcome outcome;
    runOnTerminal(spec, project, [&](const JobSpec& job, JobContext& context) {
        outcome = runAttribution(AttributionSpec::fromJob(job), context);
    });
    const Attribution& result = *outcome.attribution;
    printWarnings(result.warnings);
    Json overlap;
    if (!other.empty())
        overlap = compare(result, project, other);
    if (json) {
        Json printed = resultJson(result);
        printed["computed"] = outcome.computed;
        if (!overlap.is_null())
            printed["overlap"] = overlap;
        std::cout << printed.dump(2) << '\n';
        return;
    }
    printTable(result);
    if (!overlap.is_null())
        printOverlap(overlap);
    if (!project.empty())
        std::printf("\nkey %s\n", result.key.substr(0, 12).c_str());
}

} // namespace

void runAttributionJob(const JobSpec& spec, const std::string& project, bool json)
{
    runAndPrint(spec, project, {}, json);
}

void addAttributeCommand(CLI::App& app)
{
    struct Arguments
    {
        std::string model, data, format = "laten", evaluator = "exact", scale = "rms", positions = "all";
        std::string compute = "float32", device = "auto", project, compare;
        int limit = 0;
        std::uint64_t seed = 0;
        bool json = false;
    };
    auto* command = app.add_subcommand(
        "attribute", "Find the layers and neurons of a model that carry the answers of a data set");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("model", arguments->model, "Model folder")->required();
    command->add_option("--data", arguments->data, "JSON lines with messages")->required();
    command->add_option("--format", arguments->format, "Prompt format")
        ->check(CLI::IsMember({"laten", "seeking", "chat-template", "plain"}))
        ->capture_default_str();
    command
        ->add_option("--evaluator", arguments->evaluator,
                     "exact: the whole vocabulary for every neuron; fast: its tail by mean and variance")
        ->check(CLI::IsMember({"exact", "fast"}))
        ->capture_default_str();
    command
        ->add_option("--scale", arguments->scale,
                     "rms: the final norm's; published: its square root, as the published LaTen code")
        ->check(CLI::IsMember({"rms", "published"}))
        ->capture_default_str();
    command
        ->add_option("--positions", arguments->positions,
                     "Positions whose values count for attention neurons; last: as the published LaTen code")
        ->check(CLI::IsMember({"all", "last"}))
        ->capture_default_str();
    command->add_option("--limit", arguments->limit, "First rows of the data set; 0 for all")
        ->capture_default_str();
    command->add_option("--seed", arguments->seed, "Seed of the fast evaluator's samples")
        ->capture_default_str();
    command->add_option("--compute", arguments->compute, "Arithmetic of the forward pass")
        ->check(CLI::IsMember({"float32", "bfloat16"}))
        ->capture_default_str();
    command->add_option("--device", arguments->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    auto* project = command->add_option("--project", arguments->project,
                                        "Project folder NAME.isthmus that keeps and reuses results");
    command
        ->add_option("--compare", arguments->compare,
                     "Key of another attribution in the project: how many top neurons the two share")
        ->needs(project);
    command->add_flag("--json", arguments->json, "Print JSON");
    command->footer(
        "Example:\n  isthmus-cli attribute models/7b --data gsm_extract.jsonl --evaluator fast \\\n"
        "    --project pair.isthmus");
    command->callback([arguments] {
        const AttributionSpec spec = AttributionSpec::fromJob({AttributionSpec::kind,
                                                               {{"model", arguments->model},
                                                                {"data", arguments->data},
                                                                {"format", arguments->format},
                                                                {"evaluator", arguments->evaluator},
                                                                {"scale", arguments->scale},
                                                                {"positions", arguments->positions},
                                                                {"limit", arguments->limit},
                                                                {"seed", arguments->seed},
                                                                {"compute", arguments->compute},
                                                                {"device", arguments->device}}});
        runAndPrint(spec.toJob(), arguments->project, arguments->compare, arguments->json);
    });
}

} // namespace isthmus::cli

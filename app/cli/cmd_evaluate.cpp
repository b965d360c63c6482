#include "app/cli/commands.h"
#include "app/cli/job_runner.h"

#include "core/base/error.h"
#include "core/evaluate/evaluation_export.h"
#include "core/evaluate/evaluation_items.h"
#include "core/evaluate/evaluation_metrics.h"
#include "core/evaluate/evaluation_run.h"
#include "core/evaluate/published.h"
#include "core/io/publish.h"
#include "core/transfer/checkpoint_steps.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>
#include <optional>

namespace isthmus::cli {
namespace {

Json metricJson(const MetricValue& metric)
{
    return {{"value", metric.value}, {"low", metric.low}, {"high", metric.high}, {"n", metric.n}};
}

Json metricsJson(const std::map<std::string, MetricValue>& metrics)
{
    Json json = Json::object();
    for (const auto& [name, metric] : metrics)
        json[name] = metricJson(metric);
    return json;
}

Json evaluationJson(const EvaluationResult& result)
{
    Json groups = Json::array();
    for (const EvaluationGroup& group : result.groups)
        groups.push_back(
            {{"name", group.name}, {"category", group.category}, {"metrics", metricsJson(group.metrics)}});
    return {{"key", result.key},
            {"model", result.model_name},
            {"benchmark", result.benchmark},
            {"shots", result.shots},
            {"seed", result.provenance.seed},
            {"primary", result.primary},
            {"metrics", metricsJson(result.metrics)},
            {"groups", groups},
            {"warnings", result.warnings}};
}

void printJson(const Json& json)
{
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void printMetric(const std::string& name, const MetricValue& metric)
{
    std::printf("  %-26s %9.4f   [%.4f, %.4f]   n = %lld\n", name.c_str(), metric.value, metric.low,
                metric.high, static_cast<long long>(metric.n));
}

void printEvaluation(const EvaluationResult& result)
{
    std::printf("%s on %s, %d-shot, %lld items   %s\n", result.model_name.c_str(), result.benchmark.c_str(),
                result.shots, static_cast<long long>(result.items), result.key.substr(0, 12).c_str());
    for (const auto& [name, metric] : result.metrics)
        printMetric(name, metric);
    for (const EvaluationGroup& group : result.groups) {
        if (const auto found = group.metrics.find(result.primary); found != group.metrics.end())
            printMetric((group.category.empty() ? "" : "  ") + group.name, found->second);
    }
    bool heading = false;
    for (const PublishedValue& value : publishedValues()) {
        if (value.benchmark != result.benchmark)
            continue;
        if (!heading)
            std::printf("  published, not measured here (%.*s):\n", static_cast<int>(value.source.size()),
                        value.source.data());
        heading = true;
        std::printf("    %-24.*s %9.4f\n", static_cast<int>(value.model.size()), value.model.data(),
                    value.value);
    }
    for (const std::string& warning : result.warnings)
        std::cerr << "warning: " << warning << '\n';
}

struct Arguments
{
    EvaluationSpec spec;
    std::string benchmark, format = "laten", project;
    std::vector<std::uint64_t> seeds{0};
    std::vector<int> steps;
    std::int64_t showPrompt = -1;
    bool noLetter = false;
    bool json = false;
};

void showPrompt(const Arguments& arguments)
{
    const EvaluationItem item = previewPrompt({arguments.spec, arguments.showPrompt});
    if (!arguments.json) {
        std::cout << item.prompt << '\n';
        return;
    }
    printJson({{"index", item.index},
               {"id", item.id},
               {"prompt", item.prompt},
               {"prompt_tokens", item.scores.at("prompt_tokens")},
               {"expected", item.expected}});
}

/// Items as they come, in a nameless file on disk: a benchmark's answers never stand in memory together.
class ItemSpool
{
public:
    ItemSpool() : file_(std::tmpfile(), &std::fclose)
    {
        if (!file_)
            throw Error(ErrorCode::FileUnwritable, "No temporary file can be made for the items.",
                        "Make room in the folder of temporary files (/tmp), or leave out --json.");
    }

    void add(const std::vector<EvaluationItem>& batch, const EvaluationSpec& spec)
    {
        for (const EvaluationItem& item : batch) {
            Json json = itemJson(item);
            json["seed"] = spec.seed;
            if (!spec.run.empty())
                json["step"] = spec.step;
            const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
            if (std::fprintf(file_.get(), "%s\n    %s", items_++ ? "," : "", text.c_str()) < 0)
                throw Error(ErrorCode::DiskFull,
                            "The items cannot be written to the folder of temporary files.",
                            "Make room in /tmp, or leave out --json.");
        }
    }

    /// Prints `json` with the items as its member "items".
    void print(const Json& json)
    {
        std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace);
        text.resize(text.size() - 2); // the closing brace and its line
        std::cout << text << ",\n  \"items\": [";
        std::rewind(file_.get());
        std::vector<char> buffer(1 << 16);
        while (const std::size_t bytes = std::fread(buffer.data(), 1, buffer.size(), file_.get()))
            std::cout.write(buffer.data(), static_cast<std::streamsize>(bytes));
        std::cout << (items_ ? "\n  ]\n}\n" : "]\n}\n");
    }

private:
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
    std::int64_t items_ = 0;
};

/// Runs the evaluations one by one and prints each, or all of them as one JSON object.
void evaluateAll(const std::vector<EvaluationSpec>& specs, const std::string& project, bool asJson)
{
    SeedRuns runs;
    std::optional<ItemSpool> spool;
    const bool ofOneModel = std::all_of(
        specs.begin(), specs.end(), [&](const EvaluationSpec& spec) { return spec.step == specs[0].step; });
    if (asJson)
        spool.emplace();
    for (const EvaluationSpec& spec : specs) {
        runOnTerminal(spec.toJob(), project, [&](const JobSpec& job, JobContext& context) {
            const ItemSink sink = [&](const std::vector<EvaluationItem>& batch) { spool->add(batch, spec); };
            runs.push_back(runEvaluation(EvaluationSpec::fromJob(job), context, spool ? sink : ItemSink()));
        });
        if (!asJson)
            printEvaluation(*runs.back());
    }
    if (asJson) {
        Json json = evaluationJson(*runs.front());
        if (runs.size() > 1) {
            json["runs"] = Json::array();
            for (std::size_t i = 0; i < runs.size(); ++i) {
                json["runs"].push_back(evaluationJson(*runs[i]));
                if (!specs[i].run.empty())
                    json["runs"].back()["step"] = specs[i].step;
            }
            if (ofOneModel)
                json["over_seeds"] = metricsJson(overSeeds(runs));
        }
        return spool->print(json);
    }
    if (runs.size() > 1 && ofOneModel) {
        std::printf("over %zu seeds: mean and 95 %% interval (Student's t)\n", runs.size());
        for (const auto& [name, metric] : overSeeds(runs))
            printMetric(name, metric);
    }
}

void runEvaluate(Arguments arguments)
{
    EvaluationSpec& spec = arguments.spec;
    spec.benchmark = *parseBenchmark(arguments.benchmark);
    spec.style = *parsePromptStyle(arguments.format);
    spec.generate_letter = !arguments.noLetter;
    spec.check();
    if (arguments.showPrompt >= 0)
        return showPrompt(arguments);
    std::vector<int> steps = {0};
    if (!spec.run.empty())
        steps = arguments.steps.empty() ? checkpointSteps(spec.run) : arguments.steps;
    std::vector<EvaluationSpec> specs;
    for (const int step : steps) {
        for (const std::uint64_t seed : arguments.seeds) {
            specs.push_back(spec);
            specs.back().step = step;
            specs.back().seed = seed;
        }
    }
    evaluateAll(specs, arguments.project, arguments.json);
}

void printComparison(const EvaluationResult& a, const EvaluationResult& b, const StoredComparison& comparison)
{
    std::printf("a: %s\nb: %s\n%s, paired on the same items\n", a.model_name.c_str(), b.model_name.c_str(),
                a.benchmark.c_str());
    for (const EvaluationComparison& metric : comparison.metrics) {
        std::printf("  %-20s a - b = %+.4f [%+.4f, %+.4f]   p = %.4g%s   n = %lld", metric.metric.c_str(),
                    metric.difference.value, metric.difference.low, metric.difference.high, metric.p_value,
                    metric.significant ? " *" : "", static_cast<long long>(metric.items));
        if (metric.only_a + metric.only_b > 0)
            std::printf("   right in a alone %lld, in b alone %lld", static_cast<long long>(metric.only_a),
                        static_cast<long long>(metric.only_b));
        std::printf("\n");
    }
    std::printf("  *: significant at 5 %%\n");
    for (const std::string& note : comparison.notes)
        std::cerr << "warning: " << note << '\n';
}

Json comparisonJson(const StoredComparison& comparison)
{
    Json metrics = Json::object();
    for (const EvaluationComparison& metric : comparison.metrics)
        metrics[metric.metric] = {{"difference", metricJson(metric.difference)},
                                  {"items", metric.items},
                                  {"only_a", metric.only_a},
                                  {"only_b", metric.only_b},
                                  {"p_value", metric.p_value},
                                  {"significant", metric.significant}};
    return {{"metrics", metrics}, {"notes", comparison.notes}};
}

void addCompare(CLI::App& app)
{
    struct CompareArguments
    {
        std::string project, a, b;
        std::uint64_t seed = 1;
        bool json = false;
    };
    auto* command = app.add_subcommand("compare", "Paired tests between two evaluations of a project");
    auto arguments = std::make_shared<CompareArguments>();
    command->add_option("--project", arguments->project, "Project folder")->required();
    command->add_option("--a", arguments->a, "Key of one evaluation, or its beginning")->required();
    command->add_option("--b", arguments->b, "Key of the other")->required();
    command->add_option("--seed", arguments->seed, "Seed of the bootstrap")->capture_default_str();
    command->add_flag("--json", arguments->json, "Print JSON");
    command->footer("Example:\n  isthmus-cli compare --project runs.isthmus --a 3f2a91 --b 77c0de");
    command->callback([arguments] {
        const auto store = ResultStore::open(arguments->project, OpenMode::ReadOnly);
        const EvaluationResult a = storedEvaluation(*store, arguments->a);
        const EvaluationResult b = storedEvaluation(*store, arguments->b);
        const StoredComparison comparison = compareEvaluations(*store, a, b, arguments->seed);
        if (!arguments->json)
            return printComparison(a, b, comparison);
        Json json = comparisonJson(comparison);
        json["a"] = a.key;
        json["b"] = b.key;
        printJson(json);
    });
}

void addEvaluationTable(CLI::App& app)
{
    struct TableArguments
    {
        std::string project, output, format = "text";
        std::vector<std::string> keys;
    };
    auto* command = app.add_subcommand("evaluation-table", "Table or files of a project's evaluations");
    auto arguments = std::make_shared<TableArguments>();
    command->add_option("--project", arguments->project, "Project folder")->required();
    command->add_option(
        "--key", arguments->keys,
        "Evaluations in the table's order, the first of a benchmark is its baseline; all, oldest "
        "first, when not given");
    command
        ->add_option(
            "--format", arguments->format,
            "text, csv, latex (booktabs), or lm-eval (results and samples files in the folder --output)")
        ->check(CLI::IsMember({"text", "csv", "latex", "lm-eval"}))
        ->capture_default_str();
    command->add_option("--output", arguments->output, "File, or folder of lm-eval; else standard output");
    command->footer(
        "Example:\n  isthmus-cli evaluation-table --project runs.isthmus --format latex --output t.tex");
    command->callback([arguments] {
        const auto store = ResultStore::open(arguments->project, OpenMode::ReadOnly);
        SeedRuns results;
        const auto add = [&](const std::string& key) {
            results.push_back(std::make_shared<const EvaluationResult>(storedEvaluation(*store, key)));
        };
        for (const std::string& key : arguments->keys)
            add(key);
        if (arguments->keys.empty()) {
            std::vector<ResultEntry> entries = store->list();
            for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
                if (entry->kind == EvaluationResult::kind)
                    add(entry->key);
            }
        }
        if (arguments->format == "lm-eval") {
            if (arguments->output.empty())
                throw Error(ErrorCode::InvalidArgument, "Files of lm-eval need a folder.",
                            "Give one with --output.");
            for (const auto& result : results) {
                for (const auto& path :
                     exportHarness(*store, *result,
                                   std::filesystem::path(arguments->output) / result->key.substr(0, 12)))
                    std::cout << path.string() << '\n';
            }
            return;
        }
        const std::vector<EvaluationRow> rows = evaluationTable(*store, results);
        const std::string text = arguments->format == "csv"     ? evaluationCsv(rows)
                                 : arguments->format == "latex" ? evaluationLatex(rows)
                                                                : evaluationText(rows);
        if (arguments->output.empty())
            std::cout << text;
        else
            publishText(arguments->output, text);
    });
}

} // namespace

void runEvaluationJob(const JobSpec& spec, const std::string& project, bool json)
{
    evaluateAll({EvaluationSpec::fromJob(spec)}, project, json);
}

void addEvaluateCommands(CLI::App& app)
{
    auto* command = app.add_subcommand("evaluate", "Evaluate a model on a benchmark");
    auto arguments = std::make_shared<Arguments>();
    EvaluationSpec& spec = arguments->spec;
    command->add_option("--model", spec.model, "Model folder");
    command->add_option("--run", spec.run,
                        "Instead of a model: output folder of a transfer, to evaluate its checkpoints");
    command
        ->add_option("--steps", arguments->steps,
                     "Checkpoints of the run, by step; 0 is the untouched target; all when not given")
        ->delimiter(',');
    command->add_option("--adapter", spec.adapter,
                        "PEFT LoRA folder, put beside the weights without a merge");
    command->add_option("--benchmark", arguments->benchmark, "What to ask")
        ->check(CLI::IsMember({"mmlu", "gsm8k", "humaneval", "mbpp", "loss"}))
        ->required();
    command->add_option("--data", spec.data, "The benchmark's file or folder")->required();
    command->add_option("--examples", spec.examples, "Other file or folder for few-shot examples");
    command->add_flag("--whole-file", spec.whole_file, "MBPP: all rows of the full file, not its test set");
    command->add_option("--shots", spec.shots, "Examples before each question")->capture_default_str();
    command->add_option("--limit", spec.limit, "Items to take, the same for every model; 0: all")
        ->capture_default_str();
    command->add_option("--format", arguments->format, "How questions are put")
        ->check(CLI::IsMember({"completion", "laten", "seeking", "chat-template", "plain"}))
        ->capture_default_str();
    command->add_option("--max-new-tokens", spec.max_new_tokens, "0: the benchmark's own")
        ->capture_default_str();
    command->add_option("--temperature", spec.sampling.temperature, "0: always the most likely token")
        ->capture_default_str();
    command->add_option("--top-k", spec.sampling.topK, "0: no limit")->capture_default_str();
    command->add_option("--top-p", spec.sampling.topP, "1: no limit")->capture_default_str();
    command->add_option("--samples", spec.samples, "Answers per item, for pass@k")->capture_default_str();
    command->add_flag("--no-letter", arguments->noLetter, "MMLU: log-probabilities alone, no written letter");
    command->add_option("--seed", arguments->seeds, "Seed of the sampling; several are run one by one")
        ->delimiter(',');
    command->add_flag("--allow-code", spec.allow_code, "Run the model's programs in the sandbox");
    command->add_option("--rows", spec.rows_at_once, "Texts continued side by side")->capture_default_str();
    command->add_option("--device", spec.device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    command->add_option("--compute", spec.compute, "Arithmetic on a CUDA device")
        ->check(CLI::IsMember({"float32", "bfloat16"}))
        ->capture_default_str();
    command->add_option("--project", arguments->project,
                        "Project folder: items are kept as they come, a stopped run goes on");
    command->add_option("--show-prompt", arguments->showPrompt,
                        "Print the exact prompt of this item and stop");
    command->add_flag("--json", arguments->json, "Print JSON");
    command->footer(
        "Example:\n  isthmus-cli evaluate --model models/7b --benchmark gsm8k --data gsm8k/test.jsonl "
        "--project runs.isthmus");
    command->callback([arguments] { runEvaluate(*arguments); });
    addCompare(app);
    addEvaluationTable(app);
}

} // namespace isthmus::cli

#include "app/cli/commands.h"
#include "app/cli/job_runner.h"

#include "core/base/error.h"
#include "core/transfer/init_study.h"
#include "core/transfer/laten_estimate.h"
#include "core/transfer/laten_run.h"

#include <cstdio>
#include <iostream>
#include <map>

namespace isthmus::cli {
namespace {

Json latenStepsJson(const TransferRun& run)
{
    Json list = Json::array();
    for (const TransferStep& step : run.steps)
        list.push_back({{"step", step.step},
                        {"lm_loss", finiteOrNull(step.train_loss)},
                        {"validation_loss", finiteOrNull(step.validation_loss)},
                        {"penalty", finiteOrNull(step.penalty)},
                        {"learning_rate", step.learning_rate},
                        {"gradient_norm", finiteOrNull(step.gradient_norm)},
                        {"delta_norm", finiteOrNull(step.delta_norm)},
                        {"seconds", step.seconds}});
    return list;
}

/// The runs of one kind with all seeds: losses at their best steps, mean and interval over the seeds.
Json kindJson(const std::vector<const TransferRun*>& runs)
{
    std::vector<double> losses;
    Json seeds = Json::array();
    for (const TransferRun* run : runs) {
        losses.push_back(run->best_validation.mean);
        seeds.push_back({{"seed", run->seed},
                         {"best_step", run->best_step},
                         {"validation_loss", finiteOrNull(run->best_validation.mean)},
                         {"last_validation_loss",
                          run->steps.empty() ? Json() : finiteOrNull(run->steps.back().validation_loss)}});
    }
    const Interval interval = studentInterval(losses);
    return {{"kind", runs.front()->variant},
            {"validation_loss", finiteOrNull(interval.mean)},
            {"ci", {finiteOrNull(interval.low), finiteOrNull(interval.high)}},
            {"seeds", seeds}};
}

/// By kind, the transfer first.
std::vector<std::vector<const TransferRun*>> byKind(const LatenOutcome& outcome)
{
    std::vector<std::vector<const TransferRun*>> kinds;
    for (const auto& run : outcome.runs) {
        if (kinds.empty() || kinds.back().front()->variant != run->variant)
            kinds.emplace_back();
        kinds.back().push_back(run.get());
    }
    return kinds;
}

Json outcomeJson(const LatenOutcome& outcome)
{
    const TransferRun& run = *outcome.runs.front();
    const auto kinds = byKind(outcome);
    Json controls = Json::array();
    for (std::size_t i = 1; i < kinds.size(); ++i)
        controls.push_back(kindJson(kinds[i]));
    Json delta = Json::array();
    for (const DeltaNorm& norm : run.delta)
        delta.push_back({{"module", norm.module},
                         {"layer", norm.layer},
                         {"norm", finiteOrNull(norm.norm)},
                         {"relative", finiteOrNull(norm.relative)}});
    Json checkpoints = Json::array();
    for (const CheckpointEntry& entry : run.checkpoints)
        checkpoints.push_back({{"step", entry.step}, {"file", entry.file}, {"best", entry.best}});
    return {{"key", run.key},
            {"steps", latenStepsJson(run)},
            {"baseline_validation_loss", finiteOrNull(run.baseline_validation_loss)},
            {"best_step", run.best_step},
            {"best_validation_loss", finiteOrNull(run.best_validation.mean)},
            {"best_validation_rows_ci",
             {finiteOrNull(run.best_validation.low), finiteOrNull(run.best_validation.high)}},
            {"output", run.output},
            {"delta_file", outcome.delta_file.string()},
            {"rounding_loss", finiteOrNull(run.rounding_loss)},
            {"vanished", finiteOrNull(outcome.merge.vanished)},
            {"reload_check", run.reload_check},
            {"reload_difference", finiteOrNull(outcome.merge.reload_difference)},
            {"logit_change", finiteOrNull(outcome.merge.logit_change)},
            {"transfer", kindJson(kinds.front())},
            {"controls", controls},
            {"delta", delta},
            {"checkpoints", checkpoints},
            {"layer_map", run.details.at("layer_map")},
            {"warnings", run.warnings}};
}

void printTable(const LatenOutcome& outcome)
{
    const TransferRun& run = *outcome.runs.front();
    std::printf("step    LM loss  validation    penalty  learning rate  norm of Delta\n");
    std::printf("%4d %10s %11.5f\n", 0, "", run.baseline_validation_loss);
    for (const TransferStep& step : run.steps)
        std::printf("%4d %10.5f %11.5f %10.3g %14.3g %14.4g%s\n", step.step, step.train_loss,
                    step.validation_loss, step.penalty, step.learning_rate, step.delta_norm,
                    step.step == run.best_step ? "  best" : "");
    if (outcome.runs.size() > 1) {
        std::printf("\nvalidation loss at the best step     mean    95 %% over seeds\n");
        for (const auto& kind : byKind(outcome)) {
            std::vector<double> losses;
            for (const TransferRun* one : kind)
                losses.push_back(one->best_validation.mean);
            const Interval interval = studentInterval(losses);
            std::printf("%-30s %10.5f    %.5f .. %.5f (n = %d)\n", kind.front()->variant.c_str(),
                        interval.mean, interval.low, interval.high, interval.n);
        }
    }
    std::printf("\nmerged model %s\nadditions    %s\nrounding lost %.3g of the additions' norm\n%s\n",
                run.output.c_str(), outcome.delta_file.c_str(), run.rounding_loss, run.reload_check.c_str());
}

void printEstimate(const JobSpec& spec, bool json)
{
    const LatenEstimate estimate = estimateLaten(spec);
    if (json) {
        Json parts = Json::object();
        for (const auto& [name, bytes] : estimate.memory_parts)
            parts[name] = bytes;
        std::cout << Json{{"memory_bytes", estimate.memory_bytes},
                          {"memory_parts", parts},
                          {"disk_bytes", estimate.disk_bytes},
                          {"seconds", estimate.seconds}}
                         .dump(2)
                  << '\n';
        return;
    }
    for (const auto& [name, bytes] : estimate.memory_parts)
        std::printf("%-38s %10.1f MB\n", name.c_str(), static_cast<double>(bytes) / 1e6);
    std::printf("memory at its highest %.1f MB, disk %.1f MB, about %.0f s\n",
                static_cast<double>(estimate.memory_bytes) / 1e6,
                static_cast<double>(estimate.disk_bytes) / 1e6, estimate.seconds);
}

/// Options that were given become parameters of the job; the rest is the job's own default.
class JobOptions
{
public:
    explicit JobOptions(CLI::App* command) : command_(command) {}

    template <typename T>
    CLI::Option* add(const std::string& option, const std::string& key, const std::string& help)
    {
        return command_->add_option_function<T>(
            option, [values = values_, key](const T& value) { (*values)[key] = value; }, help);
    }
    std::shared_ptr<Json> values() const { return values_; }

private:
    CLI::App* command_;
    std::shared_ptr<Json> values_ = std::make_shared<Json>(Json::object());
};

void addOptions(JobOptions& options)
{
    options.add<std::string>("--source", "source", "Folder of the larger model")->required();
    options.add<std::string>("--target", "target", "Folder of the smaller model")->required();
    options
        .add<std::string>("--extract", "extract", "JSON lines that neurons are located on, one row a step")
        ->required();
    options.add<std::string>("--align", "align", "JSON lines that the hypernetworks are trained on")
        ->required();
    options.add<std::string>(
        "--validate", "validate",
        "JSON lines that choose the step; without them a fifth of the align set is held out");
    options.add<std::string>("--output", "output", "Folder of the merged model")->required();
    options.add<std::string>("--preset", "preset",
                             "paper: learning rate 3e-5, cut-off 1024; script: 3e-4, 768");
    options.add<double>("--rate", "rate", "Share of the target's neurons, 0.1 by default");
    options.add<int>("--steps", "steps", "Optimizer steps; one per extract row by default");
    options.add<std::uint64_t>("--seed", "seed", "Seed of everything that is drawn");
    options.add<int>("--seeds", "seeds", "Runs of each kind; three with controls, else one");
    options.add<std::string>("--format", "format", "laten, seeking, chat-template or plain");
    options.add<std::vector<std::string>>("--modules", "modules", "From up, gate, down, v, o")
        ->delimiter(',');
    options.add<std::string>("--map", "map", "Layer map: attribution, proportional or similarity");
    options.add<std::string>("--layer-map", "layer_map_file", "Layer map from a JSON file");
    options.add<std::string>("--evaluator", "evaluator", "Of the neuron scores: exact or fast");
    options.add<std::string>("--scale", "scale", "Of the read-out: rms or published");
    options.add<std::string>("--positions", "positions", "Of the attention neurons: all or last");
    options.add<std::string>("--location", "location",
                             "Neurons of a step: per-row (its own row) or averaged");
    options.add<std::string>("--locate", "locate",
                             "JSON lines for the final neurons; the extract set by default");
    options.add<double>("--learning-rate", "learning_rate", "Peak of the one-cycle schedule");
    options.add<int>("--cutoff", "cutoff", "Tokens of a row");
    options.add<int>("--align-rows", "align_rows", "Align rows of a step, 15 by default");
    options.add<int>("--micro-batch", "micro_batch", "Rows at once");
    options.add<double>("--penalty", "penalty", "Weight of mean(Delta^2), 1000 by default");
    options.add<std::string>("--init", "init", "Of the hypernetworks: normal or scaled");
    options.add<double>("--init-std", "init_std", "Standard deviation of the normal start, 1e-5 by default");
    options.add<int>("--patience", "patience", "Validations without a better one before stopping; 0: never");
    options.add<bool>("--train-on-inputs", "train_on_inputs",
                      "true: the loss counts all tokens, not the answers alone");
    options.add<std::string>("--compute", "compute", "Arithmetic: float32 or bfloat16");
    options.add<std::string>("--device", "device", "auto, cpu, cuda or cuda:N");
}

Json controlList(const std::vector<std::string>& names)
{
    if (names == std::vector<std::string>{"none"})
        return Json::array();
    if (names != std::vector<std::string>{"all"})
        return names;
    Json all = Json::array();
    for (LatenVariant variant : latenControls())
        all.push_back(variantName(variant));
    return all;
}

} // namespace

void runLatenJob(const JobSpec& spec, const std::string& project, bool json)
{
    LatenOutcome outcome;
    runOnTerminal(spec, project, [&](const JobSpec& job, JobContext& context) {
        outcome = runLaten(LatenSpec::fromJob(job), context);
    });
    printWarnings(outcome.runs.front()->warnings);
    if (json)
        std::cout << outcomeJson(outcome).dump(2) << '\n';
    else
        printTable(outcome);
}

void addTransferLatenCommand(CLI::App& app)
{
    struct Arguments
    {
        std::vector<std::string> controls{"none"};
        std::string project;
        bool resume = false, estimate = false, json = false;
    };
    auto* command = transferCommand(app).add_subcommand(
        "laten", "PrePKT: locate neurons, translate them with hypernetworks, inject them into the target");
    JobOptions options(command);
    addOptions(options);
    auto arguments = std::make_shared<Arguments>();
    command
        ->add_option("--controls", arguments->controls,
                     "all, none, or from random-source, shuffled-source, zero-source, target-own")
        ->delimiter(',')
        ->capture_default_str();
    command->add_flag("--resume", arguments->resume,
                      "Go on from the newest checkpoints in the output folder");
    command->add_flag("--estimate", arguments->estimate, "Only say what memory, disk and time it will take");
    command->add_option("--project", arguments->project,
                        "Project folder NAME.isthmus that keeps the results");
    command->add_flag("--json", arguments->json, "Print JSON");
    command->footer(
        "Example:\n  isthmus-cli transfer laten --source models/13b --target models/7b --extract "
        "gsm_extract.jsonl \\\n    --align gsm_align.jsonl --validate gsm_validate.jsonl --preset paper "
        "--steps 4 --controls all --output out/laten");
    command->callback([arguments, values = options.values()] {
        Json parameters = *values;
        parameters["controls"] = controlList(arguments->controls);
        parameters["resume"] = arguments->resume;
        // Read and written again: errors come before any work, and the job says all its settings.
        const JobSpec spec = LatenSpec::fromJob({LatenSpec::kind, parameters}).toJob();
        if (arguments->estimate)
            printEstimate(spec, arguments->json);
        else
            runLatenJob(spec, arguments->project, arguments->json);
    });
}

} // namespace isthmus::cli

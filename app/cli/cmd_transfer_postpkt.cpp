#include "app/cli/commands.h"
#include "app/cli/job_runner.h"

#include "core/transfer/init_study.h"
#include "core/transfer/postpkt_run.h"

#include <cmath>
#include <cstdio>
#include <iostream>

namespace isthmus::cli {
namespace {

Json postPktStepsJson(const TransferRun& run)
{
    Json steps = Json::array();
    for (const TransferStep& step : run.steps)
        steps.push_back({{"step", step.step},
                         {"train_loss", finiteOrNull(step.train_loss)},
                         {"validation_loss", finiteOrNull(step.validation_loss)},
                         {"learning_rate", finiteOrNull(step.learning_rate)},
                         {"gradient_norm", finiteOrNull(step.gradient_norm)},
                         {"delta_norm", finiteOrNull(step.delta_norm)},
                         {"seconds", finiteOrNull(step.seconds)}});
    return steps;
}

Json runJson(const TransferRun& run)
{
    const auto detail = [&](const char* name) { return run.details.value(name, Json::array()); };
    return {{"key", run.key},
            {"group", run.group},
            {"init", run.variant},
            {"seed", run.seed},
            {"steps", postPktStepsJson(run)},
            {"planned_steps", run.planned_steps},
            {"baseline_validation_loss", finiteOrNull(run.baseline_validation_loss)},
            {"best_step", run.best_step},
            {"best_validation_loss", finiteOrNull(run.best_validation.mean)},
            {"selected_layers", detail("selected_layers")},
            {"windows", detail("windows")},
            {"svd_error_bound", run.details.value("svd_error_bound", Json(nullptr))},
            {"rounding_loss", finiteOrNull(run.rounding_loss)},
            {"output", run.details.value("output", Json::object())},
            {"reload_check", run.reload_check},
            {"warnings", run.warnings}};
}

void printRun(const TransferRun& run)
{
    for (const TransferStep& step : run.steps) {
        if (std::isfinite(step.validation_loss))
            std::printf("step %4d  training loss %.4f  validation loss %.4f\n", step.step, step.train_loss,
                        step.validation_loss);
    }
    std::printf("untouched target %.4f, best step %d: %.4f (95 %% %.4f to %.4f over the rows)\n%s\n",
                run.baseline_validation_loss, run.best_step, run.best_validation.mean,
                run.best_validation.low, run.best_validation.high, run.reload_check.c_str());
}

Json intervalJson(const Interval& interval)
{
    return {{"mean", finiteOrNull(interval.mean)},
            {"low", finiteOrNull(interval.low)},
            {"high", finiteOrNull(interval.high)},
            {"n", interval.n}};
}

Json tableJson(const std::vector<InitStudyRow>& table)
{
    Json rows = Json::array();
    for (const InitStudyRow& row : table) {
        Json curve = Json::array();
        for (std::size_t i = 0; i < row.steps.size(); ++i) {
            Json point = intervalJson(row.curve[i]);
            point["step"] = row.steps[i];
            curve.push_back(std::move(point));
        }
        rows.push_back({{"init", row.init},
                        {"final_validation_loss", intervalJson(row.final_validation)},
                        {"best_validation_loss", intervalJson(row.best_validation)},
                        {"gain", intervalJson(row.gain)},
                        {"curve", curve}});
    }
    return rows;
}

void printTable(const std::vector<InitStudyRow>& table)
{
    std::printf("%-15s %4s  %-28s %-28s %s\n", "start", "n", "final validation loss", "best validation loss",
                "gain over the untouched target");
    const auto text = [](const Interval& interval) {
        char buffer[64];
        std::snprintf(buffer, sizeof buffer, "%.4f (%.4f to %.4f)", interval.mean, interval.low,
                      interval.high);
        return std::string(buffer);
    };
    for (const InitStudyRow& row : table)
        std::printf("%-15s %4d  %-28s %-28s %s\n", row.init.c_str(), row.final_validation.n,
                    text(row.final_validation).c_str(), text(row.best_validation).c_str(),
                    text(row.gain).c_str());
}

/// The options that both commands share.
struct PostPktArguments
{
    PostPktSpec spec;
    std::vector<std::string> modules;
    std::string format = "laten", reduction = "submatrix", init = "seeking", project;
    std::vector<std::string> inits{"gaussian", "pissa", "seeking"};
    int seeds = 3;
    bool noMerged = false;
    bool json = false;

    JobSpec job(bool study) const
    {
        JobSpec job = study ? InitStudySpec{spec, {}, seeds}.toJob() : spec.toJob();
        Json& parameters = job.parameters;
        parameters["modules"] = modules;
        parameters["format"] = format;
        parameters["reduction"] = reduction;
        parameters["save_merged"] = !noMerged;
        if (study)
            parameters["inits"] = inits;
        else
            parameters["init"] = init;
        return job;
    }
};

void addData(CLI::App& command, PostPktArguments& arguments)
{
    PostPktSpec& spec = arguments.spec;
    command.add_option("--source", spec.source, "Folder of the larger model");
    command.add_option("--target", spec.target, "Folder of the smaller model")->required();
    command.add_option("--extract", spec.extract, "JSON lines the sensitivity is measured on");
    command.add_option("--train", spec.train, "JSON lines to train on")->required();
    command.add_option("--validate", spec.validate, "JSON lines to choose the best step on")->required();
    command.add_option("--output", spec.output, "Output folder")->required();
    command.add_option("--extract-rows", spec.extract_rows, "First rows of the extract set; 0 for all");
    command.add_option("--train-rows", spec.train_rows, "First rows of the training set; 0 for all");
    command.add_option("--validate-rows", spec.validate_rows, "First rows of the validation set; 0 for all");
    command.add_option("--format", arguments.format, "Prompt format")
        ->check(CLI::IsMember({"laten", "seeking", "chat-template", "plain"}))
        ->capture_default_str();
    command.add_option("--cutoff", spec.cutoff, "Tokens of a row")->capture_default_str();
    command.add_flag("--train-on-inputs", spec.train_on_inputs, "The loss covers the prompt as well");
}

void addAdapter(CLI::App& command, PostPktArguments& arguments)
{
    PostPktSpec& spec = arguments.spec;
    command.add_option("--rank", spec.lora.rank, "Rank of the adapter")->capture_default_str();
    command.add_option("--alpha", spec.lora.alpha, "Scale is alpha / rank")->capture_default_str();
    command.add_flag("--rslora", spec.lora.rs_lora, "Scale is alpha / sqrt(rank)");
    command
        .add_option("--modules", arguments.modules,
                    "q,k,v,o,gate,up,down, embedding,head; all of the layers without it")
        ->delimiter(',');
    command.add_option("--dropout", spec.dropout, "Dropout of the adapter's inputs")->capture_default_str();
    command.add_option("--reduction", arguments.reduction, "How source matrices are made smaller")
        ->check(CLI::IsMember({"submatrix", "row-column", "neuron", "random", "coherent"}))
        ->capture_default_str();
    command.add_flag("--exact-svd", spec.exact_svd, "Whole SVD in place of the randomised one");
}

void addTraining(CLI::App& command, PostPktArguments& arguments)
{
    PostPktSpec& spec = arguments.spec;
    command.add_option("--epochs", spec.epochs, "Epochs")->capture_default_str();
    command.add_option("--max-steps", spec.max_steps, "Steps at most; 0 as the epochs have it")
        ->capture_default_str();
    command.add_option("--batch", spec.batch, "Rows of a step")->capture_default_str();
    command.add_option("--micro-batch", spec.micro_batch, "Rows at once")->capture_default_str();
    command.add_option("--learning-rate", spec.learning_rate, "Highest learning rate")->capture_default_str();
    command.add_option("--schedule", spec.schedule, "Decay of the learning rate")
        ->check(CLI::IsMember({"cosine", "linear"}))
        ->capture_default_str();
    command.add_option("--warmup", spec.warmup, "Share of the steps")->capture_default_str();
    command.add_option("--weight-decay", spec.weight_decay, "Weight decay")->capture_default_str();
    command.add_option("--clip-norm", spec.clip_norm, "Limit of the gradient norm; 0 for none")
        ->capture_default_str();
    command.add_option("--validate-every", spec.validate_every, "Steps; 0 for ten times in the run")
        ->capture_default_str();
    command.add_option("--checkpoint-every", spec.checkpoint_every, "Steps; 0 with every validation")
        ->capture_default_str();
    command.add_option("--keep", spec.keep, "Newest checkpoints that stay; 0 for all")->capture_default_str();
    command.add_option("--patience", spec.patience, "Validations without a better one; 0 for no early stop")
        ->capture_default_str();
    command.add_flag("--gradient-checkpointing", spec.gradient_checkpointing,
                     "Less memory, one more forward pass");
    command.add_option("--seed", spec.seed, "Seed of the run")->capture_default_str();
    command.add_option("--compute", spec.compute, "Arithmetic of base and passes")
        ->check(CLI::IsMember({"float32", "bfloat16"}))
        ->capture_default_str();
    command.add_option("--device", spec.device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    command.add_option("--project", arguments.project, "Project folder that keeps results");
    command.add_flag("--resume", spec.resume, "Go on from the newest checkpoint of the output folder");
    command.add_flag("--json", arguments.json, "Print JSON");
}

} // namespace

void runPostPktJob(const JobSpec& spec, const std::string& project, bool json)
{
    std::shared_ptr<const TransferRun> run;
    runOnTerminal(spec, project, [&](const JobSpec& job, JobContext& context) {
        run = runPostPkt(PostPktSpec::fromJob(job), context);
    });
    printWarnings(run->warnings);
    if (json)
        std::cout << runJson(*run).dump(2) << '\n';
    else
        printRun(*run);
}

void runInitStudyJob(const JobSpec& spec, const std::string& project, bool json)
{
    std::vector<std::shared_ptr<const TransferRun>> runs;
    runOnTerminal(spec, project, [&](const JobSpec& job, JobContext& context) {
        runs = runInitStudy(InitStudySpec::fromJob(job), context);
    });
    printWarnings(runs.front()->warnings);
    const std::vector<InitStudyRow> table = initStudyTable(runs);
    if (!json)
        return printTable(table);
    Json list = Json::array();
    for (const auto& run : runs)
        list.push_back(runJson(*run));
    std::cout << Json{{"table", tableJson(table)},
                      {"baseline_validation_loss", finiteOrNull(runs.front()->baseline_validation_loss)},
                      {"runs", list}}
                     .dump(2)
              << '\n';
}

void addTransferPostPktCommands(CLI::App& app)
{
    CLI::App& transfer = transferCommand(app);
    auto one = std::make_shared<PostPktArguments>();
    auto* postpkt = transfer.add_subcommand(
        "postpkt", "PostPKT: a LoRA that starts from what sensitivity chose in the source");
    addData(*postpkt, *one);
    addAdapter(*postpkt, *one);
    postpkt->add_option("--init", one->init, "Start of the adapter")
        ->check(CLI::IsMember({"gaussian", "pissa", "olora", "seeking", "random-extract", "self", "zero"}))
        ->capture_default_str();
    addTraining(*postpkt, *one);
    postpkt->add_flag("--no-merged", one->noMerged, "Do not write the merged model");
    postpkt->footer(
        "Example:\n  isthmus-cli transfer postpkt --source models/13b --target models/7b \\\n"
        "    --extract gsm_extract.jsonl --train gsm_train.jsonl --validate gsm_validate.jsonl \\\n"
        "    --rank 16 --reduction submatrix --epochs 3 --seed 1 --output out/postpkt");
    postpkt->callback([one] { runPostPktJob(one->job(false), one->project, one->json); });

    auto many = std::make_shared<PostPktArguments>();
    auto* study = transfer.add_subcommand("init-study",
                                          "The same LoRA training from several starts, with several seeds");
    addData(*study, *many);
    addAdapter(*study, *many);
    study->add_option("--inits", many->inits, "Starts, separated by commas")
        ->delimiter(',')
        ->check(CLI::IsMember({"gaussian", "pissa", "olora", "seeking", "random-extract", "self", "zero"}))
        ->capture_default_str();
    study->add_option("--seeds", many->seeds, "Runs of each start: seed, seed + 1, …")->capture_default_str();
    addTraining(*study, *many);
    study->footer("Example:\n  isthmus-cli transfer init-study --source models/13b --target models/7b \\\n"
                  "    --extract gsm_extract.jsonl --train gsm_train.jsonl --validate gsm_validate.jsonl \\\n"
                  "    --inits gaussian,pissa,seeking --seeds 3 --output out/study --json");
    study->callback([many] { runInitStudyJob(many->job(true), many->project, many->json); });
}

} // namespace isthmus::cli

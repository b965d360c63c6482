#include "app/cli/commands.h"

#include "core/analysis/score.h"
#include "core/base/device.h"
#include "core/base/json.h"

#include <cstdio>
#include <iostream>

namespace isthmus::cli {

void addScoreCommand(CLI::App& app)
{
    struct Arguments
    {
        std::string model, data, format = "laten", device = "auto", compute = "float32";
        bool trainOnInputs = false;
        bool json = false;
    };
    auto* command = app.add_subcommand("score", "Answer loss and perplexity of a data set under a model");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("model", arguments->model, "Model folder")->required();
    command->add_option("--data", arguments->data, "JSON lines with messages")->required();
    command->add_option("--format", arguments->format, "Prompt format")
        ->check(CLI::IsMember({"laten", "seeking", "chat-template", "plain"}))
        ->capture_default_str();
    command->add_flag("--train-on-inputs", arguments->trainOnInputs,
                      "Count all tokens, not only the answer's");
    command->add_option("--device", arguments->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    command->add_option("--compute", arguments->compute, "Arithmetic of the forward passes")
        ->check(CLI::IsMember({"float32", "bfloat16"}))
        ->capture_default_str();
    command->add_flag("--json", arguments->json, "Print JSON");
    command->footer("Example:\n  isthmus-cli score models/7b --data gsm.jsonl --format laten");
    command->callback([arguments] {
        const auto tick = [](const std::string& stage) {
            return [stage](std::uint64_t done, std::uint64_t total) {
                throwIfInterrupted();
                showProgress(stage, total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0,
                             -1);
            };
        };
        const auto model = Model::open(arguments->model, tick("Opening the model"));
        ScoreOptions options;
        options.format = *parseChatFormat(arguments->format);
        options.trainOnInputs = arguments->trainOnInputs;
        options.device = resolveDevice(arguments->device);
        options.compute = arguments->compute;
        const DatasetScore score =
            scoreDataset(model, readDataset(arguments->data), options, tick("Forward passes"));
        clearProgress();
        if (!arguments->json) {
            std::printf("loss        %.6f nats per token\nperplexity  %.4f\ntokens      %lld in %zu rows\n",
                        score.loss, score.perplexity, static_cast<long long>(score.tokens),
                        score.samples.size());
            return;
        }
        Json samples = Json::array();
        for (const SampleScore& sample : score.samples)
            samples.push_back({{"loss", sample.loss}, {"tokens", sample.tokens}});
        std::cout << Json{{"loss", score.loss},
                          {"tokens", score.tokens},
                          {"perplexity", score.perplexity},
                          {"samples", samples}}
                         .dump(2)
                  << '\n';
    });
}

} // namespace isthmus::cli

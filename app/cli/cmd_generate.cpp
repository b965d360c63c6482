#include "app/cli/commands.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/model/generator.h"
#include "core/text/chat_format.h"
#include "core/text/json_file.h"

#include <chrono>
#include <cstdio>
#include <iostream>
#include <iterator>

namespace isthmus::cli {
namespace {

struct GenerateArguments
{
    std::string model, promptFile, text, format = "none", device = "auto", compute = "bfloat16";
    GenerationOptions options;
    std::uint64_t seed = 0;
    bool json = false;
};

std::string promptOf(const GenerateArguments& arguments)
{
    if (!arguments.text.empty())
        return arguments.text;
    if (arguments.promptFile == "-")
        return {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
    return readTextFile(arguments.promptFile);
}

void runGenerate(const GenerateArguments& arguments)
{
    const auto model = Model::open(arguments.model, [](std::uint64_t done, std::uint64_t total) {
        throwIfInterrupted();
        showProgress("Opening the model",
                     total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0, -1);
    });
    clearProgress();
    const Tokenizer& tokenizer = model->requireTokenizer();
    FormattedText prompt{promptOf(arguments), {}, true};
    if (arguments.format != "none")
        prompt = formatPrompt({{"user", prompt.text}}, *parseChatFormat(arguments.format), tokenizer);
    Generator generator(model, arguments.device,
                        arguments.compute == "bfloat16" ? ComputeType::BFloat16 : ComputeType::Float32);
    const std::vector<GenerationRequest> request = {
        {tokenizer.encode(prompt.text, prompt.addSpecial), arguments.seed}};
    GenerationEvents events;
    events.poll = [](std::uint64_t, std::uint64_t) { throwIfInterrupted(); };
    if (!arguments.json)
        events.text = [](std::size_t, std::string_view text) { std::cout << text << std::flush; };
    const auto start = std::chrono::steady_clock::now();
    const Generation result = generator.generate(request, arguments.options, events)[0];
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (!arguments.json) {
        std::cout << '\n';
        return;
    }
    std::cout
        << Json{{"prompt", prompt.text},   {"prompt_tokens", request[0].prompt.size()}, {"text", result.text},
                {"tokens", result.tokens}, {"finish", finishReasonName(result.finish)}, {"seconds", seconds}}
               .dump(2, ' ', false, Json::error_handler_t::replace)
        << '\n';
}

} // namespace

void addGenerateCommand(CLI::App& app)
{
    auto* command = app.add_subcommand("generate", "Continue a prompt");
    auto arguments = std::make_shared<GenerateArguments>();
    command->add_option("model", arguments->model, "Model folder")->required();
    auto* prompt = command->add_option_group("prompt");
    prompt->add_option("--prompt", arguments->promptFile, "File with the prompt; - reads standard input");
    prompt->add_option("--text", arguments->text, "The prompt itself");
    prompt->require_option(1);
    command
        ->add_option("--format", arguments->format,
                     "none: the prompt as it is; else it becomes a user's turn of this format")
        ->check(CLI::IsMember({"none", "laten", "seeking", "chat-template", "plain"}))
        ->capture_default_str();
    command->add_option("--max-new-tokens", arguments->options.maxNewTokens, "Most tokens to add")
        ->check(CLI::Range(1, 1 << 20))
        ->capture_default_str();
    SamplingOptions& sampling = arguments->options.sampling;
    command->add_option("--temperature", sampling.temperature, "0: always the most likely token")
        ->capture_default_str();
    command->add_option("--top-k", sampling.topK, "Sample from the K most likely tokens; 0: all")
        ->capture_default_str();
    command->add_option("--top-p", sampling.topP, "Sample from the fewest tokens of this probability mass")
        ->capture_default_str();
    command->add_option("--seed", arguments->seed, "Seed of the sampling")->capture_default_str();
    command->add_option("--stop", arguments->options.stopStrings, "End where this text appears (repeatable)");
    command->add_option("--device", arguments->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    command
        ->add_option("--compute", arguments->compute,
                     "Arithmetic on a CUDA device; the processor computes in float32 on stored weights")
        ->check(CLI::IsMember({"float32", "bfloat16"}))
        ->capture_default_str();
    command->add_flag("--json", arguments->json, "Print JSON at the end instead of text as it comes");
    command->footer("Example:\n  isthmus-cli generate models/7b --text \"The capital of France is\" "
                    "--max-new-tokens 20");
    command->callback([arguments] { runGenerate(*arguments); });
}

} // namespace isthmus::cli

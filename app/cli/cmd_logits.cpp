#include "app/cli/commands.h"
#include "app/cli/token_ids.h"

#include "core/base/error.h"
#include "core/io/npy.h"
#include "core/model/transformer.h"

#include <iostream>

namespace isthmus::cli {
namespace {

struct LogitsArguments
{
    std::string folder;
    std::string ids;
    std::string output;
    std::string device = "auto";
    std::string compute = "float32";
};

/// Logits [T, vocab] float32 on the CPU, layer by layer: models larger than memory work.
at::Tensor computeLogits(const LogitsArguments& arguments, const std::vector<TokenId>& ids)
{
    const auto progress = [](const char* stage) {
        return [stage](std::uint64_t done, std::uint64_t total) {
            throwIfInterrupted();
            showProgress(stage, total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0, -1);
        };
    };
    const auto model = Model::open(arguments.folder, progress("Reading the weights"));
    Transformer transformer(model, arguments.device,
                            arguments.compute == "bfloat16" ? ComputeType::BFloat16 : ComputeType::Float32);
    const std::vector<std::vector<TokenId>> rows = {ids};
    const std::vector<Batch> batches = {makeBatch(rows, 0)};
    at::Tensor result;
    transformer.stream(
        batches, {}, {},
        [&](std::size_t, const at::Tensor& logits) { result = logits.select(0, 0).cpu().contiguous(); },
        progress("Forward pass"));
    clearProgress();
    return result;
}

} // namespace

void addLogitsCommand(CLI::App& app)
{
    auto* command = app.add_subcommand("logits", "Logits of a prompt given as token ids, as a NumPy array");
    auto arguments = std::make_shared<LogitsArguments>();
    command->add_option("model", arguments->folder, "Model folder")->required();
    command->add_option("--ids", arguments->ids, "Token ids, separated by spaces")->required();
    command->add_option("--output", arguments->output, "File to write: .npy, float32 [tokens, vocabulary]")
        ->required();
    command->add_option("--device", arguments->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    command->add_option("--compute", arguments->compute, "Arithmetic of the forward pass")
        ->check(CLI::IsMember({"float32", "bfloat16"}))
        ->capture_default_str();
    command->footer("Example:\n  isthmus-cli logits models/7b --ids \"1 306 626\" --output logits.npy");
    command->callback([arguments] {
        const std::vector<TokenId> ids = parseTokenIds(arguments->ids);
        if (ids.empty())
            throw Error(ErrorCode::InvalidArgument, "No token ids were given.",
                        "For example: --ids \"1 2 3\".");
        const at::Tensor logits = computeLogits(*arguments, ids);
        if (!logits.isfinite().all().item<bool>())
            std::cerr
                << "isthmus-cli: warning: the logits hold NaN or infinity; so do the model's weights.\n";
        writeNpy(arguments->output, {logits.data_ptr<float>(), static_cast<std::size_t>(logits.numel())},
                 logits.sizes().vec());
    });
}

} // namespace isthmus::cli

#include "app/cli/commands.h"

#include "core/analysis/weight_statistics.h"
#include "core/base/json.h"
#include "core/model/model.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>
#include <map>

namespace isthmus::cli {
namespace {

/// What the elements of each tensor are like; empty unless they were asked for.
using Values = std::map<std::string, WeightStatistics>;

Values readValues(const Model& model)
{
    Values values;
    std::uint64_t done = 0;
    for (const TensorSummary& tensor : model.summary().tensors) {
        throwIfInterrupted();
        const Model::RawTensor raw = model.raw(tensor.name);
        if (isComputable(raw.dtype))
            values.emplace(tensor.name, weightStatistics(raw.dtype, raw.data, raw.count));
        done += tensor.bytes;
        showProgress("Statistics of the weights",
                     static_cast<double>(done) / static_cast<double>(model.summary().bytes), -1);
    }
    clearProgress();
    return values;
}

Json valuesJson(const WeightStatistics& statistics)
{
    return {{"norm", statistics.frobenius},  {"mean", statistics.mean}, {"std", statistics.std},
            {"max_abs", statistics.max_abs}, {"nan", statistics.nans},  {"infinite", statistics.infinities}};
}

Json summaryJson(const ModelSummary& summary, const Values& values)
{
    Json tensors = Json::array();
    for (const TensorSummary& tensor : summary.tensors) {
        Json json = {{"name", tensor.name},
                     {"shape", tensor.shape},
                     {"dtype", tensor.dtype},
                     {"role", tensor.role},
                     {"layer", tensor.layer < 0 ? Json(nullptr) : Json(tensor.layer)},
                     {"bytes", tensor.bytes}};
        if (const auto found = values.find(tensor.name); found != values.end())
            json["values"] = valuesJson(found->second);
        tensors.push_back(std::move(json));
    }
    return {{"path", summary.path},
            {"name", summary.name},
            {"architecture", summary.architecture},
            {"model_type", summary.model_type},
            {"family", summary.family},
            {"limitation", summary.limitation},
            {"layers", summary.layers},
            {"hidden_size", summary.hidden_size},
            {"intermediate_size", summary.intermediate_size},
            {"heads", summary.heads},
            {"kv_heads", summary.kv_heads},
            {"head_dim", summary.head_dim},
            {"vocab_size", summary.vocab_size},
            {"context", summary.context},
            {"parameters", summary.parameters},
            {"dtype", summary.dtype},
            {"bytes", summary.bytes},
            {"fingerprint", summary.fingerprint},
            {"tokenizer", summary.tokenizer.empty() ? Json(nullptr) : Json(summary.tokenizer)},
            {"tokenizer_fingerprint", summary.tokenizer_fingerprint},
            {"warnings", summary.warnings},
            {"tensors", std::move(tensors)}};
}

/// 1234567 -> "1 234 567"
std::string grouped(std::int64_t value)
{
    std::string text = std::to_string(value);
    for (std::size_t i = text.size(); i > 3; i -= 3)
        text.insert(i - 3, " ");
    return text;
}

/// Bytes in the largest unit that leaves a number of at least 1.
std::string byteText(std::uint64_t bytes)
{
    constexpr std::array units = {"B", "kB", "MB", "GB", "TB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    for (; value >= 1000 && unit + 1 < units.size(); ++unit)
        value /= 1000;
    char text[32];
    std::snprintf(text, sizeof text, unit == 0 ? "%.0f %s" : "%.2f %s", value, units[unit]);
    return text;
}

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (std::int64_t size : shape)
        text += (text.empty() ? "" : " x ") + std::to_string(size);
    return text.empty() ? "scalar" : text;
}

void printLine(const char* label, const std::string& value)
{
    std::cout << label << std::string(std::max<std::size_t>(1, 14 - std::string_view(label).size()), ' ')
              << value << '\n';
}

/// "norm 12.3, std 0.02, 3 NaN"
std::string valuesText(const WeightStatistics& statistics)
{
    char text[96];
    std::snprintf(text, sizeof text, "norm %.4g, std %.3g, max %.3g", statistics.frobenius, statistics.std,
                  statistics.max_abs);
    std::string line = text;
    if (statistics.nans > 0)
        line += ", " + grouped(static_cast<std::int64_t>(statistics.nans)) + " NaN";
    if (statistics.infinities > 0)
        line += ", " + grouped(static_cast<std::int64_t>(statistics.infinities)) + " infinite";
    return line;
}

void printTensors(const std::vector<TensorSummary>& tensors, const Values& values)
{
    std::size_t name = 6;
    std::size_t shape = 5;
    for (const TensorSummary& tensor : tensors) {
        name = std::max(name, tensor.name.size());
        shape = std::max(shape, shapeText(tensor.shape).size());
    }
    const auto row = [&](const std::string& a, const std::string& b, const std::string& c,
                         const std::string& d, const std::string& e) {
        std::cout << a << std::string(name - a.size() + 2, ' ') << b << std::string(shape - b.size() + 2, ' ')
                  << c << std::string(c.size() < 8 ? 8 - c.size() : 1, ' ') << d
                  << std::string(d.size() < 7 ? 7 - d.size() : 1, ' ') << e << '\n';
    };
    row("tensor", "shape", "dtype", "layer", "role");
    for (const TensorSummary& tensor : tensors) {
        std::string role = tensor.role.empty() ? "-" : tensor.role;
        if (const auto found = values.find(tensor.name); found != values.end())
            role += std::string(role.size() < 22 ? 22 - role.size() : 1, ' ') + valuesText(found->second);
        row(tensor.name, shapeText(tensor.shape), tensor.dtype,
            tensor.layer < 0 ? "-" : std::to_string(tensor.layer), role);
    }
}

void printSummary(const ModelSummary& summary, const Values& values)
{
    const std::string architecture = summary.architecture.empty() ? "unknown" : summary.architecture;
    printLine("model", summary.name);
    printLine("folder", summary.path);
    printLine("architecture", architecture + " (" + summary.model_type + ")");
    printLine("layers", std::to_string(summary.layers));
    printLine("hidden", std::to_string(summary.hidden_size));
    printLine("ffn", std::to_string(summary.intermediate_size));
    printLine("heads", std::to_string(summary.heads) + " x " + std::to_string(summary.head_dim) + ", " +
                           std::to_string(summary.kv_heads) + " for keys and values");
    printLine("vocabulary", std::to_string(summary.vocab_size));
    printLine("context", std::to_string(summary.context));
    printLine("parameters", grouped(summary.parameters));
    printLine("dtype", summary.dtype + ", " + byteText(summary.bytes));
    printLine("tokenizer", summary.tokenizer.empty() ? "none" : summary.tokenizer);
    printLine("fingerprint", summary.fingerprint);
    if (!summary.limitation.empty())
        printLine("limitation", summary.limitation);
    for (const std::string& warning : summary.warnings)
        printLine("warning", warning);
    for (const auto& [name, statistics] : values) {
        if (statistics.nans + statistics.infinities > 0)
            printLine("warning", "'" + name + "' holds NaN or infinity.");
    }
    std::cout << '\n';
    printTensors(summary.tensors, values);
}

} // namespace

void addInspectCommand(CLI::App& app)
{
    struct Arguments
    {
        std::string folder;
        bool values = false;
        bool json = false;
    };
    auto* command =
        app.add_subcommand("inspect", "What a model folder holds: sizes, tensors and their roles");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("model", arguments->folder, "Model folder")->required();
    command->add_flag("--values", arguments->values,
                      "Read all weights too: norm, spread, and which tensors hold NaN or infinity");
    command->add_flag("--json", arguments->json, "Print JSON");
    command->footer("Examples:\n"
                    "  isthmus-cli inspect models/7b --values\n"
                    "  isthmus-cli inspect models/7b --json | jq '.tensors[] | select(.role == \"down\")'");
    command->callback([arguments] {
        const auto model = Model::open(arguments->folder, [](std::uint64_t done, std::uint64_t total) {
            throwIfInterrupted();
            showProgress("Reading the weights",
                         total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0, -1);
        });
        clearProgress();
        const Values values = arguments->values ? readValues(*model) : Values();
        if (arguments->json)
            // Names come from files: bytes that are not UTF-8 must not stop the output.
            std::cout
                << summaryJson(model->summary(), values).dump(2, ' ', false, Json::error_handler_t::replace)
                << '\n';
        else
            printSummary(model->summary(), values);
    });
}

} // namespace isthmus::cli

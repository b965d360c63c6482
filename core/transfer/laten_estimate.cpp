#include "core/transfer/laten_estimate.h"

#include "core/base/device.h"
#include "core/base/torch.h"
#include "core/model/architecture.h"
#include "core/model/config.h"
#include "core/transfer/injection.h"
#include "core/transfer/laten_spec.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace isthmus {
namespace {

constexpr double charactersPerToken = 3;
/// Of a hypernetwork's parameter: value, gradient, two moments, best value, a copy while it is saved.
constexpr double copiesOfParameter = 6;
/// Values that a layer keeps per token for its way back, in hidden and FFN sizes.
constexpr double keptHidden = 12;
constexpr double keptFfn = 4;

struct RowSizes
{
    double rows = 0;
    double mean = 0; ///< tokens
    double longest = 0;
};

RowSizes rowSizes(const std::string& path, int cutoff)
{
    RowSizes sizes;
    if (path.empty())
        return sizes;
    for (const Row& row : readDataset(path).rows) {
        double characters = 0;
        for (const Message& message : row.messages)
            characters += static_cast<double>(message.content.size());
        const double tokens = std::min<double>(cutoff, characters / charactersPerToken + 10);
        sizes.mean += tokens;
        sizes.longest = std::max(sizes.longest, tokens);
        ++sizes.rows;
    }
    sizes.mean /= std::max(1.0, sizes.rows);
    return sizes;
}

double layerParameters(const ModelConfig& config)
{
    double sum = 0;
    for (Module module :
         {Module::Q, Module::K, Module::V, Module::O, Module::Gate, Module::Up, Module::Down}) {
        if (module == Module::Gate && !config.gatedFfn)
            continue;
        const auto [out, in] = moduleShape(config, module);
        sum += static_cast<double>(out) * static_cast<double>(in);
    }
    return sum;
}

double vocabularyParameters(const ModelConfig& config)
{
    return static_cast<double>(config.vocabSize) * config.hiddenSize * (config.tiedEmbeddings ? 1 : 2);
}

/// Multiply-adds per second of plain products of the device, measured on one that takes milliseconds.
double productRate(const std::string& device)
{
    const std::int64_t size = device == "cpu" ? 512 : 4096;
    const at::NoGradGuard noGrad;
    const at::Tensor a =
        at::ones({size, size}, at::TensorOptions().device(at::Device(device)).dtype(at::kFloat));
    at::mm(a, a).sum().item<float>();
    const auto start = std::chrono::steady_clock::now();
    at::mm(a, a).sum().item<float>();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return static_cast<double>(size) * static_cast<double>(size) * static_cast<double>(size) /
           std::max(seconds, 1e-6);
}

/// Multiply-adds that an exponential and what goes with it are worth.
constexpr double expCost = 4;
/// Multiply-adds that a value between the products is worth, on its way through norms, activations and
/// attention: nearly all of the time of small models, a few per cent of that of large ones.
constexpr double valueCost = 100;
/// Share of the plain rate that forward and backward passes of real rows reach.
constexpr double reachedShare = 0.5;

} // namespace

LatenEstimate estimateLaten(const JobSpec& job)
{
    const LatenSpec spec = LatenSpec::fromJob(job);
    const ModelConfig source = readConfig(spec.source);
    const ModelConfig target = readConfig(spec.target);
    const RowSizes extract = rowSizes(spec.extract, spec.cutoff);
    const RowSizes align = rowSizes(spec.align, spec.cutoff);
    const RowSizes validation = rowSizes(spec.validate, spec.cutoff);
    const double bytes = spec.compute == "bfloat16" ? 2 : 4;
    const double steps = spec.steps > 0 ? spec.steps : extract.rows;
    const double runs = spec.runsOfEach() * (1.0 + static_cast<double>(spec.controls.size()));
    const double places = spec.location == LatenLocation::PerRow ? std::min(steps, extract.rows) + 1 : 1;

    const double targetParameters = target.layers * layerParameters(target) + vocabularyParameters(target);
    double hypernetworks = 0;
    double neurons = 0;
    for (Module module : spec.modules) {
        hypernetworks += static_cast<double>(source.hiddenSize) * (source.hiddenSize + target.hiddenSize);
        const auto [out, in] = moduleShape(target, module);
        const double width = static_cast<double>(neuronsAreRows(module) ? out : in);
        // Places share neurons; no more than all of them are held.
        neurons += target.layers * std::min(width, spec.rate * width * places) * source.hiddenSize;
    }
    const double tokens = spec.micro_batch * std::max({extract.longest, align.longest, validation.longest});
    const double kept =
        target.layers * (keptHidden * target.hiddenSize + keptFfn * target.intermediateSize); // a token
    const double activations = tokens * kept +
                               spec.micro_batch * target.layers * target.heads * (tokens / spec.micro_batch) *
                                   (tokens / spec.micro_batch) +
                               2 * tokens * target.vocabSize;
    const double largestLayer =
        std::max(layerParameters(source), layerParameters(target)) + 2 * vocabularyParameters(source);

    LatenEstimate estimate;
    const auto add = [&](const char* name, double size) {
        estimate.memory_parts.emplace_back(name, static_cast<std::uint64_t>(size));
        estimate.memory_bytes += static_cast<std::uint64_t>(size);
    };
    // On the CPU they stay in the mapped file, mostly in half precision.
    const bool mapped = spec.compute == "float32" && resolveDevice(spec.device) == "cpu";
    add("target weights", targetParameters * (mapped ? 2 : bytes));
    add("hypernetworks and optimizer", hypernetworks * 4 * copiesOfParameter);
    add("source neurons", neurons * 4);
    add("activations of a micro-batch", activations * bytes);
    const auto locating = static_cast<std::uint64_t>(4 * largestLayer);
    const auto merging = static_cast<std::uint64_t>(4 * 3 * targetParameters);
    estimate.memory_bytes = std::max({estimate.memory_bytes, locating, merging});

    const double checkpoints = steps * runs * hypernetworks * 4 * 4;
    estimate.disk_bytes = static_cast<std::uint64_t>(checkpoints + targetParameters * 2);

    // Multiply-adds: a pass forward costs a parameter and token each, the way back to the additions once
    // more.
    const double layers = target.layers * layerParameters(target);
    const double stepTokens = spec.align_rows * align.mean + extract.mean;
    const double perToken = layers + valueCost * kept;
    const double perStep = (2.1 * stepTokens + validation.rows * validation.mean) * perToken;
    const double perPlace = extract.mean * (source.layers * layerParameters(source) + layers);
    const bool exact = spec.evaluator == AttributionEvaluator::Exact;
    double products = 0; // once for all rows of a place: all neurons against the vocabulary
    double each = 0;     // for each row
    for (const ModelConfig* model : {&source, &target}) {
        const double all = static_cast<double>(model->layers) *
                           (model->intermediateSize + static_cast<double>(model->heads) * model->headDim);
        products += exact ? all * model->hiddenSize * model->vocabSize : 0;
        each += all * (exact ? model->vocabSize : 2.0 * model->hiddenSize);
    }
    const double work = runs * steps * perStep + products + extract.rows * (perPlace + expCost * each);
    estimate.seconds = work / (productRate(resolveDevice(spec.device)) * reachedShare);
    return estimate;
}

} // namespace isthmus

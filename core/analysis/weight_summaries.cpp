#include "core/analysis/weight_summaries.h"

#include "core/model/pair.h"
#include "core/results/result_store.h"

#include <algorithm>

namespace isthmus {
namespace {

/// Sorts by layer whatever the order of the file.
std::string layerName(std::size_t layer)
{
    const std::string digits = std::to_string(layer);
    return "layer_" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

Json describe(const Model& model, Module module, const WeightMetric& metric,
              const std::vector<TokenId>& tokens)
{
    Json json = {{"what", "weight-summaries"},
                 {"metric", metric.info().id},
                 {"version", metric.info().version},
                 {"model", model.summary().fingerprint},
                 {"module", moduleId(module)}};
    if (metric.needsSharedTokens())
        json["tokens"] = tokens;
    return json;
}

/// A layer without a value is kept as an empty tensor: a file cannot hold an undefined one.
std::vector<std::pair<std::string, at::Tensor>> toStored(const std::vector<at::Tensor>& layers)
{
    std::vector<std::pair<std::string, at::Tensor>> tensors;
    for (std::size_t layer = 0; layer < layers.size(); ++layer)
        tensors.emplace_back(layerName(layer), layers[layer].defined() ? layers[layer] : at::empty({0}));
    return tensors;
}

std::vector<at::Tensor> fromStored(std::vector<std::pair<std::string, at::Tensor>> tensors)
{
    std::sort(tensors.begin(), tensors.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<at::Tensor> layers;
    for (const auto& [name, tensor] : tensors)
        layers.push_back(tensor.numel() > 0 ? tensor : at::Tensor());
    return layers;
}

} // namespace

WeightSummaries::WeightSummaries(const Model& model, Module module,
                                 const std::vector<const WeightMetric*>& metrics,
                                 const std::vector<TokenId>& tokens, JobContext& context)
    : summaries_(metrics.size())
{
    weightContext_.module = module;
    weightContext_.readsResidual = module != Module::O && module != Module::Down;
    std::vector<std::size_t> missing;
    bool needsTokens = false;
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        needsTokens = needsTokens || metrics[i]->needsSharedTokens();
        auto stored = context.store()
                          ? context.store()->tensors(contentKey(describe(model, module, *metrics[i], tokens)))
                          : std::nullopt;
        if (stored)
            summaries_[i] = fromStored(std::move(*stored));
        else
            missing.push_back(i);
    }
    if (needsTokens && !tokens.empty())
        weightContext_.tokens = tokenVectors(model, tokens, !weightContext_.readsResidual);
    if (missing.empty())
        return;
    const int layers = model.summary().layers;
    for (int layer = 0; layer < layers; ++layer) {
        context.progress(static_cast<std::uint64_t>(layer), static_cast<std::uint64_t>(layers));
        const at::Tensor weight = model.weight(layer, module).to(at::Device(context.device()));
        for (std::size_t i : missing)
            summaries_[i].push_back(metrics[i]->summarise(weight, weightContext_));
    }
    for (std::size_t i : missing) {
        if (!context.store())
            continue;
        const Json description = describe(model, module, *metrics[i], tokens);
        context.store()->putTensors(contentKey(description), toStored(summaries_[i]), description);
    }
}

} // namespace isthmus

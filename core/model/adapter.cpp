#include "core/model/adapter.h"

#include "core/base/error.h"
#include "core/model/architecture.h"

namespace isthmus {
namespace {

std::string shapeText(std::int64_t rows, std::int64_t columns)
{
    return std::to_string(rows) + " x " + std::to_string(columns);
}

void requireShape(const std::string& place, const LowRank& pair, std::int64_t out, std::int64_t in,
                  const std::string& baseName)
{
    if (pair.a.dim() == 2 && pair.b.dim() == 2 && pair.a.size(0) == pair.b.size(1) && pair.a.size(1) == in &&
        pair.b.size(0) == out)
        return;
    const std::string has = pair.a.dim() == 2 && pair.b.dim() == 2 ? shapeText(pair.b.size(0), pair.a.size(1))
                                                                   : std::string("no matrix");
    throw Error(ErrorCode::ConfigMismatch,
                "The adapter is for another base: its pair for " + place + " changes a weight of " + has +
                    ", in " + baseName + " it is " + shapeText(out, in) + ".",
                "Choose the base the adapter was trained on.");
}

at::Tensor stackRank(const at::Tensor& first, const at::Tensor& second, std::int64_t dimension)
{
    return at::cat({first.detach(), second.detach()}, dimension).contiguous();
}

LowRank plainPair(const std::string& place, const LowRank& trained, const LowRank& start)
{
    if (!start.a.defined() || trained.scale != start.scale)
        throw Error(ErrorCode::InvalidArgument, "The trained adapter and its start differ at " + place + ".",
                    "Give the two of one training run.");
    return {stackRank(trained.a, start.a, 0), stackRank(trained.b, start.b.neg(), 1), trained.scale};
}

void merge(at::Tensor& weight, const at::Tensor& change)
{
    weight = (weight.to(at::kFloat) + change.to(weight.device())).to(weight.scalar_type());
}

} // namespace

std::string placeName(const AdapterPlace& place)
{
    const std::string module(moduleId(place.module));
    return isOutsideLayers(place.module) ? module : "layers." + std::to_string(place.layer) + "." + module;
}

void forEachPair(const Adapter& adapter, const std::function<void(const std::string&, const LowRank&)>& visit)
{
    for (const auto& [place, pair] : adapter.modules)
        visit(placeName(place), pair);
}

void forEachPair(Adapter& adapter, const std::function<void(const std::string&, LowRank&)>& visit)
{
    for (auto& [place, pair] : adapter.modules)
        visit(placeName(place), pair);
}

void requireFits(const Adapter& adapter, const ModelConfig& config, const std::string& baseName)
{
    for (const auto& [place, pair] : adapter.modules) {
        if (!isOutsideLayers(place.module) && (place.layer < 0 || place.layer >= config.layers))
            throw Error(ErrorCode::ConfigMismatch,
                        "The adapter is for another base: it has a pair for layer " +
                            std::to_string(place.layer) + ", and " + baseName + " has " +
                            std::to_string(config.layers) + " layers.",
                        "Choose the base the adapter was trained on.");
        if (place.module == Module::Gate && !config.gatedFfn)
            throw Error(ErrorCode::ConfigMismatch,
                        "The adapter is for another base: it has a pair for gate, and the FFN of " +
                            baseName + " has none.",
                        "Choose the base the adapter was trained on.");
        const auto [out, in] = moduleShape(config, place.module);
        requireShape(placeName(place), pair, out, in, baseName);
    }
}

LowRank& lowRankAt(WeightSet& weights, const AdapterPlace& place)
{
    if (place.module == Module::Embedding)
        return weights.embeddingLowRank;
    if (place.module == Module::Head)
        return weights.unembedding.lowRank;
    return linearOf(weights.layers.at(static_cast<std::size_t>(place.layer)), place.module).lowRank;
}

void applyAdapter(WeightSet& weights, const Adapter& adapter)
{
    for (const auto& [place, pair] : adapter.modules) {
        LowRank& applied = lowRankAt(weights, place);
        applied = pair;
        applied.a = pair.a.to(weights.embedding.device());
        applied.b = pair.b.to(weights.embedding.device());
    }
}

at::Tensor lowRankProduct(const LowRank& pair)
{
    return at::mm(pair.b.to(at::kFloat), pair.a.to(at::kFloat)).mul_(pair.scale);
}

void mergeAdapter(WeightSet& weights, const Adapter& adapter)
{
    const at::NoGradGuard noGrad;
    for (const auto& [place, pair] : adapter.modules) {
        if (isOutsideLayers(place.module) && weights.unembedding.weight.is_same(weights.embedding))
            throw Error(
                ErrorCode::InvalidArgument,
                "The adapter changes the embedding or the head, which are one tensor in this model; a "
                "merge into one would change the other.",
                "Use the adapter without merging, or one that leaves embedding and head alone.");
        if (place.module == Module::Embedding)
            merge(weights.embedding, lowRankProduct(pair).t());
        else if (place.module == Module::Head)
            merge(weights.unembedding.weight, lowRankProduct(pair));
        else
            merge(linearOf(weights.layers.at(static_cast<std::size_t>(place.layer)), place.module).weight,
                  lowRankProduct(pair));
    }
}

Adapter plainAdapter(const Adapter& trained, const Adapter& start)
{
    Adapter plain;
    plain.rsLora = trained.rsLora;
    plain.dropout = trained.dropout;
    plain.base = trained.base;
    for (const auto& [place, pair] : trained.modules) {
        const auto found = start.modules.find(place);
        plain.modules[place] =
            plainPair(placeName(place), pair, found == start.modules.end() ? LowRank{} : found->second);
    }
    return plain;
}

} // namespace isthmus

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/model/block.h"

namespace isthmus {
namespace {

at::Tensor normal(Random& random, std::int64_t rows, std::int64_t columns, double std)
{
    at::Tensor result = at::empty({rows, columns}, at::kFloat);
    auto* values = result.data_ptr<float>();
    for (std::int64_t i = 0; i < result.numel(); ++i)
        values[i] = static_cast<float>(random.normal() * std);
    return result;
}

NormWeights unitNorm(const ModelConfig& config, std::int64_t width)
{
    NormWeights weights{at::ones({width}, at::kFloat), {}};
    if (config.norm == NormKind::Layer)
        weights.bias = at::zeros({width}, at::kFloat);
    return weights;
}

LinearWeights randomLinear(Random& random, std::int64_t out, std::int64_t in, bool bias, double std)
{
    LinearWeights weights{normal(random, out, in, std), {}};
    if (bias)
        weights.bias = at::zeros({out}, at::kFloat);
    return weights;
}

LayerWeights randomLayer(const ModelConfig& config, Random& random, double std)
{
    const std::int64_t hidden = config.hiddenSize;
    const std::int64_t queries = std::int64_t{config.heads} * config.headDim;
    const std::int64_t keys = std::int64_t{config.kvHeads} * config.headDim;
    LayerWeights layer;
    layer.attentionNorm = unitNorm(config, hidden);
    layer.ffnNorm = unitNorm(config, hidden);
    layer.q = randomLinear(random, queries, hidden, config.qkvBias, std);
    layer.k = randomLinear(random, keys, hidden, config.qkvBias, std);
    layer.v = randomLinear(random, keys, hidden, config.qkvBias, std);
    layer.o = randomLinear(random, hidden, queries, config.oBias, std);
    if (config.gatedFfn)
        layer.gate = randomLinear(random, config.intermediateSize, hidden, config.ffnBias, std);
    layer.up = randomLinear(random, config.intermediateSize, hidden, config.ffnBias, std);
    layer.down = randomLinear(random, hidden, config.intermediateSize, config.ffnBias, std);
    if (config.headNorms) {
        layer.qNorm.weight = at::ones({config.headDim}, at::kFloat);
        layer.kNorm.weight = at::ones({config.headDim}, at::kFloat);
    }
    return layer;
}

using Visitor = std::function<void(const std::string&, at::Tensor&)>;

void visitDefined(const Visitor& visit, const std::string& name, at::Tensor& tensor)
{
    if (tensor.defined())
        visit(name, tensor);
}

void visitNorm(const Visitor& visit, const std::string& name, NormWeights& norm)
{
    visitDefined(visit, name + ".weight", norm.weight);
    visitDefined(visit, name + ".bias", norm.bias);
}

void visitLinear(const Visitor& visit, const std::string& name, LinearWeights& linear)
{
    visitDefined(visit, name + ".weight", linear.weight);
    visitDefined(visit, name + ".bias", linear.bias);
}

} // namespace

const LinearWeights& linearOf(const LayerWeights& layer, Module module)
{
    switch (module) {
    case Module::Q:
        return layer.q;
    case Module::K:
        return layer.k;
    case Module::V:
        return layer.v;
    case Module::O:
        return layer.o;
    case Module::Gate:
        return layer.gate;
    case Module::Up:
        return layer.up;
    case Module::Down:
        return layer.down;
    default:
        throw Error(ErrorCode::InvalidArgument,
                    "The module '" + std::string(moduleId(module)) + "' has no weight.",
                    "Choose q, k, v, o, gate, up or down.");
    }
}

LinearWeights& linearOf(LayerWeights& layer, Module module)
{
    return const_cast<LinearWeights&>(linearOf(static_cast<const LayerWeights&>(layer), module));
}

WeightSet randomWeights(const ModelConfig& config, std::uint64_t seed, double std)
{
    Random random(seed);
    WeightSet weights;
    weights.embedding = normal(random, config.vocabSize, config.hiddenSize, std);
    if (config.positions == PositionKind::Learned)
        weights.positions = normal(random, config.context, config.hiddenSize, std);
    for (int layer = 0; layer < config.layers; ++layer)
        weights.layers.push_back(randomLayer(config, random, std));
    weights.finalNorm = unitNorm(config, config.hiddenSize);
    weights.unembedding.weight =
        config.tiedEmbeddings ? weights.embedding : normal(random, config.vocabSize, config.hiddenSize, std);
    return weights;
}

void forEachWeight(WeightSet& weights, const Visitor& visit)
{
    const bool tied = weights.unembedding.weight.is_same(weights.embedding);
    visitDefined(visit, "embedding", weights.embedding);
    visitDefined(visit, "position_embedding", weights.positions);
    for (std::size_t i = 0; i < weights.layers.size(); ++i) {
        const std::string prefix = "layers." + std::to_string(i) + ".";
        LayerWeights& layer = weights.layers[i];
        visitNorm(visit, prefix + "attention_norm", layer.attentionNorm);
        visitNorm(visit, prefix + "ffn_norm", layer.ffnNorm);
        visitLinear(visit, prefix + "q", layer.q);
        visitLinear(visit, prefix + "k", layer.k);
        visitLinear(visit, prefix + "v", layer.v);
        visitLinear(visit, prefix + "o", layer.o);
        visitLinear(visit, prefix + "gate", layer.gate);
        visitLinear(visit, prefix + "up", layer.up);
        visitLinear(visit, prefix + "down", layer.down);
        visitNorm(visit, prefix + "q_norm", layer.qNorm);
        visitNorm(visit, prefix + "k_norm", layer.kNorm);
    }
    visitNorm(visit, "final_norm", weights.finalNorm);
    if (tied)
        weights.unembedding.weight = weights.embedding;
    else
        visitDefined(visit, "unembedding.weight", weights.unembedding.weight);
    visitDefined(visit, "unembedding.bias", weights.unembedding.bias);
}

} // namespace isthmus

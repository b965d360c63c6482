#include "core/model/block.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/model/kv_cache.h"
#include "core/model/stored_product.h"

#include <cmath>
#include <limits>
#include <map>
#include <numbers>

namespace isthmus {
namespace {

/// The transformer's masks add -infinity; a causal row always keeps its own position, so no row is empty.
at::Tensor causalMask(std::int64_t length, int window, const at::Tensor& like)
{
    const at::Tensor position =
        at::arange(length, at::TensorOptions().device(like.device()).dtype(at::kLong));
    const at::Tensor query = position.unsqueeze(1);
    const at::Tensor key = position.unsqueeze(0);
    at::Tensor hidden = key.gt(query);
    if (window > 0)
        hidden = hidden.logical_or(key.le(query - window));
    // Scores are masked in float32, where the softmax is taken.
    const auto options = at::TensorOptions().device(like.device()).dtype(at::kFloat);
    return at::zeros({length, length}, options).masked_fill(hidden, -std::numeric_limits<float>::infinity());
}

/// Llama 3 stretches long wavelengths, keeps short ones and blends between (transformers,
/// modeling_rope_utils).
double llama3Frequency(double frequency, const RopeScaling& scaling)
{
    const double wavelength = 2 * std::numbers::pi / frequency;
    if (wavelength < scaling.originalContext / scaling.highFreqFactor)
        return frequency;
    if (wavelength > scaling.originalContext / scaling.lowFreqFactor)
        return frequency / scaling.factor;
    const double smooth = (scaling.originalContext / wavelength - scaling.lowFreqFactor) /
                          (scaling.highFreqFactor - scaling.lowFreqFactor);
    return (1 - smooth) * frequency / scaling.factor + smooth * frequency;
}

/// Inverse frequencies [rotaryDim / 2], float32.
at::Tensor rotaryFrequencies(const ModelConfig& config)
{
    const int half = config.rotaryDim / 2;
    at::Tensor result = at::empty({half}, at::kFloat);
    auto* values = result.data_ptr<float>();
    for (int i = 0; i < half; ++i) {
        double frequency = std::pow(config.ropeTheta, -2.0 * i / config.rotaryDim);
        if (config.ropeScaling.kind == RopeScaling::Kind::Linear)
            frequency /= config.ropeScaling.factor;
        else if (config.ropeScaling.kind == RopeScaling::Kind::Llama3)
            frequency = llama3Frequency(frequency, config.ropeScaling);
        values[i] = static_cast<float>(frequency);
    }
    return result;
}

/// 0 or 1 / (1 - rate) per element of `like`, in its type and on its device. Four 16-bit draws from each
/// number: the rate is met to 1/65536.
at::Tensor dropoutMask(const at::Tensor& like, double rate, std::uint64_t seed)
{
    const auto limit = static_cast<std::uint64_t>(std::lround(rate * 65536));
    const auto kept = static_cast<float>(65536.0 / (65536.0 - static_cast<double>(limit)));
    at::Tensor mask = at::empty(like.sizes(), at::kFloat);
    auto* values = mask.data_ptr<float>();
    Random random(seed);
    std::uint64_t bits = 0;
    for (std::int64_t i = 0; i < mask.numel(); ++i) {
        bits = i % 4 == 0 ? random.next() : bits >> 16;
        values[i] = (bits & 0xffff) < limit ? 0 : kept;
    }
    return mask.to(like.device(), like.scalar_type());
}

/// W input + scale * B (A input), as one matrix of rows: the second product is added in place, so that a
/// training step pays the rank alone.
at::Tensor lowRankLinear(const at::Tensor& input, const LinearWeights& weights)
{
    const LowRank& pair = weights.lowRank;
    const at::Tensor flat = input.reshape({-1, input.size(-1)});
    at::Tensor rows = flat.to(pair.a.scalar_type());
    if (pair.dropout > 0)
        rows = rows * dropoutMask(rows, pair.dropout, pair.dropoutSeed);
    const at::Tensor low = at::mm(rows, pair.a.t());
    const at::Tensor output = linearMap(flat, weights.weight, weights.bias);
    at::Tensor sum = output.to(pair.b.scalar_type());
    sum.addmm_(low, pair.b.t(), 1, pair.scale);
    std::vector<std::int64_t> sizes = input.sizes().vec();
    sizes.back() = sum.size(1);
    return sum.to(output.scalar_type()).view(sizes);
}

/// What the added vectors give, put into `output`: no product needs what stands there for its way back.
void addNeurons(at::Tensor& output, const at::Tensor& input, const NeuronAddition& addition)
{
    const at::Tensor flat = input.reshape({-1, input.size(-1)});
    const at::Tensor delta = addition.delta.to(input.scalar_type());
    at::Tensor rows = output.view({-1, output.size(-1)});
    if (addition.rows)
        rows.index_add_(1, addition.neurons, at::mm(flat, delta.t()));
    else
        rows.addmm_(flat.index_select(1, addition.neurons), delta);
}

at::Tensor linear(const at::Tensor& input, const LinearWeights& weights)
{
    at::Tensor output = weights.lowRank.a.defined() ? lowRankLinear(input, weights)
                                                    : linearMap(input, weights.weight, weights.bias);
    if (weights.addition.delta.defined())
        addNeurons(output, input, weights.addition);
    return output;
}

/// Norms are taken in float32 and handed back in the stream's type, as transformers does.
at::Tensor rmsNorm(const at::Tensor& input, const at::Tensor& weight, double eps)
{
    const at::Tensor wide = input.to(at::kFloat);
    const at::Tensor scale = wide.square().mean(-1, true).add(eps).rsqrt();
    return (wide * scale).to(input.scalar_type()) * weight;
}

at::Tensor norm(const ModelConfig& config, const at::Tensor& input, const NormWeights& weights)
{
    if (config.norm == NormKind::Rms)
        return rmsNorm(input, weights.weight, config.normEps);
    return at::layer_norm(input, weights.weight.sizes(), weights.weight, weights.bias, config.normEps);
}

at::Tensor activate(Activation activation, const at::Tensor& input)
{
    switch (activation) {
    case Activation::Silu:
        return at::silu(input);
    case Activation::Gelu:
        return at::gelu(input);
    case Activation::GeluTanh:
        return at::gelu(input, "tanh");
    case Activation::Relu:
        return at::relu(input);
    }
    throw Error(ErrorCode::Internal, "The activation of the FFN is not known.");
}

/// Rotates the leading rotaryDim dimensions of [B, heads, T, head_dim]: halves, not interleaved pairs.
at::Tensor rotate(const ModelConfig& config, const at::Tensor& input, const PassContext& context)
{
    const std::int64_t dim = config.rotaryDim;
    const bool partial = dim < input.size(-1);
    const at::Tensor part = partial ? input.narrow(-1, 0, dim) : input;
    const at::Tensor first = part.narrow(-1, 0, dim / 2);
    const at::Tensor second = part.narrow(-1, dim / 2, dim / 2);
    at::Tensor rotated = part * context.cos + at::cat({second.neg(), first}, -1) * context.sin;
    if (!partial)
        return rotated;
    return at::cat({rotated, input.narrow(-1, dim, input.size(-1) - dim)}, -1);
}

/// [B,T,heads*head_dim] -> [B,heads,T,head_dim]
at::Tensor splitHeads(const at::Tensor& input, std::int64_t heads)
{
    return input.view({input.size(0), input.size(1), heads, -1}).transpose(1, 2);
}

/// Hands a value to the sink if it was asked for.
void tapValue(const LayerTaps* taps, Tap tap, const at::Tensor& value)
{
    if (taps != nullptr && taps->wanted.test(static_cast<std::size_t>(tap)))
        taps->sink(tap, value);
}

double attentionScale(const ModelConfig& config, int layer)
{
    double scale = config.scaleAttention ? 1 / std::sqrt(static_cast<double>(config.headDim)) : 1;
    return config.scaleAttentionByLayer ? scale / (layer + 1) : scale;
}

/// Heads' outputs side by side [B,T,heads*head_dim]. Query heads that share a key head are rows of one
/// product, so that grouped keys are never repeated in memory.
at::Tensor attend(const ModelConfig& config, int layer, const at::Tensor& query, const at::Tensor& key,
                  const at::Tensor& value, const PassContext& context, const LayerTaps* taps)
{
    const std::int64_t batch = query.size(0);
    const std::int64_t length = query.size(2);
    const std::int64_t heads = config.heads;
    const std::int64_t groups = config.kvHeads;
    const std::int64_t width = config.headDim;
    const std::int64_t keys = key.size(2);
    // Scaling the query is cheaper than scaling the scores, and adding in place is safe for autograd: neither
    // product nor sum needs the scores to go backwards.
    const at::Tensor rows =
        query.mul(attentionScale(config, layer)).reshape({batch, groups, heads / groups * length, width});
    at::Tensor scores =
        at::matmul(rows, key.transpose(-1, -2)).view({batch, heads, length, keys}).to(at::kFloat);
    if (const at::Tensor& mask = context.maskOfLayer[static_cast<std::size_t>(layer)]; mask.defined())
        scores.add_(mask);
    const at::Tensor weights = at::softmax(scores, -1).to(query.scalar_type());
    tapValue(taps, Tap::AttentionWeights, weights);
    const at::Tensor mixed = at::matmul(weights.view({batch, groups, heads / groups * length, keys}), value);
    return mixed.view({batch, heads, length, width}).transpose(1, 2).reshape({batch, length, heads * width});
}

at::Tensor attention(const ModelConfig& config, const LayerWeights& weights, int layer,
                     const at::Tensor& input, const PassContext& context, const LayerTaps* taps)
{
    const at::Tensor q = linear(input, weights.q);
    const at::Tensor k = linear(input, weights.k);
    const at::Tensor v = linear(input, weights.v);
    tapValue(taps, Tap::Q, q);
    tapValue(taps, Tap::K, k);
    tapValue(taps, Tap::V, v);
    at::Tensor query = splitHeads(q, config.heads);
    at::Tensor key = splitHeads(k, config.kvHeads);
    at::Tensor value = splitHeads(v, config.kvHeads);
    tapValue(taps, Tap::Values, value);
    if (config.headNorms) {
        query = rmsNorm(query, weights.qNorm.weight, config.normEps);
        key = rmsNorm(key, weights.kNorm.weight, config.normEps);
    }
    if (config.positions == PositionKind::Rotary) {
        query = rotate(config, query, context);
        key = rotate(config, key, context);
    }
    if (context.cache != nullptr) {
        context.cache->store(layer, key, value);
        key = context.cache->keys(layer);
        value = context.cache->values(layer);
    }
    const at::Tensor heads = attend(config, layer, query, key, value, context, taps);
    tapValue(taps, Tap::OIn, heads);
    at::Tensor out = linear(heads, weights.o);
    tapValue(taps, Tap::O, out);
    tapValue(taps, Tap::AttentionOut, out);
    return out;
}

at::Tensor feedForward(const ModelConfig& config, const LayerWeights& weights, const at::Tensor& input,
                       const LayerTaps* taps)
{
    const at::Tensor up = linear(input, weights.up);
    tapValue(taps, Tap::Up, up);
    at::Tensor coefficients;
    if (config.gatedFfn) {
        const at::Tensor gate = linear(input, weights.gate);
        tapValue(taps, Tap::Gate, gate);
        coefficients = activate(config.activation, gate) * up;
    } else {
        coefficients = activate(config.activation, up);
    }
    tapValue(taps, Tap::DownIn, coefficients);
    at::Tensor out = linear(coefficients, weights.down);
    tapValue(taps, Tap::Down, out);
    tapValue(taps, Tap::FfnOut, out);
    return out;
}

} // namespace

std::pair<at::Tensor, at::Tensor> rotaryTables(const ModelConfig& config, std::int64_t length,
                                               const at::Tensor& like)
{
    if (config.positions != PositionKind::Rotary)
        return {};
    const at::Tensor positions = at::arange(length, at::kLong).to(at::kFloat).unsqueeze(1);
    const at::Tensor half = positions * rotaryFrequencies(config).unsqueeze(0);
    const at::Tensor angles = at::cat({half, half}, -1);
    return {angles.cos().to(like.device(), like.scalar_type()),
            angles.sin().to(like.device(), like.scalar_type())};
}

PassContext makePassContext(const ModelConfig& config, std::int64_t length, const at::Tensor& like)
{
    PassContext context;
    context.length = length;
    std::tie(context.cos, context.sin) = rotaryTables(config, length, like);
    std::map<int, at::Tensor> masks;
    for (int layer = 0; layer < config.layers; ++layer) {
        const auto index = static_cast<std::size_t>(layer);
        int window = index < config.windows.size() ? config.windows[index] : 0;
        if (window >= length)
            window = 0;
        if (!masks.contains(window))
            masks.emplace(window, causalMask(length, window, like));
        context.maskOfLayer.push_back(masks.at(window));
    }
    return context;
}

at::Tensor embedTokens(const ModelConfig& config, const WeightSet& weights, const at::Tensor& ids,
                       const at::Tensor& positions)
{
    const at::Tensor rows = ids.to(weights.embedding.device());
    at::Tensor tokens = at::embedding(weights.embedding, rows);
    if (const LowRank& pair = weights.embeddingLowRank; pair.a.defined()) {
        const at::Tensor low = at::matmul(at::embedding(pair.a.t(), rows), pair.b.t());
        tokens = (tokens + low * pair.scale).to(weights.embedding.scalar_type());
    }
    if (config.positions != PositionKind::Learned)
        return tokens;
    return tokens + (positions.defined() ? at::embedding(weights.positions, positions)
                                         : weights.positions.narrow(0, 0, ids.size(1)));
}

at::Tensor blockForward(const ModelConfig& config, const LayerWeights& weights, int layer,
                        const at::Tensor& hidden, const PassContext& context, const LayerTaps* taps)
{
    tapValue(taps, Tap::HIn, hidden);
    const at::Tensor attentionIn = norm(config, hidden, weights.attentionNorm);
    tapValue(taps, Tap::QkvIn, attentionIn);
    const at::Tensor middle = hidden + attention(config, weights, layer, attentionIn, context, taps);
    tapValue(taps, Tap::HMid, middle);
    const at::Tensor ffnIn = norm(config, config.parallelResidual ? hidden : middle, weights.ffnNorm);
    tapValue(taps, Tap::FfnIn, ffnIn);
    at::Tensor out = middle + feedForward(config, weights, ffnIn, taps);
    tapValue(taps, Tap::HOut, out);
    return out;
}

at::Tensor finalLogits(const ModelConfig& config, const NormWeights& finalNorm,
                       const LinearWeights& unembedding, const at::Tensor& hidden)
{
    return linear(norm(config, hidden, finalNorm), unembedding).to(at::kFloat);
}

at::Tensor finalLogits(const ModelConfig& config, const WeightSet& weights, const at::Tensor& hidden)
{
    return finalLogits(config, weights.finalNorm, weights.unembedding, hidden);
}

at::Tensor forwardLogits(const ModelConfig& config, const WeightSet& weights, const at::Tensor& ids)
{
    at::Tensor hidden = embedTokens(config, weights, ids);
    const PassContext context = makePassContext(config, ids.size(1), hidden);
    for (int layer = 0; layer < config.layers; ++layer)
        hidden =
            blockForward(config, weights.layers[static_cast<std::size_t>(layer)], layer, hidden, context);
    return finalLogits(config, weights, hidden);
}

} // namespace isthmus

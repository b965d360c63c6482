#pragma once

#include "core/base/torch.h"
#include "core/model/config.h"
#include "core/model/module.h"
#include "core/model/tap.h"

#include <functional>
#include <string>
#include <vector>

namespace isthmus {

/// A low-rank pair beside a weight (LoRA, Hu et al. 2022): y += scale * B (A x). Inert while `a` is
/// undefined. The pair keeps its own type (float32 under bfloat16 weights).
struct LowRank
{
    at::Tensor a;     ///< [r, in]
    at::Tensor b;     ///< [out, r]
    double scale = 1; ///< alpha / r, or alpha / sqrt(r)
    /// Share of the inputs of A that are zeroed, the others scaled up; 0 outside training. The mask is a
    /// function of the seed alone, so that a layer that is computed again sees the same one.
    double dropout = 0;
    std::uint64_t dropoutSeed = 0;
};

/// Vectors that are added to some neurons of a weight: to rows n, or to columns n, of W (Neural
/// Incompatibility, section 3.2). W itself stays as it is: the product with the vectors stands beside that
/// with W, as a tenth of the neurons costs a tenth of it. Inert while `delta` is undefined; differentiable in
/// it.
struct NeuronAddition
{
    at::Tensor neurons; ///< int64 [K], no index twice
    at::Tensor delta;   ///< [K, in] for rows, [K, out] for columns
    bool rows = true;
};

/// A linear map y = x W^T + b.
struct LinearWeights
{
    at::Tensor weight; ///< [out, in]; undefined where the family has none (gate)
    at::Tensor bias;   ///< [out]; undefined where there is none
    LowRank lowRank = {};
    NeuronAddition addition = {};
};

/// RMSNorm (no bias) or LayerNorm.
struct NormWeights
{
    at::Tensor weight; ///< [width]
    at::Tensor bias;   ///< [width]; undefined for RMSNorm
};

/// All weights of one layer, whatever the family: fused and transposed matrices are taken apart before.
struct LayerWeights
{
    NormWeights attentionNorm;
    NormWeights ffnNorm;
    LinearWeights q, k, v, o;
    LinearWeights gate, up, down;
    NormWeights qNorm, kNorm; ///< [head_dim]; undefined unless config.headNorms
};

/// The linear map of q, k, v, o, gate, up or down.
LinearWeights& linearOf(LayerWeights& layer, Module module);
const LinearWeights& linearOf(const LayerWeights& layer, Module module);

/// All weights of a model on one device in one floating type. A tied unembedding is the embedding's tensor.
struct WeightSet
{
    at::Tensor embedding; ///< [vocab, hidden]
    /// Beside the embedding: a [r, vocab], b [hidden, r] (the embedding's transpose is the map); no dropout.
    LowRank embeddingLowRank = {};
    at::Tensor positions; ///< learned position embedding [context, hidden]; undefined for rotary models
    std::vector<LayerWeights> layers;
    NormWeights finalNorm;
    LinearWeights unembedding; ///< weight [vocab, hidden]
};

class KvCache;

/// What all layers of a pass share. Texts are padded on the right and attention is causal: a real token never
/// sees padding, positions count from 0 in every row, and no mask per text is needed. With a cache the T
/// positions follow on those it holds, at another place in every text, and K keys are seen.
struct PassContext
{
    std::int64_t length = 0;
    at::Tensor cos; ///< [T, rotaryDim], with a cache also [B, 1, T, rotaryDim]; undefined if learned
    at::Tensor sin; ///< likewise
    /// Per layer: additive [T, T], with a cache [1 or B, 1, T, K], 0 or -infinity; layers share tensors.
    /// Undefined where nothing is hidden.
    std::vector<at::Tensor> maskOfLayer;
    KvCache* cache = nullptr;
};

/// Rotary tables and masks for texts of `length` tokens on the device and in the type of `like`.
PassContext makePassContext(const ModelConfig& config, std::int64_t length, const at::Tensor& like);
/// Rotary tables cos and sin [length, rotaryDim] alone; undefined for learned positions.
std::pair<at::Tensor, at::Tensor> rotaryTables(const ModelConfig& config, std::int64_t length,
                                               const at::Tensor& like);

/// Receives the wanted taps of one layer.
struct LayerTaps
{
    TapSet wanted;
    std::function<void(Tap, const at::Tensor&)> sink;
};

/// Residual stream [B,T,hidden] before the first layer, from ids int64 [B,T]. `positions` int64 [B,T] on the
/// weights' device; undefined: 0..T-1 in every row. Differentiable in the weights.
at::Tensor embedTokens(const ModelConfig& config, const WeightSet& weights, const at::Tensor& ids,
                       const at::Tensor& positions = {});

/// One layer: residual stream [B,T,hidden] in, the same out. Differentiable in `weights` and `hidden`; the
/// weights may be results of other operations (injected deltas, adapters).
at::Tensor blockForward(const ModelConfig& config, const LayerWeights& weights, int layer,
                        const at::Tensor& hidden, const PassContext& context,
                        const LayerTaps* taps = nullptr);

/// Final norm and unembedding: float32 logits [..., vocab] of residual vectors [..., hidden]. Select
/// positions first: the vocabulary is the widest matrix of most models.
at::Tensor finalLogits(const ModelConfig& config, const WeightSet& weights, const at::Tensor& hidden);
at::Tensor finalLogits(const ModelConfig& config, const NormWeights& norm, const LinearWeights& unembedding,
                       const at::Tensor& hidden);

/// The whole pass, no taps: logits float32 [B,T,vocab].
at::Tensor forwardLogits(const ModelConfig& config, const WeightSet& weights, const at::Tensor& ids);

/// Random weights as Hugging Face initialises a model for training: normal(0, std) matrices and embeddings,
/// norms one, biases zero; float32 on the CPU. The same seed gives the same bits everywhere.
WeightSet randomWeights(const ModelConfig& config, std::uint64_t seed, double std = 0.02);

/// Visits every tensor once (a tied unembedding only as the embedding) with a stable name such as
/// "embedding", "layers.3.q.weight", "final_norm.weight". The visitor may replace the tensor; a tied
/// unembedding follows.
void forEachWeight(WeightSet& weights, const std::function<void(const std::string&, at::Tensor&)>& visit);

} // namespace isthmus

#pragma once

#include "core/model/block.h"

#include <compare>
#include <map>
#include <string>

namespace isthmus {

class Model;

/// Which weight of a model an adapter's pair belongs to.
struct AdapterPlace
{
    int layer = 0; ///< -1 for embedding and head
    Module module = Module::Q;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the default for a literal
    auto operator<=>(const AdapterPlace&) const = default;
};

/// A LoRA adapter: low-rank pairs beside the weights of a base model. Fused weights are taken apart, so that
/// all families look alike. Pairs are float32: a [r, in], b [out, r]; the embedding maps tokens to vectors: a
/// [r, vocab], b [hidden, r].
struct Adapter
{
    std::map<AdapterPlace, LowRank> modules;
    bool rsLora = false; ///< scale is alpha / sqrt(r), not alpha / r; matters for what is written
    double dropout = 0;  ///< of its training, for the record
    std::string base;    ///< name or path of the base it was made for, as written in its folder

    bool empty() const { return modules.empty(); }
};

/// Visits every pair with the name of its place: "layers.3.up", "embedding", "head".
void forEachPair(Adapter& adapter, const std::function<void(const std::string&, LowRank&)>& visit);
void forEachPair(const Adapter& adapter,
                 const std::function<void(const std::string&, const LowRank&)>& visit);

/// "layers.3.up", "embedding", "head"
std::string placeName(const AdapterPlace& place);

/// Throws ConfigMismatch when a pair does not fit the model of `config`: a layer it has not, a module it has
/// not, or another shape; `baseName` names the model in the error.
void requireFits(const Adapter& adapter, const ModelConfig& config, const std::string& baseName);

/// The pair that the forward pass adds to the weight of this place.
LowRank& lowRankAt(WeightSet& weights, const AdapterPlace& place);

/// Puts the pairs beside the weights, where the forward pass adds them; on the weights' device, in the pairs'
/// own type. The base weights stay as they are. Replaces pairs that are there.
void applyAdapter(WeightSet& weights, const Adapter& adapter);

/// W + scale B A for every pair, in float32 and rounded once to the weights' type; new tensors, so that
/// shared weights stay as they are. Throws InvalidArgument for a pair of the embedding or the head when the
/// two are one tensor: a merge into one would change the other.
void mergeAdapter(WeightSet& weights, const Adapter& adapter);

/// scale B A [out, in] of a pair, float32.
at::Tensor lowRankProduct(const LowRank& pair);

/// The adapter for the untouched base that equals `trained` on the base without `start`
/// (W - s B0 A0 + s B A): A' = [A; A0], B' = [B, -B0], r' = 2 r at the same scale (method.md section 6).
/// Throws InvalidArgument when the two differ in their places or scales.
Adapter plainAdapter(const Adapter& trained, const Adapter& start);

} // namespace isthmus

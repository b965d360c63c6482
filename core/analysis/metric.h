#pragma once

#include "core/analysis/metric_info.h"
#include "core/base/torch.h"
#include "core/model/model.h"
#include "core/results/similarity_result.h"

#include <functional>
#include <memory>

namespace isthmus {

struct MetricOptions
{
    std::uint64_t seed = 0;
    int nullDraws = 32; ///< permutations or random partners of the null; 0 = none
};

/// What a metric hands back; similarity_run turns it into a SimilarityMap (statistics, paths, provenance).
struct MetricResult
{
    at::Tensor values; ///< float64 [Ls, Lt]; NaN where undefined
    at::Tensor
        nullMaps; ///< float64 [draws, Ls, Lt]: the whole map under each draw of the null; undefined if none
    std::string estimator;
    std::vector<LayerColumn> columns;
    std::vector<CellIssue> issues; ///< one per NaN cell, with its cause
    std::vector<std::string> warnings;
};

/// Grams of one module of one model: the only thing behavioural metrics read. Computed once, cached, shared
/// by all.
struct GramSet
{
    at::Tensor grams; ///< float32 [blocks, L, n, n], uncentred X X^T of the samples of each block (one block
                      ///< unless streaming)
    std::int64_t samples() const { return grams.size(0) * grams.size(2); }
};

/// A behavioural metric. Stateless.
class ActivationMetric
{
public:
    virtual ~ActivationMetric() = default;
    virtual const MetricInfo& info() const = 0;
    /// True for metrics that want small blocks of samples (mini-batch estimators) instead of one block.
    virtual bool streams() const { return false; }
    /// All layer pairs at once. Row i of both sets is the same sample. Null: samples of the target permuted.
    /// Throws TooFewSamples below 4 samples. NaN layers give NaN cells with a cause, not a failure.
    /// The tensors' device is where it computes.
    virtual MetricResult compare(const GramSet& source, const GramSet& target, const MetricOptions& options,
                                 const Tick& tick) const = 0;
};

/// What weight metrics may need beside the weight itself. Built once per pair.
struct WeightContext
{
    Module module = Module::Q;
    bool readsResidual =
        true; ///< q,k,v,gate,up read the residual stream (columns live there); o,down write it (rows)
    at::Tensor tokens; ///< float32 [m, hidden] of this model: embedding (readers) or unembedding (writers) of
                       ///< the shared tokens; may be undefined
};

/// A parametric metric. Stateless. Weights come one at a time, so that a pair larger than memory streams.
class WeightMetric
{
public:
    virtual ~WeightMetric() = default;
    virtual const MetricInfo& info() const = 0;
    /// True if WeightContext::tokens is needed (vocabulary-space metrics).
    virtual bool needsSharedTokens() const { return false; }
    /// Summary of one weight [out, in] float32: fixed-size float tensor, cached in the store under
    /// (weights fingerprint, tensor, id, version). Undefined tensor or NaN content: the layer has no value.
    virtual at::Tensor summarise(const at::Tensor& weight, const WeightContext& context) const = 0;
    /// All layer pairs from the summaries of all layers ([Ls] and [Lt] tensors).
    virtual MetricResult compare(const std::vector<at::Tensor>& source, const std::vector<at::Tensor>& target,
                                 const WeightContext& sourceContext, const WeightContext& targetContext,
                                 const MetricOptions& options, const Tick& tick) const = 0;
};

/// The registry: exactly one of the two is non-null for each id of metricInfos().
const ActivationMetric* activationMetric(const std::string& id);
const WeightMetric* weightMetric(const std::string& id);

} // namespace isthmus

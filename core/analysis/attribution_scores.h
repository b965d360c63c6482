#pragma once

#include "core/analysis/attribution_readout.h"

#include <functional>
#include <vector>

namespace isthmus {

/// One residual vector per prompt, read out: what neurons of a layer add to.
struct BasePoint
{
    at::Tensor logits;        ///< [prompts, vocab]
    at::Tensor probabilities; ///< [prompts, vocab]: their softmax p
    at::Tensor mean;          ///< [prompts, hidden]: U^T p
};

/// Base points from their logits [points, prompts, vocab], all with one product: the unembedding is the
/// largest matrix there is, and a few rows alone would wait for it to be read.
std::vector<BasePoint> basePoints(const ReadOut& readOut, const at::Tensor& logits);

/// Neurons that add to a base point: FFN neurons of a layer to h_mid, attention neurons to h_in.
struct AttributionSite
{
    BasePoint base;
    at::Tensor weight; ///< [hidden, neurons]: their columns
    at::Tensor alpha;  ///< [prompts, neurons]: coefficient / scale
};

/// A site from its base point, the weight [hidden, neurons] whose columns the neurons are and their
/// coefficients [prompts, neurons]; all on one device.
AttributionSite makeSite(const ReadOut& readOut, const BasePoint& base, const at::Tensor& weight,
                         const at::Tensor& coefficients);
/// Some neurons of a site.
AttributionSite selectNeurons(const AttributionSite& site, const at::Tensor& neurons);

/// log p(w | base + neuron) - log p(w | base), float64 [prompts, neurons]; targets int64 [prompts]. With u
/// the change of the logits by a neuron and m = E_p[u]: u[w] - m - log(1 + sum over v of p_v (exp(u_v - m) -
/// 1)), exact in every term and without cancellation, since the sum is never negative. Products of columns
/// and unembedding are made in blocks, once for all prompts. `check` is called between blocks and may throw.
at::Tensor exactScores(const ReadOut& readOut, const AttributionSite& site, const at::Tensor& targets,
                       const std::function<void()>& check = {});

struct FastScores
{
    at::Tensor scores; ///< float64 [prompts, neurons]
    at::Tensor bound;  ///< float64 [prompts, neurons]: at most this is added to or taken from a score by
                       ///< whatever the tail looks like, given its mass and mean
};

/// The same by a head of tokens, that carry the most mass over all prompts, and a tail: the head's part of
/// the sum is exact, the tail's follows from its mass and mean, which are known exactly through U^T p, and
/// from its variance, estimated on tokens drawn by mass: tau (exp(mean + variance / 2) - 1). To second order
/// in u this is u[w] - E_p[u] - Var_p[u] / 2 (method.md section 3), which it equals for small u. The bound is
/// Hoeffding's lemma with the radius of the unembedding's rows. `seed` draws the tail's tokens.
FastScores fastScores(const ReadOut& readOut, const AttributionSite& site, const at::Tensor& targets,
                      std::uint64_t seed);

} // namespace isthmus

#pragma once

#include "core/analysis/attribution_readout.h"
#include "core/results/attribution_result.h"

#include <functional>

namespace isthmus {

/// Tokens listed at each end for a neuron of a top list.
inline constexpr int promotedTokens = 8;

/// The `count` best neurons of a map: highest score first, of equal scores the lower layer, then the lower
/// neuron. Without tokens.
std::vector<NeuronScore> topList(const NeuronMap& map, int count);

/// Fills in which tokens the neurons promote and suppress: columns of `module`'s weight read through the
/// unembedding, times the neuron's coefficient / scale averaged over the prompts (`alphas`, float32 [layers,
/// neurons]). The logit is thus what the neuron adds to the token's logit on average over the prompts.
void addTokens(std::vector<NeuronScore>& top, const Model& model, Module module, const ReadOut& readOut,
               const at::Tensor& alphas, const std::function<void()>& check);

} // namespace isthmus

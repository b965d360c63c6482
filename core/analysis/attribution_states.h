#pragma once

#include "core/analysis/attribution.h"
#include "core/base/torch.h"

namespace isthmus {

/// What one forward pass leaves at position T of every prompt, for the read-out: float32 on the CPU.
struct AttributionStates
{
    at::Tensor stream; ///< [layers + 1, prompts, hidden]: h_in of every layer, then the last layer's output
    at::Tensor middle; ///< [layers, prompts, hidden]: h_mid = h_in + a
    at::Tensor ffn;    ///< [layers, prompts, ffn]: coefficients c
    /// [layers, prompts, heads * head_dim]: what a column of o is multiplied with: the sum over positions p
    /// of alpha_{T,p} v_p[j], or its term p = T alone.
    at::Tensor mhsa;
};

/// One streaming pass over all prompts. Throws NonFinite naming layer and prompt.
AttributionStates collectStates(const std::shared_ptr<const Model>& model,
                                std::span<const AttributionPrompt> prompts, const AttributionOptions& options,
                                const Tick& tick);

/// Throws NonFinite unless all of `values` [prompts, …] is finite; `what` begins the sentence.
void requireFinite(const at::Tensor& values, std::span<const AttributionPrompt> prompts, int layer,
                   const std::string& what);

} // namespace isthmus

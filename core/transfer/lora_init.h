#pragma once

#include "core/model/adapter.h"
#include "core/transfer/lora_init_kind.h"
#include "core/transfer/lora_shape.h"
#include "core/transfer/low_rank.h"
#include "core/transfer/reduction.h"

#include <functional>
#include <vector>

namespace isthmus {

/// Where training starts: the pairs (B0, A0), and whether the base becomes W - scale B0 A0.
struct LoraStart
{
    Adapter adapter;
    bool subtract = false;
    double worst_bound = 1; ///< largest certified error bound of the factorisations (LowRankFactors)
    int exact = 0;          ///< factorisations that took the whole SVD
};

/// The start of an adapter of `shape` on `target`. `selections` say what is taken from `source` for each
/// place (Seeking, RandomExtract). B0 = U_r Sigma_r / scale, A0 = V_r^T, so that scale B0 A0 is the best
/// rank-r approximation. Weights are read one at a time. Throws as requireShape and lowRankFactors do.
LoraStart makeLoraStart(LoraInit init, const LoraShape& shape, const Model& target, const Model* source,
                        const std::vector<Selection>& selections, std::uint64_t seed, bool exactSvd,
                        const std::function<void(std::uint64_t, std::uint64_t)>& tick = {});

/// W - scale B0 A0 for every pair: what the trained adapter stands beside.
void subtractStart(WeightSet& weights, const Adapter& start);

} // namespace isthmus

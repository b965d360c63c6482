#pragma once

#include "core/model/block.h"

namespace isthmus {

/// Parametric similarity of a pair with its weight W [out, in] (Neural Incompatibility, section 5; flattened
/// cosines): cos(sBA, W) and cos(sBA, W - sBA). From B^T W and Grams of rank size: BA is never formed. NaN
/// where a norm is zero.
struct PairSimilarity
{
    double original = 0;
    double remaining = 0;
    double norm = 0;        ///< ||s BA||_F
    double weight_norm = 0; ///< ||W||_F
};
PairSimilarity pairSimilarity(const LowRank& pair, const at::Tensor& weight);

} // namespace isthmus

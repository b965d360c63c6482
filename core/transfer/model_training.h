#pragma once

#include "core/model/block.h"
#include "core/transfer/trainer.h"

#include <memory>

namespace isthmus {

/// All weights of a model as trained parameters, on their device: they become float32 leaves with gradients;
/// norms are exempt from weight decay. The forward pass is the block function of all families. `weights` is
/// shared with the caller and changes as training goes on.
Trainable trainableModel(const ModelConfig& config, std::shared_ptr<WeightSet> weights);

} // namespace isthmus

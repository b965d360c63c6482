#pragma once

#include "core/base/random.h"
#include "core/model/adapter.h"
#include "core/transfer/lora_shape.h"
#include "core/transfer/trainer.h"

#include <memory>

namespace isthmus {

/// How an adapter is trained beside frozen weights.
struct LoraTraining
{
    double dropout = 0.05;      ///< of the inputs of A, in training alone
    bool checkpointing = false; ///< keep only the layers' inputs and compute each layer again going backwards
};

/// The pairs of `adapter` as parameters beside the frozen weights of `base` (which may be bfloat16; the pairs
/// are float32). They become leaves with gradients on the weights' device and are put into `base`; both are
/// shared with the caller and change as training goes on. Weight decay applies to all pairs, as peft has it.
/// `random` draws the dropout masks of each forward pass; the embedding has none, as in peft.
Trainable loraTrainable(const ModelConfig& config, const std::shared_ptr<WeightSet>& base,
                        const std::shared_ptr<Adapter>& adapter, const LoraTraining& training,
                        const std::shared_ptr<Random>& random);

} // namespace isthmus

#pragma once

#include "core/model/block.h"
#include "core/model/transformer.h"

#include <memory>
#include <vector>

namespace isthmus {

/// True for modules whose neurons are rows of the weight (up, gate, v); false for columns (down, o).
bool neuronsAreRows(Module module);

/// The same values as bfloat16 or float16 where not a bit is lost by that, else as they are: weights of
/// published models are of those types, and float32 copies of them need twice the memory.
at::Tensor compact(const at::Tensor& values);

/// What is added to the weights of one module type: row i of `delta` belongs to neuron `neurons[l][j]` of
/// layer l, the layers' neurons one after another.
struct ModuleDelta
{
    Module module = Module::Up;
    std::vector<at::Tensor> neurons; ///< per layer int64 [K_l], no index twice in a layer; may be empty
    at::Tensor delta;                ///< float32 [sum of K_l, hidden]
};

/// Adds for good, into new tensors: W[neuron] += delta in float32, rounded once to the weights' type.
void addDelta(WeightSet& weights, const std::vector<ModuleDelta>& deltas);

/// A frozen model to some of whose neurons vectors are added (Neural Incompatibility, section 3.2): row n of
/// up, gate or v, column n of down or o, plus Delta.
///
/// The additions stand beside the weights (NeuronAddition), which may lie in the mapped file in their stored
/// type: no copy of a weight exists, nothing of the size of a whole weight is ever formed on the way back,
/// and nothing is lost to rounding.
class InjectedModel
{
public:
    /// `weights` on one device, without gradients; shared, and given additions while something is injected.
    /// The passes compute in the type of the norms.
    InjectedModel(ModelConfig config, std::shared_ptr<WeightSet> weights);
    ~InjectedModel();
    InjectedModel(const InjectedModel&) = delete;
    InjectedModel& operator=(const InjectedModel&) = delete;

    /// Adds; what was injected before is removed first. With `gradients`, backward passes of logits()
    /// accumulate the gradients of the deltas.
    void inject(const std::vector<ModuleDelta>& deltas, bool gradients);
    /// Takes the additions away. Gradients stay readable.
    void remove();
    /// Gradient of each delta injected last, float32 of its shape.
    const std::vector<at::Tensor>& gradients() const { return gradients_; }

    /// Logits [n, vocab] float32 at positions (int64 [n] into the flattened [B * T]).
    at::Tensor logits(const Batch& batch, const at::Tensor& positions);

    const ModelConfig& config() const { return config_; }
    const WeightSet& weights() const { return *weights_; }

private:
    ModelConfig config_;
    std::shared_ptr<WeightSet> weights_;
    std::vector<at::Tensor> gradients_;
    int lowest_ = 0; ///< layer with an addition
};

} // namespace isthmus

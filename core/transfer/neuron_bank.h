#pragma once

#include "core/analysis/extraction.h"
#include "core/base/random.h"
#include "core/base/torch.h"
#include "core/model/model.h"

#include <map>
#include <utility>
#include <vector>

namespace isthmus {

/// The pairs of neurons that belong to a module: FFN neurons for up, gate and down; for v and o their own.
const std::vector<NeuronPairs>& pairsOf(const Extraction& extraction, Module module);
std::vector<NeuronPairs>& pairsOf(Extraction& extraction, Module module);

/// The weight vectors of a model's neurons that any of some extractions names, each of the hidden size: rows
/// of up, gate and v, columns of down and o. Kept compact on a device, handed out in float32; read once, one
/// weight in memory at a time.
class NeuronBank
{
public:
    NeuronBank(const Model& model, const std::vector<Module>& modules,
               const std::vector<const Extraction*>& extractions, const at::Device& device,
               const Tick& tick = {});

    /// The source sides of one layer's pairs: [K, hidden].
    at::Tensor vectors(Module module, const NeuronPairs& pairs) const;
    std::int64_t width() const { return width_; }

    /// Shuffles the numbers of each module and layer among all its vectors and coordinates.
    void shuffle(Random& random);
    void zero();

private:
    struct Part
    {
        std::map<std::int64_t, std::int64_t> row; ///< neuron -> row of values
        at::Tensor values;
    };

    std::int64_t width_;
    std::map<std::pair<Module, int>, Part> parts_;
};

} // namespace isthmus

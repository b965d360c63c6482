#pragma once

#include "core/transfer/reduction.h"

namespace isthmus {

/// Places along one side of a matrix.
using Indices = std::vector<std::int64_t>;

/// The `count` indices of the highest scores, ascending; of equal ones the earlier.
Indices highest(const std::vector<double>& scores, std::int64_t count);
/// sum += values; an empty sum becomes them.
void addTo(std::vector<double>& sum, const std::vector<double>& values);

/// True for weights whose columns are the residual stream; the rows of the others (o, down) are.
constexpr bool readsResidual(Module module)
{
    return module != Module::O && module != Module::Down;
}

/// The neuron side of a source weight for the reduction "neuron": FFN neurons by gate, up and down together,
/// attention's without regard to heads.
Indices wholeNeurons(Module module, const ModelConfig& source, const ModelConfig& target,
                     const std::map<Module, MatrixSensitivity>& layer);
/// The same for "coherent": whole heads, query heads with their key head, the same dimensions in every head,
/// rotary pairs together. Where the target has more and narrower heads, source heads are taken apart first.
Indices coherentNeurons(Module module, const ModelConfig& source, const ModelConfig& target,
                        const std::map<Module, MatrixSensitivity>& layer);
/// Throws InvalidArgument where the target's heads cannot be taken from the source's.
void requireCoherent(const ModelConfig& source, const ModelConfig& target);

} // namespace isthmus

#pragma once

#include "core/model/block.h"
#include "core/model/model.h"
#include "core/model/transformer.h"

namespace isthmus {

/// Where and in what type weights are held.
struct WeightPlace
{
    at::Device device;
    at::ScalarType type = at::kFloat;
};

/// One layer of a model that has a forward pass, converted and moved.
LayerWeights loadLayer(const Model& model, int layer, const WeightPlace& place);
/// Takes a layer's pages out of resident memory once its weights have been copied.
void releaseLayer(const Model& model, int layer);
/// Final norm and unembedding [vocab, hidden].
NormWeights loadFinalNorm(const Model& model, const WeightPlace& place);
LinearWeights loadUnembedding(const Model& model, const WeightPlace& place);
/// Learned position embedding; undefined for rotary models.
at::Tensor loadPositions(const Model& model, const WeightPlace& place);
/// All of a model. A tied unembedding is the embedding's tensor. Throws UnsupportedModel if there is no
/// forward pass.
WeightSet loadWeights(const Model& model, const WeightPlace& place);

/// Weights for generation. On the processor matrices keep the type they are stored in, as views of the mapped
/// file where its layout allows (they cost no memory of their own and must not be written to), and vectors
/// are float32: everything is computed in float32 (linearMap). `compute` decides on other devices alone.
/// Throws UnsupportedModel if the family has no forward pass here, DeviceUnavailable.
WeightSet loadServingWeights(const std::shared_ptr<const Model>& model, const std::string& device,
                             ComputeType compute);

} // namespace isthmus

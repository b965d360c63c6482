#pragma once

#include "core/model/block.h"
#include "core/model/model.h"

namespace isthmus {

/// Where and in what type weights are held.
struct WeightPlace
{
    at::Device device;
    at::ScalarType type;
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

} // namespace isthmus

#include "core/model/load_weights.h"

#include "core/model/model_impl.h"

namespace isthmus {
namespace {

void move(at::Tensor& tensor, const WeightPlace& place)
{
    if (tensor.defined())
        tensor = tensor.to(place.device, place.type);
}

void move(NormWeights& norm, const WeightPlace& place)
{
    move(norm.weight, place);
    move(norm.bias, place);
}

void move(LinearWeights& linear, const WeightPlace& place)
{
    move(linear.weight, place);
    move(linear.bias, place);
}

} // namespace

LayerWeights loadLayer(const Model& model, int layer, const WeightPlace& place)
{
    LayerWeights weights = model.impl().layerWeights(layer);
    for (NormWeights* norm : {&weights.attentionNorm, &weights.ffnNorm, &weights.qNorm, &weights.kNorm})
        move(*norm, place);
    for (LinearWeights* linear :
         {&weights.q, &weights.k, &weights.v, &weights.o, &weights.gate, &weights.up, &weights.down})
        move(*linear, place);
    return weights;
}

void releaseLayer(const Model& model, int layer)
{
    for (const std::string& name : model.impl().layers.at(static_cast<std::size_t>(layer))) {
        if (!name.empty())
            model.impl().release(name);
    }
}

NormWeights loadFinalNorm(const Model& model, const WeightPlace& place)
{
    NormWeights norm = model.impl().finalNorm();
    move(norm, place);
    return norm;
}

LinearWeights loadUnembedding(const Model& model, const WeightPlace& place)
{
    LinearWeights unembedding = model.impl().unembedding();
    move(unembedding, place);
    return unembedding;
}

at::Tensor loadPositions(const Model& model, const WeightPlace& place)
{
    at::Tensor positions = model.impl().load(Role::PositionEmbedding, -1);
    move(positions, place);
    return positions;
}

WeightSet loadWeights(const Model& model, const WeightPlace& place)
{
    model.impl().requireForwardPass();
    WeightSet set;
    set.embedding = model.embedding();
    move(set.embedding, place);
    set.positions = loadPositions(model, place);
    for (int layer = 0; layer < model.config().layers; ++layer)
        set.layers.push_back(loadLayer(model, layer, place));
    set.finalNorm = loadFinalNorm(model, place);
    if (model.config().tiedEmbeddings)
        set.unembedding.weight = set.embedding;
    else
        set.unembedding = loadUnembedding(model, place);
    return set;
}

} // namespace isthmus

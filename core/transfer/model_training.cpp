#include "core/transfer/model_training.h"

#include "core/base/error.h"

namespace isthmus {

Trainable trainableModel(const ModelConfig& config, std::shared_ptr<WeightSet> weights)
{
    if (!config.limitation.empty())
        throw Error(ErrorCode::UnsupportedModel, "The model cannot be trained. " + config.limitation);
    Trainable trainable;
    forEachWeight(*weights, [&](const std::string& name, at::Tensor& tensor) {
        tensor = tensor.detach().to(at::kFloat).clone().requires_grad_(true);
        // Norms and biases are vectors; pulling them to zero only fights the scale they set.
        trainable.parameters.push_back({name, tensor, tensor.dim() > 1});
    });
    trainable.logits = [config, weights](const Batch& batch, const at::Tensor& positions) {
        const at::Tensor ids = batch.ids.to(weights->embedding.device());
        at::Tensor hidden = embedTokens(config, *weights, ids);
        const PassContext context = makePassContext(config, ids.size(1), hidden);
        for (int layer = 0; layer < config.layers; ++layer)
            hidden = blockForward(config, weights->layers[static_cast<std::size_t>(layer)], layer, hidden,
                                  context);
        const at::Tensor rows =
            hidden.reshape({-1, hidden.size(2)}).index_select(0, positions.to(hidden.device()));
        return finalLogits(config, *weights, rows);
    };
    return trainable;
}

} // namespace isthmus

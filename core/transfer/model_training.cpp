#include "core/transfer/model_training.h"

#include "core/base/error.h"

#include <string>

namespace isthmus {
namespace {

bool finite(const at::Tensor& values)
{
    return at::isfinite(values).all().item<bool>();
}

/// Name of a tap for the sentence of an error.
const char* tapTitle(Tap tap)
{
    switch (tap) {
    case Tap::Q:
        return "q output";
    case Tap::K:
        return "k output";
    case Tap::V:
        return "v output";
    case Tap::AttentionOut:
        return "attention output";
    case Tap::Up:
        return "up output";
    case Tap::DownIn:
        return "FFN coefficients";
    case Tap::FfnOut:
        return "FFN output";
    default:
        return "residual stream";
    }
}

} // namespace

std::string firstNonFinite(const ModelConfig& config, const WeightSet& weights, const Batch& batch)
{
    const at::NoGradGuard noGrad;
    at::Tensor hidden = embedTokens(config, weights, batch.ids.to(weights.embedding.device()))
                            .to(weights.finalNorm.weight.scalar_type());
    const at::Tensor real = batch.mask.to(hidden.device());
    const auto bad = [&](const at::Tensor& value) { return !finite(value.index({real})); };
    if (bad(hidden))
        return "the embedding";
    const PassContext context = makePassContext(config, batch.ids.size(1), hidden);
    LayerTaps taps;
    for (Tap tap : {Tap::Q, Tap::K, Tap::V, Tap::AttentionOut, Tap::Up, Tap::DownIn, Tap::FfnOut, Tap::HOut})
        taps.wanted.set(static_cast<std::size_t>(tap));
    std::string found;
    for (int layer = 0; layer < config.layers; ++layer) {
        taps.sink = [&](Tap tap, const at::Tensor& value) {
            if (found.empty() && bad(value))
                found = std::string("the ") + tapTitle(tap) + " of layer " + std::to_string(layer);
        };
        hidden = blockForward(config, weights.layers[static_cast<std::size_t>(layer)], layer, hidden, context,
                              &taps);
        if (!found.empty())
            return found;
    }
    return bad(finalLogits(config, weights, hidden)) ? "the logits" : "";
}

Trainable trainableModel(const ModelConfig& config, const std::shared_ptr<WeightSet>& weights)
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
    trainable.findNonFinite = [config, weights](const Batch& batch) {
        return firstNonFinite(config, *weights, batch);
    };
    return trainable;
}

} // namespace isthmus

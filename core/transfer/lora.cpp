#include "core/transfer/lora.h"

#include "core/base/require.h"

namespace isthmus {
namespace {

at::Tensor pickRows(const at::Tensor& hidden, const at::Tensor& positions)
{
    return hidden.reshape({-1, hidden.size(-1)}).index_select(0, positions.to(hidden.device()));
}

/// All layers with the graph of one layer alive at a time (Chen et al. 2016). What comes out is a leaf whose
/// hook carries the gradient down: libtorch's own checkpoint lives in Python.
at::Tensor checkpointedLayers(const ModelConfig& config, const std::shared_ptr<WeightSet>& weights,
                              at::Tensor hidden, const PassContext& context)
{
    std::vector<at::Tensor> inputs;
    {
        const at::NoGradGuard noGrad;
        for (int layer = 0; layer < config.layers; ++layer) {
            inputs.push_back(hidden);
            hidden = blockForward(config, weights->layers[static_cast<std::size_t>(layer)], layer, hidden,
                                  context);
        }
    }
    at::Tensor out = hidden.detach().requires_grad_(true);
    out.register_hook([config, weights, context, inputs](const at::Tensor& arriving) {
        const at::AutoGradMode enabled(true);
        at::Tensor gradient = arriving.detach();
        for (int layer = config.layers - 1; layer >= 0; --layer) {
            const auto index = static_cast<std::size_t>(layer);
            const at::Tensor input =
                inputs[index].detach().requires_grad_(layer > 0 || inputs[0].requires_grad());
            const at::Tensor output = blockForward(config, weights->layers[index], layer, input, context);
            if (output.requires_grad())
                output.backward(gradient);
            gradient = input.grad();
        }
        if (inputs[0].requires_grad()) // an adapter of the embedding
            inputs[0].backward(gradient);
    });
    return out;
}

at::Tensor allLayers(const ModelConfig& config, const WeightSet& weights, at::Tensor hidden,
                     const PassContext& context)
{
    for (int layer = 0; layer < config.layers; ++layer)
        hidden =
            blockForward(config, weights.layers[static_cast<std::size_t>(layer)], layer, hidden, context);
    return hidden;
}

/// New masks for a training pass, none for an evaluation.
void setDropout(WeightSet& weights, const Adapter& adapter, double rate, Random& random)
{
    const bool training = at::GradMode::is_enabled() && rate > 0;
    for (const auto& [place, pair] : adapter.modules) {
        LowRank& applied = lowRankAt(weights, place);
        applied.dropout = training && place.module != Module::Embedding ? rate : 0;
        applied.dropoutSeed = training ? random.next() : 0;
    }
}

} // namespace

Trainable loraTrainable(const ModelConfig& config, const std::shared_ptr<WeightSet>& base,
                        const std::shared_ptr<Adapter>& adapter, const LoraTraining& training,
                        const std::shared_ptr<Random>& random)
{
    require(config.limitation.empty(), "The model cannot be trained. " + config.limitation);
    require(training.dropout >= 0 && training.dropout < 1, "The dropout must lie from 0 to below 1.");
    require(!adapter->empty(), "The adapter has no pairs to be trained.");
    Trainable trainable;
    for (auto& [place, pair] : adapter->modules) {
        for (const bool first : {true, false}) {
            at::Tensor& half = first ? pair.a : pair.b;
            half = half.detach().to(base->embedding.device(), at::kFloat).clone().requires_grad_(true);
            trainable.parameters.push_back({placeName(place) + (first ? ".lora_A" : ".lora_B"), half, true});
        }
    }
    applyAdapter(*base, *adapter);
    trainable.randoms = {{"dropout", random.get()}};
    trainable.logits = [config, base, adapter, training, random](const Batch& batch,
                                                                 const at::Tensor& positions) {
        setDropout(*base, *adapter, training.dropout, *random);
        const at::Tensor ids = batch.ids.to(base->embedding.device());
        const at::Tensor hidden = embedTokens(config, *base, ids);
        const PassContext context = makePassContext(config, ids.size(1), hidden);
        const bool keepInputs = training.checkpointing && at::GradMode::is_enabled();
        const at::Tensor last = keepInputs ? checkpointedLayers(config, base, hidden, context)
                                           : allLayers(config, *base, hidden, context);
        return finalLogits(config, *base, pickRows(last, positions));
    };
    return trainable;
}

} // namespace isthmus

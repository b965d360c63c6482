#include "core/transfer/injection.h"

#include "core/base/error.h"

#include <algorithm>

namespace isthmus {
bool neuronsAreRows(Module module)
{
    return module == Module::Up || module == Module::Gate || module == Module::V;
}

at::Tensor compact(const at::Tensor& values)
{
    for (at::ScalarType type : {at::kBFloat16, at::kHalf}) {
        at::Tensor half = values.to(type);
        if (half.to(values.scalar_type()).equal(values))
            return half;
    }
    return values;
}

void addDelta(WeightSet& weights, const std::vector<ModuleDelta>& deltas)
{
    const at::NoGradGuard noGrad;
    for (const ModuleDelta& delta : deltas) {
        std::int64_t row = 0;
        for (std::size_t layer = 0; layer < delta.neurons.size(); ++layer) {
            const at::Tensor& neurons = delta.neurons[layer];
            if (neurons.numel() == 0)
                continue;
            at::Tensor& weight = linearOf(weights.layers.at(layer), delta.module).weight;
            const at::Tensor part = delta.delta.narrow(0, row, neurons.numel()).to(weight.device());
            row += neurons.numel();
            const bool rows = neuronsAreRows(delta.module);
            const std::int64_t dimension = rows ? 0 : 1;
            const at::Tensor places = neurons.to(weight.device());
            const at::Tensor before = weight.index_select(dimension, places).to(at::kFloat);
            const at::Tensor after = before + (rows ? part : part.t());
            weight = weight.index_copy(dimension, places, after.to(weight.scalar_type()));
        }
    }
}

InjectedModel::InjectedModel(ModelConfig config, std::shared_ptr<WeightSet> weights)
    : config_(std::move(config)), weights_(std::move(weights))
{
}

InjectedModel::~InjectedModel()
{
    remove();
}

void InjectedModel::inject(const std::vector<ModuleDelta>& deltas, bool gradients)
{
    remove();
    gradients_.clear();
    lowest_ = config_.layers;
    for (const ModuleDelta& delta : deltas) {
        if (gradients)
            gradients_.push_back(at::zeros_like(delta.delta));
        std::int64_t row = 0;
        for (std::size_t layer = 0; layer < delta.neurons.size(); ++layer) {
            const at::Tensor& neurons = delta.neurons[layer];
            const std::int64_t count = neurons.numel();
            if (count == 0)
                continue;
            at::Tensor part = delta.delta.narrow(0, row, count).detach();
            if (gradients) {
                // Backward passes add to it in place.
                part.requires_grad_(true).mutable_grad() = gradients_.back().narrow(0, row, count);
            }
            linearOf(weights_->layers.at(layer), delta.module).addition = {neurons, part,
                                                                           neuronsAreRows(delta.module)};
            lowest_ = std::min(lowest_, static_cast<int>(layer));
            row += count;
        }
        if (row != delta.delta.size(0))
            throw Error(ErrorCode::Internal, "The additions do not fit their neurons.");
    }
}

void InjectedModel::remove()
{
    for (LayerWeights& layer : weights_->layers) {
        for (Module module : {Module::V, Module::O, Module::Gate, Module::Up, Module::Down})
            linearOf(layer, module).addition = {};
    }
}

at::Tensor InjectedModel::logits(const Batch& batch, const at::Tensor& positions)
{
    const at::Tensor ids = batch.ids.to(weights_->embedding.device());
    at::Tensor hidden;
    PassContext context;
    {
        // Nothing below the lowest addition needs a graph.
        const at::NoGradGuard noGrad;
        hidden = embedTokens(config_, *weights_, ids).to(weights_->finalNorm.weight.scalar_type());
        context = makePassContext(config_, ids.size(1), hidden);
        for (int layer = 0; layer < lowest_; ++layer)
            hidden = blockForward(config_, weights_->layers[static_cast<std::size_t>(layer)], layer, hidden,
                                  context);
    }
    for (int layer = lowest_; layer < config_.layers; ++layer)
        hidden =
            blockForward(config_, weights_->layers[static_cast<std::size_t>(layer)], layer, hidden, context);
    const at::Tensor rows =
        hidden.reshape({-1, hidden.size(2)}).index_select(0, positions.to(hidden.device()));
    return finalLogits(config_, *weights_, rows);
}

} // namespace isthmus

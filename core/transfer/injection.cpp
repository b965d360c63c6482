#include "core/transfer/injection.h"

#include "core/base/error.h"

namespace isthmus {
namespace {

/// Taps at both sides of a module's product.
struct Sides
{
    Tap in;
    Tap out;
};

Sides sidesOf(Module module)
{
    switch (module) {
    case Module::Up:
        return {Tap::FfnIn, Tap::Up};
    case Module::Gate:
        return {Tap::FfnIn, Tap::Gate};
    case Module::V:
        return {Tap::QkvIn, Tap::V};
    case Module::Down:
        return {Tap::DownIn, Tap::Down};
    case Module::O:
        return {Tap::OIn, Tap::O};
    default:
        throw Error(ErrorCode::InvalidArgument,
                    "Neurons of " + std::string(moduleId(module)) + " cannot be injected.",
                    "Choose from up, gate, down, v and o.");
    }
}

at::Tensor flat(const at::Tensor& values)
{
    return values.reshape({-1, values.size(-1)});
}

} // namespace

bool neuronsAreRows(Module module)
{
    return module == Module::Up || module == Module::Gate || module == Module::V;
}

at::Tensor compact(const at::Tensor& values)
{
    for (at::ScalarType type : {at::kBFloat16, at::kHalf}) {
        const at::Tensor half = values.to(type);
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

void InjectedModel::inject(std::vector<ModuleDelta> deltas, bool gradients)
{
    const at::NoGradGuard noGrad;
    remove();
    deltas_ = std::move(deltas);
    wantGradients_ = gradients;
    gradients_.clear();
    for (ModuleDelta& delta : deltas_) {
        std::int64_t row = 0;
        for (std::size_t layer = 0; layer < delta.neurons.size(); ++layer) {
            addTo(delta, layer, row);
            row += delta.neurons[layer].numel();
        }
        if (row != delta.delta.size(0))
            throw Error(ErrorCode::Internal, "The additions do not fit their neurons.");
        if (gradients)
            gradients_.push_back(at::zeros_like(delta.delta));
        delta.delta.reset(); // stands in the weights now
    }
}

void InjectedModel::addTo(const ModuleDelta& delta, std::size_t layer, std::int64_t row)
{
    const at::Tensor& neurons = delta.neurons[layer];
    if (neurons.numel() == 0)
        return;
    const at::Tensor& weight = linearOf(weights_->layers.at(layer), delta.module).weight;
    const bool rows = neuronsAreRows(delta.module);
    const std::int64_t dimension = rows ? 0 : 1;
    at::Tensor addition = delta.delta.narrow(0, row, neurons.numel());
    if (!rows)
        addition = addition.t();
    const at::Tensor before = weight.index_select(dimension, neurons);
    // Summed in float32 and rounded once to the type that is computed in.
    const at::Tensor after = (before.to(at::kFloat) + addition).to(weight.scalar_type());
    kept_.push_back({weight, neurons, dimension, compact(before)});
    at::Tensor(weight).index_copy_(dimension, neurons, after);
}

void InjectedModel::remove()
{
    const at::NoGradGuard noGrad;
    for (Kept& kept : kept_)
        kept.weight.index_copy_(kept.dimension, kept.neurons, kept.values.to(kept.weight.scalar_type()));
    kept_.clear();
}

int InjectedModel::lowestLayer() const
{
    int lowest = config_.layers;
    for (const ModuleDelta& delta : deltas_) {
        for (int layer = 0; layer < lowest && layer < static_cast<int>(delta.neurons.size()); ++layer) {
            if (delta.neurons[static_cast<std::size_t>(layer)].numel() > 0)
                lowest = layer;
        }
    }
    return lowest;
}

at::Tensor InjectedModel::runLayer(int layer, const at::Tensor& hidden, const PassContext& context)
{
    struct Hook
    {
        Sides sides;
        bool rows;
        at::Tensor neurons;
        at::Tensor gradient; ///< of this layer's part of the delta
        at::Tensor input;    ///< [n, in], for columns only the neurons'
    };
    std::vector<Hook> hooks;
    for (std::size_t m = 0; m < deltas_.size(); ++m) {
        const ModuleDelta& delta = deltas_[m];
        std::int64_t row = 0;
        for (int below = 0; below < layer; ++below)
            row += delta.neurons[static_cast<std::size_t>(below)].numel();
        const at::Tensor& neurons = delta.neurons[static_cast<std::size_t>(layer)];
        if (neurons.numel() > 0)
            hooks.push_back({sidesOf(delta.module),
                             neuronsAreRows(delta.module),
                             neurons,
                             gradients_[m].narrow(0, row, neurons.numel()),
                             {}});
    }
    LayerTaps taps;
    for (const Hook& hook : hooks) {
        taps.wanted.set(static_cast<std::size_t>(hook.sides.in));
        taps.wanted.set(static_cast<std::size_t>(hook.sides.out));
    }
    taps.sink = [&](Tap tap, const at::Tensor& value) {
        for (Hook& hook : hooks) {
            if (tap == hook.sides.in) {
                const at::Tensor input = flat(value.detach());
                hook.input = hook.rows ? input : input.index_select(1, hook.neurons);
            } else if (tap == hook.sides.out) {
                value.register_hook([input = hook.input, gradient = hook.gradient, neurons = hook.neurons,
                                     rows = hook.rows](const at::Tensor& back) {
                    const at::NoGradGuard noGrad;
                    const at::Tensor out = flat(back);
                    const at::Tensor product =
                        rows ? at::mm(out.index_select(1, neurons).t(), input) : at::mm(input.t(), out);
                    at::Tensor(gradient).add_(product); // float32, whatever the products' type
                });
            }
        }
    };
    return blockForward(config_, weights_->layers[static_cast<std::size_t>(layer)], layer, hidden, context,
                        hooks.empty() ? nullptr : &taps);
}

at::Tensor InjectedModel::logits(const Batch& batch, const at::Tensor& positions)
{
    const bool gradients = wantGradients_ && at::GradMode::is_enabled();
    const at::Tensor ids = batch.ids.to(weights_->embedding.device());
    const int lowest = gradients ? lowestLayer() : config_.layers;
    at::Tensor hidden;
    PassContext context;
    {
        // Nothing below the lowest addition needs a graph.
        const at::NoGradGuard noGrad;
        hidden = embedTokens(config_, *weights_, ids);
        context = makePassContext(config_, ids.size(1), hidden);
        for (int layer = 0; layer < lowest; ++layer)
            hidden = blockForward(config_, weights_->layers[static_cast<std::size_t>(layer)], layer, hidden,
                                  context);
    }
    if (gradients) {
        // No weight asks for a gradient: this leaf makes the products remember their way back.
        hidden = hidden.detach().requires_grad_(true);
        for (int layer = lowest; layer < config_.layers; ++layer)
            hidden = runLayer(layer, hidden, context);
    }
    const at::Tensor rows =
        hidden.reshape({-1, hidden.size(2)}).index_select(0, positions.to(hidden.device()));
    return finalLogits(config_, *weights_, rows);
}

} // namespace isthmus

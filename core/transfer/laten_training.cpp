#include "core/transfer/laten_training.h"

#include "core/transfer/model_training.h"

#include <cmath>
#include <utility>

namespace isthmus {
namespace {

/// Neurons that are translated with one product: those of some layers, enough for its full rate and few
/// enough that what it leaves for the way back can be given up piece by piece.
constexpr std::int64_t rowsAtOnce = 2048;

} // namespace

/// Additions in the weights, from the forward pass of the hypernetworks to their backward pass.
class LatenTraining::Scope : public StepScope
{
public:
    Scope(LatenTraining& owner, const Extraction& place, bool training) : owner_(owner)
    {
        owner_.target_->inject(owner_.translate(place, training ? &translated_ : nullptr), training);
    }
    ~Scope() override { owner_.target_->remove(); }

    double finishBackward() override
    {
        owner_.target_->remove();
        return owner_.backward(translated_);
    }

private:
    LatenTraining& owner_;
    Translated translated_;
};

LatenTraining::LatenTraining(const LatenSpec& spec, std::shared_ptr<InjectedModel> target,
                             std::shared_ptr<const NeuronBank> source, LatenPlaces places, std::uint64_t seed)
    : modules_(spec.modules), penalty_(spec.penalty), target_(std::move(target)), source_(std::move(source)),
      places_(std::move(places))
{
    Random random(seed);
    for (std::size_t m = 0; m < modules_.size(); ++m)
        hypernetworks_.emplace_back(source_->width(), target_->config().hiddenSize, spec.init, spec.init_std,
                                    random, target_->weights().embedding.device());
    const at::NoGradGuard noGrad;
    for (int layer = 0; layer < target_->config().layers; ++layer) {
        for (Module module : modules_)
            weightNorms_[{module, layer}] =
                linearOf(target_->weights().layers[static_cast<std::size_t>(layer)], module)
                    .weight.to(at::kFloat)
                    .norm()
                    .item<double>();
    }
}

std::vector<ModuleDelta> LatenTraining::translate(const Extraction& place, Translated* kept) const
{
    const at::AutoGradMode graph(kept != nullptr);
    std::vector<ModuleDelta> deltas;
    if (kept)
        kept->resize(modules_.size());
    for (std::size_t m = 0; m < modules_.size(); ++m) {
        ModuleDelta delta;
        delta.module = modules_[m];
        const std::vector<NeuronPairs>& pairs = pairsOf(place, delta.module);
        delta.neurons.resize(static_cast<std::size_t>(target_->config().layers));
        for (const NeuronPairs& layer : pairs)
            delta.neurons[static_cast<std::size_t>(layer.target_layer)] =
                at::tensor(layer.target, at::kLong).to(target_->weights().embedding.device());
        for (at::Tensor& neurons : delta.neurons) {
            if (!neurons.defined())
                neurons = at::empty({0}, at::kLong);
        }
        std::vector<at::Tensor> layers = {at::empty(
            {0, target_->config().hiddenSize}, target_->weights().embedding.options().dtype(at::kFloat))};
        std::vector<at::Tensor> waiting;
        std::int64_t rows = 0;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            waiting.push_back(source_->vectors(delta.module, pairs[i]));
            rows += waiting.back().size(0);
            if (rows < rowsAtOnce && i + 1 < pairs.size())
                continue;
            const at::Tensor vectors = hypernetworks_[m].forward(at::cat(std::exchange(waiting, {})));
            rows = 0;
            layers.push_back(vectors.detach());
            if (kept)
                (*kept)[m].push_back(vectors);
        }
        delta.delta = at::cat(layers);
        deltas.push_back(std::move(delta));
    }
    return deltas;
}

/// From the gradients of the additions to those of the hypernetworks; the penalty.
double LatenTraining::backward(Translated& translated)
{
    double penalty = 0;
    for (std::size_t m = 0; m < modules_.size(); ++m) {
        const at::Tensor& gradient = target_->gradients()[m];
        const auto count = static_cast<double>(gradient.numel());
        double squares = 0;
        std::int64_t row = 0;
        for (at::Tensor& delta : translated[m]) {
            const at::Tensor values = delta.detach();
            squares += values.square().sum().item<double>();
            const at::Tensor part = gradient.narrow(0, row, values.size(0));
            row += values.size(0);
            if (values.size(0) > 0)
                delta.backward(part.add(values, 2 * penalty_ / count));
            delta.reset();
        }
        penalty += count > 0 ? penalty_ * squares / count : 0;
    }
    return penalty;
}

Trainable LatenTraining::trainable()
{
    Trainable trainable;
    for (std::size_t m = 0; m < modules_.size(); ++m) {
        for (Parameter& parameter : hypernetworks_[m].parameters(std::string(moduleId(modules_[m]))))
            trainable.parameters.push_back(std::move(parameter));
    }
    trainable.logits = [this](const Batch& batch, const at::Tensor& positions) {
        return target_->logits(batch, positions);
    };
    trainable.begin = [this](const StepUse& use) -> std::unique_ptr<StepScope> {
        if (use.training)
            return std::make_unique<Scope>(
                *this, places_.steps[static_cast<std::size_t>(use.step) % places_.steps.size()], true);
        if (use.step == 0)
            return std::make_unique<StepScope>(); // the untouched target
        return std::make_unique<Scope>(*this, places_.final, false);
    };
    trainable.findNonFinite = [this](const Batch& batch) { return findNonFinite(batch); };
    return trainable;
}

std::string LatenTraining::findNonFinite(const Batch& batch) const
{
    for (const auto& [place, norm] : weightNorms_) {
        const auto& [module, layer] = place;
        const at::Tensor& delta =
            linearOf(target_->weights().layers[static_cast<std::size_t>(layer)], module).addition.delta;
        if (delta.defined() && !at::isfinite(delta).all().item<bool>())
            return "the addition to " + std::string(moduleId(module)) + " of layer " + std::to_string(layer);
    }
    return firstNonFinite(target_->config(), target_->weights(), batch);
}

std::vector<ModuleDelta> LatenTraining::finalDelta() const
{
    return translate(places_.final, nullptr);
}

void LatenTraining::describe(TransferRun& run) const
{
    run.delta.clear();
    double squares = 0;
    for (const ModuleDelta& delta : finalDelta()) {
        std::int64_t row = 0;
        for (std::size_t layer = 0; layer < delta.neurons.size(); ++layer) {
            const std::int64_t count = delta.neurons[layer].numel();
            if (count == 0)
                continue;
            const double norm = delta.delta.narrow(0, row, count).norm().item<double>();
            row += count;
            squares += norm * norm;
            const double weight = weightNorms_.at({delta.module, static_cast<int>(layer)});
            run.delta.push_back({std::string(moduleId(delta.module)), static_cast<int>(layer), norm,
                                 weight > 0 ? norm / weight : 0});
        }
    }
    run.steps.back().delta_norm = std::sqrt(squares);
}

} // namespace isthmus

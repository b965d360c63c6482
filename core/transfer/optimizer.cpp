#include "core/transfer/optimizer.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace isthmus {
namespace {

std::vector<at::Tensor> copies(const std::vector<at::Tensor>& tensors)
{
    std::vector<at::Tensor> result;
    result.reserve(tensors.size());
    for (const at::Tensor& tensor : tensors)
        result.push_back(tensor.clone());
    return result;
}

/// Half a cosine from `from` (share 0) to `to` (share 1).
double annealed(double from, double to, double share)
{
    return to + (from - to) / 2 * (1 + std::cos(std::numbers::pi * share));
}

double oneCycleRate(const Schedule& schedule, int step)
{
    const double low = schedule.peak / schedule.div;
    const double end = low / schedule.final_div;
    // Both ends may be fractions, as in torch. A climb of no length (torch divides by zero there) is at its
    // end.
    const double top = schedule.pct_start * schedule.steps - 1;
    if (step <= top)
        return top > 0 ? annealed(low, schedule.peak, step / top) : schedule.peak;
    return annealed(schedule.peak, end, (step - top) / (schedule.steps - 1 - top));
}

} // namespace

AdamW::AdamW(std::vector<Parameter> parameters, const AdamWOptions& options)
    : parameters_(std::move(parameters)), options_(options)
{
    for (const Parameter& parameter : parameters_) {
        if (!parameter.value.is_leaf() || !parameter.value.requires_grad() ||
            parameter.value.scalar_type() != at::kFloat)
            throw Error(ErrorCode::Internal,
                        "The parameter '" + parameter.name + "' is not a float32 leaf with a gradient.");
        state_.first.push_back(at::zeros_like(parameter.value, at::TensorOptions().requires_grad(false)));
        state_.second.push_back(state_.first.back().clone());
    }
}

void AdamW::step(double learningRate)
{
    at::NoGradGuard noGrad;
    ++state_.steps;
    const double count = static_cast<double>(state_.steps);
    const double correction1 = 1 - std::pow(options_.beta1, count);
    const double correction2 = 1 - std::pow(options_.beta2, count);
    for (std::size_t i = 0; i < parameters_.size(); ++i) {
        at::Tensor& value = parameters_[i].value;
        const at::Tensor& gradient = value.grad();
        if (!gradient.defined())
            continue;
        at::Tensor& first = state_.first[i];
        at::Tensor& second = state_.second[i];
        first.mul_(options_.beta1).add_(gradient, 1 - options_.beta1);
        second.mul_(options_.beta2).addcmul_(gradient, gradient, 1 - options_.beta2);
        if (parameters_[i].decay)
            value.mul_(1 - learningRate * options_.weight_decay);
        const at::Tensor denominator = second.sqrt().div_(std::sqrt(correction2)).add_(options_.epsilon);
        value.addcdiv_(first, denominator, -learningRate / correction1);
    }
}

void AdamW::zeroGradients()
{
    for (Parameter& parameter : parameters_)
        parameter.value.mutable_grad() = at::Tensor();
}

double AdamW::clipGradients(double limit)
{
    at::NoGradGuard noGrad;
    double squares = 0;
    for (const Parameter& parameter : parameters_) {
        if (parameter.value.grad().defined()) {
            const double norm = parameter.value.grad().norm().item<double>();
            squares += norm * norm;
        }
    }
    const double norm = std::sqrt(squares);
    if (!std::isfinite(norm))
        throw Error(ErrorCode::NonFinite, "The gradient became infinite or NaN.",
                    "Lower the learning rate, or check the data for damaged weights.");
    if (limit > 0 && norm > limit) {
        for (Parameter& parameter : parameters_) {
            if (parameter.value.grad().defined())
                parameter.value.mutable_grad().mul_(limit / norm);
        }
    }
    return norm;
}

OptimizerState AdamW::state() const
{
    return {state_.steps, copies(state_.first), copies(state_.second)};
}

void AdamW::restore(const OptimizerState& state)
{
    bool fits = state.first.size() == parameters_.size() && state.second.size() == parameters_.size();
    for (std::size_t i = 0; fits && i < parameters_.size(); ++i)
        fits = state.first[i].sizes() == parameters_[i].value.sizes() &&
               state.second[i].sizes() == parameters_[i].value.sizes();
    if (!fits)
        throw Error(ErrorCode::InvalidArgument, "The saved optimizer state belongs to other parameters.",
                    "Start the training from the beginning.");
    state_ = {state.steps, copies(state.first), copies(state.second)};
    for (std::size_t i = 0; i < parameters_.size(); ++i) { // a state read from a file lies on the CPU
        state_.first[i] = state_.first[i].to(parameters_[i].value.device());
        state_.second[i] = state_.second[i].to(parameters_[i].value.device());
    }
}

double Schedule::rate(int step) const
{
    if (shape == Shape::OneCycle)
        return oneCycleRate(*this, step);
    if (step < warmup)
        return peak * (step + 1) / warmup;
    const double length = std::max(1, steps - warmup);
    const double progress = std::min(1.0, (step - warmup) / length);
    double factor = 1;
    if (shape == Shape::Linear)
        factor = 1 - progress;
    else if (shape == Shape::Cosine)
        factor = 0.5 * (1 + std::cos(std::numbers::pi * progress));
    else
        return peak;
    return peak * (final_factor + (1 - final_factor) * factor);
}

} // namespace isthmus

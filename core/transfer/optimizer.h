#pragma once

#include "core/base/torch.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isthmus {

/// A trained tensor: a leaf with requires_grad, float32.
struct Parameter
{
    std::string name;
    at::Tensor value;
    bool decay = true; ///< weight decay applies (not to norms)
};

struct AdamWOptions
{
    double beta1 = 0.9;
    double beta2 = 0.95;
    double epsilon = 1e-8;
    double weight_decay = 0.05;
};

/// What an optimizer must keep to go on: moments in the order of the parameters, and the step count.
struct OptimizerState
{
    std::int64_t steps = 0;
    std::vector<at::Tensor> first;
    std::vector<at::Tensor> second;
};

/// Adam with decoupled weight decay (Loshchilov and Hutter 2019, Algorithm 2), the same sequence as
/// torch.optim.AdamW.
class AdamW
{
public:
    AdamW(std::vector<Parameter> parameters, const AdamWOptions& options);

    const std::vector<Parameter>& parameters() const { return parameters_; }
    /// One update from the gradients; parameters without a gradient stay as they are.
    void step(double learningRate);
    void zeroGradients();
    /// Scales all gradients so that their joint 2-norm is at most `limit` (0: no limit). Returns the norm
    /// before. Throws NonFinite when a gradient is infinite or NaN.
    double clipGradients(double limit);

    /// A copy, and back. restore() throws InvalidArgument when numbers or shapes of tensors differ.
    OptimizerState state() const;
    void restore(const OptimizerState& state);

private:
    std::vector<Parameter> parameters_;
    AdamWOptions options_;
    OptimizerState state_;
};

/// Learning rate over the steps of a run.
struct Schedule
{
    /// OneCycle is torch.optim.lr_scheduler.OneCycleLR with cosine annealing in two phases (Smith and Topin
    /// 2018): from peak / div up to the peak, and down to peak / (div * final_div). It reads pct_start, div
    /// and final_div in place of warmup and final_factor.
    enum class Shape { Constant, Linear, Cosine, OneCycle };

    Shape shape = Shape::Cosine;
    double peak = 1e-3;
    double final_factor = 0; ///< of the peak, reached at step `steps`
    int warmup = 0;          ///< steps; the rate climbs as (step + 1) / warmup
    int steps = 1;
    double pct_start = 0.1; ///< share of the steps that climbs
    double div = 25;
    double final_div = 1; ///< as Neural Incompatibility has it: the rate ends where it began

    /// Rate of the 0-based step.
    double rate(int step) const;
};

} // namespace isthmus

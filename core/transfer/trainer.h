#pragma once

#include "core/model/transformer.h"
#include "core/text/dataset.h"
#include "core/transfer/optimizer.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace isthmus {

/// Right-padded rows with what they are to predict.
struct TrainBatch
{
    Batch inputs;
    at::Tensor
        positions; ///< int64 [n] into the flattened [B * T]: one before each token that counts for the loss
    at::Tensor targets; ///< int64 [n]: the tokens that count
};
TrainBatch makeTrainBatch(std::span<const EncodedRow> rows, TokenId pad);

/// Sum of the cross entropies (nats) of the targets, in float32 whatever the type of the logits [n, vocab].
/// Differentiable scalar.
at::Tensor lossSum(const at::Tensor& logits, const at::Tensor& targets);
/// Number of masked tokens.
std::int64_t lossTokens(std::span<const EncodedRow> rows);

/// Anything that can be trained: a model, an adapter, a hypernetwork behind a frozen model.
struct Trainable
{
    std::vector<Parameter> parameters;
    /// Logits [n, vocab] at the asked positions only (int64 [n] into the flattened [B * T]): the vocabulary
    /// is the widest matrix of most models, and the loss reads few positions. Differentiable in the
    /// parameters.
    std::function<at::Tensor(const Batch&, const at::Tensor& positions)> logits;
};

struct TrainOptions
{
    Schedule schedule; ///< schedule.steps is the length of the run
    AdamWOptions adam;
    int rows_per_step = 32;
    int rows_per_micro_batch =
        32;               ///< gradients accumulate over a step's micro-batches, rows of like length together
    double clip_norm = 1; ///< 0: no clipping
    int validate_every = 0; ///< steps; 0: never
    TokenId pad = 0;
};

/// What a step came to.
struct StepReport
{
    int step = 0;    ///< 1-based: steps done
    double loss = 0; ///< mean over the step's loss tokens, before the update
    double learning_rate = 0;
    double gradient_norm = 0; ///< before clipping
    std::int64_t tokens = 0;  ///< loss tokens
    std::optional<double> validation_loss;
};

/// Enough to go on with a run after a stop: the next step is the same as without it, given the same rows.
struct TrainerState
{
    int step = 0;
    OptimizerState optimizer;
    std::vector<at::Tensor> parameters;
};

/// The one training loop of the program: AdamW, schedule, clipping, accumulation, validation.
class Trainer
{
public:
    /// Throws InvalidArgument for options out of range.
    Trainer(Trainable trainable, const TrainOptions& options);

    /// One optimizer step on the rows. Throws BadData when none of their tokens counts for the loss,
    /// NonFinite when the loss or the gradient is not finite; the parameters are then unchanged.
    StepReport step(std::span<const EncodedRow> rows);
    /// Mean loss over the loss tokens of the rows, without gradients.
    double evaluate(std::span<const EncodedRow> rows) const;

    /// Runs to the end of the schedule. `next` gives one training row; `report` sees every step and may throw
    /// Cancelled, after which state() still describes the last completed step.
    void run(const std::function<EncodedRow()>& next, std::span<const EncodedRow> validation,
             const std::function<void(const StepReport&)>& report);

    int stepsDone() const { return step_; }
    TrainerState state() const;
    /// Throws InvalidArgument when the state belongs to another model.
    void restore(const TrainerState& state);

private:
    std::vector<TrainBatch> microBatches(std::span<const EncodedRow> rows) const;

    Trainable trainable_;
    TrainOptions options_;
    AdamW optimizer_;
    int step_ = 0;
};

} // namespace isthmus

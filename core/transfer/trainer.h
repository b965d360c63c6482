#pragma once

#include "core/base/random.h"
#include "core/model/transformer.h"
#include "core/text/dataset.h"
#include "core/transfer/optimizer.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <utility>
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

/// What the micro-batches of one step, or of one evaluation, share: made before them, gone after them.
class StepScope
{
public:
    virtual ~StepScope() = default;
    /// Once per step, after all micro-batches went backwards: carries the gradients they left in what was
    /// prepared on into the parameters, and adds those of a penalty. Returns the penalty (0: none).
    virtual double finishBackward() { return 0; }
};

/// What a scope is made for.
struct StepUse
{
    int step = 0;         ///< steps done before
    bool training = true; ///< false: an evaluation, without gradients
};

/// Anything that can be trained: a model, an adapter, a hypernetwork behind a frozen model.
struct Trainable
{
    std::vector<Parameter> parameters;
    /// Logits [n, vocab] at the asked positions only (int64 [n] into the flattened [B * T]): the vocabulary
    /// is the widest matrix of most models, and the loss reads few positions. Differentiable in the
    /// parameters, or in what the scope of the step prepared.
    std::function<at::Tensor(const Batch&, const at::Tensor& positions)> logits;
    /// Work that a whole step shares, e.g. one pass through a hypernetwork. May be empty.
    std::function<std::unique_ptr<StepScope>(const StepUse&)> begin = {};
    /// Random states that `logits` or `begin` advance (dropout), by name: a step that fails takes them back,
    /// checkpoints keep them.
    std::vector<std::pair<std::string, Random*>> randoms = {};
    /// Where the first value that is not finite appears in a forward pass, e.g. "the FFN output of layer 2"
    /// (see firstNonFinite in model_training.h); empty if nowhere. May be empty.
    std::function<std::string(const Batch&)> findNonFinite = {};
};

/// Loss of one row.
struct RowLoss
{
    double sum = 0; ///< nats
    std::int64_t tokens = 0;
};
/// Mean over all tokens (nats). Throws BadData when there are none.
double meanLoss(std::span<const RowLoss> rows);

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
    double penalty = 0;
    double learning_rate = 0;
    double gradient_norm = 0; ///< before clipping, of loss + penalty
    std::int64_t tokens = 0;  ///< loss tokens
};

/// Enough to go on with a run after a stop: the next step is the same as without it, given the same rows.
struct TrainerState
{
    int step = 0;
    OptimizerState optimizer;
    std::vector<at::Tensor> parameters;
};

/// Steps of AdamW with schedule, clipping and accumulation. TrainRun makes whole runs of them.
class Trainer
{
public:
    /// Throws InvalidArgument for options out of range.
    Trainer(Trainable trainable, const TrainOptions& options);

    /// Called before each micro-batch; may throw Cancelled.
    using Check = std::function<void()>;

    /// One optimizer step on the rows. Throws BadData when none of their tokens counts for the loss,
    /// NonFinite when the loss or the gradient is not finite. Whatever is thrown, parameters, optimizer and
    /// random states are then as before.
    StepReport step(std::span<const EncodedRow> rows, const Check& check = {});
    /// Mean loss over the loss tokens of the rows, without gradients.
    double evaluate(std::span<const EncodedRow> rows) const;
    /// Loss of every row, in the order of the rows.
    std::vector<RowLoss> evaluateRows(std::span<const EncodedRow> rows, const Check& check = {}) const;
    /// Where the first value that is not finite appears on these rows; empty if nowhere or not known.
    std::string findNonFinite(std::span<const EncodedRow> rows, bool training) const;

    int stepsDone() const { return step_; }
    const Trainable& trainable() const { return trainable_; }
    const TrainOptions& options() const { return options_; }
    /// At least 1. Changes the memory of a step, and its result by rounding alone.
    void setRowsPerMicroBatch(int rows) { options_.rows_per_micro_batch = rows; }
    /// Copies of the parameters, and back.
    std::vector<at::Tensor> parameters() const;
    void setParameters(const std::vector<at::Tensor>& values);
    TrainerState state() const;
    /// Throws InvalidArgument when the state belongs to another model.
    void restore(const TrainerState& state);

private:
    /// Part of the rows, and which they are.
    struct MicroBatch
    {
        TrainBatch batch;
        std::vector<std::size_t> rows;
    };
    std::vector<MicroBatch> microBatches(std::span<const EncodedRow> rows) const;
    std::unique_ptr<StepScope> begin(bool training) const;

    Trainable trainable_;
    TrainOptions options_;
    AdamW optimizer_;
    int step_ = 0;
};

} // namespace isthmus

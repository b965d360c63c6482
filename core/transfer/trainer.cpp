#include "core/transfer/trainer.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

void check(bool ok, const char* sentence)
{
    if (!ok)
        throw Error(ErrorCode::InvalidArgument, sentence);
}

TrainOptions checked(const TrainOptions& options)
{
    check(options.schedule.steps >= 1, "A training run needs at least one step.");
    check(options.schedule.peak > 0, "The learning rate must be positive.");
    check(options.schedule.warmup >= 0 && options.schedule.warmup <= options.schedule.steps,
          "The warm-up must lie within the run.");
    check(options.rows_per_step >= 1 && options.rows_per_micro_batch >= 1,
          "A step and a micro-batch need at least one row.");
    check(options.clip_norm >= 0, "The limit of the gradient norm must not be negative.");
    check(options.validate_every >= 0, "The distance of validations must not be negative.");
    return options;
}

} // namespace

TrainBatch makeTrainBatch(std::span<const EncodedRow> rows, TokenId pad)
{
    std::vector<std::vector<TokenId>> ids;
    ids.reserve(rows.size());
    for (const EncodedRow& row : rows)
        ids.push_back(row.ids);
    TrainBatch batch;
    batch.inputs = makeBatch(ids, pad);
    const std::int64_t length = batch.inputs.ids.size(1);
    std::vector<std::int64_t> positions;
    std::vector<std::int64_t> targets;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t t = 1; t < rows[r].loss.size(); ++t) {
            if (rows[r].loss[t]) {
                positions.push_back(static_cast<std::int64_t>(r) * length + static_cast<std::int64_t>(t) - 1);
                targets.push_back(rows[r].ids[t]);
            }
        }
    }
    batch.positions = at::tensor(positions, at::kLong);
    batch.targets = at::tensor(targets, at::kLong);
    return batch;
}

at::Tensor lossSum(const at::Tensor& logits, const at::Tensor& targets)
{
    return at::cross_entropy_loss(logits.to(at::kFloat), targets.to(logits.device()), {}, at::Reduction::Sum);
}

std::int64_t lossTokens(std::span<const EncodedRow> rows)
{
    std::int64_t count = 0;
    for (const EncodedRow& row : rows) {
        if (!row.loss.empty())
            count += std::count(row.loss.begin() + 1, row.loss.end(), true);
    }
    return count;
}

Trainer::Trainer(Trainable trainable, const TrainOptions& options)
    : trainable_(std::move(trainable)), options_(checked(options)),
      optimizer_(trainable_.parameters, options.adam)
{
}

std::vector<TrainBatch> Trainer::microBatches(std::span<const EncodedRow> rows) const
{
    std::vector<EncodedRow> sorted(rows.begin(), rows.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const EncodedRow& a, const EncodedRow& b) { return a.ids.size() < b.ids.size(); });
    const std::span<const EncodedRow> all(sorted);
    const auto micro = static_cast<std::size_t>(options_.rows_per_micro_batch);
    std::vector<TrainBatch> batches;
    for (std::size_t at = 0; at < all.size(); at += micro) {
        const auto part = all.subspan(at, std::min(micro, all.size() - at));
        if (lossTokens(part) > 0)
            batches.push_back(makeTrainBatch(part, options_.pad));
    }
    return batches;
}

StepReport Trainer::step(std::span<const EncodedRow> rows)
{
    StepReport report;
    report.tokens = lossTokens(rows);
    if (report.tokens == 0)
        throw Error(ErrorCode::BadData, "No token of the training rows counts for the loss.",
                    "Check that the rows have answers.");
    optimizer_.zeroGradients();
    double sum = 0;
    for (const TrainBatch& batch : microBatches(rows)) {
        const at::Tensor loss = lossSum(trainable_.logits(batch.inputs, batch.positions), batch.targets);
        sum += loss.item<double>();
        // Each micro-batch is weighted by its tokens, so that accumulation changes nothing but the memory.
        (loss / static_cast<double>(report.tokens)).backward();
    }
    report.loss = sum / static_cast<double>(report.tokens);
    if (!std::isfinite(report.loss))
        throw Error(ErrorCode::NonFinite,
                    "The training loss became infinite or NaN in step " + std::to_string(step_ + 1) + ".",
                    "Lower the learning rate, or check the model for damaged weights.");
    report.gradient_norm = optimizer_.clipGradients(options_.clip_norm);
    report.learning_rate = options_.schedule.rate(step_);
    optimizer_.step(report.learning_rate);
    optimizer_.zeroGradients();
    report.step = ++step_;
    return report;
}

double Trainer::evaluate(std::span<const EncodedRow> rows) const
{
    at::NoGradGuard noGrad;
    double sum = 0;
    for (const TrainBatch& batch : microBatches(rows))
        sum += lossSum(trainable_.logits(batch.inputs, batch.positions), batch.targets).item<double>();
    const std::int64_t tokens = lossTokens(rows);
    if (tokens == 0)
        throw Error(ErrorCode::BadData, "No token of the validation rows counts for the loss.",
                    "Check that the rows have answers.");
    return sum / static_cast<double>(tokens);
}

void Trainer::run(const std::function<EncodedRow()>& next, std::span<const EncodedRow> validation,
                  const std::function<void(const StepReport&)>& report)
{
    std::vector<EncodedRow> rows(static_cast<std::size_t>(options_.rows_per_step));
    while (step_ < options_.schedule.steps) {
        for (EncodedRow& row : rows)
            row = next();
        StepReport result = step(rows);
        const bool last = step_ == options_.schedule.steps;
        if (options_.validate_every > 0 && !validation.empty() &&
            (last || step_ % options_.validate_every == 0))
            result.validation_loss = evaluate(validation);
        report(result);
    }
}

TrainerState Trainer::state() const
{
    TrainerState state;
    state.step = step_;
    state.optimizer = optimizer_.state();
    for (const Parameter& parameter : trainable_.parameters)
        state.parameters.push_back(parameter.value.detach().clone());
    return state;
}

void Trainer::restore(const TrainerState& state)
{
    bool fits = state.parameters.size() == trainable_.parameters.size();
    for (std::size_t i = 0; fits && i < state.parameters.size(); ++i)
        fits = state.parameters[i].sizes() == trainable_.parameters[i].value.sizes();
    if (!fits)
        throw Error(ErrorCode::InvalidArgument, "The saved training state belongs to another model.",
                    "Start the training from the beginning.");
    optimizer_.restore(state.optimizer);
    at::NoGradGuard noGrad;
    for (std::size_t i = 0; i < state.parameters.size(); ++i)
        trainable_.parameters[i].value.copy_(state.parameters[i]);
    step_ = state.step;
}

} // namespace isthmus

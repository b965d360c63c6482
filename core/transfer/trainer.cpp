#include "core/transfer/trainer.h"

#include "core/base/error.h"
#include "core/base/require.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace isthmus {
namespace {

TrainOptions checked(const TrainOptions& options)
{
    require(options.schedule.steps >= 1, "A training run needs at least one step.");
    require(options.schedule.peak > 0, "The learning rate must be positive.");
    require(options.schedule.warmup >= 0 && options.schedule.warmup <= options.schedule.steps,
            "The warm-up must lie within the run.");
    require(options.rows_per_step >= 1 && options.rows_per_micro_batch >= 1,
            "A step and a micro-batch need at least one row.");
    require(options.schedule.pct_start >= 0 && options.schedule.pct_start <= 1,
            "The share of the steps that climbs must lie between 0 and 1.");
    require(options.schedule.div > 0 && options.schedule.final_div > 0,
            "The divisors of the one-cycle schedule must be positive.");
    require(options.clip_norm >= 0, "The limit of the gradient norm must not be negative.");
    require(options.validate_every >= 0, "The distance of validations must not be negative.");
    return options;
}

/// Takes back what a step that fails began: gradients and random states.
class Rollback
{
public:
    Rollback(AdamW& optimizer, const Trainable& trainable) : optimizer_(optimizer), trainable_(trainable)
    {
        optimizer_.zeroGradients();
        for (const auto& [name, random] : trainable_.randoms)
            states_.push_back(random->state());
    }
    ~Rollback()
    {
        optimizer_.zeroGradients();
        for (std::size_t i = 0; !kept_ && i < states_.size(); ++i)
            trainable_.randoms[i].second->setState(states_[i]);
    }
    Rollback(const Rollback&) = delete;
    Rollback& operator=(const Rollback&) = delete;

    void keep() { kept_ = true; }

private:
    AdamW& optimizer_;
    const Trainable& trainable_;
    std::vector<Random::State> states_;
    bool kept_ = false;
};

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

double meanLoss(std::span<const RowLoss> rows)
{
    double sum = 0;
    std::int64_t tokens = 0;
    for (const RowLoss& row : rows) {
        sum += row.sum;
        tokens += row.tokens;
    }
    if (tokens == 0)
        throw Error(ErrorCode::BadData, "No token of the validation rows counts for the loss.",
                    "Check that the rows have answers.");
    return sum / static_cast<double>(tokens);
}

Trainer::Trainer(Trainable trainable, const TrainOptions& options)
    : trainable_(std::move(trainable)), options_(checked(options)),
      optimizer_(trainable_.parameters, options.adam)
{
}

std::vector<Trainer::MicroBatch> Trainer::microBatches(std::span<const EncodedRow> rows) const
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rows[a].ids.size() < rows[b].ids.size(); });
    const auto micro = static_cast<std::size_t>(options_.rows_per_micro_batch);
    std::vector<MicroBatch> batches;
    for (std::size_t at = 0; at < order.size(); at += micro) {
        MicroBatch part;
        std::vector<EncodedRow> chosen;
        for (std::size_t i = at; i < std::min(order.size(), at + micro); ++i) {
            part.rows.push_back(order[i]);
            chosen.push_back(rows[order[i]]);
        }
        if (lossTokens(chosen) == 0)
            continue;
        part.batch = makeTrainBatch(chosen, options_.pad);
        batches.push_back(std::move(part));
    }
    return batches;
}

std::unique_ptr<StepScope> Trainer::begin(bool training) const
{
    return trainable_.begin ? trainable_.begin({step_, training}) : std::make_unique<StepScope>();
}

StepReport Trainer::step(std::span<const EncodedRow> rows, const Check& check)
{
    StepReport report;
    report.tokens = lossTokens(rows);
    if (report.tokens == 0)
        throw Error(ErrorCode::BadData, "No token of the training rows counts for the loss.",
                    "Check that the rows have answers.");
    Rollback rollback(optimizer_, trainable_);
    {
        const std::unique_ptr<StepScope> scope = begin(true);
        double sum = 0;
        for (const MicroBatch& part : microBatches(rows)) {
            if (check)
                check();
            const at::Tensor loss =
                lossSum(trainable_.logits(part.batch.inputs, part.batch.positions), part.batch.targets);
            sum += loss.item<double>();
            // Each micro-batch is weighted by its tokens, so that accumulation changes nothing but the
            // memory.
            (loss / static_cast<double>(report.tokens)).backward();
        }
        report.loss = sum / static_cast<double>(report.tokens);
        report.penalty = scope->finishBackward();
    }
    if (!std::isfinite(report.loss) || !std::isfinite(report.penalty))
        throw Error(ErrorCode::NonFinite,
                    "The training loss became infinite or NaN in step " + std::to_string(step_ + 1) + ".",
                    "Lower the learning rate, or check the model for damaged weights.");
    report.gradient_norm = optimizer_.clipGradients(options_.clip_norm);
    report.learning_rate = options_.schedule.rate(step_);
    optimizer_.step(report.learning_rate);
    rollback.keep();
    report.step = ++step_;
    return report;
}

std::vector<RowLoss> Trainer::evaluateRows(std::span<const EncodedRow> rows, const Check& check) const
{
    const at::NoGradGuard noGrad;
    std::vector<RowLoss> losses(rows.size());
    const std::unique_ptr<StepScope> scope = begin(false);
    for (const MicroBatch& part : microBatches(rows)) {
        if (check)
            check();
        const at::Tensor logits = trainable_.logits(part.batch.inputs, part.batch.positions);
        const at::Tensor each =
            at::cross_entropy_loss(logits.to(at::kFloat), part.batch.targets.to(logits.device()), {},
                                   at::Reduction::None)
                .to(at::kCPU);
        const std::int64_t length = part.batch.inputs.ids.size(1);
        const auto* loss = each.data_ptr<float>();
        const auto* position = part.batch.positions.data_ptr<std::int64_t>();
        for (std::int64_t i = 0; i < each.numel(); ++i) {
            RowLoss& row = losses[part.rows[static_cast<std::size_t>(position[i] / length)]];
            row.sum += loss[i];
            ++row.tokens;
        }
    }
    return losses;
}

double Trainer::evaluate(std::span<const EncodedRow> rows) const
{
    return meanLoss(evaluateRows(rows));
}

std::string Trainer::findNonFinite(std::span<const EncodedRow> rows, bool training) const
{
    if (!trainable_.findNonFinite)
        return {};
    const at::NoGradGuard noGrad;
    const std::unique_ptr<StepScope> scope = begin(training);
    for (const MicroBatch& part : microBatches(rows)) {
        if (std::string place = trainable_.findNonFinite(part.batch.inputs); !place.empty())
            return place;
    }
    return {};
}

TrainerState Trainer::state() const
{
    TrainerState state;
    state.step = step_;
    state.optimizer = optimizer_.state();
    state.parameters = parameters();
    return state;
}

std::vector<at::Tensor> Trainer::parameters() const
{
    std::vector<at::Tensor> values;
    for (const Parameter& parameter : trainable_.parameters)
        values.push_back(parameter.value.detach().clone());
    return values;
}

void Trainer::setParameters(const std::vector<at::Tensor>& values)
{
    const at::NoGradGuard noGrad;
    for (std::size_t i = 0; i < values.size(); ++i)
        trainable_.parameters[i].value.copy_(values[i]);
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
    setParameters(state.parameters);
    step_ = state.step;
}

} // namespace isthmus

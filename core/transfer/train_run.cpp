#include "core/transfer/train_run.h"

#include "core/base/error.h"
#include "core/base/nan.h"
#include "core/base/require.h"
#include "core/io/publish.h"
#include "core/jobs/job_queue.h"
#include "core/transfer/run_checkpoint.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

/// Resamples behind the interval of a validation loss.
constexpr int bootstrapDraws = 1000;

RunOptions checkedOptions(RunOptions options)
{
    require(options.checkpoint_every >= 0 && options.keep >= 0,
            "The distance and the number of checkpoints must not be negative.");
    require(options.patience >= 0, "The patience of the early stop must not be negative.");
    require(options.patience == 0 || options.train.validate_every > 0,
            "An early stop needs validations. Set the distance of validations, or the patience to 0.");
    if (!options.free_space)
        options.free_space = [](const fs::path& folder) {
            return std::uint64_t{fs::space(folder).available};
        };
    return options;
}

std::string megabytes(std::uint64_t bytes)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f MB", static_cast<double>(bytes) / 1e6);
    return text;
}

} // namespace

Interval lossInterval(std::span<const RowLoss> rows, std::uint64_t seed)
{
    Interval interval{meanLoss(rows), nan, nan, static_cast<int>(rows.size())};
    Random random(seed);
    std::vector<double> means;
    means.reserve(bootstrapDraws);
    for (int draw = 0; draw < bootstrapDraws; ++draw) {
        double sum = 0;
        std::int64_t tokens = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const RowLoss& row = rows[random.below(rows.size())];
            sum += row.sum;
            tokens += row.tokens;
        }
        if (tokens > 0)
            means.push_back(sum / static_cast<double>(tokens));
    }
    std::sort(means.begin(), means.end());
    if (rows.size() > 1 && !means.empty()) {
        interval.low = means[means.size() * 25 / 1000];
        interval.high = means[means.size() * 975 / 1000];
    }
    return interval;
}

TrainRun::TrainRun(RunTask task, RunOptions options, TransferRun& run, JobContext& context)
    : task_(std::move(task)), options_(checkedOptions(std::move(options))), run_(run), context_(context),
      trainer_(task_.trainable, options_.train), random_(options_.seed)
{
    if (options_.train.validate_every > 0 && lossTokens(task_.validation) == 0)
        throw Error(ErrorCode::BadData, "No token of the validation rows counts for the loss.",
                    "Check that the validation set has answers.");
    options_.identity.update(runIdentity(options_, trainer_.trainable(), task_.validation));
    run_.planned_steps = options_.train.schedule.steps;
    run_.seed = options_.seed;
    run_.baseline_train_loss = run_.baseline_validation_loss = nan;
    run_.best_validation = {nan, nan, nan, 0};
    pending_ = options_.train.validate_every > 0;
}

bool TrainRun::finished() const
{
    const bool stopped = options_.patience > 0 && waited_ >= options_.patience;
    return stopped || trainer_.stepsDone() >= options_.train.schedule.steps;
}

void TrainRun::check()
{
    // A report as well: the command line looks for Ctrl-C when it draws one.
    context_.progress(static_cast<std::uint64_t>(trainer_.stepsDone()),
                      static_cast<std::uint64_t>(options_.train.schedule.steps));
}

void TrainRun::execute()
{
    requireDisk();
    try {
        for (;;) {
            stepStart_ = std::chrono::steady_clock::now();
            if (pending_)
                validate();
            const int done = trainer_.stepsDone();
            const bool due =
                options_.checkpoint_every > 0 && done > 0 && done % options_.checkpoint_every == 0;
            if (!written_ && (due || (finished() && done > 0)))
                writeCheckpoint();
            report();
            if (finished())
                break;
            takeStep();
        }
    } catch (const Cancelled&) {
        if (!written_)
            writeCheckpoint();
        throw;
    }
    run_.finished = true;
}

template <typename Work> auto TrainRun::withinMemory(const char* what, const Work& work)
{
    for (;;) {
        try {
            return work();
        } catch (const std::exception& error) {
            if (!isOutOfMemory(error))
                throw;
        }
        announceMemory(what); // outside the handler: what the failed attempt held is free again
    }
}

void TrainRun::announceMemory(const char* what)
{
    const TrainOptions& train = trainer_.options();
    const int tried = std::min(train.rows_per_micro_batch, std::max(1, train.rows_per_step));
    const std::string place =
        std::string("Memory ran out ") + what + " after step " + std::to_string(trainer_.stepsDone());
    if (tried <= 1)
        throw Error(ErrorCode::OutOfMemory, place + ", with one row at a time.",
                    "Shorten the rows with the cut-off length, or use a device with more memory.");
    trainer_.setRowsPerMicroBatch(tried / 2);
    run_.warnings.push_back(place + " with " + std::to_string(tried) +
                            " rows at once. It was taken back; the run goes on with " +
                            std::to_string(tried / 2) + ".");
    report();
}

void TrainRun::validate()
{
    const std::vector<RowLoss> rows = withinMemory(
        "in the validation", [&] { return trainer_.evaluateRows(task_.validation, [this] { check(); }); });
    const double loss = meanLoss(rows);
    const int step = trainer_.stepsDone();
    if (!std::isfinite(loss))
        stopNonFinite("The validation loss", task_.validation, false);
    pending_ = written_ = false;
    if (step == 0) {
        run_.baseline_validation_loss = loss;
        return;
    }
    run_.steps.back().validation_loss = loss;
    ++waited_;
    if (best_ && loss >= best_->loss)
        return;
    best_ = Best{step, loss, {}};
    waited_ = 0;
    run_.best_step = step;
    run_.best_validation = lossInterval(rows, options_.seed);
    markBest();
}

void TrainRun::takeStep()
{
    const int done = trainer_.stepsDone();
    if (best_ && best_->parameters.empty())
        best_->parameters = trainer_.parameters();
    const Random::State before = random_.state();
    StepReport step;
    std::vector<EncodedRow> rows;
    try {
        rows = task_.rows(done, random_);
        step = withinMemory("in the step", [&] { return trainer_.step(rows, [this] { check(); }); });
    } catch (const Error& error) {
        random_.setState(before);
        if (error.code() == ErrorCode::NonFinite)
            stopNonFinite("The training loss or its gradient", rows, true);
        throw;
    } catch (...) {
        random_.setState(before);
        throw;
    }
    if (done == 0)
        run_.baseline_train_loss = step.loss;
    TransferStep entry;
    entry.step = step.step;
    entry.train_loss = step.loss;
    entry.validation_loss = nan;
    entry.penalty = step.penalty;
    entry.learning_rate = step.learning_rate;
    entry.gradient_norm = step.gradient_norm;
    run_.steps.push_back(entry);
    if (task_.describe)
        task_.describe(run_);
    run_.steps.back().seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - stepStart_).count();
    const int every = options_.train.validate_every;
    pending_ = every > 0 && (step.step % every == 0 || step.step == options_.train.schedule.steps);
    written_ = false;
    if (every == 0)
        run_.best_step = step.step;
}

void TrainRun::stopNonFinite(const std::string& what, std::span<const EncodedRow> rows, bool training)
{
    const int step = trainer_.stepsDone() + (training ? 1 : 0);
    const std::string place = trainer_.findNonFinite(rows, training);
    // Parameters whose validation failed are no good state; those before a failed step are.
    if (training && !written_ && !pending_)
        writeCheckpoint();
    const std::string good = run_.checkpoints.empty() ? "No checkpoint was written before."
                                                      : "The last good state is the checkpoint " +
                                                            run_.checkpoints.back().file + ".";
    throw Error(ErrorCode::NonFinite,
                what + " became infinite or NaN in step " + std::to_string(step) +
                    (place.empty() ? "; all layers' outputs were finite, so a gradient overflowed."
                                   : "; the first value that is not finite is " + place + "."),
                good + " Lower the learning rate and start again, or check the weights of that layer.");
}

void TrainRun::report()
{
    std::map<std::string, double> scalars;
    if (!run_.steps.empty()) {
        const TransferStep& last = run_.steps.back();
        scalars = {{"train_loss", last.train_loss}, {"learning_rate", last.learning_rate}};
        if (std::isfinite(last.validation_loss))
            scalars["validation_loss"] = last.validation_loss;
    }
    context_.emitResult(std::make_shared<const TransferRun>(run_));
    context_.progress(static_cast<std::uint64_t>(trainer_.stepsDone()),
                      static_cast<std::uint64_t>(options_.train.schedule.steps), scalars);
}

fs::path TrainRun::checkpointFile(int step) const
{
    return runCheckpointFile(options_.folder, step);
}

std::uint64_t TrainRun::checkpointBytes() const
{
    constexpr std::uint64_t copies = 4; // parameters, two moments, the best parameters
    std::uint64_t elements = 0;
    for (const Parameter& parameter : trainer_.trainable().parameters)
        elements += static_cast<std::uint64_t>(parameter.value.numel());
    return elements * sizeof(float) * copies;
}

void TrainRun::requireDisk() const
{
    if (options_.folder.empty())
        return;
    createFolders(options_.folder);
    if (!written_ && trainer_.stepsDone() == 0 && !runCheckpointSteps(options_.folder).empty())
        throw Error(ErrorCode::InvalidArgument,
                    "The folder " + options_.folder.string() + " holds checkpoints of an earlier run.",
                    "Resume that run, or choose another output folder.");
    const int left = options_.train.schedule.steps - trainer_.stepsDone();
    const int every = options_.checkpoint_every;
    const int planned = every > 0 ? (left + every - 1) / every : 1;
    // One more than what stays: the new file is there before the old one goes.
    const int most = (options_.keep > 0 ? std::min(planned, options_.keep + 1) : planned) + 1;
    const std::uint64_t needed =
        static_cast<std::uint64_t>(most) * checkpointBytes() + options_.reserved_bytes;
    const std::uint64_t free = options_.free_space(options_.folder);
    if (free < needed)
        throw Error(ErrorCode::DiskFull,
                    "The run would write up to " + megabytes(needed) + " to " + options_.folder.string() +
                        " (" + std::to_string(most) + " checkpoints of " + megabytes(checkpointBytes()) +
                        " and the result), where " + megabytes(free) + " are free.",
                    "Free space, choose another folder, or keep fewer checkpoints.");
}

void TrainRun::writeCheckpoint()
{
    if (options_.folder.empty())
        return;
    const int step = trainer_.stepsDone();
    RunCheckpoint state;
    state.identity = options_.identity;
    state.trainer = trainer_.state();
    state.pending = pending_;
    state.waited = waited_;
    state.rows_per_micro_batch = trainer_.options().rows_per_micro_batch;
    state.random = random_.state();
    if (best_) {
        state.best_step = best_->step;
        state.best_loss = best_->loss;
        state.best = best_->parameters;
    }
    saveRunCheckpoint(checkpointFile(step), state, trainer_.trainable(), run_);
    written_ = true;
    listCheckpoint(step);
    dropOldCheckpoints();
}

void TrainRun::listCheckpoint(int step)
{
    auto& list = run_.checkpoints;
    std::erase_if(list, [&](const CheckpointEntry& entry) { return entry.step == step; });
    const auto found = std::find_if(run_.steps.begin(), run_.steps.end(),
                                    [&](const TransferStep& one) { return one.step == step; });
    const double loss = step == 0                   ? run_.baseline_validation_loss
                        : found == run_.steps.end() ? nan
                                                    : found->validation_loss;
    list.push_back({step, checkpointFile(step).string(), loss, false});
    std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.step < b.step; });
    markBest();
}

void TrainRun::markBest()
{
    for (CheckpointEntry& entry : run_.checkpoints)
        entry.best = entry.step == run_.best_step && entry.step > 0;
}

void TrainRun::dropOldCheckpoints()
{
    auto& list = run_.checkpoints;
    const auto drop = [&](std::size_t index) {
        std::error_code ignored;
        fs::remove(list[index].file, ignored);
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
    };
    if (list.size() > 1 && list.front().step == 0) // the state before the first step is quickly made again
        drop(0);
    while (options_.keep > 0 && list.size() > static_cast<std::size_t>(options_.keep))
        drop(0);
}

bool TrainRun::resume()
{
    const std::vector<int> steps = runCheckpointSteps(options_.folder);
    if (steps.empty())
        return false;
    const fs::path file = checkpointFile(steps.back());
    RunCheckpoint state = loadRunCheckpoint(file, options_.identity, trainer_.trainable(), run_);
    trainer_.restore(state.trainer);
    trainer_.setRowsPerMicroBatch(state.rows_per_micro_batch);
    random_.setState(state.random);
    pending_ = state.pending;
    waited_ = state.waited;
    if (state.best_step > 0)
        best_ = Best{state.best_step, state.best_loss, std::move(state.best)};
    run_.checkpoints.clear();
    for (int step : steps)
        listCheckpoint(step);
    if (task_.describe && !run_.steps.empty())
        task_.describe(run_);
    written_ = true;
    return true;
}

void TrainRun::useBest()
{
    if (best_ && !best_->parameters.empty())
        trainer_.setParameters(best_->parameters);
}

} // namespace isthmus

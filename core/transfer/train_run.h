#pragma once

#include "core/jobs/job_context.h"
#include "core/results/transfer_result.h"
#include "core/transfer/trainer.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

namespace isthmus {

/// How a training run validates, keeps checkpoints and stops.
struct RunOptions
{
    TrainOptions train;             ///< validate_every 0: never, and the last step counts as the best
    std::uint64_t seed = 0;         ///< of the run's own random numbers, which choose the rows
    std::filesystem::path folder;   ///< of the checkpoint files; empty: none are kept
    int checkpoint_every = 1;       ///< steps; the last step and a stop always leave one
    int keep = 0;                   ///< the newest checkpoints that stay; 0: all
    int patience = 0;               ///< validations in a row that may bring nothing better; 0: no early stop
    Json identity = Json::object(); ///< what a checkpoint must agree in to be continued: flat, name -> value
    std::uint64_t reserved_bytes = 0; ///< that the job will write to the same disk besides checkpoints
    /// Free bytes of the disk of a folder. Replaced in tests.
    std::function<std::uint64_t(const std::filesystem::path&)> free_space = {};
};

/// What a training run trains, and on what.
struct RunTask
{
    Trainable trainable;
    /// Training rows of a step (`step`: steps done before), drawn from the run's random numbers alone.
    std::function<std::vector<EncodedRow>(int step, Random& random)> rows;
    std::vector<EncodedRow> validation; ///< may be empty if validate_every is 0
    /// Adds to the result what only this kind of run knows after a step (delta, delta_norm). May be empty.
    std::function<void(TransferRun&)> describe = {};
};

/// Mean loss with its 95 % bootstrap interval over the rows.
Interval lossInterval(std::span<const RowLoss> rows, std::uint64_t seed);

/// One training run from its first step to its last: draws the rows of each step, validates (once before the
/// first step, too), remembers the best parameters, writes checkpoints that hold everything, stops early,
/// survives running out of memory. Continued from a checkpoint it gives bit for bit what it gives without the
/// stop (CPU).
///
/// `run` is the result under construction: the caller fills in what it is, TrainRun its course (steps, best,
/// checkpoints, warnings). After every step a snapshot of it goes to JobContext::emitResult.
class TrainRun
{
public:
    /// Throws InvalidArgument for options out of range.
    TrainRun(RunTask task, RunOptions options, TransferRun& run, JobContext& context);

    /// Puts the run where its newest checkpoint stands. Returns false when the folder has none. Throws
    /// InvalidArgument naming the difference when the checkpoint belongs to another run.
    bool resume();

    /// Runs to the end of the schedule, or to the early stop. Before the first step throws DiskFull when the
    /// checkpoints will not fit, and InvalidArgument when the folder holds checkpoints that were not resumed.
    /// Throws Cancelled (a stop within a step takes that step back and leaves a checkpoint), NonFinite naming
    /// the layer, or OutOfMemory when a single row is too much. Memory that runs out earlier halves the
    /// micro-batch, with a warning in the result.
    void execute();

    /// Puts the parameters of the best step in place. A run without validation has its last step as best.
    void useBest();

    const Trainer& trainer() const { return trainer_; }

private:
    struct Best
    {
        int step = 0;
        double loss = 0;
        std::vector<at::Tensor> parameters; ///< empty while the best step is the current one
    };

    bool finished() const;
    void check();
    void validate();
    void takeStep();
    void announceMemory(const char* what);
    template <typename Work> auto withinMemory(const char* what, const Work& work);
    [[noreturn]] void stopNonFinite(const std::string& what, std::span<const EncodedRow> rows, bool training);
    void report();
    std::filesystem::path checkpointFile(int step) const;
    void writeCheckpoint();
    void dropOldCheckpoints();
    void listCheckpoint(int step);
    void markBest();
    std::uint64_t checkpointBytes() const;
    void requireDisk() const;

    RunTask task_;
    RunOptions options_;
    TransferRun& run_;
    JobContext& context_;
    Trainer trainer_;
    Random random_;
    bool pending_ = false; ///< the parameters have not been validated yet, and should be
    int waited_ = 0;       ///< validations since the best one
    std::optional<Best> best_;
    bool written_ = false; ///< the current state is on the disk
    std::chrono::steady_clock::time_point stepStart_;
};

} // namespace isthmus

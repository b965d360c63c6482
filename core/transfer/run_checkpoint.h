#pragma once

#include "core/results/transfer_result.h"
#include "core/transfer/train_run.h"

#include <filesystem>

namespace isthmus {

/// Everything a training run needs to go on as if it had never stopped; the curve so far is in the
/// TransferRun beside it.
struct RunCheckpoint
{
    Json identity;
    TrainerState trainer;
    bool pending = false;
    int waited = 0;
    int rows_per_micro_batch = 1;
    Random::State random{};
    int best_step = 0; ///< 0: none yet
    double best_loss = 0;
    std::vector<at::Tensor> best; ///< empty if the best step is the checkpoint's own
};

/// What a checkpoint must agree in, of what the trainer itself knows: schedule, optimizer, batch, parameters,
/// validation rows.
Json runIdentity(const RunOptions& options, const Trainable& trainable,
                 std::span<const EncodedRow> validation);

/// Name of the checkpoint of a step.
std::filesystem::path runCheckpointFile(const std::filesystem::path& folder, int step);
/// Steps of which the folder has checkpoints, ascending.
std::vector<int> runCheckpointSteps(const std::filesystem::path& folder);

/// Publishes the state, with the random states of the trainable and the run's course.
void saveRunCheckpoint(const std::filesystem::path& file, const RunCheckpoint& state,
                       const Trainable& trainable, const TransferRun& run);
/// Reads it back into the state, the trainable's random states and the run's course. Throws InvalidArgument
/// naming the first difference when it does not fit `identity`; MalformedFile when it is damaged.
RunCheckpoint loadRunCheckpoint(const std::filesystem::path& file, const Json& identity,
                                const Trainable& trainable, TransferRun& run);

} // namespace isthmus

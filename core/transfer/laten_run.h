#pragma once

#include "core/jobs/job_context.h"
#include "core/results/transfer_result.h"
#include "core/transfer/laten_spec.h"
#include "core/transfer/merged_model.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace isthmus {

struct LatenOutcome
{
    /// The transfer with each seed, then each control with each seed, as they ended.
    std::vector<std::shared_ptr<const TransferRun>> runs;
    MergeReport merge;                ///< of the transfer with the first seed
    std::filesystem::path delta_file; ///< its additions as safetensors
};

/// Runs a "laten" job: locates both models, trains the hypernetworks before the frozen target, and each
/// control through the same code at the same budget; chooses the step by validation loss, saves the merged
/// model of the first transfer and proves it. Each run emits its snapshots (TransferRun) and ends in the
/// store, the additions beside it. Files: OUTPUT/ is the merged model, OUTPUT/transfer/VARIANT-seedN/ the
/// checkpoints, OUTPUT/transfer/delta.safetensors the additions. Throws Error or Cancelled; what was stopped
/// goes on with `resume`.
LatenOutcome runLaten(const LatenSpec& spec, JobContext& context);

} // namespace isthmus

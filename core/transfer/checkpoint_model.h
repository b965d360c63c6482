#pragma once

#include "core/analysis/extraction.h"
#include "core/model/adapter.h"
#include "core/model/model.h"
#include "core/transfer/checkpoint_steps.h"
#include "core/transfer/injection.h"

#include <filesystem>
#include <string>
#include <vector>

namespace isthmus {

/// What a run leaves beside its checkpoints (run.json), so that each of them can become a model again.
struct RunRecord
{
    std::string method;          ///< "laten" or "postpkt"
    std::string source;          ///< model folder; empty where checkpoints do not need it
    std::string target;          ///< model folder
    std::vector<Module> modules; ///< that are changed
    bool rs_lora = false;        ///< PostPKT
    Extraction place;            ///< LaTen: where the final model's neurons lie
};

/// Publishes run.json; creates the folder. Throws DiskFull, FileUnwritable.
void writeRunRecord(const std::filesystem::path& checkpoints, const RunRecord& record);
/// Throws FileNotFound for a folder of an earlier version, that has none; MalformedFile.
RunRecord readRunRecord(const std::filesystem::path& checkpoints);

/// A checkpoint as a change of its target: additions to neurons (LaTen), or an adapter for the untouched
/// target (PostPKT; of rank 2r where the start was subtracted).
struct CheckpointChange
{
    std::vector<ModuleDelta> deltas;
    Adapter adapter;
    std::string hash; ///< of all the change depends on
};

/// Reads the checkpoint of a step. Throws FileNotFound naming the steps there are; MalformedFile;
/// ConfigMismatch when it does not fit the target.
CheckpointChange readCheckpointChange(const std::filesystem::path& checkpoints, int step,
                                      const Model& target);

} // namespace isthmus

#pragma once

#include "core/results/result_document.h"

#include <string>
#include <vector>

namespace isthmus {

/// Norm of what a transfer adds to one module of one target layer.
struct DeltaNorm
{
    std::string module; ///< moduleId
    int layer = 0;
    double norm = 0;     ///< Frobenius norm of the addition
    double relative = 0; ///< of the norm of the weight it is added to

    bool operator==(const DeltaNorm&) const = default;
};

/// One optimizer step of a run. Losses are nats per token that counts; NaN where not computed.
struct TransferStep
{
    int step = 0; ///< from 1
    double train_loss = 0;
    double validation_loss = 0;
    double penalty = 0; ///< LaTen: lambda * sum of mean(Delta^2); else 0
    double learning_rate = 0;
    double gradient_norm = 0;
    double delta_norm = 0; ///< Frobenius norm of all additions together
    double seconds = 0;    ///< wall time of the step

    bool operator==(const TransferStep&) const = default;
};

/// Mean with its 95 % interval.
struct Interval
{
    double mean = 0;
    double low = 0;
    double high = 0;
    int n = 0;

    bool operator==(const Interval&) const = default;
};

/// A checkpoint that the run has on the disk.
struct CheckpointEntry
{
    int step = 0;
    std::string file;
    double validation_loss = 0;
    bool best = false;

    bool operator==(const CheckpointEntry&) const = default;
};

/// One training run of a transfer: LaTen, PostPKT, one control of a group or one start of an initialisation
/// study. Emitted as a snapshot after every step and stored when it ends.
struct TransferRun
{
    static constexpr const char* kind = "transfer-run";

    std::string key;
    std::string group;   ///< key shared by the runs of one job (the transfer and its controls, a study)
    std::string method;  ///< "laten" or "postpkt"
    std::string variant; ///< LaTen: "transfer", "random-source", "shuffled-source", "zero-source",
                         ///< "target-own". PostPKT: the initialisation.
    std::uint64_t seed = 0;
    int planned_steps = 0;
    bool finished = false;
    double baseline_train_loss = 0;      ///< of the untouched target; NaN if not computed
    double baseline_validation_loss = 0; ///< of the untouched target
    std::vector<TransferStep> steps;
    int best_step = 0;            ///< by validation loss; 0: no step is better than the untouched target
    Interval best_validation;     ///< bootstrap over the validation rows at the best step
    std::vector<DeltaNorm> delta; ///< at the last step
    std::vector<CheckpointEntry> checkpoints;
    std::string output;            ///< folder of the merged model; empty if none was written
    double rounding_loss = 0;      ///< share of the Delta's norm that the model's dtype could not hold
    std::string reload_check;      ///< sentence: what loading the written model again showed
    Json details = Json::object(); ///< of the method: layer map, positions, windows, selected layers…
    std::vector<std::string> warnings;
    Provenance provenance;

    ResultDocument toDocument() const;
    static TransferRun fromDocument(const ResultDocument& document);
};

} // namespace isthmus

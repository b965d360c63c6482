#pragma once

#include "core/results/transfer_result.h"
#include "core/transfer/postpkt_spec.h"

#include <memory>
#include <vector>

namespace isthmus {

class JobContext;

/// Runs a PostPKT transfer: sensitivity of the source, layers and windows, rank-r factors, base W - B0 A0,
/// LoRA from (B0, A0), and what the output folder then holds, each read again and compared:
///   merged/       the target with W - s B0 A0 + s B A, rounded once to its dtype, with its tokenizer
///   adapter/      a plain adapter for the untouched target: rank 2 r where the start was subtracted
///   raw/adapter/  (B, A) as trained and raw/delta/ (B0, A0): right only beside W - s B0 A0
///   checkpoints/  of the training, start.h5 the start
/// Emits a Sensitivity, a LoraSimilarity of the start and a TransferRun after every step; the last ones are
/// stored when the run has a project.
std::shared_ptr<const TransferRun> runPostPkt(const PostPktSpec& spec, JobContext& context);

/// Trains from every start with every seed, folder OUTPUT/INIT-seedN each, without merged models. All runs
/// share their group, the rows of each step (for equal seeds) and the budget. In the order of the starts.
std::vector<std::shared_ptr<const TransferRun>> runInitStudy(const InitStudySpec& spec, JobContext& context);

} // namespace isthmus

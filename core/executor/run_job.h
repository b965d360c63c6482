#pragma once

#include "core/jobs/job_context.h"

namespace isthmus {

/// Runs a job of any kind to its end: the one table from kinds to code, for the window, the command line and
/// tests. Results are handed to context.emitResult:
///   "open-pair"   -> std::shared_ptr<const PairSummary>
///   "similarity"  -> std::shared_ptr<const SimilarityMap>, one per metric and module
///   "cell-detail" -> std::shared_ptr<const CellDetail>
///   "evaluate"    -> std::shared_ptr<const EvaluationResult>, after every batch of items and at the end
///   "evaluation-prompt" -> std::shared_ptr<const EvaluationItem>, one item's prompt
/// Throws Error or Cancelled.
void runJob(const JobSpec& spec, JobContext& context);

} // namespace isthmus

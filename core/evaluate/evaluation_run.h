#pragma once

#include "core/evaluate/evaluation_spec.h"
#include "core/jobs/job_context.h"
#include "core/results/evaluation_result.h"

#include <functional>
#include <memory>
#include <vector>

namespace isthmus {

/// Receives the items batch by batch, those that were in the store already included.
using ItemSink = std::function<void(const std::vector<EvaluationItem>&)>;

/// Evaluates a model. With a store, batches of items are sealed as they are complete, and a run that was
/// stopped goes on with the first that is missing; without one nothing is kept but the metrics. After every
/// batch a std::shared_ptr<const EvaluationResult> of what is known so far is emitted; the whole one is
/// stored under a key of all that decides about it and returned. One batch of items is in memory at a time.
/// Throws Error (no permission to run programs, SandboxUnavailable, a benchmark file of another kind, no
/// prompt fits the context …) or Cancelled.
std::shared_ptr<const EvaluationResult> runEvaluation(const EvaluationSpec& spec, JobContext& context,
                                                      const ItemSink& items = {});

/// The exact prompt of one item, with its place, id and expected answer, without a run; emitted as
/// std::shared_ptr<const EvaluationItem>. Opens the model's tokenizer alone.
EvaluationItem previewPrompt(const PromptPreviewSpec& spec);

} // namespace isthmus

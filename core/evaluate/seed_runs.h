#pragma once

#include "core/evaluate/comparison.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace isthmus {

/// Evaluations of one model on the same questions that differ in the seed of the sampling alone.
using SeedRuns = std::vector<std::shared_ptr<const EvaluationResult>>;

/// Whether b repeats a with another seed: the same model, adapter, checkpoint, questions and settings, and
/// answers that are drawn (temperature above 0; else a seed changes nothing).
bool isOtherSeed(const EvaluationResult& a, const EvaluationResult& b);

/// Adds a run to those it repeats, all complete, with a seed that none of them has; else leaves them as they
/// are. Returns whether it was added.
bool joinSeed(SeedRuns& runs, const std::shared_ptr<const EvaluationResult>& run);

/// `results` in their order, repetitions with other seeds joined to the first of them; unfinished ones stand
/// alone.
std::vector<SeedRuns> joinSeeds(const SeedRuns& results);

/// Mean of every metric over the seeds with Student's 95 % interval; n counts the seeds. Of a single run: its
/// own values.
std::map<std::string, MetricValue> overSeeds(const SeedRuns& runs);

/// compareEvaluations on each item's mean over the seeds.
StoredComparison compareSeeds(const ResultStore& store, const SeedRuns& a, const SeedRuns& b,
                              std::uint64_t seed);

} // namespace isthmus

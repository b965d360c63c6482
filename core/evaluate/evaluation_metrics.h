#pragma once

#include "core/evaluate/benchmark.h"
#include "core/results/evaluation_result.h"

#include <map>
#include <string>
#include <vector>

namespace isthmus {

/// What remains of an item in memory once it is stored.
struct ItemScore
{
    std::int64_t index = 0;
    std::string id;
    std::string group;
    std::map<std::string, double> scores;
};
ItemScore scoreOf(const EvaluationItem& item);

/// The metric that stands for a benchmark in tables: "accuracy", "flexible", "pass@1", "loss".
const char* primaryMetric(Benchmark benchmark);
/// True for those of which less is better (loss, perplexity).
bool lowerIsBetter(const std::string& metric);

/// Fills result.metrics and result.groups. Proportions (scores that are all 0 or 1) have Wilson's interval,
/// other means the bootstrap's; MMLU's "accuracy" counts every question alike (micro), "accuracy_macro" every
/// subject, with the normal interval of a mean of independent proportions (Agresti-Coull variances). Groups:
/// subjects with their category, then the four categories.
void fillMetrics(Benchmark benchmark, const std::vector<ItemScore>& scores, EvaluationResult& result);

/// Mean of one metric over the items that have it, with its interval; losses are weighted by their tokens.
MetricValue metricOf(const std::vector<const ItemScore*>& items, const std::string& metric);

} // namespace isthmus

#pragma once

#include "core/evaluate/seed_runs.h"

#include <filesystem>
#include <string>
#include <vector>

namespace isthmus {

/// A row of a table of evaluations: a model's value on a benchmark, and whether it differs from the baseline
/// (the table's first evaluation of that benchmark) on the same items.
struct EvaluationRow
{
    EvaluationResult result; ///< of several seeds: the first one's, with the means of the metrics
    std::size_t seeds = 1;
    bool baseline = false;
    bool compared = false;           ///< a paired test was possible
    EvaluationComparison comparison; ///< against the baseline, primary metric
};
/// Rows in the order given; runs that differ in the seed alone are one row. A benchmark's first row is its
/// baseline.
std::vector<EvaluationRow> evaluationTable(const ResultStore& store, const SeedRuns& results);

/// UTF-8, round-trip precision:
/// model,benchmark,shots,seeds,metric,value,low,high,n,baseline,difference,p_value, significant; one line for
/// every metric, the tests on the primary one. Of several seeds: their mean, Student's interval, and n the
/// number of seeds.
std::string evaluationCsv(const std::vector<EvaluationRow>& rows);
/// For people: a line per evaluation, and the published values under a heading of their own.
std::string evaluationText(const std::vector<EvaluationRow>& rows);
/// A booktabs table: models as rows, benchmarks (of several numbers of shots: each) as columns, values in per
/// cent with their 95 % interval; a dagger marks a significant difference from the baseline (McNemar or
/// paired bootstrap, 5 %). Published values stand in a separate block that says so.
std::string evaluationLatex(const std::vector<EvaluationRow>& rows);

/// Two files as lm-evaluation-harness writes them, results_TIME.json and samples_TASK_TIME.jsonl, durably
/// published into `folder` (created). Returns their paths.
std::vector<std::filesystem::path> exportHarness(const ResultStore& store, const EvaluationResult& result,
                                                 const std::filesystem::path& folder);

} // namespace isthmus

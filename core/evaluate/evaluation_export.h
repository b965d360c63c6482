#pragma once

#include "core/results/evaluation_result.h"
#include "core/results/result_store.h"

#include <filesystem>
#include <string>
#include <vector>

namespace isthmus {

/// A row of a table of evaluations: a model's value on a benchmark, and whether it differs from the baseline
/// (the table's first evaluation of that benchmark) on the same items.
struct EvaluationRow
{
    EvaluationResult result;
    bool baseline = false;
    bool compared = false;           ///< a paired test was possible
    EvaluationComparison comparison; ///< against the baseline, primary metric
};
/// Rows in the order given. A benchmark's first evaluation is its baseline.
std::vector<EvaluationRow> evaluationTable(const ResultStore& store,
                                           const std::vector<EvaluationResult>& results);

/// UTF-8, round-trip precision: model,benchmark,shots,metric,value,low,high,n,baseline,difference,p_value,
/// significant; one line for every metric, the tests on the primary one.
std::string evaluationCsv(const std::vector<EvaluationRow>& rows);
/// For people: a line per evaluation, and the published values under a heading of their own.
std::string evaluationText(const std::vector<EvaluationRow>& rows);
/// A booktabs table: models as rows, benchmarks as columns, values in per cent with their 95 % interval; a
/// dagger marks a significant difference from the baseline (McNemar or paired bootstrap, 5 %). Published
/// values stand in a separate block that says so.
std::string evaluationLatex(const std::vector<EvaluationRow>& rows);

/// Two files as lm-evaluation-harness writes them, results_TIME.json and samples_TASK_TIME.jsonl, durably
/// published into `folder` (created). Returns their paths.
std::vector<std::filesystem::path> exportHarness(const ResultStore& store, const EvaluationResult& result,
                                                 const std::filesystem::path& folder);

} // namespace isthmus

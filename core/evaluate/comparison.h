#pragma once

#include "core/results/evaluation_result.h"
#include "core/results/result_store.h"

#include <map>
#include <string>
#include <vector>

namespace isthmus {

/// Scores of the items of an evaluation by id, all metrics. Reads the stored items batch by batch.
std::map<std::string, std::map<std::string, double>> itemScores(const ResultStore& store,
                                                                const EvaluationResult& result);

/// Paired tests of a against b on the items both have, one for every metric of the items that both know
/// (tokens aside): the difference of the means with the paired bootstrap's interval; the p-value of McNemar's
/// exact test where all scores are 0 or 1, else of the bootstrap; significant below 5 %. The same seed gives
/// the same bits.
std::vector<EvaluationComparison> comparePaired(const std::map<std::string, std::map<std::string, double>>& a,
                                                const std::map<std::string, std::map<std::string, double>>& b,
                                                std::uint64_t seed);

/// The same for two stored evaluations. Throws InvalidArgument when they are of different benchmarks or data,
/// or share no item. Another number of examples or format is a warning in `notes`.
struct StoredComparison
{
    std::vector<EvaluationComparison> metrics;
    std::vector<std::string> notes;
};
StoredComparison compareEvaluations(const ResultStore& store, const EvaluationResult& a,
                                    const EvaluationResult& b, std::uint64_t seed);

} // namespace isthmus

#include "core/evaluate/comparison.h"

#include "core/base/error.h"
#include "core/base/statistics.h"
#include "core/evaluate/evaluation_items.h"

#include <algorithm>
#include <set>

namespace isthmus {
namespace {

constexpr double level = 0.05;

EvaluationComparison compareMetric(const std::string& metric, const std::vector<double>& a,
                                   const std::vector<double>& b, std::uint64_t seed)
{
    EvaluationComparison result;
    result.metric = metric;
    result.items = static_cast<std::int64_t>(a.size());
    const PairedBootstrap bootstrap = pairedBootstrap(a, b, seed);
    result.difference = {bootstrap.difference.value, bootstrap.difference.low, bootstrap.difference.high,
                         result.items};
    const auto binary = [](double value) { return value == 0 || value == 1; };
    if (std::all_of(a.begin(), a.end(), binary) && std::all_of(b.begin(), b.end(), binary)) {
        for (std::size_t i = 0; i < a.size(); ++i) {
            result.only_a += a[i] > b[i] ? 1 : 0;
            result.only_b += b[i] > a[i] ? 1 : 0;
        }
        result.p_value = mcnemarExact(result.only_a, result.only_b);
    } else {
        result.p_value = bootstrap.p_value;
    }
    result.significant = result.p_value < level;
    return result;
}

} // namespace

std::map<std::string, std::map<std::string, double>> itemScores(const ResultStore& store,
                                                                const EvaluationResult& result)
{
    std::map<std::string, std::map<std::string, double>> scores;
    forEachItem(store, result, [&](const EvaluationItem& item) { scores[item.id] = item.scores; });
    return scores;
}

std::vector<EvaluationComparison> comparePaired(const std::map<std::string, std::map<std::string, double>>& a,
                                                const std::map<std::string, std::map<std::string, double>>& b,
                                                std::uint64_t seed)
{
    std::map<std::string, std::pair<std::vector<double>, std::vector<double>>> values; // by metric
    for (const auto& [id, scores] : a) {
        const auto other = b.find(id);
        if (other == b.end())
            continue;
        for (const auto& [metric, score] : scores) {
            const auto found = other->second.find(metric);
            if (metric == "tokens" || found == other->second.end())
                continue;
            values[metric].first.push_back(score);
            values[metric].second.push_back(found->second);
        }
    }
    std::vector<EvaluationComparison> result;
    for (const auto& [metric, sides] : values)
        result.push_back(compareMetric(metric, sides.first, sides.second, seed));
    return result;
}

StoredComparison compareEvaluations(const ResultStore& store, const EvaluationResult& a,
                                    const EvaluationResult& b, std::uint64_t seed)
{
    if (a.benchmark != b.benchmark || a.provenance.data_hash != b.provenance.data_hash)
        throw Error(ErrorCode::InvalidArgument,
                    "The two evaluations are of different questions: " + a.benchmark + " of " + a.model_name +
                        " and " + b.benchmark + " of " + b.model_name + ".",
                    "Compare evaluations of the same benchmark, file and examples.");
    StoredComparison result;
    result.metrics = comparePaired(itemScores(store, a), itemScores(store, b), seed);
    if (result.metrics.empty())
        throw Error(ErrorCode::InvalidArgument, "The two evaluations have no item in common.",
                    "Evaluate both with the same limit.");
    if (a.items != b.items)
        result.notes.push_back("The evaluations have " + std::to_string(a.items) + " and " +
                               std::to_string(b.items) + " items; the " +
                               std::to_string(result.metrics.front().items) + " common ones are compared.");
    const Json specA = Json::parse(a.provenance.spec, nullptr, false);
    const Json specB = Json::parse(b.provenance.spec, nullptr, false);
    for (const char* key : {"shots", "format", "temperature", "samples", "max_new_tokens"}) {
        if (specA.is_object() && specB.is_object() && specA.value(key, Json()) != specB.value(key, Json()))
            result.notes.push_back("The evaluations differ in '" + std::string(key) +
                                   "': " + specA.value(key, Json()).dump() + " and " +
                                   specB.value(key, Json()).dump() + ".");
    }
    return result;
}

} // namespace isthmus

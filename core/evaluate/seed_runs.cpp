#include "core/evaluate/seed_runs.h"

#include "core/base/json.h"
#include "core/base/statistics.h"

#include <algorithm>

namespace isthmus {
namespace {

/// The settings of an evaluation, its seed and what only says where things lie left out; null where the
/// answers are not drawn at random.
Json settings(const EvaluationResult& result)
{
    Json spec = Json::parse(result.provenance.spec, nullptr, false);
    if (!spec.is_object() || !spec.contains("temperature") || !spec["temperature"].is_number() ||
        spec["temperature"].get<double>() <= 0)
        return nullptr;
    for (const char* key :
         {"seed", "model", "run", "adapter", "data", "examples", "device", "rows_at_once", "allow_code"})
        spec.erase(key);
    return spec;
}

/// The same model on the same questions.
bool sameSubject(const EvaluationResult& a, const EvaluationResult& b)
{
    return a.model_path == b.model_path && a.model_name == b.model_name && a.adapter_path == b.adapter_path &&
           a.benchmark == b.benchmark && a.provenance.data_hash == b.provenance.data_hash &&
           a.provenance.source_fingerprint == b.provenance.source_fingerprint;
}

using Scores = std::map<std::string, std::map<std::string, double>>;

Scores meanScores(const ResultStore& store, const SeedRuns& runs)
{
    Scores sums = itemScores(store, *runs.front());
    for (std::size_t i = 1; i < runs.size(); ++i) {
        const Scores more = itemScores(store, *runs[i]);
        std::erase_if(sums, [&](const auto& item) { return !more.contains(item.first); });
        for (auto& [id, scores] : sums) {
            const auto& other = more.at(id);
            std::erase_if(scores, [&](const auto& score) { return !other.contains(score.first); });
            for (auto& [metric, value] : scores)
                value += other.at(metric);
        }
    }
    for (auto& [id, scores] : sums) {
        for (auto& [metric, value] : scores)
            value /= static_cast<double>(runs.size());
    }
    return sums;
}

} // namespace

bool isOtherSeed(const EvaluationResult& a, const EvaluationResult& b)
{
    if (a.provenance.seed == b.provenance.seed || !sameSubject(a, b))
        return false; // before anything is parsed: windows ask this of all pairs
    const Json of = settings(a);
    return !of.is_null() && of == settings(b);
}

bool joinSeed(SeedRuns& runs, const std::shared_ptr<const EvaluationResult>& run)
{
    const bool joins = run->finished && std::all_of(runs.begin(), runs.end(), [&](const auto& one) {
                           return one->finished && isOtherSeed(*one, *run);
                       });
    if (joins)
        runs.push_back(run);
    return joins;
}

std::vector<SeedRuns> joinSeeds(const SeedRuns& results)
{
    std::vector<SeedRuns> joined;
    for (const auto& result : results) {
        if (std::none_of(joined.begin(), joined.end(),
                         [&](SeedRuns& runs) { return joinSeed(runs, result); }))
            joined.push_back({result});
    }
    return joined;
}

std::map<std::string, MetricValue> overSeeds(const SeedRuns& runs)
{
    if (runs.size() == 1)
        return runs.front()->metrics;
    std::map<std::string, std::vector<double>> values;
    for (const auto& run : runs) {
        for (const auto& [name, metric] : run->metrics)
            values[name].push_back(metric.value);
    }
    std::map<std::string, MetricValue> result;
    for (const auto& [name, list] : values) {
        const MeanInterval mean = meanOfRuns(list);
        result[name] = {mean.value, mean.low, mean.high, static_cast<std::int64_t>(list.size())};
    }
    return result;
}

StoredComparison compareSeeds(const ResultStore& store, const SeedRuns& a, const SeedRuns& b,
                              std::uint64_t seed)
{
    StoredComparison result = compareEvaluations(store, *a.front(), *b.front(), seed);
    if (a.size() > 1 || b.size() > 1)
        result.metrics = comparePaired(meanScores(store, a), meanScores(store, b), seed);
    return result;
}

} // namespace isthmus

#include "core/evaluate/seed_runs.h"

#include "core/base/json.h"
#include "core/base/statistics.h"

#include <algorithm>

namespace isthmus {
namespace {

/// What the answers of an evaluation follow from, its seed left out; null where they are not drawn at random.
Json settings(const EvaluationResult& result)
{
    Json spec = Json::parse(result.provenance.spec, nullptr, false);
    if (!spec.is_object() || !spec.contains("temperature") || !spec["temperature"].is_number() ||
        spec["temperature"].get<double>() <= 0)
        return nullptr;
    for (const char* key :
         {"seed", "model", "run", "adapter", "data", "examples", "device", "rows_at_once", "allow_code"})
        spec.erase(key);
    spec["evaluated"] = {result.model_name, result.model_path, result.adapter_path,
                         result.provenance.source_fingerprint, result.provenance.data_hash};
    return spec;
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
    const Json of = settings(a);
    return a.provenance.seed != b.provenance.seed && !of.is_null() && of == settings(b);
}

std::vector<SeedRuns> joinSeeds(const SeedRuns& results)
{
    std::vector<SeedRuns> joined;
    for (const auto& result : results) {
        const auto group = std::find_if(joined.begin(), joined.end(), [&](const SeedRuns& known) {
            return result->finished && std::all_of(known.begin(), known.end(), [&](const auto& one) {
                       return one->finished && isOtherSeed(*one, *result);
                   });
        });
        if (group == joined.end())
            joined.push_back({result});
        else
            group->push_back(result);
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

#include "core/evaluate/evaluation_metrics.h"

#include "core/base/statistics.h"
#include "core/evaluate/mmlu_subjects.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace isthmus {
namespace {

/// The bootstrap's own seed: the same items give the same interval, whatever drew the answers.
constexpr std::uint64_t bootstrapSeed = 20;

using Items = std::vector<const ItemScore*>;

std::map<std::string, MetricValue> metricsOf(const Items& items)
{
    std::set<std::string> names;
    for (const ItemScore* item : items) {
        for (const auto& [name, score] : item->scores)
            names.insert(name);
    }
    names.erase("tokens");
    std::map<std::string, MetricValue> metrics;
    for (const std::string& name : names)
        metrics[name] = metricOf(items, name);
    if (const auto loss = metrics.find("loss"); loss != metrics.end()) {
        const MetricValue& value = loss->second;
        metrics["perplexity"] = {std::exp(value.value), std::exp(value.low), std::exp(value.high), value.n};
    }
    return metrics;
}

/// Mean over subjects of a subject's share.
MetricValue macroMean(const std::map<std::string, Items>& subjects, const std::string& metric)
{
    double sum = 0;
    double variance = 0;
    MetricValue result;
    for (const auto& [name, items] : subjects) {
        double right = 0;
        for (const ItemScore* item : items)
            right += item->scores.at(metric);
        const auto n = static_cast<double>(items.size());
        sum += right / n;
        // One right and one wrong answer more: no subject is certain because all its few answers agree.
        const double p = (right + 1) / (n + 2);
        variance += p * (1 - p) / (n + 2);
        result.n += static_cast<std::int64_t>(items.size());
    }
    const auto count = static_cast<double>(subjects.size());
    const double half = normalQuantile95 * std::sqrt(variance) / count;
    result.value = sum / count;
    result.low = std::max(0.0, result.value - half);
    result.high = std::min(1.0, result.value + half);
    return result;
}

} // namespace

ItemScore scoreOf(const EvaluationItem& item)
{
    return {item.index, item.id, item.group, item.scores};
}

const char* primaryMetric(Benchmark benchmark)
{
    switch (benchmark) {
    case Benchmark::Mmlu:
        return "accuracy";
    case Benchmark::Gsm8k:
        return "flexible";
    case Benchmark::HumanEval:
    case Benchmark::Mbpp:
        return "pass@1";
    case Benchmark::Loss:
        break;
    }
    return "loss";
}

bool lowerIsBetter(const std::string& metric)
{
    return metric == "loss" || metric == "perplexity";
}

MetricValue metricOf(const std::vector<const ItemScore*>& items, const std::string& metric)
{
    std::vector<double> values;
    std::vector<double> weights;
    for (const ItemScore* item : items) {
        const auto found = item->scores.find(metric);
        if (found == item->scores.end())
            continue;
        values.push_back(found->second);
        const auto tokens = item->scores.find("tokens");
        if (tokens != item->scores.end()) // losses are means over tokens
            weights.push_back(tokens->second);
    }
    MetricValue result;
    result.n = static_cast<std::int64_t>(values.size());
    if (values.empty())
        return result;
    const bool proportion = weights.empty() && std::all_of(values.begin(), values.end(),
                                                           [](double v) { return v == 0 || v == 1; });
    if (proportion) {
        const auto right = std::count(values.begin(), values.end(), 1.0);
        result.value = static_cast<double>(right) / static_cast<double>(values.size());
        std::tie(result.low, result.high) = wilsonInterval(right, result.n);
        return result;
    }
    const MeanInterval mean = bootstrapMean(values, weights, bootstrapSeed);
    result.value = mean.value;
    result.low = mean.low;
    result.high = mean.high;
    return result;
}

void fillMetrics(Benchmark benchmark, const std::vector<ItemScore>& scores, EvaluationResult& result)
{
    Items all;
    std::map<std::string, Items> groups;
    for (const ItemScore& score : scores) {
        all.push_back(&score);
        if (!score.group.empty())
            groups[score.group].push_back(&score);
    }
    result.primary = primaryMetric(benchmark);
    result.items = static_cast<std::int64_t>(scores.size());
    result.metrics = metricsOf(all);
    result.groups.clear();
    if (groups.empty())
        return;
    std::map<std::string, Items> categories;
    for (const auto& [name, items] : groups) {
        const std::string category(benchmark == Benchmark::Mmlu ? mmluCategory(name) : std::string_view());
        result.groups.push_back({name, category, metricsOf(items)});
        if (!category.empty())
            categories[category].insert(categories[category].end(), items.begin(), items.end());
    }
    for (const auto& [name, items] : categories)
        result.groups.push_back({name, {}, metricsOf(items)});
    if (benchmark != Benchmark::Mmlu)
        return;
    result.metrics["accuracy_macro"] = macroMean(groups, "accuracy");
    if (result.metrics.contains("generated_accuracy"))
        result.metrics["generated_accuracy_macro"] = macroMean(groups, "generated_accuracy");
}

} // namespace isthmus

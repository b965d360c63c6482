#include "core/results/evaluation_result.h"

namespace isthmus {
namespace {

Json metricsJson(const std::map<std::string, MetricValue>& metrics)
{
    Json json = Json::object();
    for (const auto& [name, metric] : metrics)
        json[name] = {{"value", finiteOrNull(metric.value)},
                      {"low", finiteOrNull(metric.low)},
                      {"high", finiteOrNull(metric.high)},
                      {"n", metric.n}};
    return json;
}

std::map<std::string, MetricValue> readMetrics(const Json& json)
{
    std::map<std::string, MetricValue> metrics;
    for (const auto& [name, metric] : json.items())
        metrics[name] = {numberOrNan(metric.at("value")), numberOrNan(metric.at("low")),
                         numberOrNan(metric.at("high")), metric.at("n").get<std::int64_t>()};
    return metrics;
}

} // namespace

ResultDocument EvaluationResult::toDocument() const
{
    ResultDocument document;
    document.key = key;
    document.kind = kind;
    document.title = benchmark + " of " + model_name;
    document.source_name = model_name;
    document.summary = {{"benchmark", benchmark}, {"items", items}, {"shots", shots}};
    if (const auto found = metrics.find(primary); found != metrics.end())
        document.summary["value"] = finiteOrNull(found->second.value);
    Json parts = Json::array();
    for (const EvaluationGroup& group : groups)
        parts.push_back(
            {{"name", group.name}, {"category", group.category}, {"metrics", metricsJson(group.metrics)}});
    document.json = {{"model_name", model_name},
                     {"model_path", model_path},
                     {"adapter_path", adapter_path},
                     {"benchmark", benchmark},
                     {"shots", shots},
                     {"items", items},
                     {"planned_items", planned_items},
                     {"finished", finished},
                     {"primary", primary},
                     {"metrics", metricsJson(metrics)},
                     {"groups", parts},
                     {"item_keys", item_keys},
                     {"warnings", warnings},
                     {"provenance", toJson(provenance)}};
    return document;
}

EvaluationResult EvaluationResult::fromDocument(const ResultDocument& document)
{
    const Json& json = document.json;
    EvaluationResult result;
    result.key = document.key;
    result.model_name = json.at("model_name").get<std::string>();
    result.model_path = json.at("model_path").get<std::string>();
    result.adapter_path = json.at("adapter_path").get<std::string>();
    result.benchmark = json.at("benchmark").get<std::string>();
    result.shots = json.at("shots").get<int>();
    result.items = json.at("items").get<std::int64_t>();
    result.planned_items = json.at("planned_items").get<std::int64_t>();
    result.finished = json.at("finished").get<bool>();
    result.primary = json.at("primary").get<std::string>();
    result.metrics = readMetrics(json.at("metrics"));
    for (const Json& group : json.at("groups"))
        result.groups.push_back({group.at("name").get<std::string>(), group.at("category").get<std::string>(),
                                 readMetrics(group.at("metrics"))});
    result.item_keys = json.at("item_keys").get<std::vector<std::string>>();
    result.warnings = json.at("warnings").get<std::vector<std::string>>();
    result.provenance = provenanceFromJson(json.at("provenance"));
    return result;
}

} // namespace isthmus

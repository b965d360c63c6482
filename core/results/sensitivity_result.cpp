#include "core/results/sensitivity_result.h"

#include "core/base/error.h"

namespace isthmus {

ResultDocument Sensitivity::toDocument() const
{
    ResultDocument document;
    document.key = key;
    document.kind = kind;
    document.title = "Sensitivity of " + model_name;
    document.source_name = model_name;
    document.summary = {{"samples", samples}, {"layers", layers.size()}};
    Json list = Json::array();
    for (const SensitivityMap& map : maps) {
        const std::string name = map.module + "." + std::to_string(map.layer);
        list.push_back({{"module", map.module},
                        {"layer", map.layer},
                        {"rows", map.rows},
                        {"columns", map.columns},
                        {"block_rows", map.block_rows},
                        {"block_columns", map.block_columns},
                        {"total", finiteOrNull(map.total)},
                        {"array", name}});
        const auto blocks = [](std::int64_t size, std::int64_t block) {
            return static_cast<std::uint64_t>((size + block - 1) / block);
        };
        document.arrays.push_back({name,
                                   "Sensitivity summed over blocks of the weight",
                                   "nat",
                                   {"block_row", "block_column"},
                                   {blocks(map.rows, map.block_rows), blocks(map.columns, map.block_columns)},
                                   map.blocks});
    }
    Json chosen = Json::array();
    for (const SensitivityWindow& window : windows)
        chosen.push_back({{"module", window.module},
                          {"source_layer", window.source_layer},
                          {"target_layer", window.target_layer},
                          {"row", window.row},
                          {"column", window.column},
                          {"rows", window.rows},
                          {"columns", window.columns},
                          {"share", finiteOrNull(window.share)}});
    document.json = {{"model_name", model_name},
                     {"model_path", model_path},
                     {"samples", samples},
                     {"layers", finiteOrNull(layers)},
                     {"maps", list},
                     {"windows", chosen},
                     {"warnings", warnings},
                     {"provenance", toJson(provenance)}};
    return document;
}

Sensitivity Sensitivity::fromDocument(const ResultDocument& document)
{
    const Json& json = document.json;
    Sensitivity result;
    result.key = document.key;
    result.model_name = json.at("model_name").get<std::string>();
    result.model_path = json.at("model_path").get<std::string>();
    result.samples = json.at("samples").get<int>();
    result.layers = numbersOrNan(json.at("layers"));
    for (const Json& one : json.at("maps")) {
        SensitivityMap map{one.at("module").get<std::string>(),
                           one.at("layer").get<int>(),
                           one.at("rows").get<std::int64_t>(),
                           one.at("columns").get<std::int64_t>(),
                           one.at("block_rows").get<std::int64_t>(),
                           one.at("block_columns").get<std::int64_t>(),
                           {},
                           numberOrNan(one.at("total"))};
        const ResultArray* array = document.find(one.at("array").get<std::string>());
        if (array == nullptr || !std::holds_alternative<std::vector<float>>(array->values))
            throw Error(ErrorCode::MalformedFile,
                        "The sensitivity " + document.key + " lacks the map of " + map.module + ".",
                        "Compute the sensitivity again.");
        map.blocks = std::get<std::vector<float>>(array->values);
        result.maps.push_back(std::move(map));
    }
    for (const Json& one : json.at("windows"))
        result.windows.push_back({one.at("module").get<std::string>(), one.at("source_layer").get<int>(),
                                  one.at("target_layer").get<int>(), one.at("row").get<std::int64_t>(),
                                  one.at("column").get<std::int64_t>(), one.at("rows").get<std::int64_t>(),
                                  one.at("columns").get<std::int64_t>(), numberOrNan(one.at("share"))});
    result.warnings = json.at("warnings").get<std::vector<std::string>>();
    result.provenance = provenanceFromJson(json.at("provenance"));
    return result;
}

ResultDocument LoraSimilarity::toDocument() const
{
    ResultDocument document;
    document.key = key;
    document.kind = kind;
    document.title = adapter_name + " against " + base_name;
    document.source_name = adapter_name;
    document.target_name = base_name;
    document.summary = {{"matrices", rows.size()}};
    Json list = Json::array();
    for (const LoraSimilarityRow& row : rows)
        list.push_back({{"layer", row.layer},
                        {"module", row.module},
                        {"original", finiteOrNull(row.original)},
                        {"remaining", finiteOrNull(row.remaining)}});
    document.json = {{"adapter_name", adapter_name},
                     {"base_name", base_name},
                     {"layers", list},
                     {"warnings", warnings},
                     {"provenance", toJson(provenance)}};
    return document;
}

LoraSimilarity LoraSimilarity::fromDocument(const ResultDocument& document)
{
    const Json& json = document.json;
    LoraSimilarity result;
    result.key = document.key;
    result.adapter_name = json.at("adapter_name").get<std::string>();
    result.base_name = json.at("base_name").get<std::string>();
    for (const Json& row : json.at("layers"))
        result.rows.push_back({row.at("layer").get<int>(), row.at("module").get<std::string>(),
                               numberOrNan(row.at("original")), numberOrNan(row.at("remaining"))});
    result.warnings = json.at("warnings").get<std::vector<std::string>>();
    result.provenance = provenanceFromJson(json.at("provenance"));
    return result;
}

} // namespace isthmus

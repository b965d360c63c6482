#include "app/cli/job_runner.h"

#include "app/cli/commands.h"

#include "core/base/crash_handler.h"
#include "core/base/device.h"
#include "core/results/result_store.h"
#include "core/results/similarity_result.h"

#include <cmath>
#include <cstdio>
#include <iostream>

namespace isthmus::cli {
namespace {

Json number(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json bandJson(const NullBand& band)
{
    if (band.draws == 0)
        return nullptr;
    return {{"mean", number(band.mean)},
            {"low", number(band.low)},
            {"high", number(band.high)},
            {"draws", band.draws}};
}

Json cellsJson(const std::vector<LayerPair>& cells)
{
    Json json = Json::array();
    for (const LayerPair& cell : cells)
        json.push_back({cell.source, cell.target});
    return json;
}

Json valuesJson(const SimilarityMap& map)
{
    Json rows = Json::array();
    for (int s = 0; s < map.source_layers; ++s) {
        Json row = Json::array();
        for (int t = 0; t < map.target_layers; ++t)
            row.push_back(number(map.at(s, t)));
        rows.push_back(std::move(row));
    }
    return rows;
}

Json columnsJson(const SimilarityMap& map)
{
    Json json = Json::object();
    const auto numbers = [](const std::vector<double>& values) {
        Json list = Json::array();
        for (double value : values)
            list.push_back(number(value));
        return list;
    };
    for (const LayerColumn& column : map.columns)
        json[column.name] = {{"source", numbers(column.source)}, {"target", numbers(column.target)}};
    return json;
}

Json mapJson(const SimilarityMap& map)
{
    Json issues = Json::array();
    for (const CellIssue& issue : map.issues)
        issues.push_back({{"source_layer", issue.cell.source},
                          {"target_layer", issue.cell.target},
                          {"cause", issue.cause}});
    return {{"key", map.key},
            {"metric", map.metric},
            {"module", map.module},
            {"values", valuesJson(map)},
            {"mean", number(map.mean)},
            {"std", number(map.std)},
            {"triangle_mean", number(map.triangle_mean)},
            {"triangle_std", number(map.triangle_std)},
            {"matched_depth_mean", number(map.matched_depth_mean)},
            {"matched_depth", cellsJson(map.matched_depth)},
            {"best_path", cellsJson(map.best_path)},
            {"best_path_mean", number(map.best_path_mean)},
            {"samples", map.samples},
            {"sample_unit", map.sample_unit},
            {"estimator", map.estimator},
            {"null", bandJson(map.null_cells)},
            {"null_matched_depth", bandJson(map.null_matched_depth)},
            {"layers", columnsJson(map)},
            {"issues", issues},
            {"warnings", map.warnings}};
}

void printTable(const std::vector<std::shared_ptr<const SimilarityMap>>& maps)
{
    std::printf("%-16s %-9s %15s %15s %8s %9s   %-17s %s\n", "metric", "module", "mean +- std", "triangle",
                "matched", "best path", "null 95 % matched", "key");
    for (const auto& map : maps) {
        const NullBand& band = map->null_matched_depth;
        char null[32] = "-";
        if (band.draws > 0)
            std::snprintf(null, sizeof null, "%6.3f .. %6.3f", band.low, band.high);
        std::printf("%-16s %-9s %6.3f +- %5.3f %6.3f +- %5.3f %8.3f %9.3f   %-17s %s\n", map->metric.c_str(),
                    map->module.c_str(), map->mean, map->std, map->triangle_mean, map->triangle_std,
                    map->matched_depth_mean, map->best_path_mean, null, map->key.substr(0, 12).c_str());
    }
    for (const auto& map : maps) {
        for (const std::string& warning : map->warnings)
            std::cerr << "warning: " << map->metric << " of " << map->module << ": " << warning << '\n';
    }
}

} // namespace

void runOnTerminal(const JobSpec& spec, const std::string& project, const JobRunner& runner,
                   const std::function<void(const std::any&)>& result)
{
    const std::shared_ptr<ResultStore> store = project.empty() ? nullptr : ResultStore::open(project);
    const auto control = std::make_shared<JobControl>();
    JobContext context(
        control, resolveDevice(spec.parameters.value("device", "auto")), store.get(),
        [&](const JobProgress& progress) {
            if (interrupted())
                control->requestStop();
            showProgress(progress.stage, progress.fraction, progress.eta);
        },
        [&](const std::any& value) {
            if (result)
                result(value);
        });
    const CrashJob named(spec.kind);
    runner(spec, context);
    clearProgress();
}

void printWarnings(const std::vector<std::string>& warnings)
{
    for (const std::string& warning : warnings)
        std::cerr << "warning: " << warning << '\n';
}

void printMaps(const SimilarityOutcome& outcome, bool json)
{
    printWarnings(outcome.warnings);
    if (!json)
        return printTable(outcome.maps);
    Json list = Json::array();
    for (const auto& map : outcome.maps)
        list.push_back(mapJson(*map));
    std::cout << Json{{"maps", list}, {"computed", outcome.computed}, {"warnings", outcome.warnings}}.dump(2)
              << '\n';
}

} // namespace isthmus::cli

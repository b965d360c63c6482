#include "core/evaluate/evaluation_export.h"

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/evaluate/evaluation_items.h"
#include "core/evaluate/evaluation_metrics.h"
#include "core/evaluate/published.h"
#include "core/io/publish.h"
#include "core/results/figure_data.h"
#include "core/results/figure_table.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <optional>
#include <set>

namespace isthmus {
namespace {

constexpr std::uint64_t comparisonSeed = 1;

std::string number(double value, const char* format = "%.17g")
{
    if (!std::isfinite(value))
        return {};
    char text[40];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

/// lm-evaluation-harness's name of a metric.
std::string harnessMetric(const std::string& metric)
{
    static const std::map<std::string, std::string> names = {
        {"accuracy", "acc,none"},
        {"generated_accuracy", "exact_match,get_response"},
        {"strict", "exact_match,strict-match"},
        {"flexible", "exact_match,flexible-extract"},
        {"loss", "loss,none"},
        {"perplexity", "perplexity,none"}};
    const auto found = names.find(metric);
    return found != names.end() ? found->second : metric + ",none";
}

/// "acc,none" -> "acc_stderr,none", as the harness writes it.
std::string harnessError(const std::string& name)
{
    const std::size_t comma = name.find(',');
    return name.substr(0, comma) + "_stderr" + name.substr(comma);
}

/// A value and its interval, in two columns; `mark` stands between them.
std::string valueCell(const MetricValue& value, bool percent, const std::string& mark)
{
    const auto shown = [percent](double number) {
        return latexEscape(percent ? fixedNumber(100 * number, 1) : fixedNumber(number, 3));
    };
    return shown(value.value) + mark + " & {\\scriptsize [" + shown(value.low) + ", " + shown(value.high) +
           "]}";
}

using LatexKey = std::pair<std::string, std::int64_t>; // benchmark and shots

struct LatexColumn
{
    LatexKey key;
    std::string head;
};

/// A column for every benchmark, or, where the evaluations of one differ in their shots, for each number of
/// them.
std::vector<LatexColumn> latexColumns(const std::vector<EvaluationRow>& rows)
{
    std::vector<LatexColumn> columns;
    std::map<std::string, std::set<std::int64_t>> shots;
    for (const EvaluationRow& row : rows) {
        if (!shots[row.result.benchmark].insert(row.result.shots).second)
            continue;
        const auto last = std::find_if(columns.rbegin(), columns.rend(), [&](const LatexColumn& column) {
            return column.key.first == row.result.benchmark;
        });
        columns.insert(last == columns.rend() ? columns.end() : last.base(),
                       {{row.result.benchmark, row.result.shots}, row.result.benchmark});
    }
    for (LatexColumn& column : columns) {
        if (shots[column.key.first].size() > 1)
            column.head += ", " + std::to_string(column.key.second) + "-shot";
    }
    return columns;
}

struct LatexLine
{
    std::string model;
    std::map<LatexKey, const EvaluationRow*> cells;
};

/// A line for every model, and further ones where evaluations of one cell differ in something else.
std::vector<LatexLine> latexLines(const std::vector<EvaluationRow>& rows)
{
    std::vector<LatexLine> lines;
    for (const EvaluationRow& row : rows) {
        const LatexKey key{row.result.benchmark, row.result.shots};
        auto line = std::find_if(lines.begin(), lines.end(), [&](const LatexLine& other) {
            return other.model == row.result.model_name && !other.cells.contains(key);
        });
        if (line == lines.end())
            line = lines.insert(lines.end(), {row.result.model_name, {}});
        line->cells[key] = &row;
    }
    return lines;
}

/// "2026-11-24T15:00:00.250Z" -> "2026-11-24T15-00-00.250", for file names.
std::string timeName(const std::string& created)
{
    std::string name = created;
    std::replace(name.begin(), name.end(), ':', '-');
    if (!name.empty() && name.back() == 'Z')
        name.pop_back();
    return name;
}

Json harnessResults(const EvaluationResult& result)
{
    Json metrics = {{"alias", result.benchmark}};
    for (const auto& [name, metric] : result.metrics) {
        const std::string harness = harnessMetric(name);
        metrics[harness] = metric.value;
        // A 95 % interval is some 3.92 standard errors wide.
        metrics[harnessError(harness)] = (metric.high - metric.low) / (2 * 1.959963984540054);
    }
    const Json spec = Json::parse(result.provenance.spec, nullptr, false);
    Json config = {{"task", result.benchmark}, {"num_fewshot", result.shots}, {"metadata", {{"version", 1}}}};
    Json groups = Json::object();
    for (const EvaluationGroup& group : result.groups) {
        Json values = {{"alias", group.name}};
        for (const auto& [name, metric] : group.metrics)
            values[harnessMetric(name)] = metric.value;
        groups[result.benchmark + "_" + group.name] = std::move(values);
    }
    return {{"results", {{result.benchmark, metrics}}},
            {"groups", groups},
            {"configs", {{result.benchmark, config}}},
            {"versions", {{result.benchmark, 1}}},
            {"n-shot", {{result.benchmark, result.shots}}},
            {"n-samples",
             {{result.benchmark, {{"original", result.planned_items}, {"effective", result.items}}}}},
            {"config",
             {{"model", "isthmus"},
              {"model_args", result.model_path},
              {"device", result.provenance.device},
              {"random_seed", result.provenance.seed},
              {"spec", spec}}},
            {"model_name", result.model_name},
            {"model_fingerprint", result.provenance.source_fingerprint},
            {"task_hashes", {{result.benchmark, result.provenance.data_hash}}},
            {"date", result.provenance.created},
            {"isthmus_version", result.provenance.program},
            {"key", result.key}};
}

Json harnessSample(const EvaluationItem& item)
{
    Json responses = Json::array();
    for (const std::string& response : item.responses)
        responses.push_back(Json::array({response}));
    Json sample = {{"doc_id", item.index},
                   {"doc", {{"id", item.id}, {"group", item.group}}},
                   {"target", item.expected},
                   {"arguments", Json::array({Json::array({item.prompt})})},
                   {"resps", responses},
                   {"filtered_resps", item.extracted},
                   {"doc_hash", sha256(item.id)},
                   {"prompt_hash", sha256(item.prompt)},
                   {"target_hash", sha256(item.expected)},
                   {"verdicts", item.verdicts},
                   {"detail", item.detail}};
    Json names = Json::array();
    for (const auto& [name, score] : item.scores) {
        const std::string harness = harnessMetric(name);
        const std::string plain = harness.substr(0, harness.find(','));
        sample[sample.contains(plain) ? name : plain] = score;
        names.push_back(plain);
    }
    sample["metrics"] = names;
    return sample;
}

} // namespace

std::vector<EvaluationRow> evaluationTable(const ResultStore& store, const SeedRuns& results)
{
    std::map<std::string, SeedRuns> baselines;
    std::vector<EvaluationRow> rows;
    for (const SeedRuns& runs : joinSeeds(results)) {
        EvaluationRow row{*runs.front(), runs.size(), false, false, {}};
        row.result.metrics = overSeeds(runs);
        const auto [baseline, first] = baselines.emplace(row.result.benchmark, runs);
        row.baseline = first;
        if (!first && baseline->second.front()->provenance.data_hash == row.result.provenance.data_hash) {
            for (const EvaluationComparison& comparison :
                 compareSeeds(store, runs, baseline->second, comparisonSeed).metrics) {
                if (comparison.metric == row.result.primary) {
                    row.comparison = comparison;
                    row.compared = true;
                }
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string evaluationCsv(const std::vector<EvaluationRow>& rows)
{
    std::string text =
        "model,benchmark,shots,seeds,metric,value,low,high,n,baseline,difference,p_value,significant\n";
    for (const EvaluationRow& row : rows) {
        for (const auto& [name, metric] : row.result.metrics) {
            const bool tested = row.compared && name == row.result.primary;
            text += csvField(row.result.model_name) + "," + row.result.benchmark + "," +
                    std::to_string(row.result.shots) + "," + std::to_string(row.seeds) + "," +
                    csvField(name) + "," + number(metric.value) + "," + number(metric.low) + "," +
                    number(metric.high) + "," + std::to_string(metric.n) + "," +
                    (row.baseline ? "yes" : "no") + "," +
                    (tested ? number(row.comparison.difference.value) + "," + number(row.comparison.p_value) +
                                  "," + (row.comparison.significant ? "yes" : "no")
                            : std::string(",,")) +
                    "\n";
        }
    }
    return text;
}

std::string evaluationText(const std::vector<EvaluationRow>& rows)
{
    std::string text;
    char line[256];
    std::snprintf(line, sizeof line, "%-32s %-10s %6s %9s %21s %8s\n", "model", "benchmark", "items", "value",
                  "95 % interval", "p");
    text += line;
    for (const EvaluationRow& row : rows) {
        const MetricValue& value = row.result.metrics.at(row.result.primary);
        const std::string interval =
            "[" + number(value.low, "%.4f") + ", " + number(value.high, "%.4f") + "]";
        const std::string p =
            row.baseline   ? "baseline"
            : row.compared ? number(row.comparison.p_value, "%.3g") + (row.comparison.significant ? " *" : "")
                           : "-";
        const std::string model =
            row.result.model_name + (row.seeds > 1 ? ", " + std::to_string(row.seeds) + " seeds" : "");
        std::snprintf(line, sizeof line, "%-32s %-10s %6lld %9.4f %21s %8s\n", model.c_str(),
                      row.result.benchmark.c_str(), static_cast<long long>(row.result.items), value.value,
                      interval.c_str(), p.c_str());
        text += line;
    }
    text += "p: against the baseline on the same items (McNemar's exact test or paired bootstrap); *: below "
            "5 %\n";
    std::string published;
    for (const PublishedValue& value : publishedValues()) {
        const bool shown = std::any_of(rows.begin(), rows.end(), [&](const EvaluationRow& row) {
            return row.result.benchmark == value.benchmark;
        });
        if (!shown)
            continue;
        std::snprintf(line, sizeof line, "  %-30s %-10s %16.4f\n", std::string(value.model).c_str(),
                      std::string(value.benchmark).c_str(), value.value);
        published += line;
    }
    if (!published.empty())
        text +=
            "published (" + std::string(publishedValues()[0].source) + "), not measured here:\n" + published;
    return text;
}

std::string evaluationLatex(const std::vector<EvaluationRow>& rows)
{
    const std::vector<LatexColumn> columns = latexColumns(rows);
    const std::vector<LatexLine> lines = latexLines(rows);
    std::set<std::string> benchmarks;
    std::set<std::string> marked; // benchmarks with a dagger
    const auto differs = [](const EvaluationRow& row) { return row.compared && row.comparison.significant; };
    for (const EvaluationRow& row : rows) {
        benchmarks.insert(row.result.benchmark);
        if (differs(row))
            marked.insert(row.result.benchmark);
    }
    std::map<std::string_view, std::map<std::string, double>> published;
    std::set<std::string> publishedBenchmarks;
    for (const PublishedValue& value : publishedValues()) {
        if (!benchmarks.contains(std::string(value.benchmark)))
            continue;
        published[value.model][std::string(value.benchmark)] = value.value;
        publishedBenchmarks.emplace(value.benchmark);
    }
    // The digits of a column stand below each other, with a dagger, without one, and published ones.
    const auto mark = [&](const EvaluationRow& row) -> std::string {
        if (publishedBenchmarks.contains(row.result.benchmark)) // these have one more digit
            return std::string(differs(row) ? "\\rlap{$^\\dagger$}" : "") + "\\phantom{0}";
        if (!marked.contains(row.result.benchmark))
            return {};
        return differs(row) ? "$^\\dagger$" : "\\phantom{$^\\dagger$}";
    };
    std::string text = "% needs \\usepackage{booktabs}\n\\begin{tabular}{l";
    std::string heads = "Model";
    for (const LatexColumn& column : columns) {
        text += "r@{\\ }l";
        heads += " & \\multicolumn{2}{c}{" + latexEscape(column.head) + "}";
    }
    text += "}\n\\toprule\n" + heads + " \\\\\n\\midrule\n";
    for (const LatexLine& line : lines) {
        text += rowStartTex(line.model);
        for (const LatexColumn& column : columns) {
            const auto found = line.cells.find(column.key);
            if (found == line.cells.end()) {
                text += " & &";
                continue;
            }
            const EvaluationRow& row = *found->second;
            text += " & " + valueCell(row.result.metrics.at(row.result.primary),
                                      !lowerIsBetter(row.result.primary), mark(row));
        }
        text += " \\\\\n";
    }
    if (!published.empty()) {
        text += "\\midrule\n\\multicolumn{" + std::to_string(2 * columns.size() + 1) +
                "}{l}{\\emph{Published (" + latexEscape(std::string(publishedValues()[0].source)) +
                "), not measured here}} \\\\\n";
        for (auto& [model, values] : published) {
            text += latexEscape(std::string(model));
            for (const LatexColumn& column : columns) {
                // Once, in the benchmark's first column: of which number of shots they are is not known.
                const auto value = values.extract(column.key.first);
                text += " & " + (value.empty() ? std::string() : number(100 * value.mapped(), "%.2f")) + " &";
            }
            text += " \\\\\n";
        }
    }
    return text +
           "\\bottomrule\n\\end{tabular}\n% values in \\%, 95 \\% intervals; $\\dagger$: differs from the "
           "benchmark's first evaluation on the same items (McNemar's exact test or paired bootstrap, 5 "
           "\\%)\n";
}

std::vector<std::filesystem::path> exportHarness(const ResultStore& store, const EvaluationResult& result,
                                                 const std::filesystem::path& folder)
{
    createFolders(folder);
    const std::string time = timeName(result.provenance.created);
    const std::filesystem::path results = folder / ("results_" + time + ".json");
    const std::filesystem::path samples = folder / ("samples_" + result.benchmark + "_" + time + ".jsonl");
    publish(samples, [&](PublishedFile& file) {
        forEachItem(store, result, [&](const EvaluationItem& item) {
            file.write(harnessSample(item).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
        });
    });
    publishText(results, harnessResults(result).dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    return {results, samples};
}

} // namespace isthmus

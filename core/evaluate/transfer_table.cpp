#include "core/evaluate/transfer_table.h"

#include "core/base/require.h"
#include "core/base/statistics.h"
#include "core/evaluate/evaluation_export.h"
#include "core/evaluate/evaluation_metrics.h"
#include "core/results/figure_content.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <filesystem>
#include <map>

namespace isthmus {
namespace {

/// Places of the rows, in their order.
enum class Part { Source, Target, Model, Transfer, Control };

/// Names for people, in the order of the columns.
constexpr std::array<std::pair<const char*, const char*>, 5> benchmarkNames = {{{"mmlu", "MMLU"},
                                                                                {"gsm8k", "GSM8K"},
                                                                                {"humaneval", "HumanEval"},
                                                                                {"mbpp", "MBPP"},
                                                                                {"loss", "Answer loss"}}};

std::size_t benchmarkPlace(const std::string& benchmark)
{
    return static_cast<std::size_t>(std::find_if(benchmarkNames.begin(), benchmarkNames.end(),
                                                 [&](const auto& name) { return benchmark == name.first; }) -
                                    benchmarkNames.begin());
}

struct Method
{
    std::string name;
    Part part = Part::Model;
    std::map<std::string, TableCell> benchmarks;
    TableCell loss;
};

bool isControl(const TransferRun& run)
{
    return run.method == "laten" && run.variant != "transfer";
}

/// Whether the run wrote this model: the path ends in the run's folder, which may be a relative one.
bool wrote(const TransferRun& run, const EvaluationResult& evaluation)
{
    if (run.output.empty())
        return false;
    for (const std::string& path : {evaluation.model_path, evaluation.adapter_path}) {
        auto model = std::filesystem::path(path).lexically_normal();
        auto folder = std::filesystem::path(run.output).lexically_normal();
        bool same = !path.empty();
        while (same && !folder.empty() && folder.has_relative_path()) {
            same = model.filename() == folder.filename();
            model = model.parent_path();
            folder = folder.parent_path();
        }
        if (same)
            return true;
    }
    return false;
}

/// Loss of the best step, or of the untouched target where no step is better.
TableCell bestLoss(const TransferRuns& seeds)
{
    TableCell cell;
    std::vector<double> losses;
    for (const auto& run : seeds) {
        const double loss = run->best_step > 0 ? run->best_validation.mean : run->baseline_validation_loss;
        if (std::isfinite(loss))
            losses.push_back(loss);
    }
    if (losses.empty())
        return cell;
    const MeanInterval mean = meanOfRuns(losses);
    cell.value = mean.value;
    cell.n = static_cast<long long>(losses.size());
    if (losses.size() > 1) {
        cell.low = mean.low;
        cell.high = mean.high;
    } else if (seeds.front()->best_step > 0) {
        cell.low = seeds.front()->best_validation.low;
        cell.high = seeds.front()->best_validation.high;
        cell.n = seeds.front()->best_validation.n;
    }
    return cell;
}

TableCell targetLoss(const TransferRuns& runs)
{
    TableCell cell;
    for (const auto& run : runs) {
        if (std::isfinite(run->baseline_validation_loss)) {
            cell.value = run->baseline_validation_loss; // of the same model on the same rows in every run
            cell.n = 1;
            return cell;
        }
    }
    return cell;
}

/// The rows, found by what they stand for.
class Methods
{
public:
    explicit Methods(const TransferRuns& runs) : groups_(repeatedRuns(runs))
    {
        for (const TransferRuns& seeds : groups_) {
            std::string name = methodLabel(*seeds.front());
            const auto same = std::count_if(rows_.begin(), rows_.end(), [&](const Method& row) {
                return row.name == name || row.name.starts_with(name + ", group ");
            });
            if (same > 0)
                name += ", group " + std::to_string(same + 1);
            rows_.push_back(
                {name, isControl(*seeds.front()) ? Part::Control : Part::Transfer, {}, bestLoss(seeds)});
        }
    }

    Method& of(const EvaluationResult& evaluation)
    {
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            const bool own = std::any_of(groups_[i].begin(), groups_[i].end(),
                                         [&](const auto& run) { return wrote(*run, evaluation); });
            if (own)
                return rows_[i];
        }
        const auto known = std::find_if(rows_.begin(), rows_.end(), [&](const Method& row) {
            return row.part < Part::Transfer && row.name == evaluation.model_name;
        });
        if (known != rows_.end())
            return *known;
        rows_.push_back({evaluation.model_name, partOf(evaluation), {}, {}});
        return rows_.back();
    }

    Method& target(const std::string& name)
    {
        const auto known = std::find_if(rows_.begin(), rows_.end(),
                                        [](const Method& row) { return row.part == Part::Target; });
        if (known != rows_.end())
            return *known;
        rows_.push_back({name.empty() ? "Target" : name, Part::Target, {}, {}});
        return rows_.back();
    }

    /// Source or target of the runs, or another model.
    Part partOf(const EvaluationResult& evaluation) const
    {
        const std::string& model = evaluation.provenance.source_fingerprint;
        for (const TransferRuns& seeds : groups_) {
            const Provenance& pair = seeds.front()->provenance;
            if (model.empty() || !evaluation.adapter_path.empty())
                break;
            if (pair.target_fingerprint == model)
                return Part::Target;
            if (pair.source_fingerprint == model)
                return Part::Source;
        }
        return Part::Model;
    }

    std::vector<Method> sorted() const
    {
        std::vector<Method> rows = rows_;
        std::stable_sort(rows.begin(), rows.end(),
                         [](const Method& a, const Method& b) { return a.part < b.part; });
        return rows;
    }

private:
    std::vector<TransferRuns> groups_;
    std::vector<Method> rows_;
};

TableCell cellOf(const EvaluationRow& row)
{
    const MetricValue& value = row.result.metrics.at(row.result.primary);
    return {value.value, value.low, value.high, value.n, row.compared && row.comparison.significant};
}

} // namespace

std::string methodLabel(const TransferRun& run)
{
    std::string variant = variantLabel(run.variant);
    if (run.method == "postpkt")
        return "PostPKT, " + variant;
    if (run.method != "laten")
        return run.method + ", " + variant;
    if (run.variant == "transfer")
        return "LaTen";
    variant[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(variant[0])));
    return "LaTen, " + variant;
}

std::string benchmarkLabel(const std::string& benchmark)
{
    const std::size_t place = benchmarkPlace(benchmark);
    return place < benchmarkNames.size() ? benchmarkNames[place].second : benchmark;
}

FigureTable transferTable(const ResultStore& store, const SeedRuns& evaluations, const TransferRuns& runs)
{
    require(!evaluations.empty() || !runs.empty(), "The table has neither evaluations nor transfer runs.",
            "Name some of kind evaluation or transfer-run.");
    Methods methods(runs);
    // The target is what the others are tested against; columns in their order.
    SeedRuns ordered = evaluations;
    std::stable_partition(ordered.begin(), ordered.end(), [&](const auto& evaluation) {
        return methods.partOf(*evaluation) == Part::Target;
    });
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
        return benchmarkPlace(a->benchmark) < benchmarkPlace(b->benchmark);
    });
    FigureTable table;
    table.head = "Model";
    std::vector<std::string> benchmarks;
    bool marked = false;
    std::string baseline;
    for (const EvaluationRow& row : evaluationTable(store, ordered)) {
        const std::string& benchmark = row.result.benchmark;
        Method& method = methods.of(row.result);
        method.benchmarks[benchmark] = cellOf(row);
        marked = marked || method.benchmarks[benchmark].marked;
        if (row.baseline && baseline.empty())
            baseline = row.result.model_name;
        if (std::find(benchmarks.begin(), benchmarks.end(), benchmark) != benchmarks.end())
            continue;
        benchmarks.push_back(benchmark);
        const bool lower = lowerIsBetter(row.result.primary);
        table.columns.push_back({benchmarkLabel(benchmark), row.result.primary, !lower, lower});
    }
    if (!runs.empty()) {
        table.columns.push_back({"Validation loss", "validation_loss", false, true});
        methods.target(runs.front()->provenance.target_name).loss = targetLoss(runs);
    }
    Part before = Part::Source;
    for (const Method& method : methods.sorted()) {
        TableRow row{method.name, {}, false, method.part == Part::Source};
        row.ruled = method.part != before && method.part >= Part::Model;
        before = method.part;
        for (const std::string& benchmark : benchmarks) {
            const auto found = method.benchmarks.find(benchmark);
            row.cells.push_back(found == method.benchmarks.end() ? TableCell() : found->second);
        }
        if (!runs.empty())
            row.cells.push_back(method.loss);
        table.rows.push_back(std::move(row));
    }
    if (marked)
        table.notes.push_back("\u2020 differs from " + baseline +
                              " on the same items (McNemar or paired bootstrap, 5 %).");
    return table;
}

} // namespace isthmus

// The table of EvaluationPage: which evaluations stand where, and the paired tests behind its marks.

#include "app/gui/evaluation_form.h"
#include "app/gui/evaluation_page.h"
#include "core/base/json.h"
#include "core/evaluate/published.h"
#include "widgets/core_text.h"
#include "widgets/curve_plot.h"
#include "widgets/text_format.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace isthmus {
namespace {

constexpr std::uint64_t bootstrapSeed = 0;

/// Which checkpoint of a transfer an evaluation is of.
struct CheckpointOf
{
    std::string run; ///< output folder of the transfer; empty: of none
    int step = 0;
};

CheckpointOf checkpointOf(const EvaluationResult& result)
{
    const Json spec = Json::parse(result.provenance.spec, nullptr, false);
    if (!spec.is_object() || !spec.contains("run") || !spec["run"].is_string())
        return {};
    CheckpointOf found{spec["run"].get<std::string>(), 0};
    if (spec.contains("step") && spec["step"].is_number_integer())
        found.step = spec["step"].get<int>();
    return found.step > 0 ? found : CheckpointOf{}; // step 0 is the untouched target
}

std::string subjectOf(const EvaluationResult& result)
{
    const CheckpointOf checkpoint = checkpointOf(result);
    const std::string subject = result.model_path + '\n' + result.adapter_path;
    return checkpoint.step == 0 ? subject
                                : subject + '\n' + checkpoint.run + '\n' + std::to_string(checkpoint.step);
}

/// Evaluations that may stand in one row: the same questions, as many of them, with as many examples.
std::string rowOf(const EvaluationResult& result)
{
    return result.benchmark + '\n' + result.provenance.data_hash + '\n' + std::to_string(result.shots) +
           '\n' + std::to_string(result.planned_items);
}

std::string pairKey(const SeedRuns& a, const SeedRuns& b)
{
    std::string key;
    for (const SeedRuns* side : {&a, &b}) {
        for (const EvaluationPtr& run : *side)
            key += run->key + ' ';
        key += '\n';
    }
    return key;
}

bool lowerIsBetter(const std::string& metric)
{
    return metric.find("loss") != std::string::npos || metric.find("perplexity") != std::string::npos;
}

int benchmarkPlace(const std::string& benchmark)
{
    const auto known = parseBenchmark(benchmark);
    return known ? static_cast<int>(*known) : 99;
}

} // namespace

EvaluationPtr EvaluationPage::find(const QString& key) const
{
    const auto found = std::find_if(all_.begin(), all_.end(),
                                    [&](const EvaluationPtr& one) { return qstr(one->key) == key; });
    return found == all_.end() ? nullptr : *found;
}

QString EvaluationPage::nameOf(const EvaluationResult& result) const
{
    const QString name = qstr(result.model_name); // with its adapter's, or its run's and step
    const bool repeated = std::any_of(
        all_.begin(), all_.end(), [&](const EvaluationPtr& other) { return isOtherSeed(result, *other); });
    return repeated ? tr("%1, seed %2").arg(name).arg(result.provenance.seed) : name;
}

std::vector<EvaluationPage::Subject> EvaluationPage::subjects() const
{
    std::vector<Subject> list;
    for (const EvaluationPtr& result : all_) {
        if (checkpointOf(*result).step > 0)
            continue; // a point of a curve, not a column
        const std::string id = subjectOf(*result);
        if (std::none_of(list.begin(), list.end(), [&](const Subject& known) { return known.id == id; }))
            list.push_back({id, qstr(result->model_name), qstr(result->model_path)});
    }
    return list;
}

EvaluationPtr EvaluationPage::latest(const std::string& row, const std::string& subject) const
{
    for (auto it = all_.rbegin(); it != all_.rend(); ++it) {
        if (rowOf(**it) == row && subjectOf(**it) == subject)
            return *it;
    }
    return nullptr;
}

/// The evaluation, the newest of its kind, with those before it that have another seed.
SeedRuns EvaluationPage::seedsOf(const EvaluationPtr& result) const
{
    SeedRuns runs{result};
    for (auto it = all_.rbegin(); it != all_.rend(); ++it)
        joinSeed(runs, *it);
    return runs;
}

void EvaluationPage::refresh()
{
    {
        const QSignalBlocker blocker(baseline_);
        const QString current = baseline_->currentData().toString();
        baseline_->clear();
        for (const Subject& subject : subjects())
            baseline_->addItem(tr("Baseline: %1").arg(subject.name), qstr(subject.id));
        baseline_->setEnabled(baseline_->count() > 0);
        if (baseline_->count() == 0)
            baseline_->addItem(tr("No baseline"));
        // Unless chosen otherwise, what a transfer starts from is what it is compared with.
        const QString target = pair_ ? qstr(pair_->target.path + '\n') : QString();
        const int kept = baseline_->findData(current);
        baseline_->setCurrentIndex(kept >= 0 ? kept : std::max(0, baseline_->findData(target)));
    }
    export_->setEnabled(!all_.empty());
    stack_->setCurrentIndex(all_.empty() ? 0 : 1);
    hint_->setText(running_.empty() ? tr("What does a model know, and what did a transfer change? Choose a "
                                         "model and a benchmark at the left and press Run.")
                                    : tr("Evaluating. Scores appear here as items are answered; the Jobs "
                                         "panel shows how far it is."));
    refillTable();
    refillCheckpoints();
    refillSamples();
}

/// Score over the steps of each transfer whose checkpoints were evaluated; step 0 is its target.
void EvaluationPage::refillCheckpoints()
{
    std::map<std::pair<std::string, std::string>, std::map<int, EvaluationPtr>> runs;
    for (const EvaluationPtr& result : all_) {
        const CheckpointOf checkpoint = checkpointOf(*result);
        if (checkpoint.step == 0)
            continue;
        auto& points = runs[{checkpoint.run, rowOf(*result)}];
        points[checkpoint.step] = result;
        if (const EvaluationPtr target = latest(rowOf(*result), result->model_path + '\n'))
            points[0] = target;
    }
    std::vector<Curve> curves;
    for (const auto& [run, points] : runs) {
        Curve curve;
        const EvaluationPtr& any = points.rbegin()->second;
        curve.name = tr("%1 on %2").arg(QFileInfo(qstr(run.first)).fileName(), benchmarkText(any->benchmark));
        for (const auto& [step, result] : points) {
            const auto metric = result->metrics.find(any->primary);
            if (metric == result->metrics.end())
                continue;
            curve.x.push_back(step);
            curve.y.push_back(metric->second.value);
            curve.low.push_back(metric->second.low);
            curve.high.push_back(metric->second.high);
        }
        curves.push_back(std::move(curve));
    }
    tabs_->setTabVisible(1, !curves.empty());
    checkpoints_->setCurves(std::move(curves));
}

void EvaluationPage::refillTable()
{
    std::vector<std::pair<std::string, EvaluationPtr>> rows;
    for (const EvaluationPtr& result : all_) {
        if (std::none_of(rows.begin(), rows.end(),
                         [&](const auto& known) { return known.first == rowOf(*result); }))
            rows.emplace_back(rowOf(*result), result);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return benchmarkPlace(a.second->benchmark) < benchmarkPlace(b.second->benchmark);
    });
    const std::vector<Subject> models = subjects();
    std::vector<ScoreColumn> columns;
    for (const Subject& model : models)
        columns.push_back({model.name, model.path, false});
    std::vector<QString> papers;
    if (published_->isChecked()) {
        for (const PublishedValue& value : publishedValues()) {
            const QString name =
                QString::fromUtf8(value.model.data(), static_cast<qsizetype>(value.model.size()));
            if (std::find(papers.begin(), papers.end(), name) == papers.end()) {
                papers.push_back(name);
                columns.push_back(
                    {name,
                     tr("Reported by %1. Other prompts and code were behind it: for orientation alone.")
                         .arg(QString::fromUtf8(value.source.data(),
                                                static_cast<qsizetype>(value.source.size()))),
                     true});
            }
        }
    }
    const std::string baselineId = baseline_->currentData().toString().toStdString();
    std::vector<ScoreRow> table;
    for (const auto& [row, sample] : rows) {
        ScoreRow line;
        line.title = benchmarkText(sample->benchmark) + QLatin1Char('\n') +
                     (sample->shots > 0 ? tr("%n example(s), ", nullptr, sample->shots) : QString()) +
                     tr("%n item(s)", nullptr, static_cast<int>(sample->planned_items));
        const EvaluationPtr baseline = latest(row, baselineId);
        for (const Subject& model : models)
            line.cells.push_back(cellOf(row, model, baseline));
        for (const QString& paper : papers) {
            std::optional<ScoreCell> cell;
            for (const PublishedValue& value : publishedValues()) {
                if (value.benchmark == sample->benchmark &&
                    QString::fromUtf8(value.model.data(), static_cast<qsizetype>(value.model.size())) ==
                        paper) {
                    cell.emplace();
                    cell->value = value.value;
                    cell->interval = false;
                }
            }
            line.cells.push_back(cell);
        }
        table.push_back(std::move(line));
    }
    table_->setTable(std::move(columns), std::move(table));
    legend_->setText(tr("Score with its 95 % interval. ▲ ▼: better or worse than the baseline on the same "
                        "items, significant at 5 % (McNemar's "
                        "exact test, or the paired bootstrap); ≈: no significant difference. Published "
                        "values were not measured here."));
}

std::optional<ScoreCell> EvaluationPage::cellOf(const std::string& row, const Subject& subject,
                                                const EvaluationPtr& baseline)
{
    const EvaluationPtr result = latest(row, subject.id);
    if (!result)
        return std::nullopt;
    const SeedRuns runs = seedsOf(result);
    const std::map<std::string, MetricValue> metrics = overSeeds(runs);
    const auto metric = metrics.find(result->primary);
    if (metric == metrics.end())
        return std::nullopt;
    ScoreCell cell;
    cell.seeds = static_cast<int>(runs.size());
    cell.key = qstr(result->key);
    cell.value = metric->second.value;
    cell.low = metric->second.low;
    cell.high = metric->second.high;
    cell.percent = !lowerIsBetter(result->primary);
    if (!result->finished && result->planned_items > 0)
        cell.progress = static_cast<double>(result->items) / static_cast<double>(result->planned_items);
    QStringList lines{
        tr("%1 of %2 items, %3").arg(result->items).arg(result->planned_items).arg(qstr(result->primary))};
    if (runs.size() > 1) {
        lines << tr("Mean over %n seed(s), Student's 95 % interval", nullptr, cell.seeds);
        for (const EvaluationPtr& run : runs)
            lines << tr("Seed %1: %2")
                         .arg(run->provenance.seed)
                         .arg(numberText(run->metrics.at(run->primary).value, 4));
    }
    for (const auto& [name, value] : metrics)
        lines << QStringLiteral("%1: %2 [%3, %4]")
                     .arg(qstr(name), numberText(value.value, 4), numberText(value.low, 4),
                          numberText(value.high, 4));
    for (const std::string& warning : result->warnings)
        lines << coreText(warning);
    if (baseline && baseline->key == result->key) {
        cell.mark = ScoreCell::Mark::Baseline;
    } else if (baseline && result->finished && baseline->finished) {
        const SeedRuns baselineRuns = seedsOf(baseline);
        compare(runs, baselineRuns);
        if (const auto& test = tests_[pairKey(runs, baselineRuns)]) {
            const bool better = (test->difference.value > 0) != lowerIsBetter(test->metric);
            cell.mark = !test->significant ? ScoreCell::Mark::Same
                        : better           ? ScoreCell::Mark::Better
                                           : ScoreCell::Mark::Worse;
            lines << tr("Against the baseline on %n item(s): %1 [%2, %3], p = %4", nullptr,
                        static_cast<int>(test->items))
                         .arg(numberText(test->difference.value, 4), numberText(test->difference.low, 4),
                              numberText(test->difference.high, 4), shortNumberText(test->p_value, 2));
        }
    }
    cell.toolTip = lines.join(QLatin1Char('\n'));
    return cell;
}

/// Paired test of two complete evaluations, over their seeds; the table is filled again when it is there.
void EvaluationPage::compare(const SeedRuns& runs, const SeedRuns& baseline)
{
    const std::string key = pairKey(runs, baseline);
    if (tests_.contains(key))
        return;
    tests_[key] = std::nullopt;
    read([this, self = QPointer(this), key, runs, baseline](ResultStore& store) -> std::function<void()> {
        const StoredComparison found = compareSeeds(store, runs, baseline, bootstrapSeed);
        return [this, self, key, found, primary = runs.front()->primary] {
            if (!self)
                return;
            for (const EvaluationComparison& one : found.metrics) {
                if (one.metric == primary)
                    tests_[key] = one;
            }
            refillTable();
        };
    });
}

} // namespace isthmus

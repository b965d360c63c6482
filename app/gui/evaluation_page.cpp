#include "app/gui/evaluation_page.h"

#include "app/gui/engine.h"
#include "app/gui/evaluation_form.h"
#include "app/gui/settings.h"
#include "core/base/log.h"
#include "core/evaluate/comparison.h"
#include "core/evaluate/evaluation_items.h"
#include "core/evaluate/published.h"
#include "widgets/banner.h"
#include "widgets/help_form.h"
#include "widgets/text_format.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>
#include <any>

namespace isthmus {
namespace {

constexpr std::uint64_t bootstrapSeed = 0;

std::string subjectOf(const EvaluationResult& result)
{
    return result.model_path + '\n' + result.adapter_path;
}

/// Evaluations that may stand in one row: the same questions, as many of them, with as many examples.
std::string rowOf(const EvaluationResult& result)
{
    return result.benchmark + '\n' + result.provenance.data_hash + '\n' + std::to_string(result.shots) +
           '\n' + std::to_string(result.planned_items);
}

QString benchmarkTitle(const std::string& benchmark)
{
    const auto known = parseBenchmark(benchmark);
    return known ? benchmarkText(*known) : qstr(benchmark);
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

void EvaluationPage::setPair(std::shared_ptr<const PairSummary> pair)
{
    pair_ = std::move(pair);
    form_->setPair(pair_);
    refresh();
}

void EvaluationPage::connectEngine()
{
    connect(&engine_, &Engine::projectOpened, this, &EvaluationPage::projectOpened);
    connect(&engine_, &Engine::jobChanged, this, &EvaluationPage::jobChanged);
    connect(&engine_, &Engine::resultArrived, this, [this](quint64 job, const std::any& result) {
        if (const auto* found = std::any_cast<EvaluationPtr>(&result)) {
            keyOfJob_[job] = qstr((*found)->key);
            add(*found);
        } else if (const auto* item = std::any_cast<std::shared_ptr<const EvaluationItem>>(&result)) {
            stack_->setCurrentIndex(1);
            browser_->showPrompt(**item);
        }
    });
}

void EvaluationPage::projectOpened()
{
    all_.clear();
    tests_.clear();
    samples_.clear();
    asked_.clear();
    pendingReads_ = 0; // answers of the former project are dropped
    form_->setCodeAllowed(codeAllowed());
    refresh();
    loadStored();
}

/// All evaluations of the project, of whichever models: transfers and checkpoints are evaluated too.
void EvaluationPage::loadStored()
{
    read([this, self = QPointer(this)](ResultStore& store) -> std::function<void()> {
        std::vector<EvaluationPtr> found;
        for (const ResultEntry& entry : store.list()) {
            if (entry.kind != EvaluationResult::kind)
                continue;
            try {
                if (const auto document = store.document(entry.key, entry.kind))
                    found.push_back(
                        std::make_shared<const EvaluationResult>(EvaluationResult::fromDocument(*document)));
            } catch (const std::exception& error) {
                logWarning(std::string("A stored evaluation cannot be read: ") + error.what());
            }
        }
        std::reverse(found.begin(), found.end()); // the store lists the newest first
        return [this, self, found = std::move(found)] {
            if (!self)
                return;
            for (const EvaluationPtr& result : found) {
                if (!find(qstr(result->key)))
                    all_.push_back(result);
            }
            refresh();
        };
    });
}

void EvaluationPage::add(const EvaluationPtr& result)
{
    const QString key = qstr(result->key);
    std::erase_if(all_, [&](const EvaluationPtr& known) { return known->key == result->key; });
    all_.push_back(result);
    samples_.erase(key);
    asked_.erase(key);
    refresh();
    Q_EMIT contentChanged();
}

void EvaluationPage::showDocument(const std::shared_ptr<const ResultDocument>& document)
{
    try {
        const auto result =
            std::make_shared<const EvaluationResult>(EvaluationResult::fromDocument(*document));
        if (!find(qstr(result->key)))
            add(result);
        table_->select(qstr(result->key));
    } catch (const std::exception& error) {
        logWarning(std::string("A stored evaluation cannot be read: ") + error.what());
        banner_->show(Banner::Kind::Failure, tr("This result cannot be read."),
                      tr("Evaluate the model again."));
    }
}

void EvaluationPage::showJob(quint64 job)
{
    const auto found = keyOfJob_.find(job);
    if (found != keyOfJob_.end())
        table_->select(found->second);
}

void EvaluationPage::jobChanged(const JobStatus& status)
{
    if (!running_.contains(status.id) || !isFinal(status.state))
        return;
    running_.erase(status.id);
    const bool prompt = status.spec.kind == PromptPreviewSpec::kind; // leaves the table as it is
    if (status.state == JobState::Failed)
        banner_->show(Banner::Kind::Failure, qstr(status.failure.message), qstr(status.failure.advice),
                      tr("Show the form"), [this] { setup_->setChecked(true); });
    else if (status.state == JobState::Cancelled && !prompt)
        banner_->show(Banner::Kind::Notice, tr("The evaluation was stopped. The items it had are kept."),
                      tr("The same run goes on with the next item."));
    if (!prompt)
        refresh();
    Q_EMIT contentChanged();
}

void EvaluationPage::run()
{
    banner_->clear();
    running_.insert(engine_.submit(form_->spec().toJob(), form_->jobTitle()));
    refresh();
}

void EvaluationPage::preview()
{
    PromptPreviewSpec spec;
    spec.evaluation = form_->spec();
    banner_->clear();
    running_.insert(engine_.submitInteractive(spec.toJob(), tr("Prompt of %1").arg(form_->jobTitle())));
}

/// The user's agreement to run generated programs belongs to the project, wherever the form is.
bool EvaluationPage::codeAllowed() const
{
    return settings_.value(QStringLiteral("evaluation/programs"))
        .toStringList()
        .contains(engine_.project().path);
}

void EvaluationPage::rememberCode(bool allowed)
{
    QStringList projects = settings_.value(QStringLiteral("evaluation/programs")).toStringList();
    projects.removeAll(engine_.project().path);
    if (allowed)
        projects << engine_.project().path;
    settings_.setValue(QStringLiteral("evaluation/programs"), projects);
}

void EvaluationPage::allowCode(bool wanted)
{
    const bool agreed = wanted && dialogs_.confirm(this, tr("Run programs that a model wrote?"),
                                                   tr("HumanEval and MBPP judge programs by running them. "
                                                      "They run in a sandbox: no network, none of your "
                                                      "files, limits on time, memory and output. This holds "
                                                      "for this project until you take it back."),
                                                   tr("Run them"), tr("Do not run"));
    rememberCode(agreed);
    form_->setCodeAllowed(agreed);
}

void EvaluationPage::read(std::function<std::function<void()>(ResultStore&)> work)
{
    ++pendingReads_;
    engine_.read(
        [self = QPointer(this), this, work = std::move(work)](ResultStore* store) -> std::function<void()> {
            std::function<void()> answer;
            QString problem;
            try {
                if (store)
                    answer = work(*store);
            } catch (const std::exception& error) {
                logWarning(error.what());
                problem = QString::fromUtf8(error.what());
            }
            return [self, this, answer, problem] {
                if (!self)
                    return;
                --pendingReads_;
                if (!problem.isEmpty())
                    banner_->show(Banner::Kind::Failure, problem);
                if (answer)
                    answer();
                Q_EMIT contentChanged();
            };
        });
}

EvaluationPtr EvaluationPage::find(const QString& key) const
{
    const auto found = std::find_if(all_.begin(), all_.end(),
                                    [&](const EvaluationPtr& one) { return qstr(one->key) == key; });
    return found == all_.end() ? nullptr : *found;
}

QString EvaluationPage::nameOf(const EvaluationResult& result) const
{
    const QString name = qstr(result.model_name);
    return result.adapter_path.empty()
               ? name
               : tr("%1 with %2").arg(name, QFileInfo(qstr(result.adapter_path)).fileName());
}

std::vector<EvaluationPage::Subject> EvaluationPage::subjects() const
{
    std::vector<Subject> list;
    for (const EvaluationPtr& result : all_) {
        const std::string id = subjectOf(*result);
        if (std::none_of(list.begin(), list.end(), [&](const Subject& known) { return known.id == id; }))
            list.push_back({id, nameOf(*result), qstr(result->model_path)});
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
    refillSamples();
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
        line.title = benchmarkTitle(sample->benchmark) + QLatin1Char('\n') +
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
    const auto metric = result->metrics.find(result->primary);
    if (metric == result->metrics.end())
        return std::nullopt;
    ScoreCell cell;
    cell.key = qstr(result->key);
    cell.value = metric->second.value;
    cell.low = metric->second.low;
    cell.high = metric->second.high;
    cell.percent = !lowerIsBetter(result->primary);
    if (!result->finished && result->planned_items > 0)
        cell.progress = static_cast<double>(result->items) / static_cast<double>(result->planned_items);
    QStringList lines{
        tr("%1 of %2 items, %3").arg(result->items).arg(result->planned_items).arg(qstr(result->primary))};
    for (const auto& [name, value] : result->metrics)
        lines << QStringLiteral("%1: %2 [%3, %4]")
                     .arg(qstr(name), numberText(value.value, 4), numberText(value.low, 4),
                          numberText(value.high, 4));
    for (const std::string& warning : result->warnings)
        lines << qstr(warning);
    if (baseline && baseline->key == result->key) {
        cell.mark = ScoreCell::Mark::Baseline;
    } else if (baseline && result->finished && baseline->finished) {
        compare(result, baseline);
        const auto& test = tests_[{result->key, baseline->key}];
        if (test) {
            const bool better = (test->difference.value > 0) != lowerIsBetter(test->metric);
            cell.mark = !test->significant ? ScoreCell::Mark::Same
                        : better           ? ScoreCell::Mark::Better
                                           : ScoreCell::Mark::Worse;
            lines << tr("Against the baseline on %n item(s): %1 [%2, %3], p = %4", nullptr,
                        static_cast<int>(test->items))
                         .arg(numberText(test->difference.value, 4), numberText(test->difference.low, 4),
                              numberText(test->difference.high, 4), QString::number(test->p_value, 'g', 2));
        }
    }
    cell.toolTip = lines.join(QLatin1Char('\n'));
    return cell;
}

/// Paired test of two complete evaluations; the table is filled again when it is there.
void EvaluationPage::compare(const EvaluationPtr& result, const EvaluationPtr& baseline)
{
    const std::pair key(result->key, baseline->key);
    if (tests_.contains(key))
        return;
    tests_[key] = std::nullopt;
    read([this, self = QPointer(this), key, result, baseline](ResultStore& store) -> std::function<void()> {
        const StoredComparison found = compareEvaluations(store, *result, *baseline, bootstrapSeed);
        return [this, self, key, found, primary = result->primary] {
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

void EvaluationPage::refillSamples()
{
    {
        const QSignalBlocker blockFirst(first_);
        const QSignalBlocker blockSecond(second_);
        const QString first = first_->currentData().toString();
        const QString second = second_->currentData().toString();
        first_->clear();
        for (auto it = all_.rbegin(); it != all_.rend(); ++it)
            first_->addItem(tr("%1 on %2").arg(nameOf(**it), benchmarkTitle((*it)->benchmark)),
                            qstr((*it)->key));
        first_->setEnabled(first_->count() > 0);
        first_->setCurrentIndex(std::max(0, first_->findData(first)));
        second_->clear();
        second_->addItem(tr("Compare with: no other"), QString());
        const EvaluationPtr shown = find(first_->currentData().toString());
        for (auto it = all_.rbegin(); it != all_.rend(); ++it) {
            if (shown && *it != shown && (*it)->benchmark == shown->benchmark)
                second_->addItem(tr("Compare with: %1").arg(nameOf(**it)), qstr((*it)->key));
        }
        second_->setEnabled(second_->count() > 1);
        second_->setCurrentIndex(std::max(0, second_->findData(second)));
    }
    showSamples();
}

SampleList EvaluationPage::itemsOf(const QString& key)
{
    const auto known = samples_.find(key);
    if (known != samples_.end())
        return known->second;
    const EvaluationPtr result = find(key);
    if (!result || result->item_keys.empty() || asked_.contains(key))
        return nullptr;
    asked_.insert(key);
    read([this, self = QPointer(this), key, result](ResultStore& store) -> std::function<void()> {
        auto items = std::make_shared<std::vector<EvaluationItem>>();
        forEachItem(store, *result, [&items](const EvaluationItem& item) { items->push_back(item); });
        std::sort(items->begin(), items->end(),
                  [](const EvaluationItem& a, const EvaluationItem& b) { return a.index < b.index; });
        return [this, self, key, result, items] {
            if (!self || find(key) != result)
                return;
            samples_[key] = items;
            showSamples();
        };
    });
    return nullptr;
}

void EvaluationPage::showSamples()
{
    const QString first = first_->currentData().toString();
    const QString second = second_->currentData().toString();
    // Only what is shown stays in memory.
    std::erase_if(samples_, [&](const auto& one) { return one.first != first && one.first != second; });
    std::erase_if(asked_, [&](const QString& key) { return key != first && key != second; });
    const EvaluationPtr a = find(first);
    const EvaluationPtr b = second.isEmpty() ? nullptr : find(second);
    browser_->setHint(!a                     ? QString()
                      : a->item_keys.empty() ? tr("This evaluation has no items in the project.")
                                             : tr("Reading the items…"));
    const SampleList items = a ? itemsOf(first) : nullptr;
    const SampleList other = b ? itemsOf(second) : nullptr;
    browser_->setSamples(a ? nameOf(*a) : QString(), items, b ? nameOf(*b) : QString(), other);
}

} // namespace isthmus

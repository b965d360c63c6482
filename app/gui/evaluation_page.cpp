#include "app/gui/evaluation_page.h"

#include "app/gui/engine.h"
#include "app/gui/evaluation_form.h"
#include "app/gui/settings.h"
#include "core/base/log.h"
#include "core/evaluate/evaluation_items.h"
#include "core/transfer/checkpoint_steps.h"
#include "widgets/banner.h"
#include "widgets/core_text.h"
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
        banner_->show(Banner::Kind::Failure, coreText(status.failure.message),
                      coreText(status.failure.advice), tr("Show the form"),
                      [this] { setup_->setChecked(true); });
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
    for (const EvaluationSpec& spec : form_->specs()) {
        if (!spec.run.empty())
            runCheckpoints(spec);
        else
            running_.insert(engine_.submit(spec.toJob()));
    }
    refresh();
}

/// One job for the untouched target and for each checkpoint that the run has.
void EvaluationPage::runCheckpoints(const EvaluationSpec& spec)
{
    // Not by read(), which needs a project; a run does not.
    engine_.read([this, self = QPointer(this), spec](ResultStore*) -> std::function<void()> {
        std::vector<int> steps;
        QString problem;
        try {
            steps = checkpointSteps(spec.run);
        } catch (const std::exception& error) {
            problem = coreText(error.what());
        }
        return [this, self, spec, steps, problem] {
            if (!self)
                return;
            if (!problem.isEmpty())
                banner_->show(Banner::Kind::Failure, problem);
            for (const int step : steps) {
                EvaluationSpec one = spec;
                one.step = step;
                running_.insert(engine_.submit(one.toJob()));
            }
            refresh();
        };
    });
}

void EvaluationPage::preview()
{
    PromptPreviewSpec spec;
    spec.evaluation = form_->spec();
    banner_->clear();
    running_.insert(engine_.submitInteractive(spec.toJob()));
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
                problem = coreText(error.what());
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

void EvaluationPage::refillSamples()
{
    {
        const QSignalBlocker blockFirst(first_);
        const QSignalBlocker blockSecond(second_);
        const QString first = first_->currentData().toString();
        const QString second = second_->currentData().toString();
        first_->clear();
        for (auto it = all_.rbegin(); it != all_.rend(); ++it)
            first_->addItem(tr("%1 on %2").arg(nameOf(**it), benchmarkText((*it)->benchmark)),
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

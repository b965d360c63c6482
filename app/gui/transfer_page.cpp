#include "app/gui/transfer_page.h"

#include "app/gui/background_run.h"
#include "app/gui/engine.h"
#include "app/gui/job_title.h"
#include "app/gui/layer_maps.h"
#include "app/gui/page_parts.h"
#include "app/gui/settings.h"
#include "app/gui/transfer_results.h"
#include "core/base/log.h"
#include "core/transfer/laten_estimate.h"
#include "widgets/banner.h"
#include "widgets/core_text.h"
#include "widgets/flow_layout.h"
#include "widgets/help_form.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDataStream>
#include <QDateTime>
#include <QIODevice>
#include <QLabel>
#include <QPointer>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>

#include <any>

namespace isthmus {

TransferPage::TransferPage(Engine& engine, const Dialogs& dialogs, Settings& settings, QWidget* parent)
    : Page(parent), engine_(engine), dialogs_(dialogs), settings_(settings), form_(new TransferForm),
      maps_(new LayerMaps(engine, dialogs)), runs_(new RunsTable), results_(new TransferResults),
      banner_(new Banner(this)), hint_(hintLabel({}))
{
    QWidget* bar = makeBar();
    columns_ = formColumns(form_, makeRuns(), 42);
    stackPage(this, bar, banner_, columns_);

    results_->tabs()->addTab(maps_, tr("Layer map"));
    connect(maps_, &LayerMaps::changed, this,
            [this] { form_->setLayerMap(maps_->kind(), maps_->problem()); });
    connect(form_, &TransferForm::methodChanged, this, [this] {
        results_->tabs()->setTabEnabled(results_->tabs()->indexOf(maps_),
                                        form_->method() == TransferMethod::Laten);
    });
    settle_.setSingleShot(true);
    settle_.setInterval(500);
    connect(form_, &TransferForm::changed, &settle_, qOverload<>(&QTimer::start));
    connect(&settle_, &QTimer::timeout, this, &TransferPage::estimate);
    connect(form_, &TransferForm::runRequested, this, &TransferPage::start);
    connect(form_, &TransferForm::browseRequested, this, [this](PathEdit* field, bool folder) {
        const QString path = folder ? dialogs_.folder(this, tr("Choose a folder"), field->path())
                                    : dialogs_.openFile(this, tr("Choose a data set"), field->path(),
                                                        tr("JSON lines (*.jsonl);;All files (*)"));
        if (!path.isEmpty())
            field->setPath(path);
    });
    connect(runs_, &RunsTable::runSelected, this, &TransferPage::showCurrent);
    connect(runs_->runs(), &RunsTableModel::comparedChanged, this, &TransferPage::showCurrent);
    connectEngine();
    setPair(nullptr);
}

/// Reads the data sets and measures the device's rate: on the store's thread. What cannot be read is the
/// run's to say.
void TransferPage::estimate()
{
    if (form_->method() != TransferMethod::Laten || !form_->problem().isEmpty())
        return;
    const JobSpec job = form_->job();
    engine_.read([self = QPointer(this), job](ResultStore*) -> std::function<void()> {
        LatenEstimate found;
        try {
            found = estimateLaten(job);
        } catch (const std::exception&) {
            return {};
        }
        return [self, job, found] {
            if (self && self->form_->job() == job)
                self->form_->showEstimate(
                    tr("At its highest about %1 of memory; %2 on disk; about %3 in all.")
                        .arg(bytesText(found.memory_bytes), bytesText(found.disk_bytes),
                             durationText(found.seconds)));
        };
    });
}

void TransferPage::connectEngine()
{
    connect(&engine_, &Engine::resultArrived, this, [this](quint64 job, const std::any& result) {
        if (const auto* run = std::any_cast<TransferRunPtr>(&result))
            add(*run, job);
    });
    connect(&engine_, &Engine::documentArrived, this,
            [this](const std::shared_ptr<const ResultDocument>& document) {
                if (document->kind == TransferRun::kind)
                    showDocument(document);
            });
    connect(&engine_, &Engine::jobChanged, this, &TransferPage::jobChanged);
}

QStringList TransferPage::resultKinds() const
{
    return {QString::fromLatin1(TransferRun::kind)};
}

QStringList TransferPage::jobKinds() const
{
    return {QStringLiteral("laten"), QStringLiteral("postpkt"), QStringLiteral("init-study")};
}

QAction* TransferPage::addAction(const QString& icon, const QString& text, const QString& tip)
{
    auto* action = new QAction(themeIcon(icon), text, this);
    action->setToolTip(tip);
    return action;
}

QWidget* TransferPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar);
    setup_ = setupButton(bar);
    row->addWidget(setup_);
    pause_ = addAction(QStringLiteral("pause"), tr("Pause"), tr("Hold the run until it is resumed"));
    stop_ = addAction(QStringLiteral("queued"), tr("Stop at checkpoint"),
                      tr("Stop the run where it is; it can go on from there, also after a restart"));
    cancel_ =
        addAction(QStringLiteral("cancel"), tr("Give up"), tr("End the run for good; its checkpoints stay"));
    resume_ = addAction(QStringLiteral("play"), tr("Resume"), tr("Go on from the last checkpoint"));
    open_ = addAction(QStringLiteral("folder"), tr("Open folder"), tr("Open the folder of the merged model"));
    copyJson_ = addAction(QStringLiteral("copy"), tr("Copy JSON"), tr("The run with all its steps as JSON"));
    saveCsv_ =
        addAction(QStringLiteral("result"), tr("Save data"), tr("The table of the tab in front as CSV"));
    figure_ = addAction(QStringLiteral("figure"), tr("Figure…"),
                        tr("The losses as a figure for a paper, in the figure panel"));
    for (QAction* action : runActions()) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    connect(setup_, &QToolButton::toggled, this, [this](bool on) { columns_->widget(0)->setVisible(on); });
    connect(pause_, &QAction::triggered, this, [this] {
        if (const RunRow* run = runs_->current())
            engine_.setPaused(run->job, run->state != JobState::Paused);
    });
    connect(stop_, &QAction::triggered, this, &TransferPage::stopCurrent);
    connect(cancel_, &QAction::triggered, this, [this] {
        if (const RunRow* run = runs_->current())
            engine_.cancel(run->job);
    });
    connect(resume_, &QAction::triggered, this, &TransferPage::resumeCurrent);
    connect(open_, &QAction::triggered, this, &TransferPage::openOutput);
    connect(copyJson_, &QAction::triggered, this, &TransferPage::copyJson);
    connect(saveCsv_, &QAction::triggered, this, &TransferPage::saveCsv);
    connect(figure_, &QAction::triggered, this, &TransferPage::makeFigure);
    return bar;
}

QWidget* TransferPage::makeRuns()
{
    auto* top = new QFrame;
    top->setProperty("panel", true);
    stack_ = new QStackedLayout(top);
    stack_->setContentsMargins(2, 2, 2, 2);
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setMargin(20);
    stack_->addWidget(hint_);
    stack_->addWidget(runs_);
    runs_->setContextMenuPolicy(Qt::ActionsContextMenu);
    runs_->addActions(runActions());
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(8);
    parts->addWidget(top);
    parts->addWidget(results_);
    parts->setStretchFactor(1, 1);
    parts->setSizes({150, 450});
    return parts;
}

void TransferPage::setPair(std::shared_ptr<const PairSummary> pair)
{
    pair_ = std::move(pair);
    groups_.clear();
    keyOfJob_.clear();
    jobOfKey_.clear();
    stopped_.clear();
    runs_->runs()->clear();
    banner_->clear();
    form_->setPair(pair_);
    maps_->setPair(pair_);
    results_->show(nullptr);
    setup_->setChecked(true);
    if (pair_)
        listStopped();
    refreshHint();
    refreshActions();
}

void TransferPage::refreshHint()
{
    const bool any = runs_->runs()->rowCount() > 0;
    stack_->setCurrentIndex(any ? 1 : 0);
    hint_->setText(
        pair_ ? tr("No transfer of this pair yet. Choose a method and its data at the left and press Run: "
                   "the run appears here, its curves below.")
              : tr("Open a source and a target model at the left to carry something from one to the "
                   "other."));
}

RunGroup* TransferPage::groupOf(const QString& key)
{
    const auto found = groups_.find(key);
    return found == groups_.end() ? nullptr : &found->second;
}

void TransferPage::add(const TransferRunPtr& run, quint64 job)
{
    if (!pair_ || run->provenance.source_fingerprint != pair_->source.fingerprint ||
        run->provenance.target_fingerprint != pair_->target.fingerprint)
        return;
    const std::string name = run->group.empty() ? run->key : run->group;
    const QString key = qstr(name);
    const bool known = groups_.contains(key);
    RunGroup& group = groups_.try_emplace(key, name).first->second;
    group.add(run);
    const bool following = runs_->current() == nullptr || (job != 0 && runs_->current()->job == job);
    if (job != 0 && keyOfJob_[job] != key) {
        runs_->runs()->remove(keyOfJob_[job]); // its line without a result
        keyOfJob_[job] = key;
        jobOfKey_[key] = job;
    }
    refreshRow(group);
    refreshHint();
    if (following && !known)
        runs_->select(key);
    if (runs_->current() && (runs_->current()->key == key || runs_->runs()->compared().contains(key)))
        showCurrent();
    Q_EMIT contentChanged();
}

void TransferPage::refreshRow(RunGroup& group)
{
    RunRow row = group.row();
    const auto job = jobOfKey_.find(row.key);
    if (job != jobOfKey_.end()) {
        row.job = job->second;
        if (const auto status = engine_.job(row.job)) {
            row.state = status->state;
            row.eta = status->progress.eta;
            row.fraction =
                isFinal(status->state) && status->state == JobState::Done ? 1 : status->progress.fraction;
            if (!isFinal(status->state))
                row.stage = coreText(status->progress.stage);
        }
    }
    row.stopped = stopped_.contains(row.key);
    runs_->runs()->update(row);
}

void TransferPage::showDocument(const std::shared_ptr<const ResultDocument>& document)
{
    try {
        auto run = std::make_shared<const TransferRun>(TransferRun::fromDocument(*document));
        add(run, 0);
        runs_->select(qstr(run->group.empty() ? run->key : run->group));
    } catch (const std::exception& error) {
        logWarning(std::string("A stored run cannot be read: ") + error.what());
        banner_->show(Banner::Kind::Failure, tr("This result cannot be read."), tr("Compute it again."));
    }
}

void TransferPage::showJob(quint64 job)
{
    const auto found = keyOfJob_.find(job);
    if (found != keyOfJob_.end())
        runs_->select(found->second);
}

void TransferPage::showCurrent()
{
    const RunRow* row = runs_->current();
    const RunGroup* group = row ? groupOf(row->key) : nullptr;
    results_->show(group, comparedGroups());
    refreshActions();
}

std::vector<const RunGroup*> TransferPage::comparedGroups()
{
    std::vector<const RunGroup*> compared;
    for (const QString& key : runs_->runs()->compared()) {
        if (const RunGroup* other = groupOf(key))
            compared.push_back(other);
    }
    return compared;
}

void TransferPage::start()
{
    if (form_->method() != TransferMethod::Laten || maps_->kind() != LayerMapKind::File) {
        submit(form_->job());
        return;
    }
    const QString file =
        engine_.project().path +
        QStringLiteral("/figures/layer-map-%1.json").arg(QDateTime::currentMSecsSinceEpoch());
    maps_->write(file, [this](const QString& written, const QString& reason) {
        if (written.isEmpty())
            banner_->show(Banner::Kind::Failure, tr("The layer map cannot be written."), reason);
        else
            submit(form_->job(written));
    });
}

void TransferPage::submit(const JobSpec& spec)
{
    banner_->clear();
    JobStatus status;
    status.id = engine_.submit(spec);
    status.spec = spec;
    adoptJob(status);
    results_->tabs()->setCurrentIndex(0);
}

/// A line for the run until its first result comes.
void TransferPage::adoptJob(const JobStatus& status)
{
    RunRow row;
    row.key = QStringLiteral("job:%1").arg(status.id);
    row.job = status.id;
    row.title = jobTitle(status.spec);
    row.method = status.spec.kind == "laten" ? QStringLiteral("LaTen") : QStringLiteral("PostPKT");
    row.state = status.state;
    keyOfJob_[status.id] = row.key;
    jobOfKey_[row.key] = status.id;
    runs_->runs()->update(row);
    refreshHint();
    runs_->select(row.key);
}

void TransferPage::jobChanged(const JobStatus& status)
{
    const auto found = keyOfJob_.find(status.id);
    if (found == keyOfJob_.end())
        return;
    const QString key = found->second;
    if (RunGroup* group = groupOf(key)) {
        refreshRow(*group);
    } else if (const int at = runs_->runs()->find(key); at >= 0) {
        RunRow row = *runs_->runs()->row(at);
        row.state = status.state;
        row.fraction = status.state == JobState::Done ? 1 : status.progress.fraction;
        row.eta = status.progress.eta;
        row.stage = coreText(status.progress.stage);
        row.stopped = stopped_.contains(key);
        runs_->runs()->update(row);
    }
    if (status.state == JobState::Failed)
        banner_->show(Banner::Kind::Failure, coreText(status.failure.message),
                      coreText(status.failure.advice), tr("Show the form"),
                      [this] { setup_->setChecked(true); });
    refreshActions();
}

void TransferPage::refreshActions()
{
    const RunRow* row = runs_->current();
    const bool active = row && row->job != 0 && !isFinal(row->state);
    const bool paused = row && row->state == JobState::Paused;
    RunGroup* group = row ? groupOf(row->key) : nullptr;
    pause_->setEnabled(active);
    pause_->setText(paused ? tr("Go on") : tr("Pause"));
    pause_->setIcon(themeIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    stop_->setEnabled(active);
    cancel_->setEnabled(active);
    resume_->setEnabled(row && stopped_.contains(row->key) && !active);
    open_->setEnabled(group && !group->main().output.empty());
    copyJson_->setEnabled(group != nullptr);
    saveCsv_->setEnabled(group != nullptr);
    figure_->setEnabled(group && !active); // until it ends, the project does not hold the run
}

QByteArray TransferPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << qint32(1) << form_->saveState() << columns_->saveState();
    return state;
}

void TransferPage::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    qint32 version = 0;
    QByteArray form;
    QByteArray columns;
    in >> version >> form >> columns;
    if (version != 1 || in.status() != QDataStream::Ok)
        return;
    form_->restoreState(form);
    columns_->restoreState(columns);
}

} // namespace isthmus

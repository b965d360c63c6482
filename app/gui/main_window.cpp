#include "app/gui/main_window.h"

#include "app/gui/attribution_page.h"
#include "app/gui/evaluation_page.h"
#include "app/gui/figure_composer.h"
#include "app/gui/inspector.h"
#include "app/gui/matrix_page.h"
#include "app/gui/overview_page.h"
#include "app/gui/sensitivity_page.h"
#include "app/gui/similarity_form.h"
#include "app/gui/similarity_page.h"
#include "app/gui/transfer_page.h"
#include "core/analysis/similarity_spec.h"
#include "core/base/log.h"
#include "widgets/banner.h"
#include "widgets/core_text.h"
#include "widgets/figure_panel.h"
#include "widgets/job_panel.h"
#include "widgets/log_view.h"
#include "widgets/matrix_view.h"
#include "widgets/model_card.h"
#include "widgets/tensor_tree.h"
#include "widgets/text_format.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace isthmus {

MainWindow::MainWindow(Engine& engine, Settings& settings, Dialogs dialogs, QWidget* parent)
    : QMainWindow(parent), engine_(engine), settings_(settings), dialogs_(std::move(dialogs))
{
    setWindowTitle(tr("Isthmus"));
    setAcceptDrops(true);
    dialogs_ = dialogs_.remembering(
        [this](const QString& kind) { return lastFolder(kind); },
        [this](const QString& kind, const QString& folder) { setLastFolder(kind, folder); });
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    makeCentre();
    makeDocks();
    makeStatusBar();
    makeMenus();
    connectEngine();
    connectViews();
    connectPages();
    fillRecent();
    resize(1440, 900);
    arrangeDocks();
    defaultState_ = saveState();
    currentPage()->setFocus(); // not a button of the navigation, which would look chosen
    const auto log = [this](const LogEntry& entry) {
        log_->view()->add(QLatin1String(logLevelName(entry.level)), qstr(entry.time), qstr(entry.text));
    };
    std::for_each(engine_.log().begin(), engine_.log().end(), log);
    connect(&engine_, &Engine::logged, this, log);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectEngine()
{
    connect(&engine_, &Engine::pairOpening, this, [this](const QString& source, const QString& target) {
        banner_->clear();
        sourceCard_->setOpening(source);
        targetCard_->setOpening(target);
    });
    connect(&engine_, &Engine::pairOpened, this, &MainWindow::pairOpened);
    connect(&engine_, &Engine::pairFailed, this, [this](const JobFailure& failure) {
        sourceCard_->clear();
        targetCard_->clear();
        if (const auto& pair = engine_.pair()) {
            sourceCard_->setModel(pair->source);
            targetCard_->setModel(pair->target);
        }
        const QString source = source_;
        const QString target = target_;
        banner_->show(Banner::Kind::Failure, coreText(failure.message), coreText(failure.advice),
                      tr("Try again"), [this, source, target] { openPair(source, target); });
    });
    connect(&engine_, &Engine::mapArrived, similarity_, &SimilarityPage::addMap);
    connect(&engine_, &Engine::mapLoaded, this, [this](const std::shared_ptr<const SimilarityMap>& map) {
        similarity_->showMap(map);
        showPage(similarity_->id());
    });
    connect(&engine_, &Engine::storedMapsLoaded, this, [this](int count) {
        storedLoaded_ = true;
        if (count > 0)
            similarity_->setFormVisible(false);
        else if (!std::exchange(tookOver_, false) && demo_ && engine_.pair())
            runDemoComparison();
    });
    connect(&engine_, &Engine::jobChanged, this, &MainWindow::jobChanged);
    connect(
        &engine_, &Engine::cellDetailArrived, this,
        [this](quint64, const std::shared_ptr<const CellDetail>& detail) { inspector_->showDetail(detail); });
    connect(&engine_, &Engine::projectOpened, this, &MainWindow::projectOpened);
    const auto fail = [this](const JobFailure& failure) {
        banner_->show(Banner::Kind::Failure, coreText(failure.message), coreText(failure.advice));
    };
    connect(&engine_, &Engine::projectFailed, this, fail);
    connect(&engine_, &Engine::failed, this, fail);
    connect(&engine_, &Engine::resultsListed, this, &MainWindow::listResults);
    connect(&engine_, &Engine::exported, this, [this](const QString& file) {
        banner_->show(Banner::Kind::Notice, tr("The project was exported to %1.").arg(file));
    });
}

void MainWindow::connectViews()
{
    for (ModelCard* card : {sourceCard_, targetCard_}) {
        const PairSide side = card == sourceCard_ ? PairSide::Source : PairSide::Target;
        connect(card, &ModelCard::folderChosen, this,
                [this, side](const QString& folder) { chooseModel(side, folder); });
        connect(card, &ModelCard::openRequested, this, [this, side] { browseModel(side); });
    }
    connectWelcome();
    connect(overview_, &OverviewPage::compareRequested, this, [this] {
        showPage(similarity_->id());
        similarity_->setFormVisible(true);
    });
    connect(overview_, &OverviewPage::mapActivated, this,
            [this](const std::shared_ptr<const SimilarityMap>& map) {
                similarity_->showMap(map);
                showPage(similarity_->id());
            });
    connect(similarity_, &SimilarityPage::mapsChanged, this,
            [this] { overview_->setMaps(similarity_->maps()); });
    connect(similarity_, &SimilarityPage::optionsChanged, this, &MainWindow::refreshFigure);
    connect(similarity_->grid(), &HeatmapGrid::commandRequested, this, [this](int map) {
        copySpec(similarity_->grid()->maps().at(static_cast<std::size_t>(map))->provenance.spec);
    });
    connect(similarity_, &SimilarityPage::cellPicked, this, &MainWindow::drillDown);
    connect(similarity_->form(), &SimilarityForm::runRequested, this, &MainWindow::runSimilarity);
    connect(similarity_->form(), &SimilarityForm::browseRequested, this, [this] {
        const QString file =
            dialogs_.openFile(this, tr("Choose a data set"), similarity_->form()->data()->text(),
                              tr("JSON lines (*.jsonl);;All files (*)"));
        if (!file.isEmpty())
            similarity_->form()->data()->setText(file);
    });
    connect(transfer_, &TransferPage::figureRequested, this, [this](const FigureContent& content) {
        showFigure(content, QStringLiteral("losses"));
        if (auto* dock = findChild<QDockWidget*>(QStringLiteral("figure"))) {
            dock->show();
            dock->raise();
        }
    });
    connect(tensors_, &TensorTree::tensorSelected, inspector_, &Inspector::showTensor);
    connect(tensors_, &TensorTree::tensorActivated, this, [this](const TensorChoice& choice) {
        if (choice.tensor.shape.size() == 2)
            showMatrix(choice.side, qstr(choice.tensor.name));
    });
    connect(inspector_, &Inspector::matrixRequested, this, &MainWindow::showMatrix);
    connect(jobs_, &JobPanel::pauseRequested, &engine_, &Engine::setPaused);
    connect(jobs_, &JobPanel::cancelRequested, &engine_, &Engine::cancel);
    connect(jobs_, &JobPanel::openRequested, this, &MainWindow::openJobResult);
    connect(jobs_, &JobPanel::copyRequested, this, &MainWindow::copyAsCommand);
    offerComposer(figure_, engine_, dialogs_, this);
    askWhereToExport(figure_, dialogs_, this);
}

void MainWindow::pairOpened()
{
    const auto& pair = engine_.pair();
    banner_->clear();
    sourceCard_->setModel(pair->source);
    targetCard_->setModel(pair->target);
    tensors_->setPair(pair);
    overview_->setPair(pair);
    similarity_->setPair(pair);
    if (demo_)
        similarity_->form()->setSpec(*demo_);
    matrix_->setPair(pair);
    attribution_->setPair(pair);
    sensitivity_->setPair(pair);
    evaluation_->setPair(pair);
    transfer_->setPair(pair);
    inspector_->clear();
    settings_.addRecentModel(qstr(pair->target.path));
    settings_.addRecentModel(qstr(pair->source.path));
    settings_.addRecentPair(qstr(pair->source.path), qstr(pair->target.path));
    fillRecent();
    setWindowTitle(tr("%1 and %2 – Isthmus").arg(qstr(pair->source.name), qstr(pair->target.name)));
}

void MainWindow::runSimilarity(const SimilaritySpec& spec)
{
    similarity_->setExpecting(true);
    similarity_->banner()->clear();
    similarityJob_ = engine_.submit(spec.toJob());
    settings_.setValue(QStringLiteral("similarity/data"), qstr(spec.data));
}

void MainWindow::runDemoComparison()
{
    similarity_->setFormVisible(false);
    runSimilarity(*demo_);
}

void MainWindow::drillDown(const std::shared_ptr<const SimilarityMap>& map, int source, int target)
{
    inspector_->showCell(map, {source, target});
    if (auto* dock = findChild<QDockWidget*>(QStringLiteral("inspector"))) {
        dock->show();
        dock->raise();
    }
    try {
        CellDetailSpec spec;
        spec.similarity = SimilaritySpec::fromJob(JobSpec::fromJson(Json::parse(map->provenance.spec)));
        spec.similarity.source = engine_.pair()->source.path;
        spec.similarity.target = engine_.pair()->target.path;
        spec.similarity.metrics = {map->metric};
        spec.similarity.modules = {*parseModule(map->module)};
        spec.map_key = map->key;
        spec.source_layer = source;
        spec.target_layer = target;
        engine_.submitInteractive(spec.toJob());
    } catch (const std::exception& error) {
        const JobFailure failure = describeFailure(error);
        inspector_->showFailure(coreText(failure.message), coreText(failure.advice));
    }
}

void MainWindow::jobChanged(const JobStatus& status)
{
    jobs_->update(status);
    const bool failed = status.state == JobState::Failed;
    if (status.id == similarityJob_ && isFinal(status.state)) {
        similarity_->setExpecting(false);
        if (failed)
            similarity_->banner()->show(Banner::Kind::Failure, coreText(status.failure.message),
                                        coreText(status.failure.advice), tr("Show the form"),
                                        [this] { similarity_->setFormVisible(true); });
    }
    if (failed && status.spec.kind == CellDetailSpec::kind)
        inspector_->showFailure(coreText(status.failure.message), coreText(status.failure.advice));
}

/// What all pages have in common: their stored results, and what they hand to the inspector.
void MainWindow::connectPages()
{
    QStringList kinds;
    for (Page* page : pages_) {
        kinds << page->resultKinds();
        connect(page, &Page::factsChosen, this,
                [this](const QString& heading, const FactList& facts, PairSide side, const QString& tensor) {
                    inspector_->showFacts(heading, facts, side, tensor);
                });
        connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    }
    engine_.setDocumentKinds(kinds);
    connect(&engine_, &Engine::documentLoaded, this,
            [this](const std::shared_ptr<const ResultDocument>& document) {
                if (Page* page = pageOf(qstr(document->kind))) {
                    page->showDocument(document);
                    showPage(page->id());
                }
            });
}

void MainWindow::openJobResult(JobId id)
{
    const auto job = engine_.job(id);
    for (Page* page : pages_) {
        if (job && page->jobKinds().contains(qstr(job->spec.kind))) {
            page->showJob(id);
            showPage(page->id());
            return;
        }
    }
    const auto maps = engine_.mapsOf(id);
    if (maps.empty()) {
        showPage(overview_->id());
        return;
    }
    similarity_->showMap(maps.front());
    showPage(similarity_->id());
}

void MainWindow::copyAsCommand(JobId id)
{
    const auto job = engine_.job(id);
    if (!job)
        return;
    copySpec(job->spec.toJson().dump());
}

/// Puts a job's specification on the clipboard as a line for a shell.
void MainWindow::copySpec(const std::string& json)
{
    QApplication::clipboard()->setText(
        shellCommand(JobSpec::fromJson(Json::parse(json)), engine_.project().path));
    statusBar()->showMessage(tr("The command is on the clipboard."), 4000);
}

/// The figure follows the similarity page.
void MainWindow::refreshFigure()
{
    showFigure(similarity_->figureContent(),
               similarity_->showsAdapters() ? QStringLiteral("adapter") : QStringLiteral("similarity"));
    FigureSpec spec = figure_->spec();
    if (spec.kind != FigureSpec::heatmaps)
        return;
    const FigureSpec shown = similarity_->figureSpec();
    spec.incompatibility = shown.incompatibility;
    spec.mask = shown.mask;
    spec.path = shown.path;
    spec.color_map = shown.color_map;
    spec.range = shown.range;
    if (!(spec == figure_->spec()))
        figure_->setSpec(spec);
}

/// `name`: of the file that is suggested; another one for content of another sort.
void MainWindow::showFigure(const FigureContent& content, const QString& name)
{
    if (figureName_ != name) {
        figureName_ = name;
        suggestFigure();
    }
    figure_->setContent(content);
}

void MainWindow::suggestFigure()
{
    const QString& project = engine_.project().path;
    figure_->setSuggestedFile(project.isEmpty()
                                  ? figureName_ + QStringLiteral(".pdf")
                                  : project + QStringLiteral("/figures/%1.pdf").arg(figureName_));
}

void MainWindow::showMatrix(PairSide side, const QString& tensor)
{
    tensors_->select(side, tensor);
    matrix_->open(side, tensor);
    showPage(matrix_->id());
}

void MainWindow::projectOpened()
{
    const ProjectInfo& info = engine_.project();
    const QString name = QFileInfo(info.path).completeBaseName();
    changeProjectView(info.path);
    project_->setText(info.readOnly ? tr("Project: %1 (read-only)").arg(name) : tr("Project: %1").arg(name));
    project_->setToolTip(info.path);
    settings_.addRecentProject(info.path);
    suggestFigure();
    fillRecent();
    if (info.readOnly)
        banner_->show(Banner::Kind::Warning,
                      tr("The project is open for reading only. New results are not kept."), info.notice);
}

bool MainWindow::contentReady() const
{
    return engine_.pair() && storedLoaded_ && engine_.activeJobs() == 0 && currentPage()->contentReady();
}

} // namespace isthmus

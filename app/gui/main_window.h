#pragma once

#include "app/gui/background_run.h"
#include "app/gui/dialogs.h"
#include "app/gui/engine.h"
#include "app/gui/settings.h"
#include "widgets/tensor_tree_model.h"

#include <QMainWindow>

class QAction;
class QActionGroup;
class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;
class QTreeWidget;

namespace isthmus {

class AttributionPage;
class Banner;
class EvaluationPage;
class FigurePanel;
struct FigureContent;
class Inspector;
class JobPanel;
class LogPanel;
class MatrixPage;
class ModelCard;
class OverviewPage;
class Page;
class PageGuide;
class SensitivityPage;
class SimilarityPage;
class TensorTree;
class TransferPage;

/// The one window. It wires pages, docks and the engine; it computes nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Engine& engine, Settings& settings, Dialogs dialogs, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Chooses one model; the pair opens when both are chosen.
    void chooseModel(PairSide side, const QString& folder);
    void openPair(const QString& source, const QString& target);
    void openDemo();
    void openProject(const QString& path);
    void showPage(const QString& id);
    Page* currentPage() const;
    /// True once the pair is open, no job is under way and the page shows its content.
    bool contentReady() const;
    /// Puts docks, page and options back as the last session left them.
    void restoreSession();
    void saveSession();
    /// What is to go on in a process of its own once the window and its engine are gone.
    const BackgroundRuns& handOver() const { return handOver_; }
    /// Takes the place of a window in another language: asks the engine for all that the other one was told.
    void takeOver(const MainWindow& other);
    /// Then, once it is told: the other one's inputs and choices, and its place on the screen.
    void showAs(MainWindow& other);
    /// Offers a report when an earlier run of a program crashed and left a file in this folder.
    void offerCrashReport(const QString& folder);
    void saveReport();

    OverviewPage* overviewPage() const { return overview_; }
    SimilarityPage* similarityPage() const { return similarity_; }
    AttributionPage* attributionPage() const { return attribution_; }
    SensitivityPage* sensitivityPage() const { return sensitivity_; }
    TransferPage* transferPage() const { return transfer_; }
    EvaluationPage* evaluationPage() const { return evaluation_; }
    MatrixPage* matrixPage() const { return matrix_; }
    TensorTree* tensorTree() const { return tensors_; }
    JobPanel* jobPanel() const { return jobs_; }
    Inspector* inspector() const { return inspector_; }
    ModelCard* card(PairSide side) const { return side == PairSide::Source ? sourceCard_ : targetCard_; }
    Banner* banner() const { return banner_; }
    Banner* crashBanner() const { return crashBanner_; }
    LogPanel* log() const { return log_; }
    FigurePanel* figurePanel() const { return figure_; }

    PageGuide* guide() const { return guide_; }
    /// Opens folders that were dropped on the window: projects, a pair, or one model.
    void openFolders(const QStringList& folders);
    /// Shows where to begin: the demo pair, a pair of one's own, what was open before.
    void showWelcome();
    /// Opens the list of everything that can be done.
    void showCommands();

Q_SIGNALS:
    /// The user's choice of language; "": the system's.
    void languageChosen(const QString& code);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeCentre();
    void makeDocks();
    QDockWidget* addDock(const QString& id, const QString& title, QWidget* content, Qt::DockWidgetArea area);
    void arrangeDocks();
    void makeStatusBar();
    void makeMenus();
    void makeFileMenu();
    void makeViewMenu();
    void connectEngine();
    void connectWelcome();
    void connectViews();
    void connectPages();
    Page* pageOf(const QString& resultKind) const;
    bool mayClose();
    QString projectKey(const QString& name) const;
    QString lastFolder(const QString& kind) const;
    void setLastFolder(const QString& kind, const QString& folder);
    void saveProjectView();
    void changeProjectView(const QString& project);
    void showNext(const QString& id);
    void goToPage(const QString& id);
    void setGuideVisible(bool visible);
    void fillRecent();
    void listResults(const std::vector<ResultEntry>& entries);

    void browseModel(PairSide side);
    void pairOpened();
    void runSimilarity(const SimilaritySpec& spec);
    void runDemoComparison();
    void drillDown(const std::shared_ptr<const SimilarityMap>& map, int source, int target);
    void openJobResult(JobId id);
    void copyAsCommand(JobId id);
    void copySpec(const std::string& json);
    void jobChanged(const JobStatus& status);
    void refreshFigure();
    void showFigure(const FigureContent& content, const QString& name);
    void suggestFigure();
    void showMatrix(PairSide side, const QString& tensor);
    void projectOpened();
    void about();
    void fillLanguageMenu(QMenu* menu);
    void fillHelpMenu(QMenu* menu);
    void showCrash();
    void forgetCrash();
    void showReport(const QStringList& log, const QString& crash);

    Engine& engine_;
    Settings& settings_;
    Dialogs dialogs_;
    QString source_;
    QString target_;
    std::optional<SimilaritySpec> demo_; ///< set while the demo pair is the pair asked for
    bool storedLoaded_ = false;
    JobId similarityJob_ = 0;
    BackgroundRuns handOver_;
    QString figureName_ = QStringLiteral("similarity"); ///< of the file that a figure's export suggests

    QList<Page*> pages_;
    QActionGroup* navigation_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    PageGuide* guide_ = nullptr;
    QAction* guideAction_ = nullptr;
    Banner* banner_ = nullptr;
    OverviewPage* overview_ = nullptr;
    SimilarityPage* similarity_ = nullptr;
    AttributionPage* attribution_ = nullptr;
    SensitivityPage* sensitivity_ = nullptr;
    TransferPage* transfer_ = nullptr;
    EvaluationPage* evaluation_ = nullptr;
    MatrixPage* matrix_ = nullptr;

    ModelCard* sourceCard_ = nullptr;
    ModelCard* targetCard_ = nullptr;
    TensorTree* tensors_ = nullptr;
    QTreeWidget* results_ = nullptr;
    Inspector* inspector_ = nullptr;
    FigurePanel* figure_ = nullptr;
    JobPanel* jobs_ = nullptr;
    LogPanel* log_ = nullptr;
    Banner* crashBanner_ = nullptr;
    QList<QDockWidget*> docks_;
    QMenu* recentPairs_ = nullptr;
    QMenu* recentProjects_ = nullptr;

    QLabel* device_ = nullptr;
    QLabel* memory_ = nullptr;
    QLabel* cache_ = nullptr;
    QLabel* project_ = nullptr;
    QByteArray defaultState_;
    QString shownProject_; ///< whose view is on screen
    QStringList crashFiles_;
    bool tookOver_ = false; ///< what is stored was shown before, in another window
};

} // namespace isthmus

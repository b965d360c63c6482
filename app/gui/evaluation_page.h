#pragma once

#include "app/gui/dialogs.h"
#include "app/gui/page.h"
#include "core/evaluate/seed_runs.h"
#include "core/jobs/job.h"
#include "core/model/summary.h"
#include "widgets/sample_browser.h"
#include "widgets/score_table.h"

#include <map>
#include <set>

class QComboBox;
class QLabel;
class QSplitter;
class QStackedLayout;
class QTabWidget;
class QToolButton;

namespace isthmus {

class Banner;
class CurvePlot;
class Engine;
class EvaluationForm;
struct EvaluationSpec;
struct EvaluationRow;
class Settings;

using EvaluationPtr = std::shared_ptr<const EvaluationResult>;

/// Models on benchmarks: the table of scores with intervals and tests against a baseline, the form of a run,
/// and what the models answered.
class EvaluationPage : public Page
{
    Q_OBJECT
public:
    EvaluationPage(Engine& engine, const Dialogs& dialogs, Settings& settings, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("evaluation"); }
    QString title() const override { return tr("Evaluation"); }
    QString icon() const override { return QStringLiteral("evaluation"); }
    bool contentReady() const override { return running_.empty() && pendingReads_ == 0; }
    QStringList resultKinds() const override { return {QString::fromLatin1(EvaluationResult::kind)}; }
    QStringList jobKinds() const override { return {QStringLiteral("evaluate")}; }
    void showDocument(const std::shared_ptr<const ResultDocument>& document) override;
    void showJob(quint64 job) override;
    void adoptJob(const JobStatus& status) override { running_.insert(status.id); }
    QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;

    void setPair(std::shared_ptr<const PairSummary> pair);

    EvaluationForm* form() const { return form_; }
    ScoreTable* table() const { return table_; }
    /// Scores over the steps of transfers, on a tab that is there when any checkpoint was evaluated.
    CurvePlot* checkpoints() const { return checkpoints_; }
    QTabWidget* tabs() const { return tabs_; }
    SampleBrowser* browser() const { return browser_; }
    QComboBox* baselineBox() const { return baseline_; }
    QComboBox* firstBox() const { return first_; }
    QComboBox* secondBox() const { return second_; }
    QToolButton* publishedButton() const { return published_; }
    QToolButton* exportButton() const { return export_; }
    Banner* banner() const { return banner_; }

private:
    void makeBar();
    QWidget* makeScores();
    QWidget* makeSamples();
    void makeExportMenu();
    void connectEngine();
    void connectForm();
    void projectOpened();
    void loadStored();
    void add(const EvaluationPtr& result);
    void jobChanged(const JobStatus& status);
    void run();
    void runCheckpoints(const EvaluationSpec& spec);
    void preview();
    void allowCode(bool wanted);
    bool codeAllowed() const;
    void rememberCode(bool allowed);

    /// One column of the table: a model with its adapter.
    struct Subject
    {
        std::string id;
        QString name;
        QString path;
    };
    std::vector<Subject> subjects() const;
    void refresh();
    void refillTable();
    void refillCheckpoints();
    std::optional<ScoreCell> cellOf(const std::string& row, const Subject& subject,
                                    const EvaluationPtr& baseline);
    EvaluationPtr latest(const std::string& row, const std::string& subject) const;
    SeedRuns seedsOf(const EvaluationPtr& result) const;
    void compare(const SeedRuns& runs, const SeedRuns& baseline);
    void refillSamples();
    void showSamples();
    /// Items of an evaluation; asks the store for them when they are not in memory.
    SampleList itemsOf(const QString& key);
    EvaluationPtr find(const QString& key) const;
    QString nameOf(const EvaluationResult& result) const;
    void read(std::function<std::function<void()>(ResultStore&)> work);
    void writeTable(const QString& file, std::string (*text)(const std::vector<EvaluationRow>&));
    void exportCsv();
    void exportLatex();
    void exportHarness();

    Engine& engine_;
    const Dialogs& dialogs_;
    Settings& settings_;
    std::shared_ptr<const PairSummary> pair_;
    std::vector<EvaluationPtr> all_; ///< oldest first, one per key
    std::set<quint64> running_;
    std::map<quint64, QString> keyOfJob_;
    std::map<std::string, std::optional<EvaluationComparison>> tests_; ///< of complete pairs
    std::map<QString, SampleList> samples_;                            ///< of the two shown
    std::set<QString> asked_;                                          ///< whose items are on their way
    int pendingReads_ = 0;

    EvaluationForm* form_;
    ScoreTable* table_;
    CurvePlot* checkpoints_;
    QTabWidget* tabs_ = nullptr; ///< items, checkpoints
    SampleBrowser* browser_;
    Banner* banner_;
    QLabel* legend_;
    QLabel* hint_;
    QWidget* bar_;
    QToolButton* setup_;
    QComboBox* baseline_;
    QToolButton* published_;
    QToolButton* export_;
    QComboBox* first_;
    QComboBox* second_;
    QSplitter* columns_ = nullptr;
    QStackedLayout* stack_ = nullptr;
};

} // namespace isthmus

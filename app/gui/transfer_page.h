#pragma once

#include "app/gui/dialogs.h"
#include "app/gui/page.h"
#include "app/gui/run_book.h"
#include "app/gui/transfer_form.h"
#include "core/results/figure_content.h"

#include <QTimer>

#include <map>

class QAction;
class QLabel;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace isthmus {

class Banner;
class Engine;
class LayerMaps;
class Settings;
class TransferResults;
struct JobStatus;

/// Carry knowledge over: set up a transfer, watch it learn, compare it with its controls and with other runs,
/// stop it at a checkpoint and go on later.
class TransferPage : public Page
{
    Q_OBJECT
public:
    TransferPage(Engine& engine, const Dialogs& dialogs, Settings& settings, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("transfer"); }
    QString title() const override { return tr("Transfer"); }
    QString icon() const override { return QStringLiteral("transfer"); }
    bool contentReady() const override { return pair_ != nullptr; }
    QStringList resultKinds() const override;
    QStringList jobKinds() const override;
    void showDocument(const std::shared_ptr<const ResultDocument>& document) override;
    void showJob(quint64 job) override;
    void adoptJob(const JobStatus& status) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;

    void setPair(std::shared_ptr<const PairSummary> pair);
    void add(const TransferRunPtr& run, quint64 job);
    /// Runs that were stopped to go on later; kept in the settings until they are resumed.
    void rememberStopped(const std::vector<JobSpec>& specs);

    TransferForm* form() const { return form_; }
    LayerMaps* layerMaps() const { return maps_; }
    RunsTable* runs() const { return runs_; }
    TransferResults* results() const { return results_; }
    Banner* banner() const { return banner_; }
    /// Pause, stop at the checkpoint, give up, resume, open folder, copy JSON, save CSV, figure.
    QList<QAction*> runActions() const
    {
        return {pause_, stop_, cancel_, resume_, open_, copyJson_, saveCsv_, figure_};
    }

Q_SIGNALS:
    /// The curves shown are wanted as a figure.
    void figureRequested(const isthmus::FigureContent& content);

private:
    void estimate();
    QWidget* makeBar();
    QWidget* makeRuns();
    void connectEngine();
    QAction* addAction(const QString& icon, const QString& text, const QString& tip);
    void start();
    void submit(const JobSpec& spec);
    void jobChanged(const JobStatus& status);
    void refreshRow(RunGroup& group);
    void refreshActions();
    void refreshHint();
    void showCurrent();
    void listStopped();
    void stopCurrent();
    void resumeCurrent();
    void openOutput();
    void copyJson();
    void saveCsv();
    void makeFigure();
    std::vector<const RunGroup*> comparedGroups();
    RunGroup* groupOf(const QString& key);
    bool ofThisPair(const JobSpec& spec) const;

    Engine& engine_;
    const Dialogs& dialogs_;
    Settings& settings_;
    std::shared_ptr<const PairSummary> pair_;
    std::map<QString, RunGroup> groups_;  ///< by group key
    std::map<quint64, QString> keyOfJob_; ///< row of a job: "job:7" until its first result
    std::map<QString, quint64> jobOfKey_;
    std::map<QString, JobSpec> stopped_; ///< by row

    QTimer settle_; ///< an estimate is made when the form has been left alone for a moment
    TransferForm* form_;
    LayerMaps* maps_;
    RunsTable* runs_;
    TransferResults* results_;
    Banner* banner_;
    QLabel* hint_;
    QToolButton* setup_ = nullptr;
    QAction* pause_ = nullptr;
    QAction* stop_ = nullptr;
    QAction* cancel_ = nullptr;
    QAction* resume_ = nullptr;
    QAction* open_ = nullptr;
    QAction* copyJson_ = nullptr;
    QAction* saveCsv_ = nullptr;
    QAction* figure_ = nullptr;
    QSplitter* columns_ = nullptr;
    QStackedLayout* stack_ = nullptr;
};

} // namespace isthmus

#pragma once

#include "app/gui/dialogs.h"
#include "app/gui/page.h"
#include "core/jobs/job.h"
#include "core/model/summary.h"
#include "core/results/sensitivity_result.h"

#include <set>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace isthmus {

class Banner;
class BlockMap;
class Engine;
class HelpForm;
class LayerBars;
class PathEdit;
class Settings;

/// How much a task's loss depends on each parameter of the source: sums per layer, the map of a weight with
/// the windows that a transfer would take.
class SensitivityPage : public Page
{
    Q_OBJECT
public:
    SensitivityPage(Engine& engine, const Dialogs& dialogs, Settings& settings, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("sensitivity"); }
    QString title() const override { return tr("Sensitivity"); }
    QString icon() const override { return QStringLiteral("sensitivity"); }
    bool contentReady() const override { return pair_ != nullptr && running_.empty(); }
    QStringList resultKinds() const override;
    QStringList jobKinds() const override;
    void showDocument(const std::shared_ptr<const ResultDocument>& document) override;
    void showJob(quint64 job) override;
    void adoptJob(const JobStatus& status) override { running_.insert(status.id); }

    void setPair(std::shared_ptr<const PairSummary> pair);
    void add(const std::shared_ptr<const Sensitivity>& sensitivity);
    std::shared_ptr<const Sensitivity> shown() const;

    HelpForm* form() const { return form_; }
    PathEdit* data() const { return data_; }
    LayerBars* bars() const { return bars_; }
    BlockMap* map() const { return map_; }
    QComboBox* moduleBox() const { return module_; }
    QComboBox* layerBox() const { return layer_; }
    /// The run as it stands in the form.
    JobSpec job() const;

private:
    void makeForm();
    QWidget* makeBar();
    QWidget* makeResults();
    void connectEngine();
    void refreshForm();
    void refillResults();
    void refillModules();
    void showMap();
    void jobChanged(const JobStatus& status);
    void describe();

    Engine& engine_;
    const Dialogs& dialogs_;
    Settings& settings_;
    std::shared_ptr<const PairSummary> pair_;
    std::vector<std::shared_ptr<const Sensitivity>> all_; ///< oldest first
    std::set<quint64> running_;
    std::map<quint64, std::shared_ptr<const Sensitivity>> ofJob_;

    HelpForm* form_;
    QComboBox* model_ = nullptr;
    PathEdit* data_ = nullptr;
    QComboBox* format_ = nullptr;
    QSpinBox* limit_ = nullptr;
    QCheckBox* windows_ = nullptr;
    QComboBox* device_ = nullptr;
    QToolButton* setup_ = nullptr;
    QComboBox* result_ = nullptr;
    QComboBox* module_ = nullptr;
    QComboBox* layer_ = nullptr;
    LayerBars* bars_ = nullptr;
    BlockMap* map_ = nullptr;
    QLabel* notes_;
    Banner* banner_;
    QLabel* hint_;
    QSplitter* columns_ = nullptr;
    QStackedLayout* stack_ = nullptr;
};

} // namespace isthmus

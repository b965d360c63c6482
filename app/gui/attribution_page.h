#pragma once

#include "app/gui/attribution_view.h"
#include "app/gui/dialogs.h"
#include "app/gui/page.h"
#include "core/model/summary.h"

#include <any>
#include <array>
#include <set>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QSpinBox;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace isthmus {

class Banner;
class Engine;
class HelpForm;
class PathEdit;
class Settings;
struct AttributionSpec;
struct JobStatus;

/// Which layers and neurons carry a task: set up a run, look at source and target side by side, pick a
/// neuron, compare two tasks.
class AttributionPage : public Page
{
    Q_OBJECT
public:
    AttributionPage(Engine& engine, const Dialogs& dialogs, Settings& settings, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("attribution"); }
    QString title() const override { return tr("Attribution"); }
    QString icon() const override { return QStringLiteral("attribution"); }
    bool contentReady() const override { return pair_ != nullptr && running_.empty(); }
    QStringList resultKinds() const override;
    QStringList jobKinds() const override;
    void showDocument(const std::shared_ptr<const ResultDocument>& document) override;
    void showJob(quint64 job) override;
    void adoptJob(const JobStatus& status) override { running_.insert(status.id); }
    QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;

    void setPair(std::shared_ptr<const PairSummary> pair);
    void add(const std::shared_ptr<const Attribution>& attribution);
    /// The newest attribution of a side; null when there is none.
    std::shared_ptr<const Attribution> shown(PairSide side) const;

    HelpForm* form() const { return form_; }
    PathEdit* data() const { return data_; }
    AttributionView* view(PairSide side) const { return views_[side == PairSide::Source ? 0 : 1]; }
    Banner* banner() const { return banner_; }
    QLabel* agreement() const { return agreement_; }
    LayerBars* overlap() const { return overlap_; }
    AttributionSpec spec(PairSide side) const;

private:
    void makeForm();
    QWidget* makeBar();
    QWidget* makeResults();
    void connectEngine();
    void refreshForm();
    void refillChoices();
    void showChosen();
    void compareTasks();
    void run();
    void jobChanged(const JobStatus& status);
    void describeNeuron(PairSide side, int layer, int neuron);
    std::optional<PairSide> sideOf(const Attribution& attribution) const;
    NeuronKind kind() const;
    QString agreementText(const Attribution& attribution) const;
    void saveData(int what);

    Engine& engine_;
    const Dialogs& dialogs_;
    Settings& settings_;
    std::shared_ptr<const PairSummary> pair_;
    std::vector<std::shared_ptr<const Attribution>> all_; ///< of this pair, oldest first
    std::set<quint64> running_;
    std::map<quint64, std::shared_ptr<const Attribution>> ofJob_;
    quint64 overlapTicket_ = 0;

    HelpForm* form_ = nullptr;
    QComboBox* models_ = nullptr;
    PathEdit* data_ = nullptr;
    QComboBox* format_ = nullptr;
    QComboBox* evaluator_ = nullptr;
    QComboBox* scale_ = nullptr;
    QComboBox* positions_ = nullptr;
    QSpinBox* limit_ = nullptr;
    QComboBox* compute_ = nullptr;
    QComboBox* device_ = nullptr;

    QToolButton* setup_ = nullptr;
    QComboBox* layout_ = nullptr;
    QComboBox* kind_ = nullptr;
    std::array<QComboBox*, 2> choices_{};
    std::array<AttributionView*, 2> views_{};
    QLabel* agreement_ = nullptr;
    QComboBox* other_ = nullptr;
    LayerBars* overlap_ = nullptr;
    QLabel* overlapNote_ = nullptr;
    Banner* banner_ = nullptr;
    QLabel* hint_ = nullptr;
    QSplitter* columns_ = nullptr;
    QStackedLayout* stack_ = nullptr;
};

} // namespace isthmus

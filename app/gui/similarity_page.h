#pragma once

#include "app/gui/dialogs.h"
#include "app/gui/page.h"

#include "core/model/summary.h"
#include "core/results/figure_data.h"
#include "widgets/heatmap_grid.h"

#include <QSet>

#include <memory>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTabWidget;
class QToolButton;

namespace isthmus {

class AdapterView;
class Banner;
class Engine;
class MapTable;
class ProfilePlot;
class SimilarityForm;

/// Layer by layer similarity of the pair: set up a run, look at its maps, pick a cell. And, in a tab of its
/// own, the similarity of adapters with the weights they stand beside.
class SimilarityPage : public Page
{
    Q_OBJECT
public:
    SimilarityPage(Engine& engine, const Dialogs& dialogs, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("similarity"); }
    QString title() const override { return tr("Similarity"); }
    QString icon() const override { return QStringLiteral("similarity"); }
    bool contentReady() const override;
    QStringList resultKinds() const override;
    void showDocument(const std::shared_ptr<const ResultDocument>& document) override;

    void setPair(std::shared_ptr<const PairSummary> pair);
    /// Adds a map; one with the same metric and module is replaced.
    void addMap(const std::shared_ptr<const SimilarityMap>& map);
    /// Chooses the metric of this map and brings the map into view.
    void showMap(const std::shared_ptr<const SimilarityMap>& map);
    /// All maps of the pair, whatever is shown.
    const MapList& maps() const { return all_; }
    /// A run of this page is queued or running: hint and screenshots wait for it.
    void setExpecting(bool expecting);
    void setFormVisible(bool visible);

    SimilarityForm* form() const { return form_; }
    HeatmapGrid* grid() const { return grid_; }
    AdapterView* adapters() const { return adapters_; }
    /// "Layer pairs" and "Adapter against base".
    QTabWidget* tabs() const { return tabs_; }
    bool showsAdapters() const;
    Banner* banner() const { return banner_; }
    /// What is on screen as the content of a figure: maps, or the curves of an adapter.
    FigureContent figureContent() const;
    /// The options of the maps as a figure specification.
    FigureSpec figureSpec() const;

    QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;

Q_SIGNALS:
    void cellPicked(std::shared_ptr<const isthmus::SimilarityMap> map, int sourceLayer, int targetLayer);
    void mapsChanged();
    /// What a figure would show has changed.
    void optionsChanged();

private:
    QWidget* makeViewBar();
    QWidget* makeResults();
    QWidget* makePairs();
    void refillMetrics();
    void refillModules();
    void showSelection();
    void applyOptions();
    void describeMap(const std::shared_ptr<const SimilarityMap>& map);
    void updateHint();

    std::shared_ptr<const PairSummary> pair_;
    MapList all_;
    QSet<QString> hiddenModules_;
    bool expecting_ = false;
    bool manualRange_ = false;

    SimilarityForm* form_;
    QToolButton* setup_;
    QComboBox* metric_;
    QPushButton* modules_;
    QMenu* moduleMenu_;
    QComboBox* values_;
    QComboBox* path_;
    QComboBox* colors_;
    QCheckBox* mask_;
    QCheckBox* byHand_;
    QDoubleSpinBox* low_;
    QDoubleSpinBox* high_;
    HeatmapGrid* grid_;
    ProfilePlot* profiles_;
    MapTable* table_;
    QLabel* note_;
    QLabel* hint_;
    Banner* banner_;
    AdapterView* adapters_;
    QTabWidget* tabs_;
    QList<QWidget*> mapOptions_; ///< of the bar: what is shown of the maps
    QSplitter* columns_ = nullptr;
    QSplitter* rows_ = nullptr;
    QStackedLayout* stack_ = nullptr;
};

} // namespace isthmus

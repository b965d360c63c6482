#pragma once

#include "app/gui/page.h"
#include "app/gui/welcome_view.h"

#include "core/model/summary.h"
#include "core/results/similarity_result.h"

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace isthmus {

class MapTable;
class PairTableModel;

/// What the pair is, what can be compared, and the incompatibility found so far.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("overview"); }
    QString title() const override { return tr("Overview"); }
    QString icon() const override { return QStringLiteral("overview"); }
    bool contentReady() const override { return pair_ != nullptr; }

    void setPair(std::shared_ptr<const PairSummary> pair);
    void setMaps(const std::vector<std::shared_ptr<const SimilarityMap>>& maps);

    WelcomeView* welcome() const { return welcome_; }
    /// Shows where to begin instead of the pair, until the next pair or until the user goes back.
    void showWelcome();

Q_SIGNALS:
    void mapActivated(std::shared_ptr<const isthmus::SimilarityMap> map);
    void compareRequested();

private:
    QWidget* makeContent();
    QString headline() const;
    QString nextStep(std::size_t maps) const;

    std::shared_ptr<const PairSummary> pair_;
    QStackedLayout* stack_;
    WelcomeView* welcome_;
    QLabel* headline_ = nullptr;
    QLabel* notes_ = nullptr;
    QLabel* next_ = nullptr;
    QPushButton* compare_ = nullptr;
    PairTableModel* pairs_;
    QTreeView* pairView_ = nullptr;
    MapTable* maps_ = nullptr;
    QStackedLayout* mapStack_ = nullptr;
};

} // namespace isthmus

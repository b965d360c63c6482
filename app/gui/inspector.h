#pragma once

#include "core/results/similarity_result.h"
#include "widgets/tensor_tree_model.h"

#include <QWidget>

#include <memory>

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QStackedLayout;

namespace isthmus {

class Banner;
class HistogramPlot;
class SpectrumPlot;

/// Facts of whatever is selected: a tensor, or a cell of a map with what lies behind it.
class Inspector : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(QWidget* parent = nullptr);

    void clear();
    void showTensor(const TensorChoice& choice);
    /// The cell's own numbers at once; the detail follows.
    void showCell(const std::shared_ptr<const SimilarityMap>& map, LayerPair cell);
    void showDetail(const std::shared_ptr<const CellDetail>& detail);
    /// Any facts; a tensor, when there is one, can be shown as a matrix.
    void showFacts(const QString& heading, const std::vector<std::pair<QString, QString>>& facts,
                   PairSide side = PairSide::Source, const QString& tensor = {});
    void showFailure(const QString& message, const QString& advice);
    /// The cell that another inspector shows, with its detail.
    void showAs(const Inspector& other);
    QString heading() const;
    bool hasDetail() const { return detail_ != nullptr; }

Q_SIGNALS:
    void matrixRequested(isthmus::PairSide side, const QString& tensor);

private:
    QWidget* makeCellPart();
    void setFacts(const std::vector<std::pair<QString, QString>>& facts);
    void fillScalars();
    void fillDrivers();

    std::shared_ptr<const SimilarityMap> map_;
    LayerPair cell_;
    std::shared_ptr<const CellDetail> detail_;
    PairSide side_ = PairSide::Source;
    QString tensor_;

    QStackedLayout* stack_;
    QLabel* heading_;
    QFormLayout* facts_;
    QPushButton* openTensor_;
    QWidget* cellPart_ = nullptr;
    QProgressBar* busy_;
    Banner* banner_;
    QPushButton* openSource_ = nullptr;
    QPushButton* openTarget_ = nullptr;
    SpectrumPlot* spectrum_ = nullptr;
    HistogramPlot* histogram_ = nullptr;
    QLabel* spectrumTitle_ = nullptr;
    QLabel* histogramTitle_ = nullptr;
    QLabel* scalarTitle_ = nullptr;
    QLabel* driverTitle_ = nullptr;
    QTreeWidget* scalars_ = nullptr;
    QTreeWidget* drivers_ = nullptr;
};

} // namespace isthmus

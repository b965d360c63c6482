#pragma once

#include "app/gui/page.h"

#include "widgets/tensor_tree_model.h"
#include "widgets/tile_source.h"

class QComboBox;
class QLabel;
class QStackedLayout;

namespace isthmus {

class Banner;
class Engine;
class MatrixView;

/// Any weight matrix at full resolution.
class MatrixPage : public Page
{
    Q_OBJECT
public:
    explicit MatrixPage(Engine& engine, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("matrix"); }
    QString title() const override { return tr("Matrix"); }
    QString icon() const override { return QStringLiteral("matrix"); }
    bool contentReady() const override;

    /// Shows a tensor of the open pair.
    void open(PairSide side, const QString& tensor);
    void setPair(std::shared_ptr<const PairSummary> pair);
    /// The tensor that another page shows, at the same place and scale; asks for it when that one waits for
    /// it.
    void showAs(const MatrixPage& other);
    MatrixView* view() const { return view_; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeToolbar();
    void choose(PairSide side, const QString& tensor);
    void showMatrix();
    void openFirst();
    void fillTensors();

    Engine& engine_;
    std::shared_ptr<const PairSummary> pair_;
    quint64 ticket_ = 0;
    PairSide openedSide_ = PairSide::Source; ///< of the tensor that was asked for last
    QString openedTensor_;
    QString name_;
    bool shown_ = false;
    QComboBox* side_;
    QComboBox* tensor_;
    QComboBox* colors_;
    QLabel* readout_;
    QLabel* hint_;
    Banner* banner_;
    MatrixView* view_;
    QStackedLayout* stack_;
};

} // namespace isthmus

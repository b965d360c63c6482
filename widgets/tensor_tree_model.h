#pragma once

#include "core/model/summary.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace isthmus {

/// Which of the two models of a pair.
enum class PairSide { Source, Target };

/// A tensor picked by the user.
struct TensorChoice
{
    PairSide side = PairSide::Source;
    TensorSummary tensor;
    QString pairing; ///< sentence: what it can be compared with
};

/// The tensors of both models: model, then layer, then tensor.
class TensorTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Shape, Type, Role, Size, Pairing, ColumnCount };
    /// Text that filters match: full name, role, dtype and shape.
    static constexpr int FilterRole = Qt::UserRole + 1;

    explicit TensorTreeModel(QObject* parent = nullptr);
    ~TensorTreeModel() override;

    /// Null clears.
    void setPair(std::shared_ptr<const PairSummary> pair);
    /// The tensor of a row; null for models and layers.
    std::unique_ptr<TensorChoice> choice(const QModelIndex& index) const;
    /// Row of a tensor by its full name; invalid when there is none.
    QModelIndex find(PairSide side, const QString& name) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    void addModel(PairSide side);
    const Node* node(const QModelIndex& index) const;
    const ModelSummary& model(PairSide side) const;
    QVariant tensorData(const Node& node, int column, int role) const;
    QString pairing(const Node& node, bool sentence) const;

    std::shared_ptr<const PairSummary> pair_;
    std::unique_ptr<Node> root_;
};

} // namespace isthmus

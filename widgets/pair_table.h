#pragma once

#include "core/model/summary.h"

#include <QAbstractTableModel>

#include <memory>

namespace isthmus {

/// One row per module: shapes in both models, what can be compared, and why not.
class PairTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Module, SourceShape, TargetShape, Activations, Weights, Transfer, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPair(std::shared_ptr<const PairSummary> pair);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const PairSummary> pair_;
};

} // namespace isthmus

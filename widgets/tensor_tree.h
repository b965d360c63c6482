#pragma once

#include "widgets/tensor_tree_model.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QStackedLayout;
class QTreeView;

namespace isthmus {

/// The tensors of both models with a filter.
class TensorTree : public QWidget
{
    Q_OBJECT
public:
    explicit TensorTree(QWidget* parent = nullptr);

    void setPair(std::shared_ptr<const PairSummary> pair);
    /// Selects a tensor by its full name without announcing it; nothing if it is not there.
    void select(PairSide side, const QString& name);

    TensorTreeModel* model() const { return model_; }
    QTreeView* view() const { return view_; }
    QLineEdit* filter() const { return filter_; }

Q_SIGNALS:
    /// The current tensor changed.
    void tensorSelected(const isthmus::TensorChoice& choice);
    /// Double click or Enter.
    void tensorActivated(const isthmus::TensorChoice& choice);

private:
    std::unique_ptr<TensorChoice> choiceAt(const QModelIndex& proxied) const;

    TensorTreeModel* model_;
    QSortFilterProxyModel* proxy_;
    QLineEdit* filter_;
    QTreeView* view_;
    QStackedLayout* stack_;
    bool quiet_ = false;
};

} // namespace isthmus

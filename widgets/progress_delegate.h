#pragma once

#include <QStyledItemDelegate>

namespace isthmus {

/// A slim bar with the percentage beside it; the fraction is the item's EditRole.
class ProgressDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace isthmus

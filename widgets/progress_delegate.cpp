#include "widgets/progress_delegate.h"

#include <QPainter>

#include <algorithm>

namespace isthmus {

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    QStyledItemDelegate::paint(painter, item, index);
    const int text = option.fontMetrics.horizontalAdvance(QStringLiteral("100 %")) + 12;
    const QRectF bar(option.rect.x() + 6, option.rect.center().y() - 2, option.rect.width() - text - 12, 5);
    if (bar.width() < 10)
        return;
    const double fraction = std::clamp(index.data(Qt::EditRole).toDouble(), 0.0, 1.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.palette.color(QPalette::Mid));
    painter->drawRoundedRect(bar, 2.5, 2.5);
    painter->setBrush(option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText
                                                                                 : QPalette::Highlight));
    painter->drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * fraction, bar.height())), 2.5, 2.5);
    painter->restore();
}
void ProgressDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
}
} // namespace isthmus

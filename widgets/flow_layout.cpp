#include "widgets/flow_layout.h"

#include <QWidget>

namespace isthmus {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(items_);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    items_.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : items_)
        size = size.expandedTo(item->sizeHint());
    return size;
}

int FlowLayout::place(const QRect& rect, bool move) const
{
    int y = rect.y();
    for (qsizetype first = 0; first < items_.size();) {
        int width = 0;
        int height = 0;
        qsizetype end = first;
        for (; end < items_.size(); ++end) {
            if (items_[end]->isEmpty())
                continue;
            const QSize size = items_[end]->sizeHint();
            const int wider = width + (width > 0 ? spacing() : 0) + size.width();
            if (width > 0 && wider > rect.width())
                break;
            width = wider;
            height = std::max(height, size.height());
        }
        int x = rect.x();
        for (; first < end; ++first) {
            if (items_[first]->isEmpty())
                continue;
            const QSize size = items_[first]->sizeHint();
            if (move) // controls of different height stand on one middle line
                items_[first]->setGeometry(QRect(QPoint(x, y + (height - size.height()) / 2), size));
            x += size.width() + spacing();
        }
        y += height + spacing();
    }
    return std::max(0, y - spacing() - rect.y());
}

} // namespace isthmus

#pragma once

#include <QLayout>
#include <QList>

namespace isthmus {

/// Items side by side at their own size, in as many lines as the width asks for. For bars of controls that
/// must fit narrow windows, long translations and large fonts.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent, int spacing = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override { return items_.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    /// Height that the lines take; moves the items if asked to.
    int place(const QRect& rect, bool move) const;

    QList<QLayoutItem*> items_;
};

} // namespace isthmus

#pragma once

#include <QWidget>

namespace isthmus {

/// A frame along the edge of a canvas while it has the keyboard focus, for widgets that draw themselves. A
/// child of the canvas; the canvas's own pictures do not contain it.
class FocusRing : public QWidget
{
    Q_OBJECT
public:
    explicit FocusRing(QWidget* canvas);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace isthmus

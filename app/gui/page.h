#pragma once

#include <QWidget>

namespace isthmus {

/// A page of the centre. The window lists its pages; adding one is adding it to that list.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString id() const = 0; ///< settings and command line, e.g. "similarity"
    virtual QString title() const = 0;
    virtual QString icon() const = 0; ///< of resources/icons
    /// True once the page shows what it is for (screenshots wait for it).
    virtual bool contentReady() const = 0;

Q_SIGNALS:
    void contentChanged();
};

} // namespace isthmus

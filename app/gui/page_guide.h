#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace isthmus {

/// A line above a page: what it shows, why that matters, and a button for what to do next.
class PageGuide : public QFrame
{
    Q_OBJECT
public:
    explicit PageGuide(QWidget* parent = nullptr);

    /// Explains the page with this id (Page::id).
    void setPage(const QString& id);

    QString text() const;
    QPushButton* nextButton() const { return next_; }

Q_SIGNALS:
    /// A page's id, or "figure" for the figure panel.
    void nextRequested(const QString& id);
    void closed();

private:
    QLabel* shows_;
    QLabel* why_;
    QPushButton* next_;
    QToolButton* close_;
    QString nextId_;
};

} // namespace isthmus

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace isthmus {

/// A message inside the window: what happened, what to do, and optionally one button that does it. Never
/// blocks. Hidden while there is nothing to say.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Notice, Warning, Failure };

    explicit Banner(QWidget* parent = nullptr);

    void show(Kind kind, const QString& message, const QString& advice = {}, const QString& action = {},
              std::function<void()> onAction = {});
    /// A second button, for what is on show now.
    void setSecondAction(const QString& action, std::function<void()> onAction);
    void clear();
    QString text() const;
    QPushButton* actionButton() const { return action_; }
    QPushButton* secondButton() const { return second_; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Kind kind_ = Kind::Notice;
    QLabel* icon_;
    QLabel* message_;
    QLabel* advice_;
    QPushButton* action_;
    QPushButton* second_;
    QToolButton* close_;
    std::function<void()> onAction_;
    std::function<void()> onSecond_;
};

} // namespace isthmus

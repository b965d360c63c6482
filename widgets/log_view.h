#pragma once

#include <QPlainTextEdit>

class QComboBox;

namespace isthmus {

/// The program's messages, newest below. Read-only; keeps the last thousands of lines.
class LogView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LogView(QWidget* parent = nullptr);
    /// `level`: "debug", "info", "warning", "error"; `time`: ISO 8601.
    void add(const QString& level, const QString& time, const QString& text);
    /// Hides what is less important than this level; it stays and comes back with a lower one.
    void showFrom(const QString& level);

private:
    bool isShown(int rank) const { return rank >= lowest_; }

    int lowest_ = 0;
};

/// The log with the choice of the levels to show.
class LogPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LogPanel(QWidget* parent = nullptr);

    LogView* view() const { return view_; }
    /// Its data are the names of the levels.
    QComboBox* shown() const { return shown_; }

private:
    QComboBox* shown_;
    LogView* view_;
};

} // namespace isthmus

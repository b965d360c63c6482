#pragma once

#include <QPlainTextEdit>

namespace isthmus {

/// The program's messages, newest below. Read-only; keeps the last thousands of lines.
class LogView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LogView(QWidget* parent = nullptr);
    /// `level`: "debug", "info", "warning", "error"; `time`: ISO 8601.
    void add(const QString& level, const QString& time, const QString& text);
};

} // namespace isthmus

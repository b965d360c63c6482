#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace isthmus {

/// Shows a report before it is saved; what is saved is what is shown, with what the user took out or added.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReportDialog(const QString& report, QWidget* parent = nullptr);

    QPlainTextEdit* text() const { return text_; }
    QPushButton* saveButton() const { return save_; }

Q_SIGNALS:
    void saveRequested(const QString& text);

private:
    QPlainTextEdit* text_;
    QPushButton* save_;
};

} // namespace isthmus

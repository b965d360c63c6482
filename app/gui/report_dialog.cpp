#include "app/gui/report_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace isthmus {

ReportDialog::ReportDialog(const QString& report, QWidget* parent)
    : QDialog(parent), text_(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Report"));
    auto* note =
        new QLabel(tr("This is the whole report. It has versions, the device, settings, the shapes of "
                      "the open pair, jobs and the log. Names and folders are replaced; nothing of "
                      "the models' content is in it. You can change the text before you save it."),
                   this);
    note->setWordWrap(true);
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    text_->setPlainText(report);
    text_->setAccessibleName(tr("Text of the report"));
    text_->setAccessibleDescription(tr("What is saved or copied. It can be changed."));
    text_->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(this);
    save_ = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    save_->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(text_, 1);
    layout->addWidget(buttons);
    connect(save_, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(text_->toPlainText()); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text_->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    resize(110 * unit, 36 * fontMetrics().height());
}

} // namespace isthmus

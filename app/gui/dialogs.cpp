#include "app/gui/dialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace isthmus {

Dialogs Dialogs::standard()
{
    Dialogs dialogs;
    dialogs.folder = [](QWidget* parent, const QString& title, const QString& start) {
        return QFileDialog::getExistingDirectory(parent, title, start);
    };
    dialogs.openFile = [](QWidget* parent, const QString& title, const QString& start,
                          const QString& filter) {
        return QFileDialog::getOpenFileName(parent, title, start, filter);
    };
    dialogs.saveFile = [](QWidget* parent, const QString& title, const QString& start,
                          const QString& filter) {
        return QFileDialog::getSaveFileName(parent, title, start, filter);
    };
    dialogs.confirm = [](QWidget* parent, const QString& title, const QString& text, const QString& yes,
                         const QString& no) {
        QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
        QPushButton* go = box.addButton(yes, QMessageBox::AcceptRole);
        box.setDefaultButton(box.addButton(no, QMessageBox::RejectRole));
        box.exec();
        return box.clickedButton() == go;
    };
    dialogs.choose = [](QWidget* parent, const QString& title, const QString& text,
                        const QStringList& answers) {
        QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
        QList<QAbstractButton*> buttons;
        for (const QString& answer : answers)
            buttons << box.addButton(answer, QMessageBox::ActionRole);
        box.addButton(QMessageBox::Cancel); // added before the others, it would not be reached by Tab
        box.setDefaultButton(qobject_cast<QPushButton*>(buttons.value(0)));
        box.exec();
        return static_cast<int>(buttons.indexOf(box.clickedButton()));
    };
    return dialogs;
}

Dialogs Dialogs::remembering(const std::function<QString(const QString&)>& folderOf,
                             const std::function<void(const QString&, const QString&)>& answered) const
{
    // A name without a folder keeps its name.
    const auto begin = [folderOf](const QString& kind, const QString& start) {
        const QString last = folderOf(kind);
        if (last.isEmpty() || QFileInfo(start).isAbsolute())
            return start;
        return start.isEmpty() ? last : last + QLatin1Char('/') + start;
    };
    const auto keep = [answered](const QString& kind, const QString& answer) {
        if (!answer.isEmpty())
            answered(kind, QFileInfo(answer).absolutePath());
        return answer;
    };
    const QString models = QStringLiteral("models");
    const QString open = QStringLiteral("open");
    const QString save = QStringLiteral("save");
    Dialogs dialogs = *this;
    dialogs.folder = [=, ask = folder](QWidget* parent, const QString& title, const QString& start) {
        return keep(models, ask(parent, title, begin(models, start)));
    };
    dialogs.openFile = [=, ask = openFile](QWidget* parent, const QString& title, const QString& start,
                                           const QString& filter) {
        return keep(open, ask(parent, title, begin(open, start), filter));
    };
    dialogs.saveFile = [=, ask = saveFile](QWidget* parent, const QString& title, const QString& start,
                                           const QString& filter) {
        return keep(save, ask(parent, title, begin(save, start), filter));
    };
    return dialogs;
}

} // namespace isthmus

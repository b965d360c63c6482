#include "widgets/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace isthmus {
namespace {

/// The text of an action without its mnemonic and its dots.
QString plainText(const QAction& action)
{
    QString text = action.text();
    text.remove(QLatin1Char('&'));
    // Chinese and Japanese put the mnemonic behind the text: "File(F)".
    if (text.endsWith(QLatin1Char(')')) && text.size() > 3 && text.at(text.size() - 3) == QLatin1Char('('))
        text.chop(3);
    return text;
}

} // namespace

CommandPalette::CommandPalette(QList<Command> commands, QWidget* parent)
    : QDialog(parent), commands_(std::move(commands)), filter_(new QLineEdit(this)),
      list_(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    filter_->setPlaceholderText(tr("Type what you want to do"));
    filter_->setAccessibleName(tr("Search commands"));
    filter_->setAccessibleDescription(tr("Up and Down choose a command, Enter runs it, Escape leaves."));
    filter_->setClearButtonEnabled(true);
    list_->setAccessibleName(tr("Commands found"));
    list_->setAccessibleDescription(tr("Enter runs the chosen command."));
    list_->setUniformItemSizes(true);
    list_->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(filter_);
    layout->addWidget(list_, 1);
    filter_->installEventFilter(this);
    connect(filter_, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(list_, &QListWidget::itemActivated, this, &CommandPalette::run);
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    resize(unit * 64, fontMetrics().height() * 24);
    refill();
    filter_->setFocus();
}

QList<CommandPalette::Command> CommandPalette::collect(const QList<QAction*>& actions, const QString& place)
{
    QList<Command> commands;
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible() || action->text().isEmpty())
            continue;
        if (const QMenu* menu = action->menu()) {
            const QString inside =
                place.isEmpty() ? plainText(*action) : place + QStringLiteral(" › ") + plainText(*action);
            commands += collect(menu->actions(), inside);
        } else {
            commands.append({place, action});
        }
    }
    return commands;
}

void CommandPalette::refill()
{
    const QStringList words = filter_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    list_->clear();
    for (qsizetype i = 0; i < commands_.size(); ++i) {
        const Command& command = commands_[i];
        if (!command.action)
            continue;
        const QString name = plainText(*command.action);
        const QString all = command.place + QLatin1Char(' ') + name;
        if (!std::all_of(words.begin(), words.end(),
                         [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); }))
            continue;
        QString text = command.place.isEmpty() ? name : command.place + QStringLiteral(" › ") + name;
        if (const QKeySequence keys = command.action->shortcut(); !keys.isEmpty())
            text += QStringLiteral("   ") + keys.toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(command.action->icon(), text, list_);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    list_->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem* item = list_->currentItem();
    if (item == nullptr)
        return;
    const QPointer<QAction> action = commands_[item->data(Qt::UserRole).toInt()].action;
    accept(); // first: what it does may open a dialog of its own
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != filter_ || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int row = list_->currentRow();
    switch (key) {
    case Qt::Key_Up:
        list_->setCurrentRow(std::max(0, row - 1));
        return true;
    case Qt::Key_Down:
        list_->setCurrentRow(std::min(list_->count() - 1, row + 1));
        return true;
    case Qt::Key_PageUp:
        list_->setCurrentRow(std::max(0, row - 10));
        return true;
    case Qt::Key_PageDown:
        list_->setCurrentRow(std::min(list_->count() - 1, row + 10));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace isthmus

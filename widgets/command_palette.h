#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace isthmus {

/// Everything the program can do, found by typing parts of its name in any order. Enter triggers the chosen
/// one, Escape leaves. Lists what is enabled at the moment it is opened.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    struct Command
    {
        QString place; ///< menu it stands in, e.g. "View › Theme"
        QPointer<QAction> action;
    };

    explicit CommandPalette(QList<Command> commands, QWidget* parent = nullptr);

    QLineEdit* filter() const { return filter_; }
    QListWidget* list() const { return list_; }

    /// All commands below these actions (menus are entered), in order. Separators and disabled ones are left
    /// out.
    static QList<Command> collect(const QList<QAction*>& actions, const QString& place = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refill();
    void run();

    QList<Command> commands_;
    QLineEdit* filter_;
    QListWidget* list_;
};

} // namespace isthmus

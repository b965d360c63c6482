#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace isthmus {

/// The questions the window asks. Replaced as a whole by tests, which answer without a dialog.
struct Dialogs
{
    /// An existing folder; empty when the user thinks better of it.
    std::function<QString(QWidget*, const QString& title, const QString& start)> folder;
    /// An existing file; `filter` as QFileDialog has it.
    std::function<QString(QWidget*, const QString& title, const QString& start, const QString& filter)>
        openFile;
    /// A file to write.
    std::function<QString(QWidget*, const QString& title, const QString& start, const QString& filter)>
        saveFile;
    /// True to go on (the button says `yes`), false to stay.
    std::function<bool(QWidget*, const QString& title, const QString& text, const QString& yes,
                       const QString& no)>
        confirm;
    /// Index of the answer chosen; -1 to stay. The first one is the default.
    std::function<int(QWidget*, const QString& title, const QString& text, const QStringList& answers)>
        choose;

    /// The desktop's own.
    static Dialogs standard();

    /// The same questions, begun in the folder of the last answer to one of that kind where the caller names
    /// none. `folderOf` gives it ("models", "open", "save"), `answered` is told.
    Dialogs
    remembering(const std::function<QString(const QString& kind)>& folderOf,
                const std::function<void(const QString& kind, const QString& folder)>& answered) const;
};

} // namespace isthmus

#pragma once

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace isthmus {

class Engine;

/// What the program is, of what it is made, and on what it runs.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const Engine& engine, QWidget* parent = nullptr);

    /// All of it as text, for the clipboard.
    QString text() const;
    QTreeWidget* versions() const { return versions_; }
    QTreeWidget* libraries() const { return libraries_; }

private:
    void fillVersions();
    void fillLibraries();

    const Engine& engine_;
    QLabel* heading_;
    QTreeWidget* versions_;
    QTreeWidget* libraries_;
    QLabel* papers_;
};

} // namespace isthmus

#pragma once

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace isthmus {

/// A path with a button that asks for it; takes dropped files and folders.
class PathEdit : public QWidget
{
    Q_OBJECT
public:
    PathEdit(const QString& name, const QString& placeholder, QWidget* parent = nullptr);
    QString path() const;
    void setPath(const QString& path);
    QLineEdit* edit() const { return edit_; }

Q_SIGNALS:
    void pathChanged();
    void browseRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QLineEdit* edit_;
};

/// A scrolling form in sections, in which every field explains itself: what has the focus is told under "What
/// is this?", with the range that the field takes and the paper it comes from. Below it stand a sentence that
/// says what is missing, a note, and the button that runs it.
class HelpForm : public QWidget
{
    Q_OBJECT
public:
    explicit HelpForm(const QString& runText, QWidget* parent = nullptr);

    void addSection(const QString& title);
    /// `label` may hold a mnemonic; the field is named by it. `help` is a whole sentence or two, `source` the
    /// papers that define the parameter. The range is read from the field: limits, choices, a property
    /// "range" (text). Choices of a list that have a tool tip explain themselves in the field's place.
    void addRow(const QString& label, QWidget* field, const QString& help, const QString& source = {});
    /// A field over the whole width.
    void addWide(QWidget* field, const QString& name, const QString& help, const QString& source = {});
    /// Shows or hides a field with its label.
    void setRowVisible(QWidget* field, bool visible);
    void setSectionVisible(const QString& title, bool visible);

    /// What is missing; empty enables the button.
    void setProblem(const QString& sentence);
    QString problem() const;
    /// A remark above the button, e.g. the estimate of memory and time.
    void setNote(const QString& text);
    QString note() const;
    QString help() const;           ///< as shown
    QList<QWidget*> fields() const; ///< all that were added, shown or not
    /// Shows the help of a field as if it had the focus.
    void showHelp(QWidget* field);
    QPushButton* runButton() const { return run_; }

Q_SIGNALS:
    void runRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Help
    {
        QString name;
        QString text;
        QString source;
    };
    void explain(QWidget* field, const Help& help);

    QHash<const QObject*, QWidget*> fields_; ///< field of each widget that can have the focus
    QHash<const QWidget*, Help> helps_;
    QList<QPair<QString, QList<QWidget*>>> sections_; ///< title, its widgets
    QFormLayout* form_;
    QScrollArea* fieldArea_ = nullptr;
    QLabel* helpTitle_;
    QLabel* help_;
    QLabel* note_;
    QLabel* problem_;
    QScrollArea* helpArea_;
    QPushButton* run_;
};

} // namespace isthmus

#pragma once

#include "app/gui/dialogs.h"
#include "core/results/figure_content.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace isthmus {

class Engine;
class FigurePanel;
class HelpForm;
struct ResultEntry;

/// Makes a figure of several panels of any kind: the list of its panels and the results that can be added at
/// the left, preview, settings and export at the right. Reads results on the engine's thread.
class FigureComposer : public QDialog
{
    Q_OBJECT
public:
    /// `dialogs` must outlive it.
    FigureComposer(Engine& engine, const Dialogs& dialogs, QWidget* parent = nullptr);

    /// Reads the list of the project's results again.
    void refresh();
    /// Replaces the figure by a template, filled from the project.
    void useTemplate(const QString& id);
    /// Adds the results that are selected in the list.
    void addSelected();
    void removeSelected();
    /// Moves the selected panel by one place.
    void moveSelected(int by);
    /// Takes back the last change of the panels: a template, an opened file, panels added, removed, moved or
    /// renamed.
    void undo();
    /// Reads a figure's JSON; one with results instead of panels gets a panel for each.
    void openFile(const QString& file);
    void saveFile(const QString& file);

    FigurePanel* figure() const { return figure_; }
    HelpForm* form() const { return form_; }
    QListWidget* panels() const { return panels_; }
    QListWidget* results() const { return results_; }

Q_SIGNALS:
    /// Panels are read and shown, or could not be read: the form says why.
    void settled();
    void resultsShown();
    void saved(const QString& file);

private:
    void buildForm();
    QWidget* buildButtons(const QList<QPushButton*>& buttons);
    void connectControls();
    void fillResults(const std::vector<ResultEntry>& entries);
    void filterResults();
    /// Reads `panels` and shows them; `select` is the panel that is selected then.
    void load(std::vector<FigurePanelSpec> panels, int select);
    void present(const FigureSpec& spec, const FigureContent& content, int select);
    void fail(const QString& sentence);
    void enableButtons();
    QString projectFile(const QString& name) const;

    Engine& engine_;
    const Dialogs& dialogs_;
    HelpForm* form_;
    FigurePanel* figure_;
    QComboBox* templates_ = nullptr;
    QPushButton* use_ = nullptr;
    QListWidget* panels_ = nullptr;
    QListWidget* results_ = nullptr;
    QLineEdit* filter_ = nullptr;
    QLineEdit* title_ = nullptr;
    QPushButton* add_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* up_ = nullptr;
    QPushButton* down_ = nullptr;
    QPushButton* open_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* undo_ = nullptr;
    /// What the figure was made of before each change, and what it is made of now.
    struct State
    {
        FigureSpec spec;
        FigureContent content;
        int row = -1;
    };
    std::vector<State> history_;
    State shown_;
    bool undoing_ = false;
    quint64 ticket_ = 0; ///< of the last reading; answers to earlier ones are dropped
};

/// Lets the export of a panel ask for its file. `dialogs` must outlive the panel.
void askWhereToExport(FigurePanel* panel, const Dialogs& dialogs, QWidget* window);

/// Shows the button of the figure panel that opens the composer, which belongs to `window`.
void offerComposer(FigurePanel* panel, Engine& engine, const Dialogs& dialogs, QWidget* window);

} // namespace isthmus

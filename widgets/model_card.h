#pragma once

#include "widgets/tensor_tree_model.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

namespace isthmus {

/// One model of the pair: what it is, and where another one is dropped, typed or chosen.
class ModelCard : public QFrame
{
    Q_OBJECT
public:
    ModelCard(PairSide side, QWidget* parent = nullptr);

    /// Nothing chosen: shows the hint.
    void clear();
    /// Shows the folder while it is being opened.
    void setOpening(const QString& folder);
    void setModel(const ModelSummary& summary);
    /// Folders for the recent menu, newest first.
    void setRecent(const QStringList& folders);
    QString folder() const { return folder_; }

Q_SIGNALS:
    /// A folder was dropped or taken from the recent menu.
    void folderChosen(const QString& folder);
    /// The open button.
    void openRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showFacts(const ModelSummary& summary);
    void addFact(const QString& name, const QString& value, const QString& tip = {});
    void clearFacts();

    PairSide side_;
    QString folder_;
    QLabel* title_;
    QLabel* hint_;
    QLabel* warnings_;
    QWidget* facts_;
    QGridLayout* grid_;
    QProgressBar* busy_;
    QToolButton* open_;
    QMenu* recent_;
    bool dropping_ = false;
};

} // namespace isthmus

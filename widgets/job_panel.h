#pragma once

#include "widgets/job_panel_model.h"

#include <QWidget>

class QAction;
class QStackedLayout;
class QTreeView;

namespace isthmus {

/// The jobs with what can be done with each.
class JobPanel : public QWidget
{
    Q_OBJECT
public:
    explicit JobPanel(QWidget* parent = nullptr);

    JobPanelModel* model() const { return model_; }
    QTreeView* view() const { return view_; }
    /// Pause or resume, cancel, open result, copy as command, clear: also for menus.
    QList<QAction*> jobActions() const { return {pause_, cancel_, open_, copy_, clear_}; }
    void update(const JobStatus& status);

Q_SIGNALS:
    void pauseRequested(quint64 job, bool paused);
    void cancelRequested(quint64 job);
    void openRequested(quint64 job);
    void copyRequested(quint64 job);

private:
    const JobStatus* current() const;
    void refreshActions();
    QAction* addJobAction(const QString& icon, const QString& text);

    JobPanelModel* model_;
    QTreeView* view_;
    QStackedLayout* stack_;
    QAction* pause_;
    QAction* cancel_;
    QAction* open_;
    QAction* copy_;
    QAction* clear_;
};

} // namespace isthmus

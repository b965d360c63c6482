#include "widgets/job_panel.h"

#include "widgets/progress_delegate.h"
#include "widgets/spoken.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace isthmus {
namespace {

/// A new job becomes the current one by itself: only where the keyboard is may that move a screen reader's
/// focus (Qt 6.4's trees always do).
class JobTree : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override
    {
        if (hasFocus())
            return QTreeView::currentChanged(current, previous);
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): what the tree adds is what is not wanted
        QAbstractItemView::currentChanged(current, previous);
        viewport()->update();
    }
};

} // namespace

JobPanel::JobPanel(QWidget* parent)
    : QWidget(parent), model_(new JobPanelModel(this)), view_(new JobTree(this)), stack_(new QStackedLayout),
      pause_(addJobAction(QStringLiteral("pause"), tr("&Pause Job"))),
      cancel_(addJobAction(QStringLiteral("cancel"), tr("&Cancel Job"))),
      open_(addJobAction(QStringLiteral("result"), tr("&Open Result"))),
      copy_(addJobAction(QStringLiteral("copy"), tr("Copy as Co&mmand"))),
      clear_(addJobAction(QStringLiteral("done"), tr("C&lear Finished Jobs")))
{
    view_->setModel(model_);
    view_->setRootIsDecorated(false);
    view_->setUniformRowHeights(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setAllColumnsShowFocus(true);
    view_->setAccessibleName(tr("Jobs"));
    view_->setAccessibleDescription(
        tr("What runs and what has run. The context menu pauses, cancels and copies."));
    view_->setItemDelegateForColumn(JobPanelModel::Progress, new ProgressDelegate(view_));
    view_->setContextMenuPolicy(Qt::ActionsContextMenu);
    view_->addActions(jobActions());
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int widths[] = {13, 34, 24, 12};
    for (int column = 0; column < 4; ++column)
        view_->setColumnWidth(column, unit * widths[column]);

    QLabel* hint = hintLabel(
        tr("No jobs yet. What is started on a page appears here, with its progress, and can be paused or "
           "cancelled."),
        this);
    hint->setAlignment(Qt::AlignCenter);
    stack_->addWidget(hint);
    stack_->addWidget(view_);
    auto* tools = new QToolBar(this);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setIconSize({16, 16});
    tools->addActions(jobActions());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tools);
    layout->addLayout(stack_, 1);

    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobPanel::refreshActions);
    connect(model_, &QAbstractItemModel::dataChanged, this, &JobPanel::refreshActions);
    connect(pause_, &QAction::triggered, this, [this] {
        if (const JobStatus* job = current())
            Q_EMIT pauseRequested(job->id, job->state != JobState::Paused);
    });
    connect(cancel_, &QAction::triggered, this, [this] {
        if (const JobStatus* job = current())
            Q_EMIT cancelRequested(job->id);
    });
    const auto open = [this] {
        const JobStatus* job = current();
        if (job && job->state == JobState::Done)
            Q_EMIT openRequested(job->id);
    };
    connect(open_, &QAction::triggered, this, open);
    connect(view_, &QTreeView::activated, this, open);
    connect(copy_, &QAction::triggered, this, [this] {
        if (const JobStatus* job = current())
            Q_EMIT copyRequested(job->id);
    });
    connect(clear_, &QAction::triggered, this, [this] {
        model_->removeFinished();
        stack_->setCurrentIndex(model_->rowCount() > 0 ? 1 : 0);
        refreshActions();
    });
    refreshActions();
}

QAction* JobPanel::addJobAction(const QString& icon, const QString& text)
{
    auto* action = new QAction(themeIcon(icon), text, this);
    QString tip = text;
    action->setToolTip(tip.remove(QLatin1Char('&')));
    return action;
}

void JobPanel::update(const JobStatus& status)
{
    constexpr double brief = 3; // seconds: of what ends at once everybody hears or sees the result
    const JobStatus* before = model_->job(model_->rowOf(status.id));
    const bool added = before == nullptr;
    if (!added && !isFinal(before->state) && isFinal(status.state) && status.progress.elapsed >= brief)
        announce(this, jobStateText(status.state) + QStringLiteral(". ") + qstr(status.title));
    model_->update(status);
    stack_->setCurrentIndex(1);
    if (added)
        view_->setCurrentIndex(model_->index(0, 0));
    refreshActions();
}

const JobStatus* JobPanel::current() const
{
    return model_->job(view_->currentIndex().row());
}

void JobPanel::refreshActions()
{
    const JobStatus* job = current();
    const bool active = job && !isFinal(job->state);
    const bool paused = job && job->state == JobState::Paused;
    pause_->setEnabled(active);
    pause_->setText(paused ? tr("&Resume Job") : tr("&Pause Job"));
    pause_->setToolTip(paused ? tr("Resume Job") : tr("Pause Job"));
    pause_->setIcon(themeIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    cancel_->setEnabled(active);
    open_->setEnabled(job && job->state == JobState::Done);
    // The short jobs of the window are of no use on the command line.
    copy_->setEnabled(job && job->spec.kind != "open-pair" && job->spec.kind != "cell-detail");
    clear_->setEnabled(model_->rowCount() > model_->active());
}

} // namespace isthmus

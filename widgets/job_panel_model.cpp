#include "widgets/job_panel_model.h"

#include "widgets/core_text.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QApplication>

#include <algorithm>

namespace isthmus {
namespace {

QString stateIcon(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return QStringLiteral("queued");
    case JobState::Running:
        return QStringLiteral("play");
    case JobState::Paused:
        return QStringLiteral("pause");
    case JobState::Done:
        return QStringLiteral("done");
    case JobState::Failed:
        return QStringLiteral("error");
    case JobState::Cancelled:
        return QStringLiteral("cancel");
    }
    return {};
}

QString stageText(const JobStatus& job)
{
    if (job.state == JobState::Failed)
        return coreText(job.failure.message + (job.failure.advice.empty() ? "" : " " + job.failure.advice));
    if (isFinal(job.state))
        return JobPanelModel::tr("after %1").arg(durationText(job.progress.elapsed));
    if (job.progress.total == 0)
        return coreText(job.progress.stage);
    return JobPanelModel::tr("%1 (%2 of %3)")
        .arg(coreText(job.progress.stage))
        .arg(job.progress.done)
        .arg(job.progress.total);
}

} // namespace

QString jobStateText(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return JobPanelModel::tr("Queued");
    case JobState::Running:
        return JobPanelModel::tr("Running");
    case JobState::Paused:
        return JobPanelModel::tr("Paused");
    case JobState::Done:
        return JobPanelModel::tr("Done");
    case JobState::Failed:
        return JobPanelModel::tr("Failed");
    case JobState::Cancelled:
        return JobPanelModel::tr("Cancelled");
    }
    return {};
}

void JobPanelModel::update(const JobStatus& status)
{
    const int row = rowOf(status.id);
    if (row >= 0) {
        jobs_[static_cast<std::size_t>(row)] = status;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, 0, 0);
    jobs_.insert(jobs_.begin(), status);
    endInsertRows();
}

void JobPanelModel::removeFinished()
{
    for (int row = static_cast<int>(jobs_.size()) - 1; row >= 0; --row) {
        if (!isFinal(jobs_[static_cast<std::size_t>(row)].state))
            continue;
        beginRemoveRows({}, row, row);
        jobs_.erase(jobs_.begin() + row);
        endRemoveRows();
    }
}

const JobStatus* JobPanelModel::job(int row) const
{
    return row >= 0 && row < static_cast<int>(jobs_.size()) ? &jobs_[static_cast<std::size_t>(row)] : nullptr;
}

int JobPanelModel::rowOf(JobId id) const
{
    const auto found =
        std::find_if(jobs_.begin(), jobs_.end(), [id](const JobStatus& job) { return job.id == id; });
    return found == jobs_.end() ? -1 : static_cast<int>(found - jobs_.begin());
}

int JobPanelModel::active() const
{
    return static_cast<int>(
        std::count_if(jobs_.begin(), jobs_.end(), [](const JobStatus& job) { return !isFinal(job.state); }));
}

int JobPanelModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(jobs_.size());
}

int JobPanelModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobPanelModel::data(const QModelIndex& index, int role) const
{
    const JobStatus* at = index.isValid() ? job(index.row()) : nullptr;
    if (!at)
        return {};
    if (role == Qt::DecorationRole && index.column() == State)
        return themeIcon(stateIcon(at->state));
    if (role == Qt::ToolTipRole && index.column() == Stage)
        return stageText(*at);
    if (role == Qt::ForegroundRole && at->state == JobState::Failed &&
        (index.column() == State || index.column() == Stage))
        return themeColors(QApplication::palette()).bad;
    if (role == Qt::EditRole && index.column() == Progress)
        return at->state == JobState::Done ? 1.0 : at->progress.fraction;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case State:
        return jobStateText(at->state);
    case Title:
        return qstr(at->title);
    case Progress:
        return tr("%1 %").arg(qRound(100 * (at->state == JobState::Done ? 1.0 : at->progress.fraction)));
    case Stage:
        return stageText(*at);
    case Remaining:
        return isFinal(at->state) || at->progress.eta < 0 ? QString() : durationText(at->progress.eta);
    default:
        return {};
    }
}

QVariant JobPanelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Title:
        return tr("Job");
    case Progress:
        return tr("Progress");
    case Stage:
        return tr("Stage");
    case Remaining:
        return tr("Remaining");
    default:
        return {};
    }
}

} // namespace isthmus

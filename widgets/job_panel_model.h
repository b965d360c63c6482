#pragma once

#include "core/jobs/job.h"

#include <QAbstractTableModel>

#include <vector>

namespace isthmus {

/// All jobs of this session, newest first.
class JobPanelModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Title, Progress, Stage, Remaining, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Adds a job or replaces what is known of it.
    void update(const JobStatus& status);
    /// Forgets the ended ones.
    void removeFinished();
    const JobStatus* job(int row) const;
    int rowOf(JobId id) const;
    /// Queued, running or paused.
    int active() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<JobStatus> jobs_;
};

/// Translated name of a state.
QString jobStateText(JobState state);

} // namespace isthmus

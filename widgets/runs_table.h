#pragma once

#include "core/jobs/job.h"

#include <QAbstractTableModel>
#include <QTreeView>

#include <vector>

namespace isthmus {

/// One transfer or study: running, or from the project.
struct RunRow
{
    QString key;   ///< identifies the row: the job's number or the key of the stored result
    JobId job = 0; ///< 0: from the project
    QString title;
    QString method;
    JobState state = JobState::Done;
    bool stopped = false; ///< ended at a checkpoint, can go on
    QString stage;
    double fraction = 0;
    double eta = -1; ///< seconds
    double best;     ///< validation loss of the best checkpoint; NaN: none yet
    int bestStep = -1;
    double baseline; ///< validation loss of the untouched target
    double control;  ///< best control's validation loss
    QString created;

    RunRow();
};

/// Runs, newest first. A column of check marks chooses the runs whose curves are laid over each other.
class RunsTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Run, Method, State, Progress, Remaining, Best, Baseline, Control, Created, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Adds a run at the top or replaces what is known of it.
    void update(const RunRow& row);
    void remove(const QString& key);
    void clear();
    const RunRow* row(int index) const;
    int find(const QString& key) const;
    /// Keys of the runs that are checked, in the table's order.
    QStringList compared() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void comparedChanged();

private:
    QVariant text(const RunRow& at, int column) const;

    std::vector<RunRow> rows_;
    QStringList checked_;
};

/// The runs as a view.
class RunsTable : public QTreeView
{
    Q_OBJECT
public:
    explicit RunsTable(QWidget* parent = nullptr);
    RunsTableModel* runs() const { return model_; }
    const RunRow* current() const { return model_->row(currentIndex().row()); }
    void select(const QString& key);

Q_SIGNALS:
    void runSelected(const QString& key);

private:
    RunsTableModel* model_;
};

} // namespace isthmus

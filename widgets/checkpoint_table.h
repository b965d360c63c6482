#pragma once

#include <QAbstractTableModel>
#include <QTreeView>

#include <vector>

namespace isthmus {

/// A saved step of a run.
struct CheckpointRow
{
    int step = 0;
    double loss = 0;
    double validation = 0; ///< NaN: not measured at this step
    double penalty = 0;    ///< NaN where the method has none
    double learningRate = 0;
    double deltaNorm = 0; ///< NaN where the method has none
    QString file;         ///< empty: not kept

    bool operator==(const CheckpointRow&) const = default;
};

/// Steps of a run in order; the best one, by validation loss, is marked with a star and a word.
class CheckpointTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Step, Loss, Validation, Penalty, LearningRate, DeltaNorm, File, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<CheckpointRow> rows, int bestStep);
    const CheckpointRow* row(int index) const;
    int bestStep() const { return best_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString tableText(QChar separator = QLatin1Char('\t')) const;

private:
    std::vector<CheckpointRow> rows_;
    int best_ = -1;
};

/// The checkpoints as a view.
class CheckpointTable : public QTreeView
{
    Q_OBJECT
public:
    explicit CheckpointTable(QWidget* parent = nullptr);
    CheckpointTableModel* checkpoints() const { return model_; }
    void setRows(std::vector<CheckpointRow> rows, int bestStep);

Q_SIGNALS:
    void stepSelected(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    CheckpointTableModel* model_;
};

} // namespace isthmus

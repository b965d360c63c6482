#pragma once

#include <QAbstractTableModel>
#include <QTableView>

#include <optional>
#include <vector>

namespace isthmus {

/// A score with its interval, and how it stands against the baseline of its row.
struct ScoreCell
{
    enum class Mark {
        None,     ///< not compared
        Baseline, ///< what the others of the row are compared with
        Better,   ///< significantly, at 5 %
        Worse,    ///< significantly, at 5 %
        Same      ///< compared, no significant difference
    };

    QString key; ///< of the evaluation; empty for a published value
    double value = 0;
    double low = 0;
    double high = 0;
    bool percent = true;
    bool interval = true;
    int seeds = 1;       ///< whose mean this is
    double progress = 1; ///< below 1 while the run goes on, or when it was stopped
    Mark mark = Mark::None;
    QString toolTip;

    bool operator==(const ScoreCell&) const = default;
};

struct ScoreColumn
{
    QString title;
    QString toolTip;
    bool published = false; ///< a paper's values, not measured here

    bool operator==(const ScoreColumn&) const = default;
};

struct ScoreRow
{
    QString title;
    std::vector<std::optional<ScoreCell>> cells; ///< one per column

    bool operator==(const ScoreRow&) const = default;
};

class ScoreTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(std::vector<ScoreColumn> columns, std::vector<ScoreRow> rows);
    const ScoreCell* cell(const QModelIndex& index) const;
    QModelIndex find(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ScoreColumn> columns_;
    std::vector<ScoreRow> rows_;
};

/// Models as columns, benchmarks as rows; a cell holds the score above its interval. Published values stand
/// at the right in columns that say so, set in italics.
class ScoreTable : public QTableView
{
    Q_OBJECT
public:
    explicit ScoreTable(QWidget* parent = nullptr);

    /// Keeps the cell that was current where it is still there.
    void setTable(std::vector<ScoreColumn> columns, std::vector<ScoreRow> rows);
    ScoreTableModel* scores() const { return model_; }
    /// Key of the evaluation under the cursor; empty: none.
    QString currentKey() const;
    void select(const QString& key);

Q_SIGNALS:
    void cellChosen(const QString& key);

private:
    ScoreTableModel* model_;
};

} // namespace isthmus

#include "widgets/runs_table.h"

#include "core/base/nan.h"
#include "widgets/job_panel_model.h"
#include "widgets/neuron_table.h"
#include "widgets/progress_delegate.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

QString lossText(double value)
{
    return std::isfinite(value) ? numberText(value, 4) : QString();
}

} // namespace

RunRow::RunRow() : best(nan), baseline(nan), control(nan) {}

void RunsTableModel::update(const RunRow& row)
{
    const int at = find(row.key);
    if (at >= 0) {
        rows_[static_cast<std::size_t>(at)] = row;
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, 0, 0);
    rows_.insert(rows_.begin(), row);
    endInsertRows();
}

void RunsTableModel::remove(const QString& key)
{
    const int at = find(key);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    rows_.erase(rows_.begin() + at);
    endRemoveRows();
    if (checked_.removeAll(key) > 0)
        Q_EMIT comparedChanged();
}

void RunsTableModel::clear()
{
    beginResetModel();
    rows_.clear();
    checked_.clear();
    endResetModel();
}

const RunRow* RunsTableModel::row(int index) const
{
    return index >= 0 && index < static_cast<int>(rows_.size()) ? &rows_[static_cast<std::size_t>(index)]
                                                                : nullptr;
}

int RunsTableModel::find(const QString& key) const
{
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const RunRow& row) { return row.key == key; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

QStringList RunsTableModel::compared() const
{
    QStringList keys;
    for (const RunRow& row : rows_) {
        if (checked_.contains(row.key))
            keys << row.key;
    }
    return keys;
}

int RunsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RunsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags RunsTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Run ? usual | Qt::ItemIsUserCheckable : usual;
}

bool RunsTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const RunRow* at = index.isValid() ? row(index.row()) : nullptr;
    if (!at || role != Qt::CheckStateRole || index.column() != Run)
        return false;
    checked_.removeAll(at->key);
    if (value.toInt() == Qt::Checked)
        checked_ << at->key;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT comparedChanged();
    return true;
}

QVariant RunsTableModel::text(const RunRow& at, int column) const
{
    switch (column) {
    case Run:
        return at.title;
    case Method:
        return at.method;
    case State:
        return at.stopped ? tr("Stopped") : jobStateText(at.state);
    case Progress:
        return tr("%1 %").arg(qRound(100 * at.fraction));
    case Remaining:
        return isFinal(at.state) || at.eta < 0 ? QString() : durationText(at.eta);
    case Best:
        return std::isfinite(at.best) && at.bestStep >= 0
                   ? tr("%1 at step %2").arg(lossText(at.best)).arg(at.bestStep)
                   : lossText(at.best);
    case Baseline:
        return lossText(at.baseline);
    case Control:
        return lossText(at.control);
    case Created:
        return at.created;
    default:
        return {};
    }
}

QVariant RunsTableModel::data(const QModelIndex& index, int role) const
{
    const RunRow* at = index.isValid() ? row(index.row()) : nullptr;
    if (!at)
        return {};
    if (role == Qt::CheckStateRole && index.column() == Run)
        return checked_.contains(at->key) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::EditRole && index.column() == Progress)
        return at->fraction;
    if (role == Qt::ToolTipRole && index.column() <= Progress)
        return at->stage;
    if (role == Qt::ForegroundRole && at->state == JobState::Failed && index.column() == State)
        return themeColors(QApplication::palette()).bad;
    if (role == Qt::ForegroundRole && index.column() == Best && std::isfinite(at->best) &&
        std::isfinite(at->baseline)) {
        const ThemeColors colors = themeColors(QApplication::palette());
        const bool gain = at->best < at->baseline && !(at->control <= at->best);
        return gain ? colors.good : colors.warning;
    }
    return role == Qt::DisplayRole ? text(*at, index.column()) : QVariant();
}

QVariant RunsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    struct Header
    {
        QString title;
        QString tip;
    };
    const Header headers[] = {
        {tr("Run"), tr("Check several runs to lay their curves over each other")},
        {tr("Method"), {}},
        {tr("State"), {}},
        {tr("Progress"), {}},
        {tr("Remaining"), {}},
        {tr("Best"), tr("Lowest validation loss and the step that reached it")},
        {tr("Before"), tr("Validation loss of the untouched target")},
        {tr("Best control"),
         tr("Lowest validation loss that a control reached at the same budget. A gain that a "
            "control shows too does not come from the source's knowledge.")},
        {tr("Created"), {}},
    };
    return role == Qt::DisplayRole   ? QVariant(headers[section].title)
           : role == Qt::ToolTipRole ? QVariant(headers[section].tip)
                                     : QVariant();
}

RunsTable::RunsTable(QWidget* parent) : QTreeView(parent), model_(new RunsTableModel(this))
{
    setModel(model_);
    styleTable(*this, tr("Runs"), tr("Curves and checkpoints of the chosen run are shown below."));
    setItemDelegateForColumn(RunsTableModel::Progress, new ProgressDelegate(this));
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int widths[] = {24, 9, 10, 15, 11, 18, 8, 12};
    for (int column = 0; column < 8; ++column)
        setColumnWidth(column, unit * widths[column]);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const RunRow* at = model_->row(current.row()))
            Q_EMIT runSelected(at->key);
    });
}

void RunsTable::select(const QString& key)
{
    const int at = model_->find(key);
    if (at >= 0)
        setCurrentIndex(model_->index(at, 0));
}

} // namespace isthmus

#include "widgets/checkpoint_table.h"

#include "core/results/figure_data.h"
#include "widgets/neuron_table.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

QString shown(double value, char format, int digits)
{
    if (!std::isfinite(value))
        return {};
    return format == 'f' ? numberText(value, digits) : shortNumberText(value, digits);
}

} // namespace

void CheckpointTableModel::setRows(std::vector<CheckpointRow> rows, int bestStep)
{
    // A run appends a step at a time: the view keeps its place.
    if (rows.size() > rows_.size() && std::equal(rows_.begin(), rows_.end(), rows.begin())) {
        beginInsertRows({}, static_cast<int>(rows_.size()), static_cast<int>(rows.size()) - 1);
        rows_ = std::move(rows);
        endInsertRows();
        best_ = bestStep;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    if (rows == rows_ && bestStep == best_)
        return;
    beginResetModel();
    rows_ = std::move(rows);
    best_ = bestStep;
    endResetModel();
}

const CheckpointRow* CheckpointTableModel::row(int index) const
{
    return index >= 0 && index < static_cast<int>(rows_.size()) ? &rows_[static_cast<std::size_t>(index)]
                                                                : nullptr;
}

int CheckpointTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int CheckpointTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CheckpointTableModel::data(const QModelIndex& index, int role) const
{
    const CheckpointRow* at = index.isValid() ? row(index.row()) : nullptr;
    if (!at)
        return {};
    const bool best = at->step == best_;
    if (role == Qt::FontRole && best) {
        QFont bold = QApplication::font("QTreeView");
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::ForegroundRole && best && index.column() <= Validation)
        return themeColors(QApplication::palette()).good;
    if (role == Qt::ToolTipRole && index.column() == File)
        return at->file;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Step:
        return best ? tr("%1 \u2605 best").arg(at->step) : QString::number(at->step);
    case Loss:
        return shown(at->loss, 'f', 4);
    case Validation:
        return shown(at->validation, 'f', 4);
    case Penalty:
        return shown(at->penalty, 'g', 3);
    case LearningRate:
        return shown(at->learningRate, 'g', 3);
    case DeltaNorm:
        return shown(at->deltaNorm, 'g', 4);
    case File:
        return QFileInfo(at->file).fileName();
    default:
        return {};
    }
}

QVariant CheckpointTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    const QString titles[] = {tr("Step"),          tr("Loss"),          tr("Validation"), tr("Penalty"),
                              tr("Learning rate"), tr("Norm of Delta"), tr("Checkpoint")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

QString CheckpointTableModel::tableText(QChar separator) const
{
    QStringList header;
    for (int column = 0; column < ColumnCount; ++column)
        header << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList lines{header.join(separator)};
    const auto number = [](double value) { return qstr(exactNumber(value)); };
    for (const CheckpointRow& at : rows_)
        lines << QStringList{QString::number(at.step),
                             number(at.loss),
                             number(at.validation),
                             number(at.penalty),
                             number(at.learningRate),
                             number(at.deltaNorm),
                             at.file}
                     .join(separator);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

CheckpointTable::CheckpointTable(QWidget* parent) : QTreeView(parent), model_(new CheckpointTableModel(this))
{
    setModel(model_);
    styleTable(*this, tr("Checkpoints"),
               tr("A row for each checkpoint of the run. Ctrl+C copies the table."));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const CheckpointRow* at = model_->row(current.row()))
            Q_EMIT stepSelected(at->step);
    });
}

void CheckpointTable::setRows(std::vector<CheckpointRow> rows, int bestStep)
{
    model_->setRows(std::move(rows), bestStep);
    for (int column = 0; column + 1 < CheckpointTableModel::ColumnCount; ++column)
        resizeColumnToContents(column);
}

void CheckpointTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(model_->tableText());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace isthmus

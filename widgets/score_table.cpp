#include "widgets/score_table.h"

#include "widgets/focus_ring.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace isthmus {
namespace {

QString valueText(const ScoreCell& cell, double value)
{
    return cell.percent ? numberText(100 * value, 1) : numberText(value, 3);
}

QString markText(ScoreCell::Mark mark)
{
    switch (mark) {
    case ScoreCell::Mark::Better:
        return QStringLiteral(" ▲");
    case ScoreCell::Mark::Worse:
        return QStringLiteral(" ▼");
    case ScoreCell::Mark::Same:
        return QStringLiteral(" ≈");
    case ScoreCell::Mark::Baseline:
    case ScoreCell::Mark::None:
        break;
    }
    return {};
}

QString cellText(const ScoreCell& cell)
{
    QString text =
        valueText(cell, cell.value) + (cell.percent ? QStringLiteral(" %") : QString()) + markText(cell.mark);
    if (cell.progress < 1)
        text += ScoreTableModel::tr(" (%1 % done)").arg(static_cast<int>(100 * cell.progress));
    if (cell.seeds > 1)
        text += ScoreTableModel::tr(", %n seed(s)", nullptr, cell.seeds);
    if (cell.interval)
        text += QStringLiteral("\n%1 – %2").arg(valueText(cell, cell.low), valueText(cell, cell.high));
    return text;
}

} // namespace

void ScoreTableModel::setTable(std::vector<ScoreColumn> columns, std::vector<ScoreRow> rows)
{
    if (columns == columns_ && rows == rows_)
        return;
    beginResetModel();
    columns_ = std::move(columns);
    rows_ = std::move(rows);
    endResetModel();
}

const ScoreCell* ScoreTableModel::cell(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const auto& cell =
        rows_[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column())];
    return cell ? &*cell : nullptr;
}

QModelIndex ScoreTableModel::find(const QString& key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const ScoreCell* at = cell(index(row, column));
            if (at && !key.isEmpty() && at->key == key)
                return index(row, column);
        }
    }
    return {};
}

int ScoreTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ScoreTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant ScoreTableModel::data(const QModelIndex& index, int role) const
{
    const ScoreCell* at = cell(index);
    const bool published = index.isValid() && columns_[static_cast<std::size_t>(index.column())].published;
    const ThemeColors colors = themeColors(qApp->palette());
    switch (role) {
    case Qt::DisplayRole:
        return at ? cellText(*at) : QStringLiteral("–");
    case Qt::ToolTipRole:
        return at ? at->toolTip : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case Qt::FontRole: {
        QFont font;
        font.setItalic(published);
        font.setBold(at && at->mark == ScoreCell::Mark::Baseline);
        return font;
    }
    case Qt::ForegroundRole:
        if (!at || published)
            return colors.muted;
        if (at->mark == ScoreCell::Mark::Better)
            return colors.good;
        if (at->mark == ScoreCell::Mark::Worse)
            return colors.bad;
        return {};
    default:
        return {};
    }
}

QVariant ScoreTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? rows_[static_cast<std::size_t>(section)].title : QVariant();
    const ScoreColumn& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.published ? tr("Published:\n%1").arg(column.title) : column.title;
    if (role == Qt::ToolTipRole)
        return column.toolTip;
    return {};
}

ScoreTable::ScoreTable(QWidget* parent) : QTableView(parent), model_(new ScoreTableModel(this))
{
    setModel(model_);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setTabKeyNavigation(false);
    new FocusRing(this); // no cell is the current one at first
    setAccessibleName(tr("Scores of models on benchmarks"));
    setAccessibleDescription(
        tr("The arrow keys move from score to score. The items of the chosen one are shown below."));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 15);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT cellChosen(currentKey()); });
}

void ScoreTable::setTable(std::vector<ScoreColumn> columns, std::vector<ScoreRow> rows)
{
    const QString key = currentKey();
    {
        const QSignalBlocker blocker(selectionModel());
        model_->setTable(std::move(columns), std::move(rows));
        setCurrentIndex(model_->find(key));
    }
    viewport()->update();
}

QString ScoreTable::currentKey() const
{
    const ScoreCell* at = model_->cell(currentIndex());
    return at ? at->key : QString();
}

void ScoreTable::select(const QString& key)
{
    setCurrentIndex(model_->find(key));
}

} // namespace isthmus

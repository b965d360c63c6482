#include "widgets/pair_table.h"

#include "core/results/figure_data.h"
#include "widgets/core_text.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QApplication>

namespace isthmus {

void PairTableModel::setPair(std::shared_ptr<const PairSummary> pair)
{
    beginResetModel();
    pair_ = std::move(pair);
    endResetModel();
}

int PairTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !pair_ ? 0 : static_cast<int>(pair_->modules.size());
}

int PairTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PairTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !pair_)
        return {};
    const PairRow& row = pair_->modules[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const bool flags[] = {row.activations, row.weights, row.transfer};
    if (column >= Activations && column <= Transfer) {
        const bool on = flags[column - Activations];
        if (role == Qt::ForegroundRole) {
            const ThemeColors colors = themeColors(QApplication::palette());
            return on ? colors.good : colors.muted;
        }
        if (role == Qt::DisplayRole)
            return on ? tr("yes") : tr("no");
    }
    if (role == Qt::ToolTipRole && column == Reason)
        return coreText(row.reason);
    if (role != Qt::DisplayRole)
        return {};
    const auto shape = [](const std::string& text) {
        QString shown = qstr(text).replace(QStringLiteral(" x "), QStringLiteral(" × "));
        return shown.isEmpty() ? QStringLiteral("–") : shown;
    };
    switch (column) {
    case Module:
        return qstr(moduleLabel(row.module));
    case SourceShape:
        return shape(row.source_shape);
    case TargetShape:
        return shape(row.target_shape);
    case Reason:
        return coreText(row.reason);
    default:
        return {};
    }
}

QVariant PairTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    const QString titles[] = {tr("Module"),  tr("Source"),   tr("Target"), tr("Activations"),
                              tr("Weights"), tr("Transfer"), tr("Note")};
    const QString tips[] = {{},
                            tr("Shape of the weight in the source, outputs × inputs"),
                            tr("Shape of the weight in the target, outputs × inputs"),
                            tr("Behavioural similarity is defined"),
                            tr("Parametric similarity is defined"),
                            tr("The source is at least as large, so that its neurons can be carried over"),
                            {}};
    if (section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return titles[section];
    return role == Qt::ToolTipRole ? QVariant(tips[section]) : QVariant();
}

} // namespace isthmus

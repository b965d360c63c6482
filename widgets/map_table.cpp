#include "widgets/map_table.h"

#include "core/results/figure_data.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHeaderView>

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

QString nullText(const NullBand& band)
{
    if (band.draws == 0)
        return MapTableModel::tr("not computed");
    return MapTableModel::tr("%1 [%2, %3]")
        .arg(numberText(band.mean), numberText(band.low), numberText(band.high));
}

QString verdictText(const SimilarityMap& map)
{
    if (map.null_matched_depth.draws == 0 || !std::isfinite(map.matched_depth_mean))
        return {};
    return map.matched_depth_mean > map.null_matched_depth.high ? MapTableModel::tr("above chance")
                                                                : MapTableModel::tr("not above chance");
}

QString sampleText(const SimilarityMap& map)
{
    if (map.sample_unit == "weight")
        return MapTableModel::tr("weights");
    return map.sample_unit == "token" ? MapTableModel::tr("%1 tokens").arg(map.samples)
                                      : MapTableModel::tr("%1 texts").arg(map.samples);
}

QString spread(double mean, double deviation)
{
    return MapTableModel::tr("%1 ± %2").arg(numberText(mean), numberText(deviation));
}

} // namespace

void MapTableModel::setMaps(std::vector<std::shared_ptr<const SimilarityMap>> maps)
{
    beginResetModel();
    maps_ = std::move(maps);
    endResetModel();
}

std::shared_ptr<const SimilarityMap> MapTableModel::map(int row) const
{
    return row >= 0 && row < static_cast<int>(maps_.size()) ? maps_[static_cast<std::size_t>(row)] : nullptr;
}

int MapTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(maps_.size());
}

int MapTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MapTableModel::data(const QModelIndex& index, int role) const
{
    const auto at = index.isValid() ? map(index.row()) : nullptr;
    if (!at)
        return {};
    if (role == Qt::ForegroundRole && index.column() == Verdict) {
        const ThemeColors colors = themeColors(QApplication::palette());
        return at->matched_depth_mean > at->null_matched_depth.high ? colors.good : colors.warning;
    }
    if (role == Qt::ToolTipRole)
        return tr("%1. Estimator: %2.")
            .arg(qstr(mapTitle(*at, false)), at->estimator.empty() ? tr("plain") : qstr(at->estimator));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Metric:
        return qstr(metricLabel(at->metric));
    case Module:
        return qstr(moduleLabel(at->module));
    case MatchedDepth:
        return numberText(at->matched_depth_mean);
    case Incompatibility:
        return numberText(1 - std::max(0.0, at->matched_depth_mean));
    case Null:
        return nullText(at->null_matched_depth);
    case Verdict:
        return verdictText(*at);
    case BestPath:
        return numberText(at->best_path_mean);
    case Triangle:
        return spread(at->triangle_mean, at->triangle_std);
    case Mean:
        return spread(at->mean, at->std);
    case Samples:
        return sampleText(*at);
    default:
        return {};
    }
}

QVariant MapTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    struct Header
    {
        QString title;
        QString tip;
    };
    const Header headers[] = {
        {tr("Metric"), {}},
        {tr("Module"), {}},
        {tr("Matched depth"), tr("Mean similarity of layers at equal relative depth")},
        {tr("Incompatibility"), tr("1 − max(0, matched-depth similarity)")},
        {tr("Null [95 %]"),
         tr("The matched-depth mean when the samples are paired at random, or against a random "
            "partner: what the numbers would be without any relation")},
        {tr("Against null"), tr("Whether the matched-depth mean lies above the null's 95 % band")},
        {tr("Best path"), tr("Mean along the monotone path of highest similarity")},
        {tr("Triangle"), tr("Mean ± standard deviation over source layer ≥ target layer, as in the paper")},
        {tr("All cells"), tr("Mean ± standard deviation over all layer pairs")},
        {tr("Samples"), tr("Rows of the activation matrices")},
    };
    if (section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return headers[section].title;
    return role == Qt::ToolTipRole ? QVariant(headers[section].tip) : QVariant();
}

MapTable::MapTable(QWidget* parent) : QTreeView(parent), model_(new MapTableModel(this))
{
    setModel(model_);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Similarity maps"));
    setAccessibleDescription(tr("A row for each map, with its means and its null. Enter shows the map."));
    header()->setStretchLastSection(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const auto map = model_->map(current.row()))
            Q_EMIT mapSelected(map);
    });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const auto map = model_->map(index.row()))
            Q_EMIT mapActivated(map);
    });
}

void MapTable::setMaps(std::vector<std::shared_ptr<const SimilarityMap>> maps)
{
    model_->setMaps(std::move(maps));
    for (int column = 0; column + 1 < MapTableModel::ColumnCount; ++column)
        resizeColumnToContents(column);
}

} // namespace isthmus

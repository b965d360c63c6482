#pragma once

#include "core/results/similarity_result.h"

#include <QAbstractTableModel>
#include <QTreeView>

#include <memory>
#include <vector>

namespace isthmus {

/// One row per map: the pair's similarity and incompatibility with the null band, and the other means.
class MapTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Metric,
        Module,
        MatchedDepth,
        Incompatibility,
        Null,
        Verdict,
        BestPath,
        Triangle,
        Mean,
        Samples,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMaps(std::vector<std::shared_ptr<const SimilarityMap>> maps);
    std::shared_ptr<const SimilarityMap> map(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<std::shared_ptr<const SimilarityMap>> maps_;
};

/// The table of maps as a view. Double click or Enter opens a map.
class MapTable : public QTreeView
{
    Q_OBJECT
public:
    explicit MapTable(QWidget* parent = nullptr);
    void setMaps(std::vector<std::shared_ptr<const SimilarityMap>> maps);
    MapTableModel* mapModel() const { return model_; }

Q_SIGNALS:
    void mapSelected(std::shared_ptr<const isthmus::SimilarityMap> map);
    void mapActivated(std::shared_ptr<const isthmus::SimilarityMap> map);

private:
    MapTableModel* model_;
};

} // namespace isthmus

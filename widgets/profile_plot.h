#pragma once

#include "core/results/similarity_result.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCustomPlot;

namespace isthmus {

class HeatmapGrid;

/// Row and column of a cell as two curves, with the null band shaded: the source layer against every target
/// layer (left) and the target layer against every source layer (right).
class ProfilePlot : public QWidget
{
    Q_OBJECT
public:
    explicit ProfilePlot(QWidget* parent = nullptr);

    /// Shows the profiles of a cell; a null map clears.
    void setCell(const std::shared_ptr<const SimilarityMap>& map, LayerPair cell,
                 bool incompatibility = false);
    /// Follows the cursor of a grid from now on.
    void follow(HeatmapGrid* grid);

    /// Values of the curves as shown: over target layers, over source layers.
    std::vector<double> rowValues() const { return row_; }
    std::vector<double> columnValues() const { return column_; }

    QSize sizeHint() const override { return {520, 180}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void draw(QCustomPlot& plot, const std::vector<double>& values, int marked, const QString& xLabel,
              const QString& title, bool labelled);

    QCustomPlot* rowPlot_;
    QCustomPlot* columnPlot_;
    std::shared_ptr<const SimilarityMap> map_;
    LayerPair cell_;
    bool incompatibility_ = false;
    std::vector<double> row_;
    std::vector<double> column_;
};

} // namespace isthmus

#pragma once

#include "core/results/similarity_result.h"

#include <QWidget>

#include <vector>

class QCustomPlot;

namespace isthmus {

/// Densities of the entries of the two weights behind a cell, over common bins.
class HistogramPlot : public QWidget
{
    Q_OBJECT
public:
    explicit HistogramPlot(QWidget* parent = nullptr);

    void setDetail(const CellDetail& detail);
    void clear();

    QSize sizeHint() const override { return {320, 220}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QCustomPlot* plot_;
    std::vector<double> edges_;
    std::vector<double> source_;
    std::vector<double> target_;
};

} // namespace isthmus

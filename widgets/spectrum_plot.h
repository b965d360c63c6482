#pragma once

#include "core/results/similarity_result.h"

#include <QWidget>

#include <vector>

class QCustomPlot;

namespace isthmus {

/// Singular values of the two weights behind a cell, each divided by its largest, over the relative rank
/// (index / count), so that matrices of different widths compare. Logarithmic value axis.
class SpectrumPlot : public QWidget
{
    Q_OBJECT
public:
    explicit SpectrumPlot(QWidget* parent = nullptr);

    void setDetail(const CellDetail& detail);
    void clear();

    QSize sizeHint() const override { return {320, 220}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QCustomPlot* plot_;
    std::vector<double> source_;
    std::vector<double> target_;
};

} // namespace isthmus

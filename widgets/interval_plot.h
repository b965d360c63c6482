#pragma once

#include "widgets/plot_view.h"

#include <vector>

namespace isthmus {

/// A mean with its confidence interval, and the single runs behind it.
struct IntervalPoint
{
    QString name;
    double value = 0;
    double low = 0; ///< of the interval; equal to the value when there is none
    double high = 0;
    std::vector<double> runs; ///< one per seed
    bool strong = false;      ///< the one the others are compared with

    bool operator==(const IntervalPoint&) const = default;
};

/// Means with intervals side by side: a transfer beside its controls, initialisations beside each other.
class IntervalPlot : public PlotView
{
    Q_OBJECT
public:
    explicit IntervalPlot(const QString& name, QWidget* parent = nullptr);

    void setPoints(std::vector<IntervalPoint> points, const QString& valueLabel);
    const std::vector<IntervalPoint>& points() const { return points_; }
    /// A horizontal line, e.g. the loss of the untouched target; NaN: none.
    void setReference(double value, const QString& text);

    QString tableText(QChar separator = QLatin1Char('\t')) const override;

protected:
    void draw(QCustomPlot& plot, const PlotColors& colors) override;
    int positions() const override { return static_cast<int>(points_.size()); }
    double positionX(int index) const override { return index; }
    QString describe(int index) const override;

private:
    std::vector<IntervalPoint> points_;
    QString valueLabel_;
    double reference_;
    QString referenceText_;
};

} // namespace isthmus

#pragma once

#include "widgets/plot_view.h"

#include <vector>

namespace isthmus {

/// A number per layer of one kind, e.g. the attention's scores.
struct BarSeries
{
    QString name;
    std::vector<double> values; ///< by layer; NaN: no bar

    bool operator==(const BarSeries&) const = default;
};

/// Bars side by side per layer. A position is a layer.
class LayerBars : public PlotView
{
    Q_OBJECT
public:
    explicit LayerBars(const QString& name, QWidget* parent = nullptr);

    void setSeries(std::vector<BarSeries> series, const QString& valueLabel);
    const std::vector<BarSeries>& series() const { return series_; }
    /// Layers that stand out, e.g. the chosen ones; their labels are marked below the axis.
    void setChosen(std::vector<int> layers);

    QString tableText(QChar separator = QLatin1Char('\t')) const override;

protected:
    void draw(QCustomPlot& plot, const PlotColors& colors) override;
    int positions() const override { return layers_; }
    double positionX(int index) const override { return index; }
    QString describe(int index) const override;

private:
    std::vector<BarSeries> series_;
    std::vector<int> chosen_;
    QString valueLabel_;
    int layers_ = 0;
};

} // namespace isthmus

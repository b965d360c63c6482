#pragma once

#include "widgets/plot_view.h"

#include <vector>

namespace isthmus {

/// One curve: y over x, with a confidence band where there is one.
struct Curve
{
    QString name;
    std::vector<double> x;
    std::vector<double> y;    ///< NaN leaves a gap
    std::vector<double> low;  ///< of the band, as long as y; empty: no band
    std::vector<double> high; ///< of the band
    int series = -1;          ///< colour; -1: the place in the list
    int line = -1;            ///< line and dots; -1: as the colour

    bool operator==(const Curve&) const = default;
};

/// A place on the x axis that matters, e.g. the best checkpoint.
struct CurveMark
{
    double x = 0;
    QString text;

    bool operator==(const CurveMark&) const = default;
};

/// Several named curves over one axis, e.g. losses over the steps of a run. L switches the value axis between
/// linear and logarithmic.
class CurvePlot : public PlotView
{
    Q_OBJECT
public:
    explicit CurvePlot(const QString& name, QWidget* parent = nullptr);

    void setLabels(const QString& x, const QString& y);
    void setCurves(std::vector<Curve> curves);
    const std::vector<Curve>& curves() const { return curves_; }
    /// One more point of the curve with this name, which is added when it is new. Cheap: a run appends many.
    void append(const QString& curve, double x, double y);
    void setMarks(std::vector<CurveMark> marks);
    void setReference(double y, const QString& text); ///< a horizontal line, e.g. the loss before; NaN: none
    void setLogarithmic(bool on);
    bool logarithmic() const { return logarithmic_; }

    QString tableText(QChar separator = QLatin1Char('\t')) const override;

Q_SIGNALS:
    void logarithmicChanged(bool on);

protected:
    void draw(QCustomPlot& plot, const PlotColors& colors) override;
    int positions() const override { return static_cast<int>(xs_.size()); }
    double positionX(int index) const override { return xs_[static_cast<std::size_t>(index)]; }
    QString describe(int index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void drawCurve(QCustomPlot& plot, const PlotColors& colors, const Curve& curve, int series,
                   int line) const;
    void drawMarks(QCustomPlot& plot, const PlotColors& colors) const;
    void fitAxes(QCustomPlot& plot) const;
    void collectPositions();

    QString xLabel_;
    QString yLabel_;
    std::vector<Curve> curves_;
    std::vector<CurveMark> marks_;
    std::vector<double> xs_; ///< all x of all curves, ascending, each once
    double reference_;
    QString referenceText_;
    bool logarithmic_ = false;
};

} // namespace isthmus

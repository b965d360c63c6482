#include "widgets/curve_plot.h"

#include "core/base/nan.h"
#include "core/results/figure_data.h"
#include "widgets/text_format.h"

#include <QKeyEvent>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace isthmus {
namespace {

constexpr std::size_t mostDots = 60; ///< longer curves are lines alone

QString shortNumber(double value)
{
    return shortNumberText(value, 5);
}

/// Value of a curve exactly at x; NaN where it has none.
double valueAt(const Curve& curve, double x)
{
    const auto found = std::lower_bound(curve.x.begin(), curve.x.end(), x);
    return found != curve.x.end() && *found == x ? curve.y[static_cast<std::size_t>(found - curve.x.begin())]
                                                 : nan;
}

QCPScatterStyle::ScatterShape dot(int series)
{
    static constexpr QCPScatterStyle::ScatterShape shapes[] = {
        QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare, QCPScatterStyle::ssTriangle,
        QCPScatterStyle::ssDiamond};
    return shapes[static_cast<std::size_t>(series) % 4];
}

} // namespace

CurvePlot::CurvePlot(const QString& name, QWidget* parent) : PlotView(name, parent), reference_(nan) {}

void CurvePlot::setLabels(const QString& x, const QString& y)
{
    xLabel_ = x;
    yLabel_ = y;
    refresh();
}

void CurvePlot::collectPositions()
{
    xs_.clear();
    for (const Curve& curve : curves_)
        xs_.insert(xs_.end(), curve.x.begin(), curve.x.end());
    std::sort(xs_.begin(), xs_.end());
    xs_.erase(std::unique(xs_.begin(), xs_.end()), xs_.end());
}

void CurvePlot::setCurves(std::vector<Curve> curves)
{
    curves_ = std::move(curves);
    collectPositions();
    refresh();
}

void CurvePlot::append(const QString& name, double x, double y)
{
    auto found =
        std::find_if(curves_.begin(), curves_.end(), [&](const Curve& curve) { return curve.name == name; });
    if (found == curves_.end()) {
        curves_.push_back({name, {}, {}, {}, {}});
        found = curves_.end() - 1;
    }
    found->x.push_back(x);
    found->y.push_back(y);
    if (xs_.empty() || xs_.back() < x)
        xs_.push_back(x);
    else
        collectPositions();
    refresh();
}

void CurvePlot::setMarks(std::vector<CurveMark> marks)
{
    if (marks == marks_)
        return;
    marks_ = std::move(marks);
    refresh();
}

void CurvePlot::setReference(double y, const QString& text)
{
    reference_ = y;
    referenceText_ = text;
    refresh();
}

void CurvePlot::setLogarithmic(bool on)
{
    if (on == logarithmic_)
        return;
    logarithmic_ = on;
    refresh();
    Q_EMIT logarithmicChanged(on);
}

void CurvePlot::drawCurve(QCustomPlot& plot, const PlotColors& colors, const Curve& curve, int series,
                          int line) const
{
    const QColor color = seriesColor(colors, series);
    const QVector<double> x(curve.x.begin(), curve.x.end());
    if (!curve.low.empty()) {
        QColor fill = color;
        fill.setAlphaF(colors.dark ? 0.24f : 0.16f);
        QCPGraph* upper = plot.addGraph();
        QCPGraph* lower = plot.addGraph();
        upper->setData(x, QVector<double>(curve.high.begin(), curve.high.end()), true);
        lower->setData(x, QVector<double>(curve.low.begin(), curve.low.end()), true);
        upper->setPen(Qt::NoPen);
        lower->setPen(Qt::NoPen);
        upper->setBrush(fill);
        upper->setChannelFillGraph(lower);
        upper->removeFromLegend();
        lower->removeFromLegend();
    }
    QCPGraph* graph = plot.addGraph();
    graph->setName(curve.name);
    graph->setData(x, QVector<double>(curve.y.begin(), curve.y.end()), true);
    graph->setPen(QPen(color, 1.8, seriesLine(line)));
    if (curve.x.size() <= mostDots)
        graph->setScatterStyle(QCPScatterStyle(dot(line), QPen(color, 1.2), QBrush(color), 5));
}

void CurvePlot::drawMarks(QCustomPlot& plot, const PlotColors& colors) const
{
    QPen pen(colors.muted, 1, Qt::DashLine);
    const auto label = [&](QCPItemPosition::PositionType typeX, QCPItemPosition::PositionType typeY, double x,
                           double y, const QString& text, Qt::Alignment alignment) {
        auto* note = new QCPItemText(&plot);
        note->setColor(colors.text);
        note->setFont(font());
        note->setPadding(QMargins(3, 1, 3, 1));
        QColor ground = colors.background;
        ground.setAlphaF(0.8f);
        note->setBrush(ground);
        note->setPositionAlignment(alignment);
        note->position->setTypeX(typeX);
        note->position->setTypeY(typeY);
        note->position->setCoords(x, y);
        note->setText(text);
    };
    for (const CurveMark& mark : marks_) {
        auto* line = new QCPItemStraightLine(&plot);
        line->setPen(pen);
        line->point1->setTypeY(QCPItemPosition::ptAxisRectRatio);
        line->point2->setTypeY(QCPItemPosition::ptAxisRectRatio);
        line->point1->setCoords(mark.x, 0);
        line->point2->setCoords(mark.x, 1);
        const bool right = !xs_.empty() && mark.x > (xs_.front() + xs_.back()) / 2;
        label(QCPItemPosition::ptPlotCoords, QCPItemPosition::ptAxisRectRatio, mark.x, 0.99, mark.text,
              (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    }
    if (std::isfinite(reference_) && (!logarithmic_ || reference_ > 0)) {
        auto* line = new QCPItemStraightLine(&plot);
        line->setPen(pen);
        line->point1->setTypeX(QCPItemPosition::ptAxisRectRatio);
        line->point2->setTypeX(QCPItemPosition::ptAxisRectRatio);
        line->point1->setCoords(0, reference_);
        line->point2->setCoords(1, reference_);
        label(QCPItemPosition::ptAxisRectRatio, QCPItemPosition::ptPlotCoords, 0.995, reference_,
              referenceText_, Qt::AlignRight | Qt::AlignBottom);
    }
}

void CurvePlot::fitAxes(QCustomPlot& plot) const
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto see = [&](double value) {
        if (!std::isfinite(value) || (logarithmic_ && value <= 0))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const Curve& curve : curves_) {
        for (const auto* values : {&curve.y, &curve.low, &curve.high})
            std::for_each(values->begin(), values->end(), see);
    }
    see(reference_);
    if (low > high) {
        low = logarithmic_ ? 0.1 : 0;
        high = 1;
    }
    if (logarithmic_) {
        const double margin = std::max(1.05, std::pow(high / low, 0.06));
        plot.yAxis->setRange(low / margin, high * margin);
    } else {
        const double margin = high > low ? 0.07 * (high - low) : std::max(0.05 * std::abs(high), 1e-9);
        plot.yAxis->setRange(low - margin, high + margin);
    }
    const double span = xs_.back() - xs_.front();
    const double side = span > 0 ? 0.025 * span : 0.5;
    plot.xAxis->setRange(xs_.front() - side, xs_.back() + side);
}

void CurvePlot::draw(QCustomPlot& plot, const PlotColors& colors)
{
    plot.xAxis->setLabel(xLabel_);
    plot.yAxis->setLabel(yLabel_);
    plot.yAxis->setScaleType(logarithmic_ ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    QSharedPointer<QCPAxisTicker> ticker;
    if (logarithmic_)
        ticker.reset(new QCPAxisTickerLog);
    else
        ticker.reset(new QCPAxisTicker);
    plot.yAxis->setTicker(ticker);
    plot.yAxis->setNumberFormat(QStringLiteral("gb"));
    plot.yAxis->setNumberPrecision(4);
    const bool whole = std::all_of(xs_.begin(), xs_.end(), [](double x) { return x == std::floor(x); });
    if (whole) { // steps and layers have no halves
        QSharedPointer<QCPAxisTickerFixed> steps(new QCPAxisTickerFixed);
        const int count = static_cast<int>(xs_.back() - xs_.front()) + 1;
        steps->setTickStep(layerTickStep(count, std::max(120, plot.width() - 70), 34));
        plot.xAxis->setTicker(steps);
        plot.xAxis->setSubTicks(false);
    }
    int place = 0;
    for (const Curve& curve : curves_) {
        const int series = curve.series >= 0 ? curve.series : place;
        drawCurve(plot, colors, curve, series, curve.line >= 0 ? curve.line : series);
        ++place;
    }
    plot.legend->setVisible(curves_.size() > 1);
    drawMarks(plot, colors);
    fitAxes(plot);
}

QString CurvePlot::describe(int index) const
{
    const double x = positionX(index);
    QStringList parts;
    for (const Curve& curve : curves_) {
        const double y = valueAt(curve, x);
        if (std::isfinite(y))
            parts << tr("%1 %2").arg(curve.name, shortNumber(y));
    }
    for (const CurveMark& mark : marks_) {
        if (mark.x == x)
            parts << mark.text;
    }
    return tr("%1 %2: %3").arg(xLabel_, shortNumber(x), parts.join(QStringLiteral(", ")));
}

QString CurvePlot::tableText(QChar separator) const
{
    QString text = xLabel_;
    for (const Curve& curve : curves_) {
        text += separator + curve.name;
        if (!curve.low.empty())
            text += separator + curve.name + QStringLiteral(" low") + separator + curve.name +
                    QStringLiteral(" high");
    }
    const auto number = [&](double value) { return qstr(exactNumber(value)); };
    for (double x : xs_) {
        text += QLatin1Char('\n') + number(x);
        for (const Curve& curve : curves_) {
            text += separator + number(valueAt(curve, x));
            if (curve.low.empty())
                continue;
            Curve band = curve;
            band.y = curve.low;
            text += separator + number(valueAt(band, x));
            band.y = curve.high;
            text += separator + number(valueAt(band, x));
        }
    }
    return text + QLatin1Char('\n');
}

bool CurvePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_L &&
        static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
        setLogarithmic(!logarithmic_);
        return true;
    }
    return PlotView::eventFilter(watched, event);
}

} // namespace isthmus

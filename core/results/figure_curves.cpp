#include "core/results/figure_curves.h"

#include "core/results/figure_axis.h"
#include "core/results/figure_data.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace isthmus {
namespace {

constexpr double narrowestPanelMm = 36; ///< with its labels, when the number of columns is chosen
constexpr int mostColumns = 4;
constexpr std::size_t mostMarkers = 14; ///< of one curve; more run into each other

template <typename See> void seeValues(const CurvePanels& panels, const std::string& yLabel, const See& see)
{
    for (const CurvePanel& panel : panels) {
        if (panel.y_label != yLabel)
            continue;
        for (const FigureCurve& curve : panel.curves) {
            for (const auto* values : {&curve.y, &curve.low, &curve.high})
                std::for_each(values->begin(), values->end(), see);
        }
    }
}

FigureRange logarithmicRange(double low, double high)
{
    const double margin = std::max(1.02, std::pow(high / low, 0.06));
    // Two digits, downwards and upwards.
    const double lowUnit = std::pow(10.0, std::floor(std::log10(low / margin)) - 1);
    const double highUnit = std::pow(10.0, std::floor(std::log10(high * margin)) - 1);
    return {roundedNumber(std::floor(low / margin / lowUnit) * lowUnit),
            roundedNumber(std::ceil(high * margin / highUnit) * highUnit)};
}

std::string tableNumber(double value)
{
    return std::isfinite(value) ? exactNumber(value) : "nan";
}

/// The different x of all curves, in the order in which they occur.
std::vector<const std::vector<double>*> differentX(const CurvePanels& panels)
{
    std::vector<const std::vector<double>*> found;
    for (const CurvePanel& panel : panels) {
        for (const FigureCurve& curve : panel.curves) {
            const bool known =
                std::any_of(found.begin(), found.end(), [&](const auto* x) { return *x == curve.x; });
            if (!known)
                found.push_back(&curve.x);
        }
    }
    return found;
}

} // namespace

CurveStyle curveStyle(int series, int line)
{
    // Okabe and Ito 2008, without the yellow, which nobody sees on white.
    static constexpr std::array<std::uint32_t, 7> colors = {0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7,
                                                            0x56b4e9, 0xe69f00, 0x000000};
    static const std::array<std::vector<double>, 7> dashes = {
        {{}, {4, 1.6}, {1.3, 1.3}, {4, 1.4, 1.3, 1.4}, {7.5, 2}, {4, 1.3, 1.3, 1.3, 1.3, 1.3}, {2.4, 1.3}}};
    constexpr std::size_t markers = 8;
    const auto color = static_cast<std::size_t>(std::max(0, series));
    const auto place = static_cast<std::size_t>(std::max(0, line));
    return {colors[color % colors.size()], dashes[place % dashes.size()],
            static_cast<CurveMarker>(place % markers)};
}

std::vector<LegendEntry> legendOf(const CurvePanels& panels)
{
    std::vector<LegendEntry> legend;
    for (const CurvePanel& panel : panels) {
        for (const FigureCurve& curve : panel.curves) {
            if (legendPlace(legend, curve) < legend.size())
                continue;
            const int series = curve.series >= 0 ? curve.series : static_cast<int>(legend.size());
            legend.push_back({curve.name, curveStyle(series, curve.line >= 0 ? curve.line : series)});
        }
    }
    return legend;
}

std::size_t legendPlace(const std::vector<LegendEntry>& legend, const FigureCurve& curve)
{
    const auto found = std::find_if(legend.begin(), legend.end(),
                                    [&](const LegendEntry& entry) { return entry.name == curve.name; });
    return static_cast<std::size_t>(found - legend.begin());
}

bool showsLegend(const FigureSpec& spec, const std::vector<LegendEntry>& legend)
{
    return spec.legend && legend.size() > 1;
}

const std::string& panelName(const CurvePanel& panel)
{
    return panel.title.empty() ? panel.y_label : panel.title;
}

bool sharedLabel(const CurvePanels& panels, std::string CurvePanel::*label)
{
    return std::all_of(panels.begin(), panels.end(),
                       [&](const CurvePanel& panel) { return panel.*label == panels.front().*label; });
}

FigureRange valueRange(const CurvePanels& panels, const std::string& yLabel, bool logarithmic)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    seeValues(panels, yLabel, [&](double value) {
        if (!std::isfinite(value) || (logarithmic && value <= 0))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    });
    if (!(low <= high))
        return {logarithmic ? 0.1 : 0.0, 1.0};
    if (logarithmic)
        return logarithmicRange(low, high);
    // Equal values still need an axis with a length; so does rounding noise about 0.
    const double span = std::max(high - low, 1e-4 * std::max(1.0, std::abs(high)));
    const double unit = roundStep(span) / 2;
    const double margin = 0.03 * span;
    return {roundedNumber(std::floor((low - margin) / unit) * unit),
            roundedNumber(std::ceil((high + margin) / unit) * unit)};
}

bool wholePositions(const CurvePanels& panels)
{
    for (const CurvePanel& panel : panels) {
        for (const FigureCurve& curve : panel.curves) {
            if (std::any_of(curve.x.begin(), curve.x.end(), [](double x) { return x != std::floor(x); }))
                return false;
        }
    }
    return true;
}

FigureRange positionRange(const CurvePanels& panels, const std::string& xLabel)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const CurvePanel& panel : panels) {
        if (panel.x_label != xLabel)
            continue;
        for (const FigureCurve& curve : panel.curves) {
            for (double x : curve.x) {
                low = std::min(low, x);
                high = std::max(high, x);
            }
        }
    }
    if (!(low <= high))
        return {0, 1};
    const double margin = high > low ? 0.035 * (high - low) : 0.5;
    return {roundedNumber(low - margin), roundedNumber(high + margin)};
}

FigureRange yAxisOf(const FigureSpec& spec, const CurvePanels& panels, const CurvePanel& panel)
{
    return spec.range ? *spec.range : valueRange(panels, panel.y_label, spec.log_y);
}

int curveColumns(const FigureSpec& spec, std::size_t panels)
{
    const int count = static_cast<int>(panels);
    if (spec.columns > 0)
        return std::min(spec.columns, count);
    const int most =
        std::clamp(static_cast<int>(spec.width_mm / narrowestPanelMm), 1, std::min(mostColumns, count));
    const int rows = (count + most - 1) / most;
    const int columns = (count + rows - 1) / rows; // rows of equal length
    if (columns == 1 || columns % 2 == 0 || count % 2 != 0)
        return columns;
    return columns < most ? columns + 1 : columns - 1; // the two panels of a pair stay side by side
}

std::size_t markerStep(std::size_t points)
{
    return std::max<std::size_t>(1, (points + mostMarkers - 1) / mostMarkers);
}

std::size_t markerPhase(std::size_t points, std::size_t place, std::size_t names)
{
    return place * markerStep(points) / std::max<std::size_t>(1, names);
}

std::string csvCurves(const CurvePanels& panels)
{
    std::string text = "panel,curve,x,y,low,high\n";
    for (const CurvePanel& panel : panels) {
        for (const FigureCurve& curve : panel.curves) {
            const std::string head = csvField(panelName(panel)) + "," + csvField(curve.name) + ",";
            for (std::size_t i = 0; i < curve.x.size(); ++i) {
                text += head + exactNumber(curve.x[i]) + "," + exactNumber(curve.y[i]) + ",";
                if (!curve.low.empty())
                    text += exactNumber(curve.low[i]);
                text += ",";
                if (!curve.low.empty())
                    text += exactNumber(curve.high[i]);
                text += "\n";
            }
        }
    }
    return text;
}

std::size_t curveTable(const CurvePanels& panels, const FigureCurve& curve)
{
    const auto tables = differentX(panels);
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const auto* x) { return *x == curve.x; });
    return static_cast<std::size_t>(found - tables.begin());
}

std::vector<std::string> curveTables(const CurvePanels& panels)
{
    std::vector<std::string> tables;
    for (const auto* x : differentX(panels)) {
        std::string head = "x";
        std::vector<std::string> rows;
        for (double value : *x)
            rows.push_back(exactNumber(value));
        const auto add = [&](const std::string& name, const std::vector<double>& values) {
            head += " " + name;
            for (std::size_t i = 0; i < rows.size(); ++i)
                rows[i] += " " + tableNumber(values[i]);
        };
        for (std::size_t p = 0; p < panels.size(); ++p) {
            for (std::size_t c = 0; c < panels[p].curves.size(); ++c) {
                const FigureCurve& curve = panels[p].curves[c];
                if (curve.x != *x)
                    continue;
                const std::string name = "p" + std::to_string(p + 1) + "c" + std::to_string(c + 1);
                add(name, curve.y);
                if (curve.low.empty())
                    continue;
                add(name + "low", curve.low);
                add(name + "high", curve.high);
            }
        }
        std::string text = head + "\n";
        for (const std::string& row : rows)
            text += row + "\n";
        tables.push_back(std::move(text));
    }
    return tables;
}

} // namespace isthmus

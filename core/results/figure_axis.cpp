#include "core/results/figure_axis.h"

#include "core/results/figure_data.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace isthmus {
namespace {

AxisTick tickAt(double value, int digits)
{
    const bool plain = value == 0 || (std::abs(value) < 1e7 && digits <= 6);
    return {roundedNumber(value), plain ? fixedNumber(value, digits) : shownNumber(value, 1)};
}

/// `factors` times every n-th power of ten within the range.
std::vector<AxisTick> powerTicks(const FigureRange& range, const std::vector<double>& factors, int every)
{
    std::vector<AxisTick> ticks;
    const int last = static_cast<int>(std::ceil(std::log10(range.high)));
    for (int power = static_cast<int>(std::floor(std::log10(range.low))); power <= last; power += every) {
        for (double factor : factors) {
            const double value = factor * std::pow(10.0, power);
            if (value >= range.low * (1 - 1e-9) && value <= range.high * (1 + 1e-9))
                ticks.push_back(tickAt(value, std::max(0, -power)));
        }
    }
    return ticks;
}

} // namespace

double roundedNumber(double value)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.12g", value);
    return std::strtod(text.data(), nullptr);
}

double scaleStep(double low, double high)
{
    const double rough = (high - low) / 5.0;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10.0 * power;
}

int scaleDigits(double step)
{
    for (int digits = 0; digits < 6; ++digits) {
        const double scaled = step * std::pow(10.0, digits);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return digits;
    }
    return 6;
}

std::vector<AxisTick> linearTicks(const FigureRange& range, int most, bool whole)
{
    // The smallest round step with so few ticks.
    double step = scaleStep(0, (range.high - range.low) * 5 / std::max(1, most));
    if (whole)
        step = std::max(1.0, step == 2.5 ? 5.0 : step);
    const double reach = 1e-6 * step;
    std::vector<AxisTick> ticks;
    const int digits = scaleDigits(step);
    for (double k = std::ceil((range.low - reach) / step); k * step <= range.high + reach; ++k)
        ticks.push_back(tickAt(k * step, digits));
    return ticks;
}

std::vector<AxisTick> logarithmicTicks(const FigureRange& range, int most)
{
    std::vector<AxisTick> ticks = powerTicks(range, {1, 2, 5}, 1);
    if (ticks.size() < 3)
        return linearTicks(range, most);
    for (int every = 1; static_cast<int>(ticks.size()) > most && every < 700; ++every)
        ticks = powerTicks(range, {1}, every);
    return ticks;
}

std::vector<AxisTick> valueTicks(const FigureSpec& spec, const FigureRange& range, int most)
{
    return spec.log_y ? logarithmicTicks(range, most) : linearTicks(range, most);
}

double widestLabel(const std::vector<AxisTick>& ticks, const LabelWidth& widthOf)
{
    double widest = 0;
    for (const AxisTick& tick : ticks)
        widest = std::max(widest, widthOf(tick.label));
    return widest;
}

std::vector<AxisTick> fittingTicks(const FigureRange& range, double width, bool whole,
                                   const LabelWidth& widthOf)
{
    for (int most = 8; most > 2; --most) {
        std::vector<AxisTick> ticks = linearTicks(range, most, whole);
        if (static_cast<double>(ticks.size()) * (widestLabel(ticks, widthOf) + 6) <= width)
            return ticks;
    }
    return linearTicks(range, 2, whole);
}

int layerTickStep(int count, double extent, double labelExtent)
{
    const double perLayer = extent / std::max(1, count);
    int decade = 1;
    while (true) {
        for (int factor : {1, 2, 5}) {
            if (factor * decade * perLayer >= labelExtent || factor * decade >= count)
                return factor * decade;
        }
        decade *= 10;
    }
}

} // namespace isthmus

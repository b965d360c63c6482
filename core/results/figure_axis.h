#pragma once

#include "core/results/figure_spec.h"

#include <functional>
#include <string>
#include <vector>

namespace isthmus {

/// Ticks of a scale: a step of 1, 2, 2.5 or 5 times a power of ten that gives three to six of them.
double scaleStep(double low, double high);
/// Decimals that multiples of the step need.
int scaleDigits(double step);

/// The number that is written with twelve digits: 0.3 instead of 0.30000000000000004.
double roundedNumber(double value);

struct AxisTick
{
    double value = 0;
    std::string label;
};

/// Ticks of a linear axis, about `most` of them at most; whole numbers where `whole`.
std::vector<AxisTick> linearTicks(const FigureRange& range, int most, bool whole = false);
/// Ticks of a logarithmic axis: 1, 2, 5 times powers of ten, or powers of ten alone; as a linear axis where
/// these are too few.
std::vector<AxisTick> logarithmicTicks(const FigureRange& range, int most);

/// Ticks of a y axis as the specification scales it.
std::vector<AxisTick> valueTicks(const FigureSpec& spec, const FigureRange& range, int most);

/// Width of a label; points or pixels.
using LabelWidth = std::function<double(const std::string& label)>;
double widestLabel(const std::vector<AxisTick>& ticks, const LabelWidth& widthOf);
/// Ticks of a horizontal linear axis of this width: as many as their labels leave room for.
std::vector<AxisTick> fittingTicks(const FigureRange& range, double width, bool whole,
                                   const LabelWidth& widthOf);

/// Distance between the labels of `count` layers that have `extent` pixels or points: 1, 2, 5, 10, … so that
/// labels of `labelExtent` stay apart.
int layerTickStep(int count, double extent, double labelExtent);

} // namespace isthmus

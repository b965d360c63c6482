#pragma once

#include "core/results/attribution_result.h"

#include <cstdint>
#include <vector>

namespace isthmus {

/// Spearman's rank correlation with mean ranks for ties. 1 when both are constant, 0 when one is. Fewer than
/// two values: 1.
double spearman(const std::vector<double>& a, const std::vector<double>& b);

/// Share of the top tenth (at least one) of `a` that is in the top tenth of `b`; of equal values the first.
double topTenthOverlap(const std::vector<double>& a, const std::vector<double>& b);

/// At most `count` different numbers of 0..size-1, ascending; all of them when there are no more.
std::vector<std::int64_t> drawDistinct(std::int64_t size, std::int64_t count, std::uint64_t seed);

} // namespace isthmus

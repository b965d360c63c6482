#include "core/analysis/attribution_agreement.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace isthmus {
namespace {

std::vector<std::size_t> descending(const std::vector<double>& values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t i, std::size_t j) { return values[i] > values[j]; });
    return order;
}

std::vector<double> ranks(const std::vector<double>& values)
{
    const std::vector<std::size_t> order = descending(values);
    std::vector<double> result(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last < order.size() && values[order[last]] == values[order[first]])
            ++last;
        for (std::size_t i = first; i < last; ++i)
            result[order[i]] = static_cast<double>(first + last - 1) / 2;
        first = last;
    }
    return result;
}

} // namespace

double spearman(const std::vector<double>& a, const std::vector<double>& b)
{
    if (a.size() < 2)
        return 1;
    const std::vector<double> x = ranks(a);
    const std::vector<double> y = ranks(b);
    const double mean = static_cast<double>(a.size() - 1) / 2;
    double xx = 0, yy = 0, xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - mean) * (x[i] - mean);
        yy += (y[i] - mean) * (y[i] - mean);
        xy += (x[i] - mean) * (y[i] - mean);
    }
    if (xx == 0 && yy == 0)
        return 1;
    return xx == 0 || yy == 0 ? 0 : xy / std::sqrt(xx * yy);
}

double topTenthOverlap(const std::vector<double>& a, const std::vector<double>& b)
{
    if (a.empty())
        return 1;
    const std::size_t count = std::max<std::size_t>(1, a.size() / 10);
    const std::vector<std::size_t> x = descending(a);
    const std::vector<std::size_t> y = descending(b);
    const std::set<std::size_t> top(y.begin(), y.begin() + static_cast<std::ptrdiff_t>(count));
    const auto shared = std::count_if(x.begin(), x.begin() + static_cast<std::ptrdiff_t>(count),
                                      [&](std::size_t i) { return top.contains(i); });
    return static_cast<double>(shared) / static_cast<double>(count);
}

std::vector<std::int64_t> drawDistinct(std::int64_t size, std::int64_t count, std::uint64_t seed)
{
    std::set<std::int64_t> drawn;
    Random random(seed);
    for (std::int64_t last = size - std::min(size, count); last < size; ++last) { // Floyd's algorithm
        const auto value = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(last) + 1));
        drawn.insert(drawn.contains(value) ? last : value);
    }
    return {drawn.begin(), drawn.end()};
}

} // namespace isthmus

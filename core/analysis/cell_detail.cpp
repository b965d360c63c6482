#include "core/analysis/cell_detail.h"

#include "core/analysis/gram.h"
#include "core/analysis/spectra.h"
#include "core/analysis/weight_statistics.h"
#include "core/base/error.h"
#include "core/base/nan.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace isthmus {
namespace {

constexpr std::size_t bins = 96;
constexpr std::size_t edgeQuantiles = 2000; // the outermost ones lie at 0.025 % and 99.975 %

/// One weight as floats on the processor, with what is computed from it.
struct Side
{
    at::Tensor weight; ///< undefined if there is none
    std::vector<double> spectrum;
    std::vector<double> quantile;
    WeightStatistics stats;

    const float* begin() const { return weight.data_ptr<float>(); }
    std::size_t size() const { return weight.defined() ? static_cast<std::size_t>(weight.numel()) : 0; }
    const std::byte* bytes() const { return reinterpret_cast<const std::byte*>(begin()); }
};

Side sideOf(const at::Tensor& weight)
{
    Side side;
    if (!weight.defined() || weight.numel() == 0)
        return side;
    side.weight = weight.to(at::kCPU, at::kFloat).contiguous();
    side.stats = weightStatistics(DType::F32, side.bytes(), side.size());
    if (side.stats.count == side.size())
        side.spectrum = singularValues(side.weight);
    side.quantile = quantiles(stridedSample(DType::F32, side.bytes(), side.size(),
                                            static_cast<std::size_t>(side.weight.size(-1)), sampleLimit),
                              edgeQuantiles);
    return side;
}

std::vector<double> commonEdges(const Side& source, const Side& target)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const Side* side : {&source, &target}) {
        if (side->quantile.empty())
            continue;
        low = std::min(low, side->quantile.front());
        high = std::max(high, side->quantile.back());
    }
    if (!(low <= high))
        return {};
    if (!(low < high)) { // a constant weight
        const double margin = std::max(std::abs(low) * 1e-3, 1e-6);
        low -= margin;
        high += margin;
    }
    std::vector<double> edges(bins + 1);
    for (std::size_t i = 0; i <= bins; ++i)
        edges[i] = low + (high - low) * static_cast<double>(i) / static_cast<double>(bins);
    return edges;
}

std::vector<double> histogram(const Side& side, const std::vector<double>& edges)
{
    if (side.stats.count == 0 || edges.empty())
        return {};
    const auto low = static_cast<float>(edges.front());
    const double width = edges[1] - edges[0];
    const auto scale = static_cast<float>(1 / width);
    std::vector<std::uint64_t> counts(bins, 0);
    for (std::size_t i = 0; i < side.size(); ++i) {
        const float value = side.begin()[i];
        if (!std::isfinite(value))
            continue;
        const float position = std::clamp((value - low) * scale, 0.0F, static_cast<float>(bins - 1));
        ++counts[static_cast<std::size_t>(position)];
    }
    std::vector<double> density(bins);
    for (std::size_t i = 0; i < bins; ++i)
        density[i] = static_cast<double>(counts[i]) / (static_cast<double>(side.stats.count) * width);
    return density;
}

at::Tensor centredLayer(const std::string& metric, const GramSet& set, int layer)
{
    const at::Tensor gram = set.grams.select(1, layer).select(0, 0).to(at::kDouble);
    return metric == "cka" ? doubleCentred(gram) : unbiasedCentred(gram);
}

} // namespace

void fillWeightDetail(CellDetail& detail, const at::Tensor& source, const at::Tensor& target)
{
    const Side s = sideOf(source);
    const Side t = sideOf(target);
    detail.source_spectrum = s.spectrum;
    detail.target_spectrum = t.spectrum;
    detail.histogram_edges = commonEdges(s, t);
    detail.source_histogram = histogram(s, detail.histogram_edges);
    detail.target_histogram = histogram(t, detail.histogram_edges);
    const auto add = [&](const char* name, const auto& number, const auto& present) {
        detail.scalars.emplace_back(name,
                                    std::pair(present(s) ? number(s) : nan, present(t) ? number(t) : nan));
    };
    const auto spectral = [&](const char* name, const auto& number) {
        add(
            name, [&](const Side& side) { return number(side.spectrum); },
            [](const Side& side) { return !side.spectrum.empty(); });
    };
    const auto statistic = [&](const char* name, double WeightStatistics::*member) {
        add(
            name, [&](const Side& side) { return side.stats.*member; },
            [](const Side& side) { return side.stats.count > 0; });
    };
    spectral("effective_rank", effectiveRank);
    spectral("stable_rank", stableRank);
    spectral("spectral_norm", [](const std::vector<double>& values) { return values.front(); });
    spectral("power_law_alpha", powerLawAlpha);
    statistic("frobenius_norm", &WeightStatistics::frobenius);
    statistic("mean", &WeightStatistics::mean);
    statistic("std", &WeightStatistics::std);
    statistic("max_abs", &WeightStatistics::max_abs);
    statistic("skewness", &WeightStatistics::skewness);
    statistic("excess_kurtosis", &WeightStatistics::excess_kurtosis);
}

std::vector<double> sampleContributions(const std::string& metric, const GramSet& source, int sourceLayer,
                                        const GramSet& target, int targetLayer)
{
    requireComparable(source, target);
    if (source.grams.size(0) != 1)
        throw Error(ErrorCode::InvalidArgument, "Sample contributions need all samples in one Gram matrix.");
    const at::Tensor s = centredLayer(metric, source, sourceLayer);
    const at::Tensor t = centredLayer(metric, target, targetLayer);
    const at::Tensor rows = (s * t).sum(1).cpu().contiguous();
    const double total = std::abs(rows.sum().item<double>());
    if (!std::isfinite(total) || !(total > 0))
        return {};
    const double* value = rows.data_ptr<double>();
    std::vector<double> shares(value, value + rows.numel());
    for (double& share : shares)
        share /= total;
    return shares;
}

void fillDrivers(CellDetail& detail, const std::vector<double>& contributions,
                 const std::vector<std::string>& texts, std::size_t limit)
{
    if (contributions.empty())
        return;
    if (contributions.size() != texts.size())
        throw Error(ErrorCode::InvalidArgument, "There are " + std::to_string(texts.size()) + " texts for " +
                                                    std::to_string(contributions.size()) + " samples.");
    std::vector<std::size_t> order(contributions.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(contributions[a]) > std::abs(contributions[b]);
    });
    order.resize(std::min(limit, order.size()));
    for (std::size_t index : order)
        detail.drivers.push_back({texts[index], contributions[index]});
}

} // namespace isthmus

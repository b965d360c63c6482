#include "core/analysis/gram.h"
#include "core/analysis/metric_list.h"
#include "core/analysis/weight_metric_support.h"
#include "core/analysis/weight_statistics.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace isthmus {
namespace {

constexpr std::size_t quantileCount = 512;
/// Order of the numbers that precede the quantiles in a summary.
enum Slot : std::size_t { Mean, Std, AbsMean, MaxAbs, Skewness, Kurtosis, Norm, Count, slots };

/// Quantiles of a sample, shifted and scaled to mean 0 and standard deviation 1.
std::vector<double> standardQuantiles(std::vector<float> sample)
{
    std::vector<double> values = quantiles(std::move(sample), quantileCount);
    double mean = 0;
    for (double value : values)
        mean += value / static_cast<double>(values.size());
    double square = 0;
    for (double value : values)
        square += (value - mean) * (value - mean) / static_cast<double>(values.size());
    for (double& value : values)
        value = (value - mean) / std::sqrt(square);
    return values;
}

/// 1 - W1 / sqrt(2) of standardised distributions, for which W1 <= W2 <= sqrt(2).
at::Tensor shapeSimilarity(const at::Tensor& source, const at::Tensor& target)
{
    return 1 - at::cdist(source, target, 1.0) / (static_cast<double>(quantileCount) * std::numbers::sqrt2);
}

at::Tensor rms(const at::Tensor& summaries)
{
    return summaries.select(1, Norm) / summaries.select(1, Count).sqrt();
}

at::Tensor shapes(const at::Tensor& summaries)
{
    return summaries.narrow(1, slots, static_cast<std::int64_t>(quantileCount)).contiguous();
}

class WeightStats : public WeightMetric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo text = {
            .id = "weight-stats",
            .version = 1,
            .symbol = "D",
            .name = "Norm and distribution of weights",
            .definition =
                "Product of two agreements: of shape, 1 - W1 / sqrt(2) with W1 the Wasserstein-1 distance of "
                "the two standardised distributions of elements, and of size, the smaller root mean square "
                "element divided by the larger. Elements alone: where they stand does not matter.",
            .low = 0,
            .high = 1,
            .input = MetricInput::Weights,
            .unequal_widths = true,
            .invariances =
                "any permutation of a weight's elements; common sign-preserving scaling of both sides",
            .cost = "O(L d f), one pass over the weights",
            .source = "Wasserstein-1 distance of quantile functions (Villani 2003, theorem 2.18); "
                      "combination: here",
        };
        return text;
    }

    /// [mean, std, abs mean, max abs, skewness, kurtosis, norm, count, 512 standardised quantiles], float64.
    at::Tensor summarise(const at::Tensor& weight, const WeightContext&) const override
    {
        const at::Tensor plain = weight.to(at::kCPU, at::kFloat).contiguous();
        const auto* bytes = reinterpret_cast<const std::byte*>(plain.data_ptr<float>());
        const auto count = static_cast<std::size_t>(plain.numel());
        const WeightStatistics stats = weightStatistics(DType::F32, bytes, count);
        if (stats.count != count || !(stats.std > 0))
            return {};
        std::vector<double> summary = {stats.mean,      stats.std,
                                       stats.abs_mean,  stats.max_abs,
                                       stats.skewness,  stats.excess_kurtosis,
                                       stats.frobenius, static_cast<double>(count)};
        const std::vector<double> shape = standardQuantiles(
            stridedSample(DType::F32, bytes, count, static_cast<std::size_t>(plain.size(-1)), sampleLimit));
        summary.insert(summary.end(), shape.begin(), shape.end());
        return tensorOf(summary);
    }

    MetricResult compare(const std::vector<at::Tensor>& source, const std::vector<at::Tensor>& target,
                         const WeightContext&, const WeightContext&, const MetricOptions& options,
                         const Tick& tick) const override
    {
        const std::vector<std::string> sourceProblems = summaryProblems(source);
        const std::vector<std::string> targetProblems = summaryProblems(target);
        const at::Tensor s = padded(summaryMatrix(source, sourceProblems));
        const at::Tensor t = padded(summaryMatrix(target, targetProblems));
        const at::Tensor a = rms(s).unsqueeze(1);
        const at::Tensor b = rms(t).unsqueeze(0);
        const at::Tensor size = at::minimum(a, b) / at::maximum(a, b);
        MetricResult result;
        result.values = (shapeSimilarity(shapes(s), shapes(t)) * size).contiguous();
        addNull(result, s, size, options, tick);
        result.estimator =
            "quantiles of every k-th element (at most 65536, fixed stride); null: Gaussian elements of "
            "the target's size";
        addColumns(result, s, t);
        markProblems(result, sourceProblems, targetProblems);
        return result;
    }

private:
    /// Summaries of a model without a single usable layer have no columns at all.
    static at::Tensor padded(const at::Tensor& summaries)
    {
        const std::int64_t length = static_cast<std::int64_t>(slots + quantileCount);
        return summaries.size(1) == length ? summaries
                                           : at::full({summaries.size(0), length}, NAN, summaries.options());
    }

    static void addNull(MetricResult& result, const at::Tensor& source, const at::Tensor& size,
                        const MetricOptions& options, const Tick& tick)
    {
        Random random(options.seed);
        std::vector<at::Tensor> maps;
        for (int draw = 0; draw < options.nullDraws; ++draw) {
            std::vector<float> sample(sampleLimit);
            std::generate(sample.begin(), sample.end(),
                          [&random] { return static_cast<float>(random.normal()); });
            const at::Tensor partner = tensorOf(standardQuantiles(std::move(sample))).unsqueeze(0);
            maps.push_back(shapeSimilarity(shapes(source), partner) * size);
            if (tick)
                tick(static_cast<std::uint64_t>(draw) + 1, static_cast<std::uint64_t>(options.nullDraws));
        }
        if (!maps.empty())
            result.nullMaps = at::stack(maps);
    }

    static void addColumns(MetricResult& result, const at::Tensor& source, const at::Tensor& target)
    {
        const auto add = [&](const std::string& name, Slot slot) {
            result.columns.push_back(layerColumn(
                name, "", source, target, [slot](const std::vector<double>& row) { return row[slot]; }));
        };
        add("norm", Norm);
        add("mean", Mean);
        add("std", Std);
        add("abs_mean", AbsMean);
        add("max_abs", MaxAbs);
        add("skewness", Skewness);
        add("excess_kurtosis", Kurtosis);
    }
};

} // namespace

const WeightMetric& weightStatsMetric()
{
    static const WeightStats metric;
    return metric;
}

} // namespace isthmus

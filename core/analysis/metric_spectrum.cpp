#include "core/analysis/gram.h"
#include "core/analysis/metric_list.h"
#include "core/analysis/spectra.h"
#include "core/analysis/weight_metric_support.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

constexpr std::size_t curvePoints = 1024;
/// Smaller side of the random matrices of the null: spectra over relative rank depend on the shape's
/// proportions alone, up to terms of one over this size.
constexpr double randomSide = 256;

std::vector<double> singularOf(const std::vector<double>& summary)
{
    const auto count = static_cast<std::ptrdiff_t>(std::min(summary[0], summary[1]));
    return {summary.begin() + 2, summary.begin() + 2 + count};
}

/// [L, points + 1]; NaN rows stay NaN.
at::Tensor curves(const at::Tensor& summaries)
{
    std::vector<at::Tensor> rows;
    for (std::int64_t layer = 0; layer < summaries.size(0); ++layer) {
        const std::vector<double> summary = numbersOf(summaries.select(0, layer));
        rows.push_back(tensorOf(energyCurve(summary.size() > 2 && !std::isnan(summary.front())
                                                ? singularOf(summary)
                                                : std::vector<double>{NAN},
                                            curvePoints)));
    }
    return at::stack(rows);
}

/// 1 - 2 x area between the curves; the area is at most 1/2.
at::Tensor similarity(const at::Tensor& source, const at::Tensor& target)
{
    return 1 - 2 * at::cdist(source, target, 1.0) / static_cast<double>(curvePoints);
}

/// Curve of a Gaussian random matrix of the same proportions.
at::Tensor randomCurve(double rows, double columns, Random& random)
{
    const double shrink = std::min(1.0, randomSide / std::min(rows, columns));
    at::Tensor matrix =
        at::empty({std::llround(std::max(1.0, rows * shrink)), std::llround(std::max(1.0, columns * shrink))},
                  at::kDouble);
    double* value = matrix.data_ptr<double>();
    std::generate(value, value + matrix.numel(), [&random] { return random.normal(); });
    return tensorOf(energyCurve(singularValues(matrix), curvePoints)).unsqueeze(0);
}

class Spectrum : public WeightMetric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo text = {
            .id = "spectrum",
            .version = 1,
            .symbol = "S",
            .name = "Spectrum",
            .definition =
                "Agreement of the shapes of the two singular value spectra: 1 - 2 times the area between the "
                "cumulative shares of energy (sigma^2) over relative rank. 1 for equal shapes, 0 for rank "
                "one against a flat spectrum of many values.",
            .low = 0,
            .high = 1,
            .input = MetricInput::Weights,
            .unequal_widths = true,
            .invariances = "rotation of the input or output space, isotropic scaling, width",
            .cost = "O(L d^2 (d + f)) for d x f weights, d the smaller side; once per model, cached",
            .source = "area between cumulative spectra: here; effective rank: Roy, Vetterli, EUSIPCO 2007; "
                      "power law "
                      "alpha: Martin, Mahoney, JMLR 22, 2021",
        };
        return text;
    }

    /// [rows, columns, singular values...], float64.
    at::Tensor summarise(const at::Tensor& weight, const WeightContext&) const override
    {
        if (!at::isfinite(weight).all().item<bool>())
            return {};
        std::vector<double> summary = singularValues(weight);
        if (!(summary.front() > 0))
            return {};
        summary.insert(summary.begin(),
                       {static_cast<double>(weight.size(0)), static_cast<double>(weight.size(1))});
        return tensorOf(summary);
    }

    MetricResult compare(const std::vector<at::Tensor>& source, const std::vector<at::Tensor>& target,
                         const WeightContext&, const WeightContext&, const MetricOptions& options,
                         const Tick& tick) const override
    {
        const std::vector<std::string> sourceProblems = summaryProblems(source);
        const std::vector<std::string> targetProblems = summaryProblems(target);
        const at::Tensor s = summaryMatrix(source, sourceProblems);
        const at::Tensor t = summaryMatrix(target, targetProblems);
        const at::Tensor sourceCurves = curves(s);
        MetricResult result;
        result.values = similarity(sourceCurves, curves(t)).contiguous();
        addNull(result, sourceCurves, t, targetProblems, options, tick);
        result.estimator = "singular values; null: Gaussian random matrices of the target's proportions";
        addColumns(result, s, t);
        markProblems(result, sourceProblems, targetProblems);
        return result;
    }

private:
    static void addNull(MetricResult& result, const at::Tensor& sourceCurves, const at::Tensor& target,
                        const std::vector<std::string>& problems, const MetricOptions& options,
                        const Tick& tick)
    {
        const auto fine = std::find(problems.begin(), problems.end(), std::string());
        if (fine == problems.end() || options.nullDraws <= 0)
            return;
        const std::vector<double> shape =
            numbersOf(target.select(0, fine - problems.begin()).narrow(0, 0, 2));
        Random random(options.seed);
        std::vector<at::Tensor> maps;
        for (int draw = 0; draw < options.nullDraws; ++draw) {
            const at::Tensor column = similarity(sourceCurves, randomCurve(shape[0], shape[1], random));
            maps.push_back(column.expand({-1, target.size(0)}));
            if (tick)
                tick(static_cast<std::uint64_t>(draw) + 1, static_cast<std::uint64_t>(options.nullDraws));
        }
        result.nullMaps = at::stack(maps);
    }

    static void addColumns(MetricResult& result, const at::Tensor& source, const at::Tensor& target)
    {
        const auto add = [&](const std::string& name, double (*number)(const std::vector<double>&)) {
            result.columns.push_back(
                layerColumn(name, "", source, target,
                            [number](const std::vector<double>& row) { return number(singularOf(row)); }));
        };
        add("effective_rank", effectiveRank);
        add("stable_rank", stableRank);
        add("spectral_norm", [](const std::vector<double>& values) { return values.front(); });
        add("power_law_alpha", powerLawAlpha);
    }
};

} // namespace

const WeightMetric& spectrumMetric()
{
    static const Spectrum metric;
    return metric;
}

} // namespace isthmus

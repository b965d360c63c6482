#include "core/analysis/gram.h"

#include "core/base/error.h"
#include "core/base/nan.h"

#include <cmath>
#include <set>

namespace isthmus {
namespace {

constexpr std::int64_t fewestSamples = 4; // the unbiased HSIC divides by n - 3
/// Centred Grams below this share of the raw one hold nothing but float32 rounding (half an ulp is 6e-8).
constexpr double roundingShare = 2e-7;

at::Tensor withoutDiagonal(const at::Tensor& grams)
{
    at::Tensor result = grams.clone();
    result.diagonal(0, -2, -1).zero_();
    return result;
}

} // namespace

at::Tensor gramOf(const at::Tensor& activations)
{
    const at::Tensor mean = activations.mean(0, true, at::kDouble);
    const at::Tensor centred = (activations.to(at::kDouble) - mean).to(at::kFloat);
    return at::mm(centred, centred.t());
}

at::Tensor doubleCentred(const at::Tensor& grams)
{
    const at::Tensor rows = grams.mean(-1, true);
    return grams - rows - rows.transpose(-2, -1) + rows.mean(-2, true);
}

at::Tensor unbiasedCentred(const at::Tensor& grams)
{
    const auto n = static_cast<double>(grams.size(-1));
    const at::Tensor bare = withoutDiagonal(grams);
    const at::Tensor rows = bare.sum(-1, true);
    const at::Tensor total = rows.sum(-2, true);
    return withoutDiagonal(bare - (rows + rows.transpose(-2, -1)) / (n - 2) + total / ((n - 1) * (n - 2)));
}

at::Tensor squaredDistances(const at::Tensor& grams)
{
    const at::Tensor squares = grams.diagonal(0, -2, -1);
    at::Tensor distances = (squares.unsqueeze(-1) + squares.unsqueeze(-2) - 2 * grams).clamp_min(0);
    distances.diagonal(0, -2, -1).zero_();
    return distances;
}

void requireComparable(const GramSet& source, const GramSet& target)
{
    const bool same = source.grams.dim() == 4 && target.grams.dim() == 4 &&
                      source.grams.size(0) == target.grams.size(0) &&
                      source.grams.size(2) == target.grams.size(2);
    if (!same)
        throw Error(ErrorCode::InvalidArgument, "The two sets of Gram matrices do not hold the same samples.",
                    "Compute both from one sample plan.");
    const std::int64_t n = source.grams.size(2);
    if (n < fewestSamples || source.grams.size(0) == 0)
        throw Error(ErrorCode::TooFewSamples,
                    "The comparison rests on " + std::to_string(n) + (n == 1 ? " sample" : " samples") +
                        "; the estimators are defined for at least " + std::to_string(fewestSamples) + ".",
                    "Use more samples or a larger data set.");
}

std::string layerProblem(const at::Tensor& grams)
{
    if (!at::isfinite(grams).all().item<bool>())
        return "its values contain NaN or infinity";
    const double all = grams.norm().item<double>();
    const double centred = doubleCentred(grams).norm().item<double>();
    if (!(centred > roundingShare * all))
        return "it is the same for all samples (zero variance)";
    return {};
}

void markProblems(MetricResult& result, const std::vector<std::string>& source,
                  const std::vector<std::string>& target)
{
    auto values = result.values.accessor<double, 2>();
    for (std::size_t s = 0; s < source.size(); ++s) {
        for (std::size_t t = 0; t < target.size(); ++t) {
            std::string cause;
            if (!source[s].empty())
                cause = "Source layer " + std::to_string(s) + " has no value: " + source[s] + ".";
            if (!target[t].empty())
                cause += (cause.empty() ? "" : " ") + std::string("Target layer ") + std::to_string(t) +
                         " has no value: " + target[t] + ".";
            if (cause.empty())
                continue;
            const LayerPair cell{static_cast<int>(s), static_cast<int>(t)};
            values[cell.source][cell.target] = nan;
            result.issues.push_back({cell, cause});
            if (result.nullMaps.defined())
                result.nullMaps.select(1, cell.source).select(1, cell.target).fill_(nan);
        }
    }
}

void explainRemaining(MetricResult& result, const std::string& cause)
{
    std::set<std::pair<int, int>> explained;
    for (const CellIssue& issue : result.issues)
        explained.emplace(issue.cell.source, issue.cell.target);
    const auto values = result.values.accessor<double, 2>();
    for (int s = 0; s < values.size(0); ++s) {
        for (int t = 0; t < values.size(1); ++t) {
            if (!std::isfinite(values[s][t]) && !explained.contains({s, t}))
                result.issues.push_back({{s, t}, cause});
        }
    }
}

std::string describeGrams(const GramSet& set)
{
    const std::string size = std::to_string(set.grams.size(2));
    if (set.grams.size(0) == 1)
        return size + " samples";
    return std::to_string(set.grams.size(0)) + " blocks of " + size + " samples";
}

} // namespace isthmus

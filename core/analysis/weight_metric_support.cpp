#include "core/analysis/weight_metric_support.h"

#include "core/base/error.h"

#include <algorithm>
#include <limits>

namespace isthmus {

std::vector<std::string> summaryProblems(const std::vector<at::Tensor>& summaries)
{
    std::vector<std::string> problems;
    for (const at::Tensor& summary : summaries) {
        if (!summary.defined() || summary.numel() == 0)
            problems.emplace_back("its weight is missing, constant, or contains NaN or infinity");
        else if (!at::isfinite(summary).all().item<bool>())
            problems.emplace_back("its weight contains NaN or infinity");
        else
            problems.emplace_back();
    }
    return problems;
}

at::Tensor summaryMatrix(const std::vector<at::Tensor>& summaries, const std::vector<std::string>& problems)
{
    std::int64_t length = 0;
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        if (problems[i].empty())
            length = std::max(length, summaries[i].numel());
    }
    // Layers of one model have one shape as a rule; a shorter summary is padded with zeros.
    at::Tensor matrix = at::zeros({static_cast<std::int64_t>(summaries.size()), length}, at::kDouble);
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        at::Tensor row = matrix.select(0, static_cast<std::int64_t>(i));
        if (problems[i].empty())
            row.narrow(0, 0, summaries[i].numel()).copy_(summaries[i].reshape(-1));
        else
            row.fill_(std::numeric_limits<double>::quiet_NaN());
    }
    return matrix;
}

LayerColumn layerColumn(const std::string& name, const std::string& unit, const at::Tensor& source,
                        const at::Tensor& target,
                        const std::function<double(const std::vector<double>&)>& number)
{
    const auto side = [&](const at::Tensor& matrix) {
        std::vector<double> column;
        for (std::int64_t layer = 0; layer < matrix.size(0); ++layer) {
            const std::vector<double> values = numbersOf(matrix.select(0, layer));
            column.push_back(values.empty() || values.front() != values.front()
                                 ? std::numeric_limits<double>::quiet_NaN()
                                 : number(values));
        }
        return column;
    };
    return {name, unit, side(source), side(target)};
}

std::vector<double> numbersOf(const at::Tensor& summary)
{
    const at::Tensor plain = summary.to(at::kCPU, at::kDouble).contiguous();
    return {plain.data_ptr<double>(), plain.data_ptr<double>() + plain.numel()};
}

at::Tensor tensorOf(const std::vector<double>& values)
{
    at::Tensor tensor = at::empty({static_cast<std::int64_t>(values.size())}, at::kDouble);
    std::copy(values.begin(), values.end(), tensor.data_ptr<double>());
    return tensor;
}

void requireTokens(const WeightContext& source, const WeightContext& target)
{
    if (!source.tokens.defined() || !target.tokens.defined() ||
        source.tokens.size(0) != target.tokens.size(0))
        throw Error(ErrorCode::VocabularyMismatch, "The two models have no list of shared tokens.",
                    "This metric needs tokenizers that share tokens.");
}

} // namespace isthmus

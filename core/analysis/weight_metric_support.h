#pragma once

#include "core/analysis/metric.h"

#include <functional>
#include <string>
#include <vector>

namespace isthmus {

/// Why each layer has no value, from its summary: missing, or with NaN or infinity. Empty = fine.
std::vector<std::string> summaryProblems(const std::vector<at::Tensor>& summaries);
/// Rows of summaries as float64 on the CPU, [L, length]; layers with a problem become NaN rows.
at::Tensor summaryMatrix(const std::vector<at::Tensor>& summaries, const std::vector<std::string>& problems);
/// A column of numbers per layer from the summary matrices of both models; NaN where a layer has no value.
LayerColumn layerColumn(const std::string& name, const std::string& unit, const at::Tensor& source,
                        const at::Tensor& target,
                        const std::function<double(const std::vector<double>&)>& number);
/// The values of a summary as a vector of float64.
std::vector<double> numbersOf(const at::Tensor& summary);
/// A vector as a float64 tensor.
at::Tensor tensorOf(const std::vector<double>& values);
/// Throws VocabularyMismatch when a model has no shared tokens.
void requireTokens(const WeightContext& source, const WeightContext& target);

} // namespace isthmus

#pragma once

#include "core/analysis/gram.h"

#include <functional>

namespace isthmus {

/// Eigenvectors of one set's centred Gram matrices: what metrics that need singular values of X'Y work on.
struct GramFactors
{
    std::vector<at::Tensor>
        basis; ///< per layer U [n, k] float64, k >= 1; for a layer with a problem one zero column
    std::vector<at::Tensor> values;    ///< per layer eigenvalues [k], descending
    std::vector<std::string> problems; ///< per layer; empty = fine
};

/// Factors every Gram once. Kept are the leading eigenvalues that hold `energy` of the trace, without those
/// under float32's noise floor (2 sqrt(n) eps of the largest diagonal entry). Float64 up to 2048 samples,
/// else float32. Throws InvalidArgument for more than one block.
GramFactors factorGrams(const GramSet& set, double energy);

/// Similarity of two layers from the cross product of their bases [ks, kt].
using CellFunction = std::function<double(std::size_t source, std::size_t target, const at::Tensor& cross)>;

/// All cells: one matrix product per source layer gives its cross products with all target layers; the cells'
/// decompositions run in parallel. The null permutes the target's samples and is computed at the cells of
/// matched depth only (each is a decomposition of its own); the other cells of nullMaps are NaN.
MetricResult compareFactors(const GramFactors& source, const GramFactors& target, const CellFunction& cell,
                            const MetricOptions& options, const Tick& tick);

} // namespace isthmus

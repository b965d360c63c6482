#pragma once

#include <optional>
#include <string_view>

namespace isthmus {

/// How a source matrix [out_s, in_s] becomes one of the target's shape [out_t, in_t] (method.md section 6).
enum class ReductionKind {
    Submatrix, ///< the contiguous window of largest total sensitivity (Seeking Neural Nuggets)
    RowColumn, ///< the rows and the columns of largest sums, in order, each matrix by itself
    Neuron, ///< whole neurons: FFN neurons by up, gate and down together, attention's rows and columns alike
    Random, ///< a contiguous window at a random place
    Coherent, ///< one choice of residual coordinates for all matrices, neurons as a unit, heads kept whole or
              ///< taken apart into whole heads of the target's width
};
std::string_view reductionName(ReductionKind kind);
/// "submatrix", "row-column", "neuron", "random", "coherent".
std::optional<ReductionKind> parseReduction(std::string_view name);

} // namespace isthmus

#pragma once

#include "core/base/torch.h"
#include "core/model/config.h"
#include "core/model/module.h"
#include "core/transfer/reduction_kind.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace isthmus {

class Model;

/// A contiguous window.
struct Window
{
    std::int64_t row = 0;
    std::int64_t column = 0;
    double sum = 0;

    bool operator==(const Window&) const = default;
};

/// The window of `rows` x `columns` with the largest sum in a matrix [R, C] of float32 on the CPU: sums of
/// all (R - rows + 1)(C - columns + 1) windows in float64 from summed areas, one pass over the matrix. Of
/// equal sums the first in row-major order. Throws InvalidArgument when the window is larger than the matrix.
Window bestWindow(const at::Tensor& matrix, std::int64_t rows, std::int64_t columns);

/// What is kept of the sensitivity S of one source weight [out, in].
struct MatrixSensitivity
{
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    double total = 0;
    std::vector<double> row_sums;
    std::vector<double> column_sums;
    std::optional<Window> window; ///< best window of the target's shape, where one was asked for
};
struct SensitivityTable
{
    std::vector<std::map<Module, MatrixSensitivity>> layers;
    std::map<Module, MatrixSensitivity> outside; ///< embedding and head
};

/// Sums of `s` [out, in] (float32, CPU) and its best window of `shape` if one is given.
MatrixSensitivity summarise(const at::Tensor& s, std::optional<std::pair<std::int64_t, std::int64_t>> shape);

/// Source layers in depth order whose sensitivity over all their modules is highest, one for each of `count`
/// target layers; of equal ones the earlier. Throws InvalidArgument when there are fewer.
std::vector<int> chooseLayers(const SensitivityTable& table, int count);

/// Which rows and columns of a source weight are taken, ascending; where heads were taken apart, in the order
/// of the target's heads.
struct Selection
{
    int source_layer = 0; ///< -1 for embedding and head, as target_layer
    int target_layer = 0;
    Module module = Module::Q;
    std::vector<std::int64_t> rows;
    std::vector<std::int64_t> columns;
    double share = 0; ///< of the weight's whole sensitivity; only for contiguous windows, else NaN

    bool contiguous() const;
};

/// The selections for every target layer and module, and for embedding and head, whose rows or columns are
/// the target's tokens: the two models count them alike, and only residual coordinates are chosen. `layers`
/// are the source layers of the target's layers. `table` may be empty for Random. Throws InvalidArgument
/// where the kind is not defined for the pair (coherent: heads larger in the target, fewer source heads than
/// target heads).
std::vector<Selection> reduce(ReductionKind kind, const ModelConfig& source, const ModelConfig& target,
                              const std::vector<int>& layers, const std::vector<Module>& modules,
                              const SensitivityTable& table, std::uint64_t seed);

/// The chosen rows and columns of a weight, [rows, columns] float32.
at::Tensor extract(const at::Tensor& weight, const Selection& selection);

/// Throws InvalidArgument with the table of shapes when a module or the number of layers of the source is
/// smaller than the target's.
void requireLargerSource(const ModelConfig& source, const ModelConfig& target,
                         const std::vector<Module>& modules);

} // namespace isthmus

#pragma once

#include "core/model/model.h"

#include <memory>
#include <string>
#include <vector>

namespace isthmus {

/// What a cell of a reduced level shows of the elements it stands for.
enum class PyramidStatistic {
    Mean,
    Extreme, ///< the element of largest absolute value, with its sign: outliers stay visible at any zoom
};

/// A rectangle of a level of a pyramid.
struct MatrixTile
{
    int rows = 0;
    int cols = 0;
    std::vector<float> values; ///< row-major, rows * cols
};

/// A stored tensor as an image pyramid, for panning and zooming at full resolution. Level 0 is the tensor
/// itself, read from the memory map when asked for; a cell of level k stands for 2^k x 2^k elements. Levels 1
/// and 2 are reduced on demand, level 3 and up are kept (about an eighth of a byte per element). Immutable
/// after build; thread-safe. A cell that covers a NaN is NaN: a broken weight must not hide in an average.
class MatrixPyramid
{
public:
    /// Reads the whole tensor once, several threads. A tensor of one dimension is one row; leading dimensions
    /// of more than two are joined. `tick` (called on this thread) may throw Cancelled. Throws
    /// InvalidArgument for an unknown name, an empty tensor or integers.
    static std::shared_ptr<const MatrixPyramid> build(std::shared_ptr<const Model> model,
                                                      const std::string& tensor, const Tick& tick = {});
    /// The same over raw bytes; `owner` keeps them alive.
    static std::shared_ptr<const MatrixPyramid> build(std::shared_ptr<const void> owner,
                                                      const Model::RawTensor& raw, const Tick& tick = {});

    int rows() const { return rows_; }
    int cols() const { return cols_; }
    int levels() const { return levels_; } ///< the last one fits into one tile
    static constexpr int tileEdge = 256;

    /// Tile (tx, ty) of a level: columns tx * 256 and up, rows ty * 256 and up; smaller at the right and
    /// lower edge. Throws InvalidArgument outside the level.
    MatrixTile tile(int level, int tx, int ty, PyramidStatistic statistic = PyramidStatistic::Mean) const;
    /// One element. Throws InvalidArgument outside the matrix.
    float value(int row, int col) const;
    /// Quantile of the elements / of their absolute values, from a fixed-stride sample of at most 65536
    /// finite ones; share 0..1. 0 when there is no finite element.
    double quantile(double share) const;
    double absQuantile(double share) const;

private:
    struct Level
    {
        int rows = 0;
        int cols = 0;
        std::vector<float> mean;
        std::vector<float> extreme;
    };

    MatrixPyramid() = default;
    void reduceAll(const Tick& tick);
    void addLevel();
    /// Reduces rows x cols cells of level `level` starting at (row, col) straight from the elements.
    MatrixTile reduced(int level, int row, int col, int rows, int cols, PyramidStatistic statistic) const;
    int rowsAt(int level) const;
    int colsAt(int level) const;

    std::shared_ptr<const void> owner_;
    const std::byte* data_ = nullptr;
    DType dtype_ = DType::F32;
    int rows_ = 0;
    int cols_ = 0;
    int levels_ = 1;
    std::vector<Level> kept_; ///< levels 3, 4, ...
    std::vector<float> sorted_;
    std::vector<float> sortedAbs_;
};

} // namespace isthmus

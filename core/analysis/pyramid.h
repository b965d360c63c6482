#pragma once

#include "core/model/model.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace isthmus {

/// A rectangle of a matrix at one level of its pyramid, row-major.
struct MatrixTile
{
    int rows = 0;
    int cols = 0;
    std::vector<float> values;
};

/// Any stored float tensor as a picture that can be zoomed: level 0 is read from the memory map when asked
/// for, each further level halves both sides (rounded up) and keeps, of every 2 x 2 cells, the entry of
/// largest magnitude with its sign, so that a single outlier stays visible from afar. NaN wins over every
/// number. Immutable after building; thread-safe.
class MatrixPyramid
{
public:
    static constexpr int tileEdge = 256;

    /// One streaming pass over the tensor, on several threads; about a third of its float32 size stays in
    /// memory. Tensors of one dimension are one row; of more than two, the first is the rows. Throws
    /// InvalidArgument for an unknown or empty tensor or one that is not of a float type.
    static std::shared_ptr<const MatrixPyramid> build(std::shared_ptr<const Model> model,
                                                      const std::string& tensor, const Tick& tick = {});

    int rows() const { return rows_; }
    int cols() const { return cols_; }
    int levels() const { return static_cast<int>(reduced_.size()) + 1; }
    /// Tile whose first cell is (ty * tileEdge, tx * tileEdge) of the level; smaller at the edges.
    /// Throws InvalidArgument outside the matrix.
    MatrixTile tile(int level, int tx, int ty) const;
    /// One entry at full resolution.
    float value(int row, int col) const;

private:
    struct Level
    {
        int rows = 0;
        int cols = 0;
        std::vector<float> values;
    };

    MatrixPyramid(std::shared_ptr<const Model> model, const std::string& tensor);
    void readRow(int row, int firstCol, int count, float* out) const;
    Level reduceBase(const Tick& tick) const;
    static Level reduce(const Level& level);

    std::shared_ptr<const Model> model_; ///< keeps the map open
    Model::RawTensor raw_;
    int rows_ = 0;
    int cols_ = 0;
    std::vector<Level> reduced_; ///< level 1 first
};

} // namespace isthmus

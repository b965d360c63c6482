#pragma once

#include <vector>

namespace isthmus {

/// A rectangle of a matrix at one level of its pyramid. Row-major.
struct Tile
{
    int rows = 0;
    int cols = 0;
    std::vector<float> values; ///< rows * cols; NaN where the matrix has no number
};

/// A matrix as a pyramid of tiles. Level 0 is the matrix itself; each further level halves rows and columns
/// (rounded up): a cell of level k stands for 2^k x 2^k cells of the matrix. Implementations are thread-safe.
class TileSource
{
public:
    virtual ~TileSource() = default;

    virtual int rows() const = 0; ///< of the matrix
    virtual int cols() const = 0;
    virtual int levels() const = 0;   ///< at least 1
    virtual int tileSize() const = 0; ///< edge of a full tile, in cells of its level
    /// Tile (tx, ty) of a level: columns tx * tileSize …, rows ty * tileSize …; smaller at the right and
    /// lower edge. Blocks (may read a file); called on worker threads. Throws Error for a file that cannot be
    /// read.
    virtual Tile tile(int level, int tx, int ty) const = 0;
};

} // namespace isthmus

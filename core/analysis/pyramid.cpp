#include "core/analysis/pyramid.h"

#include "core/base/convert.h"
#include "core/base/error.h"
#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace isthmus {
namespace {

/// Row pairs of the base that one thread reduces between two reports of progress.
constexpr std::size_t rowPairsPerPiece = 64;

float stronger(float a, float b)
{
    if (std::isnan(a))
        return a;
    return std::isnan(b) || std::fabs(b) > std::fabs(a) ? b : a;
}

/// Two rows of one level to one row of the next. `second` may be null at the lower edge.
void reduceRows(const float* first, const float* second, int cols, float* out)
{
    for (int c = 0; c < cols; c += 2) {
        float value = first[c];
        if (c + 1 < cols)
            value = stronger(value, first[c + 1]);
        if (second != nullptr) {
            value = stronger(value, second[c]);
            if (c + 1 < cols)
                value = stronger(value, second[c + 1]);
        }
        out[c / 2] = value;
    }
}

int half(int size)
{
    return (size + 1) / 2;
}

} // namespace

MatrixPyramid::MatrixPyramid(std::shared_ptr<const Model> model, const std::string& tensor)
    : model_(std::move(model)), raw_(model_->raw(tensor))
{
    if (!isComputable(raw_.dtype) || raw_.count == 0)
        throw Error(ErrorCode::InvalidArgument,
                    "The tensor '" + tensor + "' cannot be shown: it is empty or not of a float type (" +
                        dtypeName(raw_.dtype) + ").");
    const std::int64_t first = raw_.shape.size() > 1 ? raw_.shape.front() : 1;
    const std::int64_t rest = static_cast<std::int64_t>(raw_.count) / first;
    if (first > std::numeric_limits<int>::max() / 2 || rest > std::numeric_limits<int>::max() / 2)
        throw Error(ErrorCode::InvalidArgument, "The tensor '" + tensor + "' is too large to be shown.");
    rows_ = static_cast<int>(first);
    cols_ = static_cast<int>(rest);
}

std::shared_ptr<const MatrixPyramid> MatrixPyramid::build(std::shared_ptr<const Model> model,
                                                          const std::string& tensor, const Tick& tick)
{
    const std::shared_ptr<MatrixPyramid> pyramid(new MatrixPyramid(std::move(model), tensor));
    if (std::max(pyramid->rows_, pyramid->cols_) <= tileEdge)
        return pyramid;
    pyramid->reduced_.push_back(pyramid->reduceBase(tick));
    while (std::max(pyramid->reduced_.back().rows, pyramid->reduced_.back().cols) > tileEdge)
        pyramid->reduced_.push_back(reduce(pyramid->reduced_.back()));
    return pyramid;
}

void MatrixPyramid::readRow(int row, int firstCol, int count, float* out) const
{
    const std::size_t index =
        static_cast<std::size_t>(row) * static_cast<std::size_t>(cols_) + static_cast<std::size_t>(firstCol);
    toFloatSerial(raw_.dtype, raw_.data + index * dtypeSize(raw_.dtype), out,
                  static_cast<std::size_t>(count));
}

MatrixPyramid::Level MatrixPyramid::reduceBase(const Tick& tick) const
{
    Level level{half(rows_), half(cols_), {}};
    const auto width = static_cast<std::size_t>(level.cols);
    level.values.resize(static_cast<std::size_t>(level.rows) * width);
    const auto pairs = static_cast<std::size_t>(level.rows);
    // Pieces are handed out a few at a time, so that progress and cancellation stay on this thread.
    const std::size_t stride = rowPairsPerPiece * std::max<std::size_t>(parallelThreads(), 1) * 4;
    for (std::size_t begin = 0; begin < pairs; begin += stride) {
        if (tick)
            tick(begin, pairs);
        parallelFor(begin, std::min(begin + stride, pairs), rowPairsPerPiece,
                    [&](std::size_t from, std::size_t to) {
                        std::vector<float> buffer(2 * static_cast<std::size_t>(cols_));
                        float* second = buffer.data() + cols_;
                        for (std::size_t pair = from; pair < to; ++pair) {
                            const int row = static_cast<int>(2 * pair);
                            const bool both = row + 1 < rows_;
                            readRow(row, 0, cols_, buffer.data());
                            if (both)
                                readRow(row + 1, 0, cols_, second);
                            reduceRows(buffer.data(), both ? second : nullptr, cols_,
                                       level.values.data() + pair * width);
                        }
                    });
    }
    return level;
}

MatrixPyramid::Level MatrixPyramid::reduce(const Level& level)
{
    Level next{half(level.rows), half(level.cols), {}};
    next.values.resize(static_cast<std::size_t>(next.rows) * static_cast<std::size_t>(next.cols));
    for (int row = 0; row < level.rows; row += 2) {
        const float* first =
            level.values.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(level.cols);
        reduceRows(first, row + 1 < level.rows ? first + level.cols : nullptr, level.cols,
                   next.values.data() +
                       static_cast<std::size_t>(row / 2) * static_cast<std::size_t>(next.cols));
    }
    return next;
}

MatrixTile MatrixPyramid::tile(int level, int tx, int ty) const
{
    const bool known = level >= 0 && level < levels();
    const int levelRows = !known       ? 0
                          : level == 0 ? rows_
                                       : reduced_[static_cast<std::size_t>(level) - 1].rows;
    const int levelCols = !known       ? 0
                          : level == 0 ? cols_
                                       : reduced_[static_cast<std::size_t>(level) - 1].cols;
    if (tx < 0 || ty < 0 || tx > (levelCols - 1) / tileEdge || ty > (levelRows - 1) / tileEdge || !known)
        throw Error(ErrorCode::InvalidArgument, "There is no tile (" + std::to_string(tx) + ", " +
                                                    std::to_string(ty) + ") at level " +
                                                    std::to_string(level) + ".");
    const int firstRow = ty * tileEdge;
    const int firstCol = tx * tileEdge;
    MatrixTile tile{std::min(tileEdge, levelRows - firstRow), std::min(tileEdge, levelCols - firstCol), {}};
    tile.values.resize(static_cast<std::size_t>(tile.rows) * static_cast<std::size_t>(tile.cols));
    for (int row = 0; row < tile.rows; ++row) {
        float* out = tile.values.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(tile.cols);
        if (level == 0) {
            readRow(firstRow + row, firstCol, tile.cols, out);
            continue;
        }
        const Level& from = reduced_[static_cast<std::size_t>(level) - 1];
        const float* values = from.values.data() +
                              static_cast<std::size_t>(firstRow + row) * static_cast<std::size_t>(from.cols) +
                              firstCol;
        std::copy_n(values, tile.cols, out);
    }
    return tile;
}

float MatrixPyramid::value(int row, int col) const
{
    if (row < 0 || col < 0 || row >= rows_ || col >= cols_)
        throw Error(ErrorCode::InvalidArgument,
                    "There is no entry (" + std::to_string(row) + ", " + std::to_string(col) + ").");
    float value = 0;
    readRow(row, col, 1, &value);
    return value;
}

} // namespace isthmus

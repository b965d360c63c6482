#include "core/analysis/pyramid.h"

#include "core/analysis/weight_statistics.h"
#include "core/base/convert.h"
#include "core/base/error.h"
#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace isthmus {
namespace {

constexpr int firstKept =
    3; ///< a tile of level 2 covers a million elements: converted in about a millisecond

/// Sum (for the mean) and extreme of the elements of one cell.
struct Cell
{
    float sum = 0;
    float extreme = 0;

    void add(float value)
    {
        sum += value;
        const bool larger = std::abs(value) > std::abs(extreme) || std::isnan(value);
        extreme = larger && !std::isnan(extreme) ? value : extreme;
    }
};

int divideUp(int value, int by)
{
    return value / by + (value % by != 0 ? 1 : 0);
}

/// Adds one row of elements to the cells of its band, `span` elements per cell.
void addRow(const float* row, int count, int span, std::vector<Cell>& cells)
{
    for (int begin = 0, cell = 0; begin < count; begin += span, ++cell) {
        Cell local = cells[static_cast<std::size_t>(cell)];
        const int end = std::min(count, begin + span);
        for (int i = begin; i < end; ++i)
            local.add(row[i]);
        cells[static_cast<std::size_t>(cell)] = local;
    }
}

double quantileOf(const std::vector<float>& sorted, double share)
{
    if (sorted.empty())
        return 0;
    const double position = std::clamp(share, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(position);
    const std::size_t high = std::min(low + 1, sorted.size() - 1);
    const auto below = static_cast<double>(sorted[low]);
    return below + (position - static_cast<double>(low)) * (static_cast<double>(sorted[high]) - below);
}

int checkedInt(std::size_t value)
{
    if (value > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        throw Error(ErrorCode::InvalidArgument, "The tensor has more rows or columns than can be shown.");
    return static_cast<int>(value);
}

} // namespace

std::shared_ptr<const MatrixPyramid> MatrixPyramid::build(std::shared_ptr<const Model> model,
                                                          const std::string& tensor, const Tick& tick)
{
    const Model::RawTensor raw = model->raw(tensor);
    if (!isComputable(raw.dtype))
        throw Error(ErrorCode::InvalidArgument,
                    "The tensor '" + tensor + "' holds " + dtypeName(raw.dtype) +
                        " and cannot be shown as a matrix.",
                    "Choose a tensor of type F64, F32, F16 or BF16.");
    return build(std::shared_ptr<const void>(std::move(model)), raw, tick);
}

std::shared_ptr<const MatrixPyramid> MatrixPyramid::build(std::shared_ptr<const void> owner,
                                                          const Model::RawTensor& raw, const Tick& tick)
{
    if (raw.count == 0)
        throw Error(ErrorCode::InvalidArgument, "The tensor is empty and cannot be shown as a matrix.");
    if (!isComputable(raw.dtype))
        throw Error(ErrorCode::InvalidArgument, std::string("A tensor of type ") + dtypeName(raw.dtype) +
                                                    " cannot be shown as a matrix.");
    std::shared_ptr<MatrixPyramid> pyramid(new MatrixPyramid);
    pyramid->owner_ = std::move(owner);
    pyramid->data_ = raw.data;
    pyramid->dtype_ = raw.dtype;
    const auto columns = raw.shape.empty() ? raw.count : static_cast<std::size_t>(raw.shape.back());
    pyramid->cols_ = checkedInt(columns);
    pyramid->rows_ = checkedInt(raw.count / columns);
    while (std::max(pyramid->rowsAt(pyramid->levels_ - 1), pyramid->colsAt(pyramid->levels_ - 1)) > tileEdge)
        ++pyramid->levels_;
    pyramid->reduceAll(tick);
    pyramid->sorted_ = stridedSample(raw.dtype, raw.data, raw.count, columns, sampleLimit);
    std::erase_if(pyramid->sorted_, [](float value) { return !std::isfinite(value); });
    pyramid->sortedAbs_ = pyramid->sorted_;
    for (float& value : pyramid->sortedAbs_)
        value = std::abs(value);
    std::sort(pyramid->sorted_.begin(), pyramid->sorted_.end());
    std::sort(pyramid->sortedAbs_.begin(), pyramid->sortedAbs_.end());
    return pyramid;
}

int MatrixPyramid::rowsAt(int level) const
{
    return divideUp(rows_, 1 << level);
}

int MatrixPyramid::colsAt(int level) const
{
    return divideUp(cols_, 1 << level);
}

void MatrixPyramid::reduceAll(const Tick& tick)
{
    if (levels_ <= firstKept)
        return;
    Level first{rowsAt(firstKept), colsAt(firstKept), {}, {}};
    first.mean.resize(static_cast<std::size_t>(first.rows) * static_cast<std::size_t>(first.cols));
    first.extreme.resize(first.mean.size());
    constexpr int bandsPerTick = 64; // 512 rows: a cancel is heeded within milliseconds
    for (int begin = 0; begin < first.rows; begin += bandsPerTick) {
        const int end = std::min(first.rows, begin + bandsPerTick);
        parallelFor(static_cast<std::size_t>(begin), static_cast<std::size_t>(end), 8,
                    [&](std::size_t low, std::size_t high) {
                        const auto row = static_cast<int>(low);
                        const auto count = static_cast<int>(high - low);
                        const std::size_t offset = low * static_cast<std::size_t>(first.cols);
                        const MatrixTile mean =
                            reduced(firstKept, row, 0, count, first.cols, PyramidStatistic::Mean);
                        const MatrixTile extreme =
                            reduced(firstKept, row, 0, count, first.cols, PyramidStatistic::Extreme);
                        std::copy(mean.values.begin(), mean.values.end(),
                                  first.mean.begin() + static_cast<std::ptrdiff_t>(offset));
                        std::copy(extreme.values.begin(), extreme.values.end(),
                                  first.extreme.begin() + static_cast<std::ptrdiff_t>(offset));
                    });
        if (tick)
            tick(static_cast<std::uint64_t>(end), static_cast<std::uint64_t>(first.rows));
    }
    kept_.push_back(std::move(first));
    while (firstKept + static_cast<int>(kept_.size()) < levels_)
        addLevel();
}

void MatrixPyramid::addLevel()
{
    const int level = firstKept + static_cast<int>(kept_.size());
    const Level& fine = kept_.back();
    Level coarse{rowsAt(level), colsAt(level), {}, {}};
    const int half = 1 << (level - 1);
    for (int row = 0; row < coarse.rows; ++row) {
        for (int col = 0; col < coarse.cols; ++col) {
            double sum = 0;
            double weight = 0;
            Cell extreme;
            for (int r = 2 * row; r < std::min(fine.rows, 2 * row + 2); ++r) {
                for (int c = 2 * col; c < std::min(fine.cols, 2 * col + 2); ++c) {
                    const auto at = static_cast<std::size_t>(r) * static_cast<std::size_t>(fine.cols) +
                                    static_cast<std::size_t>(c);
                    // Cells at the lower and right edge stand for fewer elements.
                    const double elements = static_cast<double>(std::min(half, rows_ - r * half)) *
                                            static_cast<double>(std::min(half, cols_ - c * half));
                    sum += static_cast<double>(fine.mean[at]) * elements;
                    weight += elements;
                    extreme.add(fine.extreme[at]);
                }
            }
            coarse.mean.push_back(static_cast<float>(sum / weight));
            coarse.extreme.push_back(extreme.extreme);
        }
    }
    kept_.push_back(std::move(coarse));
}

MatrixTile MatrixPyramid::reduced(int level, int row, int col, int rows, int cols,
                                  PyramidStatistic statistic) const
{
    const int span = 1 << level;
    const int firstCol = col * span;
    const int count = std::min(cols_ - firstCol, cols * span);
    const std::size_t size = dtypeSize(dtype_);
    MatrixTile tile{rows, cols,
                    std::vector<float>(static_cast<std::size_t>(rows) * static_cast<std::size_t>(cols))};
    std::vector<float> line(static_cast<std::size_t>(count));
    for (int r = 0; r < rows; ++r) {
        std::vector<Cell> cells(static_cast<std::size_t>(cols));
        const int begin = (row + r) * span;
        const int end = std::min(rows_, begin + span);
        for (int i = begin; i < end; ++i) {
            const std::size_t offset = static_cast<std::size_t>(i) * static_cast<std::size_t>(cols_) +
                                       static_cast<std::size_t>(firstCol);
            toFloatSerial(dtype_, data_ + offset * size, line.data(), line.size());
            addRow(line.data(), count, span, cells);
        }
        for (int c = 0; c < cols; ++c) {
            const Cell& cell = cells[static_cast<std::size_t>(c)];
            const auto elements = static_cast<float>((end - begin) * std::min(span, count - c * span));
            tile.values[static_cast<std::size_t>(r) * static_cast<std::size_t>(cols) +
                        static_cast<std::size_t>(c)] =
                statistic == PyramidStatistic::Mean ? cell.sum / elements : cell.extreme;
        }
    }
    return tile;
}

MatrixTile MatrixPyramid::tile(int level, int tx, int ty, PyramidStatistic statistic) const
{
    if (level < 0 || level >= levels_ || tx < 0 || ty < 0 || tx >= divideUp(colsAt(level), tileEdge) ||
        ty >= divideUp(rowsAt(level), tileEdge))
        throw Error(ErrorCode::InvalidArgument, "The tile lies outside the matrix.");
    const int row = ty * tileEdge;
    const int col = tx * tileEdge;
    const int rows = std::min(tileEdge, rowsAt(level) - row);
    const int cols = std::min(tileEdge, colsAt(level) - col);
    if (level < firstKept)
        return reduced(level, row, col, rows, cols, statistic);
    const Level& kept = kept_[static_cast<std::size_t>(level - firstKept)];
    const std::vector<float>& values = statistic == PyramidStatistic::Mean ? kept.mean : kept.extreme;
    MatrixTile tile{rows, cols, {}};
    tile.values.reserve(static_cast<std::size_t>(rows) * static_cast<std::size_t>(cols));
    for (int r = row; r < row + rows; ++r) {
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(r) * kept.cols + col;
        tile.values.insert(tile.values.end(), begin, begin + cols);
    }
    return tile;
}

float MatrixPyramid::value(int row, int col) const
{
    if (row < 0 || col < 0 || row >= rows_ || col >= cols_)
        throw Error(ErrorCode::InvalidArgument, "The element lies outside the matrix.");
    const std::size_t offset =
        static_cast<std::size_t>(row) * static_cast<std::size_t>(cols_) + static_cast<std::size_t>(col);
    float value = 0;
    toFloatSerial(dtype_, data_ + offset * dtypeSize(dtype_), &value, 1);
    return value;
}

double MatrixPyramid::quantile(double share) const
{
    return quantileOf(sorted_, share);
}

double MatrixPyramid::absQuantile(double share) const
{
    return quantileOf(sortedAbs_, share);
}

} // namespace isthmus

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/transfer/reduction.h"

#include <algorithm>
#include <array>

namespace isthmus {
namespace {

/// Columns of windows that one thread carries down the matrix at a time.
constexpr std::size_t strip = 512;

/// For windows that begin in columns [first, last): the best of the strip. Sums of the windows' rows come
/// from prefix sums of each row; down the matrix the strip keeps the prefix sums of the last `rows` rows.
Window bestInStrip(const float* values, std::int64_t height, std::int64_t width, std::int64_t rows,
                   std::int64_t columns, std::int64_t first, std::int64_t last)
{
    const auto count = static_cast<std::size_t>(last - first);
    const auto span = static_cast<std::size_t>(last - first + columns);
    std::vector<double> prefix(span);
    std::vector<double> below(count); // summed area down to the current row
    std::vector<double> ring(static_cast<std::size_t>(rows) * count);
    Window best{0, first, -1};
    bool any = false;
    for (std::int64_t row = 0; row < height; ++row) {
        const float* line = values + row * width + first;
        double sum = 0;
        prefix[0] = 0;
        for (std::size_t i = 1; i < span; ++i) {
            sum += line[i - 1];
            prefix[i] = sum;
        }
        double* above = ring.data() + static_cast<std::size_t>(row % rows) * count;
        for (std::size_t i = 0; i < count; ++i) {
            const double inRow = prefix[i + static_cast<std::size_t>(columns)] - prefix[i];
            const double area = below[i] + inRow;
            if (row + 1 >= rows) {
                const double window = area - above[i];
                if (!any || window > best.sum) {
                    best = {row + 1 - rows, first + static_cast<std::int64_t>(i), window};
                    any = true;
                }
            }
            below[i] = area;
        }
        // The ring holds the area above each row: written for the window that will begin below this row.
        std::copy(below.begin(), below.end(), above);
    }
    return best;
}

} // namespace

Window bestWindow(const at::Tensor& matrix, std::int64_t rows, std::int64_t columns)
{
    const std::int64_t height = matrix.size(0);
    const std::int64_t width = matrix.size(1);
    if (rows < 1 || columns < 1 || rows > height || columns > width)
        throw Error(ErrorCode::InvalidArgument,
                    "A matrix of " + std::to_string(height) + " x " + std::to_string(width) +
                        " has no window of " + std::to_string(rows) + " x " + std::to_string(columns) + ".",
                    "The source must be at least as large as the target.");
    const at::Tensor dense = matrix.to(at::kCPU, at::kFloat).contiguous();
    const auto* values = dense.data_ptr<float>();
    const auto places = static_cast<std::size_t>(width - columns + 1);
    std::vector<Window> bests((places + strip - 1) / strip);
    parallelFor(0, places, strip, [&](std::size_t first, std::size_t last) {
        bests[first / strip] = bestInStrip(values, height, width, rows, columns,
                                           static_cast<std::int64_t>(first), static_cast<std::int64_t>(last));
    });
    return *std::min_element(bests.begin(), bests.end(), [](const Window& a, const Window& b) {
        if (a.sum != b.sum)
            return a.sum > b.sum;
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
}

} // namespace isthmus

#include "core/analysis/pyramid.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/io/publish.h"
#include "core/io/safetensors.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>

using namespace isthmus;

namespace {

constexpr int rows = 700;
constexpr int cols = 523;

std::vector<float> matrix()
{
    Random random(4);
    std::vector<float> values(static_cast<std::size_t>(rows) * cols);
    for (float& value : values)
        value = static_cast<float>(random.normal());
    values[static_cast<std::size_t>(699) * cols + 522] = 50; // outlier in the last corner
    values[static_cast<std::size_t>(300) * cols + 17] = -60;
    values[static_cast<std::size_t>(4) * cols + 4] = std::numeric_limits<float>::quiet_NaN();
    return values;
}

} // namespace

class PyramidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        values_ = matrix();
        const std::filesystem::path folder = folder_.path().toStdString();
        publishText(folder / "config.json", R"({"model_type":"of no family","num_hidden_layers":1})");
        writeSafetensors(folder / "model.safetensors",
                         {{"w",
                           DType::F32,
                           {rows, cols},
                           [&] {
                               std::vector<std::byte> bytes(values_.size() * sizeof(float));
                               std::memcpy(bytes.data(), values_.data(), bytes.size());
                               return bytes;
                           }},
                          {"ids", DType::I64, {1}, [] { return std::vector<std::byte>(8); }},
                          {"bias", DType::F32, {3}, [] { return std::vector<std::byte>(12); }}});
        model_ = Model::open(folder);
        pyramid_ = MatrixPyramid::build(model_, "w");
    }

    void shapeHalvesUntilOneTileIsLeft()
    {
        QCOMPARE(pyramid_->rows(), rows);
        QCOMPARE(pyramid_->cols(), cols);
        QCOMPARE(pyramid_->levels(), 3); // 700 x 523, 350 x 262, 175 x 131
        const MatrixTile last = pyramid_->tile(2, 0, 0);
        QCOMPARE(last.rows, 175);
        QCOMPARE(last.cols, 131);
    }

    void levelZeroIsTheMatrix()
    {
        const MatrixTile tile = pyramid_->tile(0, 2, 2); // the lower right corner
        QCOMPARE(tile.rows, rows - 512);
        QCOMPARE(tile.cols, cols - 512);
        for (int r = 0; r < tile.rows; ++r) {
            for (int c = 0; c < tile.cols; ++c)
                QCOMPARE(
                    tile.values[static_cast<std::size_t>(r * tile.cols + c)],
                    values_[static_cast<std::size_t>(512 + r) * cols + static_cast<std::size_t>(512 + c)]);
        }
        QCOMPARE(pyramid_->value(300, 17), -60.0F);
    }

    void reducedCellsHoldTheStrongestEntry()
    {
        for (int level = 1; level < pyramid_->levels(); ++level) {
            const int step = 1 << level;
            const MatrixTile tile = pyramid_->tile(level, 0, 0);
            for (int r = 0; r < tile.rows; ++r) {
                for (int c = 0; c < tile.cols; ++c)
                    compareCell(tile, r, c, step);
            }
        }
        QCOMPARE(pyramid_->tile(2, 0, 0).values.back(), 50.0F);
        QVERIFY(std::isnan(pyramid_->tile(2, 0, 0).values[131 + 1]));
    }

    void refusals()
    {
        QVERIFY_EXCEPTION_THROWN(pyramid_->tile(3, 0, 0), Error);
        QVERIFY_EXCEPTION_THROWN(pyramid_->tile(0, 3, 0), Error);
        QVERIFY_EXCEPTION_THROWN(pyramid_->tile(0, 0, -1), Error);
        QVERIFY_EXCEPTION_THROWN(pyramid_->value(rows, 0), Error);
        QVERIFY_EXCEPTION_THROWN(MatrixPyramid::build(model_, "ids"), Error);
        QVERIFY_EXCEPTION_THROWN(MatrixPyramid::build(model_, "missing"), Error);
    }

    void aVectorIsOneRow()
    {
        const auto bias = MatrixPyramid::build(model_, "bias");
        QCOMPARE(bias->rows(), 1);
        QCOMPARE(bias->cols(), 3);
        QCOMPARE(bias->levels(), 1);
    }

    void buildingCanBeCancelled()
    {
        QVERIFY_EXCEPTION_THROWN(
            MatrixPyramid::build(model_, "w", [](std::uint64_t, std::uint64_t) { throw Cancelled(); }),
            Cancelled);
    }

private:
    void compareCell(const MatrixTile& tile, int r, int c, int step) const
    {
        float strongest = 0;
        for (int y = r * step; y < std::min(rows, (r + 1) * step); ++y) {
            for (int x = c * step; x < std::min(cols, (c + 1) * step); ++x) {
                const float value = values_[static_cast<std::size_t>(y) * cols + static_cast<std::size_t>(x)];
                if (std::isnan(value) || std::isnan(strongest))
                    strongest = std::numeric_limits<float>::quiet_NaN();
                else if (std::fabs(value) > std::fabs(strongest))
                    strongest = value;
            }
        }
        const float shown = tile.values[static_cast<std::size_t>(r * tile.cols + c)];
        QVERIFY((std::isnan(shown) && std::isnan(strongest)) || shown == strongest);
    }

    QTemporaryDir folder_;
    std::vector<float> values_;
    std::shared_ptr<const Model> model_;
    std::shared_ptr<const MatrixPyramid> pyramid_;
};

QTEST_GUILESS_MAIN(PyramidTest)
#include "unit_pyramid.moc"

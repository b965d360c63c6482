#include "core/analysis/pyramid.h"
#include "core/base/convert.h"
#include "core/base/error.h"
#include "core/base/random.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace isthmus;

namespace {

struct Matrix
{
    int rows;
    int cols;
    std::vector<float> values;

    Matrix(int r, int c) : rows(r), cols(c), values(static_cast<std::size_t>(r) * static_cast<std::size_t>(c))
    {
        Random random(3);
        for (float& value : values)
            value = static_cast<float>(random.normal());
    }
    float& at(int r, int c)
    {
        return values[static_cast<std::size_t>(r) * static_cast<std::size_t>(cols) +
                      static_cast<std::size_t>(c)];
    }
    std::shared_ptr<const MatrixPyramid> pyramid(const Tick& tick = {}) const
    {
        Model::RawTensor raw;
        raw.data = reinterpret_cast<const std::byte*>(values.data());
        raw.count = values.size();
        raw.dtype = DType::F32;
        raw.shape = {rows, cols};
        return MatrixPyramid::build(std::shared_ptr<const void>(), raw, tick);
    }
};

} // namespace

class PyramidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every cell of every level against the elements it stands for.
    void everyCell_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("cols");
        QTest::addColumn<int>("levels");
        QTest::newRow("one element") << 1 << 1 << 1;
        QTest::newRow("one tile") << 256 << 256 << 1;
        QTest::newRow("one more column") << 256 << 257 << 2;
        QTest::newRow("a row") << 1 << 5000 << 6;
        QTest::newRow("ragged") << 1037 << 2311 << 5;
    }

    void everyCell()
    {
        QFETCH(int, rows);
        QFETCH(int, cols);
        QFETCH(int, levels);
        Matrix matrix(rows, cols);
        const auto pyramid = matrix.pyramid();
        QCOMPARE(pyramid->rows(), rows);
        QCOMPARE(pyramid->cols(), cols);
        QCOMPARE(pyramid->levels(), levels);
        for (int level = 0; level < levels; ++level) {
            const int span = 1 << level;
            const int levelRows = (rows + span - 1) / span;
            const int levelCols = (cols + span - 1) / span;
            for (int ty = 0; ty * 256 < levelRows; ++ty) {
                for (int tx = 0; tx * 256 < levelCols; ++tx) {
                    const MatrixTile mean = pyramid->tile(level, tx, ty);
                    const MatrixTile extreme = pyramid->tile(level, tx, ty, PyramidStatistic::Extreme);
                    QCOMPARE(mean.rows, std::min(256, levelRows - ty * 256));
                    QCOMPARE(mean.cols, std::min(256, levelCols - tx * 256));
                    for (int r = 0; r < mean.rows; r += 7) {
                        for (int c = 0; c < mean.cols; c += 5) {
                            double sum = 0;
                            double count = 0;
                            float largest = 0;
                            for (int i = (ty * 256 + r) * span; i < std::min(rows, (ty * 256 + r + 1) * span);
                                 ++i) {
                                for (int j = (tx * 256 + c) * span;
                                     j < std::min(cols, (tx * 256 + c + 1) * span); ++j) {
                                    const float value = matrix.at(i, j);
                                    sum += static_cast<double>(value);
                                    ++count;
                                    if (std::abs(value) > std::abs(largest))
                                        largest = value;
                                }
                            }
                            const auto at = static_cast<std::size_t>(r * mean.cols + c);
                            QVERIFY(std::abs(static_cast<double>(mean.values[at]) - sum / count) < 1e-5);
                            QCOMPARE(extreme.values[at], largest);
                        }
                    }
                }
            }
        }
    }

    void anOutlierIsSeenFromAfar()
    {
        Matrix matrix(3000, 2000);
        matrix.at(2345, 678) = -500;
        const auto pyramid = matrix.pyramid();
        const int top = pyramid->levels() - 1;
        const MatrixTile tile = pyramid->tile(top, 0, 0, PyramidStatistic::Extreme);
        const int span = 1 << top;
        QCOMPARE(tile.values[static_cast<std::size_t>(2345 / span * tile.cols + 678 / span)], -500.0F);
        QCOMPARE(pyramid->value(2345, 678), -500.0F);
    }

    void aNanIsNotAveragedAway()
    {
        Matrix matrix(3000, 2000);
        matrix.at(17, 1999) = std::numeric_limits<float>::quiet_NaN();
        const auto pyramid = matrix.pyramid();
        for (int level = 0; level < pyramid->levels(); ++level) {
            const int col = 1999 >> level;
            for (PyramidStatistic statistic : {PyramidStatistic::Mean, PyramidStatistic::Extreme}) {
                const MatrixTile tile = pyramid->tile(level, col / 256, 0, statistic);
                int count = 0;
                for (float value : tile.values)
                    count += std::isnan(value);
                QCOMPARE(count, 1);
                QVERIFY(
                    std::isnan(tile.values[static_cast<std::size_t>((17 >> level) * tile.cols + col % 256)]));
            }
        }
        QVERIFY(std::isfinite(pyramid->absQuantile(1)));
    }

    void quantilesFrameTheElements()
    {
        Matrix matrix(500, 600);
        const auto pyramid = matrix.pyramid();
        QVERIFY(std::abs(pyramid->quantile(0.5)) < 0.02);
        QVERIFY(std::abs(pyramid->quantile(0.975) - 1.96) < 0.03);
        QVERIFY(std::abs(pyramid->absQuantile(0.95) - 1.96) < 0.03);
    }

    void vectorsAndCubes()
    {
        const std::vector<float> values(24, 1);
        Model::RawTensor raw{reinterpret_cast<const std::byte*>(values.data()), 24, DType::F32, {24}};
        QCOMPARE(MatrixPyramid::build(std::shared_ptr<const void>(), raw)->rows(), 1);
        raw.shape = {2, 3, 4};
        const auto cube = MatrixPyramid::build(std::shared_ptr<const void>(), raw);
        QCOMPARE(cube->rows(), 6);
        QCOMPARE(cube->cols(), 4);
        raw.count = 0;
        raw.shape = {0, 4};
        QVERIFY_THROWS_EXCEPTION(Error, MatrixPyramid::build(std::shared_ptr<const void>(), raw));
        raw = {reinterpret_cast<const std::byte*>(values.data()), 12, DType::I64, {12}};
        QVERIFY_THROWS_EXCEPTION(Error, MatrixPyramid::build(std::shared_ptr<const void>(), raw));
    }

    void outsideIsRefused()
    {
        Matrix matrix(300, 300);
        const auto pyramid = matrix.pyramid();
        QVERIFY_THROWS_EXCEPTION(Error, pyramid->tile(0, 2, 0));
        QVERIFY_THROWS_EXCEPTION(Error, pyramid->tile(2, 0, 0));
        QVERIFY_THROWS_EXCEPTION(Error, pyramid->tile(-1, 0, 0));
        QVERIFY_THROWS_EXCEPTION(Error, pyramid->value(300, 0));
    }

    void buildingCanBeCancelled()
    {
        Matrix matrix(3000, 2000);
        int calls = 0;
        matrix.pyramid([&](std::uint64_t done, std::uint64_t total) {
            ++calls;
            QVERIFY(done <= total);
        });
        QVERIFY(calls > 1);
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 matrix.pyramid([](std::uint64_t, std::uint64_t) { throw Cancelled(); }));
    }
};

QTEST_GUILESS_MAIN(PyramidTest)
#include "unit_pyramid.moc"

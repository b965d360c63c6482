#include "core/base/convert.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/row_products.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace isthmus;

class RowProductsTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<float> normals(std::size_t count, std::uint64_t seed)
    {
        Random random(seed);
        std::vector<float> values(count);
        for (float& value : values)
            value = static_cast<float>(random.normal());
        return values;
    }

private Q_SLOTS:
    void equalsTheDefinition_data()
    {
        QTest::addColumn<int>("dtype");
        QTest::addColumn<int>("outputs");
        QTest::addColumn<int>("inputs");
        QTest::addColumn<int>("rows");
        for (DType dtype : {DType::F32, DType::F16, DType::BF16}) {
            // Around the vector's width, below it, and enough for several threads.
            for (const auto& [outputs, inputs] :
                 {std::pair(3, 5), std::pair(7, 32), std::pair(5, 103), std::pair(900, 640)}) {
                for (int rows : {1, 2, 3, 4, 5, 9})
                    QTest::addRow("%s %dx%d %d", dtypeName(dtype), outputs, inputs, rows)
                        << static_cast<int>(dtype) << outputs << inputs << rows;
            }
        }
    }
    void equalsTheDefinition()
    {
        QFETCH(int, dtype);
        QFETCH(int, outputs);
        QFETCH(int, inputs);
        QFETCH(int, rows);
        const auto type = static_cast<DType>(dtype);
        const auto n = static_cast<std::size_t>(inputs);
        const auto m = static_cast<std::size_t>(outputs);
        const auto r = static_cast<std::size_t>(rows);
        const std::vector<float> wide = normals(n * m, 1);
        // One byte in front: no alignment may be relied on.
        std::vector<std::byte> stored(n * m * dtypeSize(type) + 1);
        fromFloat(type, wide.data(), stored.data() + 1, wide.size());
        std::vector<float> weight(n * m);
        toFloat(type, stored.data() + 1, weight.data(), weight.size());
        const std::vector<float> x = normals(n * r, 2);
        std::vector<float> result(m * r, -1);
        rowProducts(type, stored.data() + 1, m, n, x.data(), r, result.data());
        for (std::size_t row = 0; row < r; ++row) {
            for (std::size_t o = 0; o < m; ++o) {
                double exact = 0;
                double size = 0;
                for (std::size_t i = 0; i < n; ++i) {
                    exact += double(weight[o * n + i]) * x[row * n + i];
                    size += std::abs(double(weight[o * n + i]) * x[row * n + i]);
                }
                QVERIFY(std::abs(result[row * m + o] - exact) <= 1e-6 * size);
            }
        }
    }

    /// A row's numbers are the same bits whatever rows are beside it.
    void independentOfNeighbours()
    {
        constexpr std::size_t outputs = 50;
        constexpr std::size_t inputs = 77;
        const std::vector<float> wide = normals(outputs * inputs, 3);
        std::vector<std::byte> stored(outputs * inputs * 2);
        fromFloat(DType::BF16, wide.data(), stored.data(), wide.size());
        const std::vector<float> x = normals(inputs * 7, 4);
        std::vector<float> together(outputs * 7);
        rowProducts(DType::BF16, stored.data(), outputs, inputs, x.data(), 7, together.data());
        for (std::size_t row = 0; row < 7; ++row) {
            std::vector<float> alone(outputs);
            rowProducts(DType::BF16, stored.data(), outputs, inputs, x.data() + row * inputs, 1,
                        alone.data());
            for (std::size_t o = 0; o < outputs; ++o)
                QCOMPARE(together[row * outputs + o], alone[o]);
        }
    }

    void otherTypesAreRefused()
    {
        const float x = 1;
        float y = 0;
        std::byte weight[8] = {};
        QVERIFY_EXCEPTION_THROWN(rowProducts(DType::I64, weight, 1, 1, &x, 1, &y), Error);
    }
};

QTEST_APPLESS_MAIN(RowProductsTest)
#include "unit_row_products.moc"

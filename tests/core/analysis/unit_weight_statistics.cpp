#include "core/analysis/weight_statistics.h"
#include "core/base/convert.h"
#include "core/base/error.h"
#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace isthmus;

namespace {

const std::byte* bytesOf(const std::vector<float>& values)
{
    return reinterpret_cast<const std::byte*>(values.data());
}

WeightStatistics statisticsOf(const std::vector<float>& values)
{
    return weightStatistics(DType::F32, bytesOf(values), values.size());
}

/// Two passes in long double.
WeightStatistics reference(const std::vector<float>& values)
{
    long double mean = 0, absolute = 0, square = 0;
    WeightStatistics result;
    for (float value : values) {
        mean += value;
        absolute += std::abs(value);
        square += static_cast<long double>(value) * value;
        result.max_abs = std::max(result.max_abs, static_cast<double>(std::abs(value)));
    }
    const auto n = static_cast<long double>(values.size());
    mean /= n;
    long double m2 = 0, m3 = 0, m4 = 0;
    for (float value : values) {
        const long double d = value - mean;
        m2 += d * d / n;
        m3 += d * d * d / n;
        m4 += d * d * d * d / n;
    }
    result.count = values.size();
    result.mean = static_cast<double>(mean);
    result.std = static_cast<double>(std::sqrt(m2));
    result.abs_mean = static_cast<double>(absolute / n);
    result.skewness = static_cast<double>(m3 / std::pow(m2, 1.5L));
    result.excess_kurtosis = static_cast<double>(m4 / (m2 * m2) - 3);
    result.frobenius = static_cast<double>(std::sqrt(square));
    return result;
}

void compare(const WeightStatistics& got, const WeightStatistics& want, double tolerance)
{
    const auto close = [&](const char* name, double a, double b, double scale) {
        QVERIFY2(std::abs(a - b) <= tolerance * scale,
                 qPrintable(QString("%1: %2, expected %3").arg(name).arg(a, 0, 'g', 12).arg(b, 0, 'g', 12)));
    };
    QCOMPARE(got.count, want.count);
    close("mean", got.mean, want.mean, want.std);
    close("std", got.std, want.std, want.std);
    close("abs_mean", got.abs_mean, want.abs_mean, want.abs_mean);
    close("frobenius", got.frobenius, want.frobenius, want.frobenius);
    close("skewness", got.skewness, want.skewness, 10 + std::abs(want.skewness));
    close("excess_kurtosis", got.excess_kurtosis, want.excess_kurtosis, 10 + std::abs(want.excess_kurtosis));
    QCOMPARE(got.max_abs, want.max_abs);
}

} // namespace

class WeightStatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsOfRandomTensors_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("heavy");
        QTest::newRow("weights") << 0.0 << 0.02 << false;
        QTest::newRow("heavy tails") << 0.0 << 0.02 << true;
        QTest::newRow("mean dominates") << 1000.0 << 1.0 << false;
        QTest::newRow("tiny") << 0.0 << 1e-18 << false; // fourth powers leave float32
        QTest::newRow("huge") << 0.0 << 1e15 << true;
    }

    void momentsOfRandomTensors()
    {
        QFETCH(double, mean);
        QFETCH(double, scale);
        QFETCH(bool, heavy);
        Random random(5);
        for (std::size_t count : {std::size_t{1000}, std::size_t{8192}, (std::size_t{2} << 20) + 137}) {
            std::vector<float> values(count);
            for (float& value : values) {
                const double draw = random.normal();
                value = static_cast<float>(mean + scale * (heavy ? draw * draw * draw : draw));
            }
            compare(statisticsOf(values), reference(values), 2e-6);
        }
    }

    void analyticCases()
    {
        const WeightStatistics two = statisticsOf({-1, 1, -1, 1});
        QCOMPARE(two.mean, 0.0);
        QCOMPARE(two.std, 1.0);
        QCOMPARE(two.excess_kurtosis, -2.0);
        QCOMPARE(two.frobenius, 2.0);
        const WeightStatistics constant = statisticsOf(std::vector<float>(5000, 0.7F));
        QCOMPARE(constant.std, 0.0);
        QCOMPARE(constant.mean, static_cast<double>(0.7F));
        QCOMPARE(constant.excess_kurtosis, 0.0);
        QVERIFY(statisticsOf({}) == WeightStatistics{});
        QCOMPARE(statisticsOf({3}).mean, 3.0);
    }

    void everyTypeAgrees()
    {
        Random random(6);
        std::vector<float> values(100003);
        for (float& value : values)
            value = static_cast<float>(random.normal() * 0.1);
        for (DType dtype : {DType::F64, DType::F32, DType::F16, DType::BF16}) {
            // One byte off, as a tensor in a file may be.
            std::vector<std::byte> bytes(values.size() * dtypeSize(dtype) + 1);
            fromFloat(dtype, values.data(), bytes.data() + 1, values.size());
            std::vector<float> rounded(values.size());
            toFloat(dtype, bytes.data() + 1, rounded.data(), rounded.size());
            compare(weightStatistics(dtype, bytes.data() + 1, values.size()), reference(rounded), 2e-6);
        }
        const std::byte integer[4] = {};
        QVERIFY_THROWS_EXCEPTION(Error, weightStatistics(DType::I8, integer, 4));
    }

    void brokenElementsAreCountedAndLeftOut()
    {
        Random random(7);
        std::vector<float> values(50000);
        for (float& value : values)
            value = static_cast<float>(random.normal());
        std::vector<float> clean = values;
        std::vector<float> broken = values;
        std::set<std::size_t> places{0, 17, 1023, 1024, 49999};
        for (std::size_t place : places)
            broken[place] = std::numeric_limits<float>::quiet_NaN();
        broken[300] = std::numeric_limits<float>::infinity();
        places.insert(300);
        for (auto place = places.rbegin(); place != places.rend(); ++place)
            clean.erase(clean.begin() + static_cast<std::ptrdiff_t>(*place));
        const WeightStatistics got = statisticsOf(broken);
        QCOMPARE(got.nans, std::uint64_t{5});
        QCOMPARE(got.infinities, std::uint64_t{1});
        compare(got, reference(clean), 2e-6);
        const WeightStatistics nothing =
            statisticsOf(std::vector<float>(100, std::numeric_limits<float>::quiet_NaN()));
        QCOMPARE(nothing.count, std::uint64_t{0});
        QCOMPARE(nothing.nans, std::uint64_t{100});
    }

    void anOutlierIsNotLost()
    {
        std::vector<float> values(std::size_t{1} << 21, 0.01F);
        for (std::size_t i = 0; i < values.size(); i += 2)
            values[i] = -0.01F;
        values[1234567] = 1e10F; // its fourth power, in units of the spread, overflows float32
        compare(statisticsOf(values), reference(values), 1e-5);
    }

    void stridedSampleSeesEveryColumn()
    {
        const std::size_t rows = 700;
        const std::size_t columns = 500;
        std::vector<float> values(rows * columns);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(i % columns);
        const std::vector<float> sample = stridedSample(DType::F32, bytesOf(values), values.size(), columns,
                                                        3500); // stride 100 would see 5 columns
        QVERIFY(sample.size() <= 3500 && sample.size() > 3300);
        QCOMPARE(std::set<float>(sample.begin(), sample.end()).size(), columns);
        QCOMPARE(stridedSample(DType::F32, bytesOf(values), 10, 5, 100).size(), std::size_t{10});
    }

    void quantilesByHand()
    {
        const std::vector<double> four = quantiles({40, 10, 30, 20}, 4);
        QVERIFY((four == std::vector<double>{10, 20, 30, 40}));
        const std::vector<double> two =
            quantiles({40, 10, 30, 20, std::numeric_limits<float>::quiet_NaN()}, 2);
        QVERIFY((two == std::vector<double>{15, 35}));
        QVERIFY(quantiles({}, 4).empty());
    }
};

QTEST_GUILESS_MAIN(WeightStatisticsTest)
#include "unit_weight_statistics.moc"

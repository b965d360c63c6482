#include "core/base/error.h"
#include "core/base/statistics.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace isthmus;

/// Golden numbers from SciPy: tests/golden_recipes/make_statistics.py.
class StatisticsTest : public QObject
{
    Q_OBJECT

private:
    static bool near(double value, double expected, double tolerance = 1e-9)
    {
        return std::abs(value - expected) <= tolerance;
    }

private Q_SLOTS:
    void wilson_data()
    {
        QTest::addColumn<int>("right");
        QTest::addColumn<int>("items");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // The first two also stand in Newcombe 1998, Table I, method 3.
        QTest::newRow("81/263") << 81 << 263 << 0.255288519878 << 0.366209576983;
        QTest::newRow("0/20") << 0 << 20 << 0.0 << 0.161125158053;
        QTest::newRow("20/20") << 20 << 20 << 0.838874841947 << 1.0;
        QTest::newRow("1/3") << 1 << 3 << 0.061491944720 << 0.792340399198;
        QTest::newRow("7/1000") << 7 << 1000 << 0.003394868401 << 0.014378315466;
        QTest::newRow("nothing") << 0 << 0 << 0.0 << 1.0;
    }
    void wilson()
    {
        QFETCH(int, right);
        QFETCH(int, items);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto interval = wilsonInterval(right, items);
        QVERIFY(near(interval.first, low));
        QVERIFY(near(interval.second, high));
    }

    void mcnemar()
    {
        QVERIFY(near(mcnemarExact(10, 3), 0.09228515625));
        QVERIFY(near(mcnemarExact(0, 6), 0.03125));
        QVERIFY(near(mcnemarExact(6, 0), 0.03125));
        QVERIFY(near(mcnemarExact(5, 5), 1));
        QVERIFY(near(mcnemarExact(40, 61), 0.0460440669293, 1e-11));
        QVERIFY(near(mcnemarExact(1, 0), 1));
        QVERIFY(near(mcnemarExact(0, 0), 1));
    }

    void passAt()
    {
        QVERIFY(near(passAtK(10, 3, 1), 0.3));
        QVERIFY(near(passAtK(10, 3, 5), 0.916666666667));
        QVERIFY(near(passAtK(200, 13, 100), 0.999919497199));
        QVERIFY(near(passAtK(5, 0, 2), 0));
        QVERIFY(near(passAtK(5, 4, 2), 1));
        QVERIFY(near(passAtK(100, 1, 10), 0.1));
        QVERIFY_EXCEPTION_THROWN(passAtK(5, 1, 6), Error);
        QVERIFY_EXCEPTION_THROWN(passAtK(5, 1, 0), Error);
    }

    void bootstrapOfPairs()
    {
        const std::vector<double> a0 = {1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1};
        const std::vector<double> b0 = {0, 1, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 1};
        std::vector<double> a;
        std::vector<double> b;
        for (int i = 0; i < 5; ++i) {
            a.insert(a.end(), a0.begin(), a0.end());
            b.insert(b.end(), b0.begin(), b0.end());
        }
        const PairedBootstrap result = pairedBootstrap(a, b, 3);
        QVERIFY(near(result.difference.value, 0.2));
        // The means are multiples of 0.01, and the percentile may fall on a neighbour of SciPy's.
        QVERIFY(near(result.difference.low, 0.1, 0.0101));
        QVERIFY(near(result.difference.high, 0.3, 0.0101));
        QVERIFY(result.p_value < 0.001);
        const PairedBootstrap reversed = pairedBootstrap(b, a, 3);
        QVERIFY(near(reversed.difference.value, -0.2));
        QVERIFY(near(reversed.p_value, result.p_value, 1e-3));
        QCOMPARE(pairedBootstrap(a, b, 3).difference, result.difference);
        QVERIFY(pairedBootstrap(a, b, 4).difference.low <= 0.12);
    }

    void pairsThatDoNotDiffer()
    {
        const std::vector<double> same = {1, 0, 1, 1};
        const PairedBootstrap equal = pairedBootstrap(same, same, 1);
        QCOMPARE(equal.p_value, 1.0);
        QCOMPARE(equal.difference.value, 0.0);
        // As many up as down: nothing to be seen.
        const std::vector<double> a = {1, 0, 1, 0, 1, 0, 1, 0};
        const std::vector<double> b = {0, 1, 0, 1, 0, 1, 0, 1};
        QVERIFY(pairedBootstrap(a, b, 1).p_value > 0.9);
        QVERIFY_EXCEPTION_THROWN(pairedBootstrap(a, same, 1), Error);
    }

    void weightedBootstrap()
    {
        const std::vector<double> values = {2.0, 1.5, 3.0, 2.5, 2.2, 1.9, 2.8, 3.1, 2.4, 2.6};
        const std::vector<double> weights = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        const MeanInterval mean = bootstrapMean(values, weights, 1, 50000);
        QVERIFY(near(mean.value, 2.516363636363636));
        QVERIFY2(near(mean.low, 2.2375, 0.005), qPrintable(QString::number(mean.low)));
        QVERIFY2(near(mean.high, 2.75926, 0.005), qPrintable(QString::number(mean.high)));
        const std::vector<double> one = {0.25};
        QCOMPARE(bootstrapMean(one, {}, 1), (MeanInterval{0.25, 0.25, 0.25}));
    }

    void runs()
    {
        const std::vector<double> three = {0.1, 0.3, 0.2};
        QVERIFY(near(meanOfRuns(three).low, -0.048413771, 1e-7));
        QVERIFY(near(meanOfRuns(three).high, 0.448413771, 1e-7));
        const std::vector<double> four = {1, 2, 4, 8};
        QVERIFY(near(meanOfRuns(four).low, -1.175943048, 1e-6));
        QVERIFY(near(meanOfRuns(four).value, 3.75));
        const std::vector<double> one = {0.5};
        QCOMPARE(meanOfRuns(one), (MeanInterval{0.5, 0.5, 0.5}));
    }
};

QTEST_APPLESS_MAIN(StatisticsTest)
#include "unit_statistics.moc"

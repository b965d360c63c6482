#include "core/base/json.h"
#include "tests/core/analysis/metric_samples.h"
#include "tests/support/test_data.h"

#include <QTest>

using namespace isthmus;
using namespace isthmus::test;

namespace {

/// The generator of the recipe.
class Lcg
{
public:
    explicit Lcg(std::uint32_t seed) : state_(seed) {}

    at::Tensor matrix(std::int64_t rows, std::int64_t columns)
    {
        at::Tensor result = at::empty({rows, columns}, at::kDouble);
        double* value = result.data_ptr<double>();
        for (std::int64_t i = 0; i < result.numel(); ++i) {
            state_ = 1664525U * state_ + 1013904223U;
            value[i] = (state_ >> 8) / 8388608.0 - 1;
        }
        return result;
    }

private:
    std::uint32_t state_;
};

} // namespace

/// Against numpy and scipy on the activations themselves (golden_recipes/make_metrics.py).
class GoldenMetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        golden_ = Json::parse(readFile(fixture("metrics/golden.json")));
        Lcg lcg(golden_["seed"].get<std::uint32_t>());
        const std::int64_t n = 48;
        const at::Tensor base = lcg.matrix(n, 6);
        for (int i = 0; i < 3; ++i) {
            const at::Tensor mix = lcg.matrix(6, 20);
            source_.push_back(at::mm(base, mix) + 0.1 * (1 + i) * lcg.matrix(n, 20) + 3);
        }
        for (int i = 0; i < 2; ++i) {
            const at::Tensor mix = lcg.matrix(6, 11);
            target_.push_back(at::mm(base, mix) + 0.2 * (1 + i) * lcg.matrix(n, 11));
        }
        for (int i = 0; i < 3; ++i)
            sourceWeights_.push_back(
                (lcg.matrix(24, 16) * at::linspace(1, 0.1 * (i + 1), 16, at::kDouble)).to(at::kFloat));
        for (int i = 0; i < 2; ++i)
            targetWeights_.push_back((lcg.matrix(10, 30) * (1 + i)).to(at::kFloat));
        sourceTokens_ = lcg.matrix(40, 16).to(at::kFloat);
        targetTokens_ = lcg.matrix(40, 30).to(at::kFloat);
    }

    void behavioural_data()
    {
        QTest::addColumn<double>("tolerance");
        QTest::newRow("cka") << 1e-6;
        QTest::newRow("cka-debiased") << 1e-6;
        QTest::newRow("cka-minibatch") << 1e-6;
        QTest::newRow("cka-rbf") << 1e-6;
        QTest::newRow("rsa") << 1e-5;
        QTest::newRow("mutual-knn") << 1e-9;
        QTest::newRow("procrustes") << 1e-5;
        QTest::newRow("svcca") << 1e-5;
        QTest::newRow("pwcca") << 1e-5;
    }

    void behavioural()
    {
        QFETCH(double, tolerance);
        const ActivationMetric& metric = *activationMetric(QTest::currentDataTag());
        const std::int64_t blocks = metric.streams() ? 4 : 1;
        const MetricResult result =
            metric.compare(gramSet(source_, blocks), gramSet(target_, blocks), {0, 0}, {});
        compareMap(result, tolerance);
        QVERIFY(!result.nullMaps.defined());
        QVERIFY(result.issues.empty());
    }

    void weights_data()
    {
        QTest::addColumn<double>("tolerance");
        QTest::newRow("spectrum") << 1e-6;
        QTest::newRow("vocab-cka") << 1e-6;
    }

    void weights()
    {
        QFETCH(double, tolerance);
        const WeightMetric& metric = *weightMetric(QTest::currentDataTag());
        const WeightContext sourceContext{Module::Up, true, sourceTokens_};
        const WeightContext targetContext{Module::Up, true, targetTokens_};
        std::vector<at::Tensor> source;
        std::vector<at::Tensor> target;
        for (const at::Tensor& weight : sourceWeights_)
            source.push_back(metric.summarise(weight, sourceContext));
        for (const at::Tensor& weight : targetWeights_)
            target.push_back(metric.summarise(weight, targetContext));
        const MetricResult result = metric.compare(source, target, sourceContext, targetContext, {0, 0}, {});
        compareMap(result, tolerance);
        for (const LayerColumn& column : result.columns) {
            QCOMPARE(column.source.size(), std::size_t{3});
            QCOMPARE(column.target.size(), std::size_t{2});
            if (!golden_["columns"].contains(column.name))
                continue;
            for (std::size_t i = 0; i < 3; ++i) {
                const double want = golden_["columns"][column.name][i].get<double>();
                QVERIFY2(std::abs(column.source[i] - want) < 1e-5 * want, column.name.c_str());
            }
        }
    }

private:
    void compareMap(const MetricResult& result, double tolerance)
    {
        const Json& expected = golden_["maps"][QTest::currentDataTag()];
        QCOMPARE(result.values.size(0), std::int64_t{3});
        QCOMPARE(result.values.size(1), std::int64_t{2});
        for (std::size_t s = 0; s < 3; ++s) {
            for (std::size_t t = 0; t < 2; ++t) {
                const double value =
                    result.values[static_cast<std::int64_t>(s)][static_cast<std::int64_t>(t)].item<double>();
                const double want = expected[s][t].get<double>();
                QVERIFY2(std::abs(value - want) < tolerance, qPrintable(QString("[%1,%2]: %3, expected %4")
                                                                            .arg(s)
                                                                            .arg(t)
                                                                            .arg(value, 0, 'g', 12)
                                                                            .arg(want, 0, 'g', 12)));
            }
        }
    }

    Json golden_;
    std::vector<at::Tensor> source_, target_, sourceWeights_, targetWeights_;
    at::Tensor sourceTokens_, targetTokens_;
};

QTEST_GUILESS_MAIN(GoldenMetricsTest)
#include "golden_metrics.moc"

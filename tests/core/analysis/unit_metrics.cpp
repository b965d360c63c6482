#include "core/analysis/gram_features.h"
#include "core/base/error.h"
#include "tests/core/analysis/metric_samples.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

using namespace isthmus;
using namespace isthmus::test;

namespace {

constexpr std::int64_t samples = 64;

std::int64_t blocksOf(const ActivationMetric& metric)
{
    return metric.streams() ? 4 : 1;
}

MetricResult compare(const ActivationMetric& metric, const std::vector<at::Tensor>& source,
                     const std::vector<at::Tensor>& target, int draws = 0, std::uint64_t seed = 0)
{
    return metric.compare(gramSet(source, blocksOf(metric)), gramSet(target, blocksOf(metric)), {seed, draws},
                          {});
}

double cell(const MetricResult& result, int s, int t)
{
    return result.values[s][t].item<double>();
}

/// Correlated layers of different widths.
std::vector<at::Tensor> layers(std::vector<std::int64_t> widths, std::uint64_t seed)
{
    Random random(seed);
    const at::Tensor base = normal(samples, 5, random);
    std::vector<at::Tensor> result;
    for (std::int64_t width : widths) {
        const at::Tensor mix = normal(5, width, random);
        result.push_back(at::mm(base, mix) + 0.7 * normal(samples, width, random));
    }
    return result;
}

} // namespace

class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registryIsComplete()
    {
        std::set<std::string> ids;
        for (const MetricInfo& info : metricInfos()) {
            QVERIFY(ids.insert(info.id).second);
            QVERIFY(info.version >= 1 && info.low < info.high);
            for (const std::string* text :
                 {&info.symbol, &info.name, &info.definition, &info.invariances, &info.cost, &info.source})
                QVERIFY2(!text->empty(), info.id.c_str());
            const bool activations = info.input == MetricInput::Activations;
            QCOMPARE(activationMetric(info.id) != nullptr, activations);
            QCOMPARE(weightMetric(info.id) != nullptr, !activations);
            QCOMPARE(&metricInfo(info.id), &info);
        }
        QCOMPARE(ids.size(), std::size_t{14});
        try {
            metricInfo("cosine");
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidArgument);
            QVERIFY(QString(error.what()).contains("cka-debiased"));
        }
    }

    void selfIsOne_data() { everyMetric(); }
    void selfIsOne()
    {
        const ActivationMetric& metric = current();
        const auto x = layers({8, 40, 100}, 1); // fewer and more dimensions than samples
        const MetricResult result = compare(metric, x, x);
        for (int i = 0; i < 3; ++i)
            QVERIFY2(std::abs(cell(result, i, i) - 1) < 1e-5,
                     qPrintable(QString::number(cell(result, i, i), 'g', 10)));
        const auto [low, high] = std::pair(metric.info().low, metric.info().high);
        QVERIFY((result.values >= low - 1e-9).all().item<bool>());
        QVERIFY((result.values <= high + 1e-9).all().item<bool>());
    }

    void rotationScaleAndShiftDoNotMatter_data() { everyMetric(); }
    void rotationScaleAndShiftDoNotMatter()
    {
        const ActivationMetric& metric = current();
        Random random(3);
        const auto x = layers({12, 40}, 1);
        const auto y = layers({9}, 2);
        std::vector<at::Tensor> turned;
        for (const at::Tensor& layer : x)
            turned.push_back(37.5 * at::mm(layer, rotation(layer.size(1), random)) +
                             20 * normal(1, layer.size(1), random));
        const at::Tensor difference =
            (compare(metric, x, y).values - compare(metric, turned, y).values).abs();
        // A neighbour or a rank may flip where two distances differ by less than float32 holds.
        const double tolerance = metric.info().id == "mutual-knn" ? 2e-3 : 2e-5;
        QVERIFY2(difference.max().item<double>() < tolerance,
                 qPrintable(QString::number(difference.max().item<double>())));
    }

    void allPairsEqualOnePair_data() { everyMetric(); }
    void allPairsEqualOnePair()
    {
        const ActivationMetric& metric = current();
        const auto x = layers({12, 40, 7}, 1);
        const auto y = layers({9, 30}, 2);
        const MetricResult all = compare(metric, x, y);
        for (int s = 0; s < 3; ++s) {
            for (int t = 0; t < 2; ++t) {
                const MetricResult one =
                    compare(metric, {x[static_cast<std::size_t>(s)]}, {y[static_cast<std::size_t>(t)]});
                QVERIFY(std::abs(cell(all, s, t) - cell(one, 0, 0)) < 1e-9);
            }
        }
    }

    void nanLayerHarmsOnlyItself_data() { everyMetric(); }
    void nanLayerHarmsOnlyItself()
    {
        const ActivationMetric& metric = current();
        auto x = layers({12, 40, 7}, 1);
        const auto y = layers({9, 30}, 2);
        const MetricResult clean = compare(metric, x, y, 3);
        x[1] = x[1].clone();
        x[1][5][3] = std::numeric_limits<double>::quiet_NaN();
        auto constant = y;
        constant[0] = at::full({samples, 6}, 2.7, at::kDouble);
        const MetricResult result = compare(metric, x, constant, 3);
        QCOMPARE(result.issues.size(), std::size_t{4}); // source layer 1 and target layer 0 cross in one cell
        for (const CellIssue& issue : result.issues) {
            QVERIFY(issue.cell.source == 1 || issue.cell.target == 0);
            QVERIFY(std::isnan(cell(result, issue.cell.source, issue.cell.target)));
            const QString cause = QString::fromStdString(issue.cause);
            QCOMPARE(cause.contains("NaN"), issue.cell.source == 1);
            QCOMPARE(cause.contains("zero variance"), issue.cell.target == 0);
        }
        for (int s : {0, 2})
            QVERIFY(std::abs(cell(result, s, 1) - cell(clean, s, 1)) < 1e-12);
        QVERIFY(at::isnan(result.nullMaps.select(1, 1)).all().item<bool>());
        const at::Tensor cells = result.nullMaps.select(1, 2).select(1, 1);
        QVERIFY(at::isfinite(cells).all().item<bool>()); // (2, 1) is a cell of matched depth
    }

    void fewSamplesAreRefused_data() { everyMetric(); }
    void fewSamplesAreRefused()
    {
        Random random(1);
        const at::Tensor x = normal(3, 5, random);
        try {
            current().compare(gramSet({x}), gramSet({x}), {}, {});
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::TooFewSamples);
            QVERIFY(QString(error.what()).contains("3 samples"));
        }
        const at::Tensor four = normal(4, 5, random);
        const MetricResult result = current().compare(gramSet({four}), gramSet({four}), {0, 2}, {});
        QVERIFY(std::abs(cell(result, 0, 0) - 1) < 1e-5);
    }

    void differentSamplesAreRefused()
    {
        Random random(1);
        const GramSet a = gramSet({normal(8, 5, random)});
        const GramSet b = gramSet({normal(9, 5, random)});
        QVERIFY_THROWS_EXCEPTION(Error, activationMetric("cka")->compare(a, b, {}, {}));
    }

    void sameSeedSameBits_data() { everyMetric(); }
    void sameSeedSameBits()
    {
        const ActivationMetric& metric = current();
        const auto x = layers({12, 40}, 1);
        const auto y = layers({9, 30}, 2);
        const MetricResult first = compare(metric, x, y, 4, 9);
        const MetricResult second = compare(metric, x, y, 4, 9);
        const MetricResult other = compare(metric, x, y, 4, 10);
        QVERIFY(at::equal(first.values, second.values));
        QVERIFY(at::equal(first.values, other.values));
        const at::Tensor a = at::nan_to_num(first.nullMaps);
        QVERIFY(at::equal(a, at::nan_to_num(second.nullMaps)));
        QVERIFY(!at::equal(a, at::nan_to_num(other.nullMaps)));
        QCOMPARE(first.nullMaps.size(0), std::int64_t{4});
    }

    /// Correlated layers stand out from their null; for the unbiased estimators the null is centred on 0.
    void nullIsWhatPermutingGives_data() { everyMetric(); }
    void nullIsWhatPermutingGives()
    {
        const ActivationMetric& metric = current();
        const auto both = layers({30, 25}, 5);
        const MetricResult result = compare(metric, {both[0]}, {both[1]}, 100);
        const at::Tensor null = result.nullMaps.reshape(-1);
        QVERIFY(cell(result, 0, 0) > null.max().item<double>());
        if (metric.info().low < 0)
            QVERIFY(std::abs(null.mean().item<double>()) < 0.02);
        // The same draws, done on the activations: permuting samples first gives the first null map.
        if (!metric.streams()) {
            Random random(0);
            const at::Tensor order = at::tensor(random.permutation(samples), at::kLong);
            const MetricResult permuted = compare(metric, {both[0]}, {both[1].index_select(0, order)});
            const double difference = std::abs(cell(permuted, 0, 0) - null[0].item<double>());
            QVERIFY2(difference < 1e-4, qPrintable(QString::number(difference)));
        }
    }

    void independentDataStayInsideTheBand()
    {
        Random random(17);
        int outside = 0;
        double sum = 0;
        for (int trial = 0; trial < 20; ++trial) {
            const MetricResult result =
                compare(*activationMetric("cka-debiased"), {normal(samples, 200, random)},
                        {normal(samples, 300, random)}, 60, static_cast<std::uint64_t>(trial));
            const at::Tensor sorted = std::get<0>(result.nullMaps.reshape(-1).sort());
            const double value = cell(result, 0, 0);
            sum += value / 20;
            outside += value < sorted[1].item<double>() || value > sorted[58].item<double>();
        }
        QVERIFY2(outside <= 4,
                 qPrintable(QString::number(outside))); // 1 expected; 5 or more: probability 0.003
        QVERIFY(std::abs(sum) < 0.01);
        // The biased estimator is far from 0 on the same kind of data: the reason for the null.
        QVERIFY(cell(compare(*activationMetric("cka"), {normal(samples, 200, random)},
                             {normal(samples, 300, random)}),
                     0, 0) > 0.6);
    }

    void largeOffsetsDoNotDrownTheDifferences()
    {
        Random random(4);
        const auto x = layers({40}, 1);
        const auto y = layers({30}, 1);
        const double want = cell(compare(*activationMetric("cka-debiased"), x, y), 0, 0);
        const std::vector<at::Tensor> shifted{x[0] + 3000};
        const double got = cell(compare(*activationMetric("cka-debiased"), shifted, y), 0, 0);
        QVERIFY2(std::abs(want - got) < 2e-5, qPrintable(QString::number(want - got)));
    }

    void permutedEntriesFollowTheSamples()
    {
        Random random(8);
        const at::Tensor x = normal(9, 9, random);
        const at::Tensor symmetric = x + x.t();
        const at::Tensor order = at::tensor(random.permutation(9), at::kLong);
        for (PairLayout layout : {PairLayout::Strict, PairLayout::WithDiagonal, PairLayout::Square}) {
            const at::Tensor matrix = layout == PairLayout::Square ? x : symmetric;
            const at::Tensor permuted = matrix.index_select(0, order).index_select(1, order);
            const at::Tensor want = layoutEntries(permuted.unsqueeze(0), layout);
            const at::Tensor got =
                layoutEntries(matrix.unsqueeze(0), layout).index_select(1, permutedEntries(order, layout));
            QVERIFY(at::equal(want, got));
        }
        const at::Tensor entries = layoutEntries(symmetric.unsqueeze(0), PairLayout::WithDiagonal);
        QVERIFY(std::abs(entries.square().sum().item<double>() - symmetric.square().sum().item<double>()) <
                1e-9);
    }

    void progressIsReportedAndMayCancel()
    {
        const auto x = layers({12}, 1);
        std::uint64_t last = 0;
        std::uint64_t total = 0;
        activationMetric("cka")->compare(gramSet(x), gramSet(x), {0, 5},
                                         [&](std::uint64_t done, std::uint64_t all) {
                                             QVERIFY(done > last);
                                             last = done;
                                             total = all;
                                         });
        QCOMPARE(last, total);
        QVERIFY_THROWS_EXCEPTION(Cancelled, activationMetric("svcca")->compare(
                                                gramSet(x), gramSet(x), {0, 5},
                                                [](std::uint64_t, std::uint64_t) { throw Cancelled(); }));
    }

private:
    static void everyMetric()
    {
        QTest::addColumn<int>("unused");
        for (const MetricInfo& info : metricInfos()) {
            if (info.input == MetricInput::Activations)
                QTest::newRow(info.id.c_str()) << 0;
        }
    }
    static const ActivationMetric& current() { return *activationMetric(QTest::currentDataTag()); }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "unit_metrics.moc"

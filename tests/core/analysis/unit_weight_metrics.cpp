#include "core/analysis/cell_detail.h"
#include "core/analysis/residual_map.h"
#include "core/analysis/spectra.h"
#include "core/base/error.h"
#include "tests/core/analysis/metric_samples.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace isthmus;
using namespace isthmus::test;

namespace {

struct Weights
{
    std::vector<at::Tensor> layers;
    WeightContext context;
};

/// Layers [out, hidden] of random weights with a decaying spectrum.
Weights weights(std::int64_t hidden, std::int64_t out, int count, std::uint64_t seed,
                std::int64_t tokens = 80)
{
    Random random(seed);
    Weights result;
    for (int i = 0; i < count; ++i) {
        const at::Tensor decay = at::logspace(0, -1.0 - i, hidden, 10.0, at::kDouble);
        result.layers.push_back(
            at::mm(normal(out, hidden, random) * decay, rotation(hidden, random)).to(at::kFloat));
    }
    result.context = {Module::Up, true, normal(tokens, hidden, random).to(at::kFloat)};
    return result;
}

std::vector<at::Tensor> summaries(const WeightMetric& metric, const Weights& weights)
{
    std::vector<at::Tensor> result;
    for (const at::Tensor& weight : weights.layers)
        result.push_back(metric.summarise(weight, weights.context));
    return result;
}

MetricResult compare(const WeightMetric& metric, const Weights& source, const Weights& target, int draws = 0)
{
    return metric.compare(summaries(metric, source), summaries(metric, target), source.context,
                          target.context, {0, draws}, {});
}

double cell(const MetricResult& result, int s, int t)
{
    return result.values[s][t].item<double>();
}

} // namespace

class WeightMetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selfIsOne_data() { everyMetric(); }
    void selfIsOne()
    {
        for (std::int64_t tokens : {80, 12}) { // more and fewer tokens than hidden dimensions
            const Weights x = weights(32, 50, 3, 1, tokens);
            const MetricResult result = compare(current(), x, x, 3);
            for (int i = 0; i < 3; ++i)
                QVERIFY2(std::abs(cell(result, i, i) - 1) < 1e-5,
                         qPrintable(QString::number(cell(result, i, i), 'g', 9)));
            const MetricInfo& info = current().info();
            for (const at::Tensor& values : {result.values, result.nullMaps})
                QVERIFY(((values >= info.low - 1e-6) & (values <= info.high + 1e-6)).all().item<bool>());
            QCOMPARE(result.nullMaps.sizes(), at::IntArrayRef({3, 3, 3}));
            QVERIFY(result.issues.empty());
        }
    }

    /// A model whose residual stream is rotated computes the same: W R, tokens R.
    void residualRotationDoesNotMatter_data() { everyMetric(); }
    void residualRotationDoesNotMatter()
    {
        if (current().info().id == "weight-stats")
            QSKIP("The distribution of elements depends on the coordinates.");
        Random random(9);
        const Weights x = weights(32, 50, 2, 1);
        const Weights y = weights(24, 40, 2, 2);
        Weights turned = x;
        const at::Tensor r = rotation(32, random).to(at::kFloat);
        for (at::Tensor& layer : turned.layers)
            layer = 3 * at::mm(layer, r);
        turned.context.tokens = at::mm(x.context.tokens, r);
        const at::Tensor difference =
            (compare(current(), x, y).values - compare(current(), turned, y).values).abs();
        QVERIFY2(difference.max().item<double>() < 1e-4,
                 qPrintable(QString::number(difference.max().item<double>())));
        // With itself it is fully alike, cell by cell.
        const at::Tensor same =
            (compare(current(), x, turned).values - compare(current(), x, x).values).abs();
        QVERIFY(same.max().item<double>() < 1e-4);
    }

    void writersAreReadersTransposed_data() { everyMetric(); }
    void writersAreReadersTransposed()
    {
        if (current().info().id == "weight-stats")
            QSKIP("Its strided sample follows the order of elements.");
        const Weights x = weights(32, 50, 2, 1);
        const Weights y = weights(24, 40, 2, 2);
        const auto flipped = [](const Weights& from) {
            Weights to = from;
            for (at::Tensor& layer : to.layers)
                layer = layer.t().contiguous();
            to.context.module = Module::Down;
            to.context.readsResidual = false;
            return to;
        };
        const at::Tensor difference =
            (compare(current(), x, y).values - compare(current(), flipped(x), flipped(y)).values).abs();
        QVERIFY(difference.max().item<double>() < 1e-5);
    }

    void nanAndMissingLayersHarmOnlyThemselves_data() { everyMetric(); }
    void nanAndMissingLayersHarmOnlyThemselves()
    {
        const Weights y = weights(24, 40, 2, 2);
        const Weights clean = weights(32, 50, 3, 1);
        Weights x = clean;
        x.layers[1] = x.layers[1].clone();
        x.layers[1][3][4] = std::numeric_limits<float>::quiet_NaN();
        std::vector<at::Tensor> s = summaries(current(), x);
        s[2] = at::Tensor();
        const MetricResult result =
            current().compare(s, summaries(current(), y), x.context, y.context, {0, 2}, {});
        const MetricResult whole = compare(current(), clean, y);
        QCOMPARE(result.issues.size(), std::size_t{4});
        for (int t = 0; t < 2; ++t) {
            QVERIFY(std::abs(cell(result, 0, t) - cell(whole, 0, t)) < 1e-9);
            QVERIFY(std::isnan(cell(result, 1, t)) && std::isnan(cell(result, 2, t)));
        }
        for (const LayerColumn& column : result.columns)
            QVERIFY(std::isnan(column.source[1]) && !std::isnan(column.source[0]));
    }

    void aRelatedPairStandsOutFromItsNull()
    {
        const Weights x = weights(48, 60, 1, 1);
        Random random(4);
        Weights y = x; // the same functions in fewer, rotated residual dimensions, with noise
        const at::Tensor r = rotation(48, random).narrow(1, 0, 40).to(at::kFloat);
        y.layers[0] = at::mm(x.layers[0], r) + 0.02 * normal(60, 40, random).to(at::kFloat);
        y.context.tokens = at::mm(x.context.tokens, r);
        for (const char* id : {"vocab-cka", "residual-angles", "docs"}) {
            const MetricResult result = compare(*weightMetric(id), x, y, 50);
            QVERIFY2(cell(result, 0, 0) > result.nullMaps.max().item<double>() + 0.1, id);
        }
        const Weights unrelated = weights(40, 60, 1, 77);
        const MetricResult result = compare(*weightMetric("residual-angles"), x, unrelated, 200);
        const double expected = 5.0 / 40; // k = 40 / 8 directions in 40 dimensions
        QVERIFY(std::abs(result.nullMaps.mean().item<double>() - expected) < 0.02);
        QVERIFY(std::abs(cell(result, 0, 0) - expected) < 0.15);
    }

    void spectrumOfKnownMatrices()
    {
        const at::Tensor flat = at::eye(40, at::kFloat);
        at::Tensor single = at::zeros({60, 40}, at::kFloat);
        single[3][5] = 7;
        const Weights a{{flat}, {}};
        const Weights b{{single}, {}};
        const MetricResult result = compare(*weightMetric("spectrum"), a, b);
        // Flat: the diagonal; rank one: a jump to 1 within the first of 40 ranks. Area between: (1 - 1 / 40)
        // / 2.
        QVERIFY(std::abs(cell(result, 0, 0) - 1.0 / 40) < 1e-3);
        const auto column = [&](const std::string& name) {
            for (const LayerColumn& candidate : result.columns) {
                if (candidate.name == name)
                    return std::pair(candidate.source[0], candidate.target[0]);
            }
            return std::pair(-1.0, -1.0);
        };
        QVERIFY(std::abs(column("effective_rank").first - 40) < 1e-6 &&
                std::abs(column("effective_rank").second - 1) < 1e-4);
        QVERIFY(std::abs(column("stable_rank").first - 40) < 1e-6 &&
                std::abs(column("stable_rank").second - 1) < 1e-6);
        QVERIFY(std::abs(column("spectral_norm").second - 7) < 1e-6);
    }

    void powerLawIsFound()
    {
        // Eigenvalues at the quantiles of a Pareto distribution with density ~ lambda^-2.5
        std::vector<double> singular;
        for (int i = 0; i < 500; ++i)
            singular.push_back(std::sqrt(std::pow((i + 0.5) / 500, -1 / 1.5)));
        QVERIFY(std::abs(powerLawAlpha(singular) - 2.5) < 0.1);
        QVERIFY(std::isnan(powerLawAlpha({1, 1, 1})));
    }

    void sizeAndShapeOfElements()
    {
        Random random(3);
        const at::Tensor gauss = normal(300, 200, random).to(at::kFloat);
        const Weights a{{gauss, 4 * gauss}, {}};
        const MetricResult result = compare(*weightMetric("weight-stats"), a, a);
        QVERIFY(std::abs(cell(result, 0, 1) - 0.25) < 1e-5); // the same shape, a quarter of the size
        const Weights signs{{gauss.sign()}, {}};
        const MetricResult other = compare(*weightMetric("weight-stats"), a, signs);
        // W1 of a standard normal and a fair sign: 2 E max(0, ...) = 0.5351 by quadrature of |Phi^-1(p)| - 1
        double distance = 0;
        for (double z = -8; z < 8; z += 1e-4)
            distance += std::abs(std::abs(z) - 1) * std::exp(-z * z / 2) / std::sqrt(2 * M_PI) * 1e-4;
        QVERIFY(std::abs(cell(other, 0, 0) - (1 - distance / std::sqrt(2))) < 0.01);
    }

    void residualMapTurnsTheTokensBack()
    {
        Random random(2);
        const at::Tensor tokens = normal(60, 20, random);
        const at::Tensor turn = rotation(20, random);
        QVERIFY(at::allclose(residualMap(tokens, at::mm(tokens, turn)), turn, 1e-8, 1e-8));
        const at::Tensor map = residualMap(normal(60, 20, random), normal(60, 12, random));
        QVERIFY(at::allclose(at::mm(map.t(), map), at::eye(12, at::kDouble), 1e-8, 1e-8));
    }

    void wideSubspacesAreFoundByIteration()
    {
        Random random(2);
        const at::Tensor left = std::get<0>(at::linalg_qr(normal(1300, 40, random)));
        const at::Tensor right = std::get<0>(at::linalg_qr(normal(1100, 40, random)));
        const at::Tensor weight =
            at::mm(left * at::logspace(1, -1, 40, 10.0, at::kDouble), right.t()).to(at::kFloat);
        const at::Tensor found = residualSubspace(weight, true, 8);
        const at::Tensor overlap = at::mm(found.t(), right.narrow(1, 0, 8)).abs();
        QVERIFY(at::allclose(overlap, at::eye(8, at::kDouble), 1e-3, 1e-3));
    }

    void vocabularyIsNeeded()
    {
        Weights x = weights(16, 20, 1, 1);
        Weights y = x;
        y.context.tokens = at::Tensor();
        for (const char* id : {"vocab-cka", "residual-angles", "docs"}) {
            QVERIFY(weightMetric(id)->needsSharedTokens());
            try {
                compare(*weightMetric(id), x, y);
                QFAIL("accepted");
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::VocabularyMismatch);
            }
        }
    }

    void cellDetailOfWeights()
    {
        Random random(1);
        const at::Tensor s = normal(60, 30, random).to(at::kFloat);
        const at::Tensor t = (2 * normal(20, 25, random) + 1).to(at::kFloat);
        CellDetail detail;
        fillWeightDetail(detail, s, t);
        QCOMPARE(detail.source_spectrum.size(), std::size_t{30});
        QCOMPARE(detail.target_spectrum.size(), std::size_t{20});
        const at::Tensor exact = at::linalg_svdvals(s.to(at::kDouble));
        for (int i = 0; i < 30; ++i)
            QVERIFY(std::abs(detail.source_spectrum[static_cast<std::size_t>(i)] - exact[i].item<double>()) <
                    1e-9);
        QCOMPARE(detail.histogram_edges.size(), detail.source_histogram.size() + 1);
        const double width = detail.histogram_edges[1] - detail.histogram_edges[0];
        for (const auto* density : {&detail.source_histogram, &detail.target_histogram})
            QVERIFY(std::abs(std::accumulate(density->begin(), density->end(), 0.0) * width - 1) < 1e-9);
        const auto peak = std::max_element(detail.target_histogram.begin(), detail.target_histogram.end());
        const double mode =
            detail.histogram_edges[static_cast<std::size_t>(peak - detail.target_histogram.begin())];
        QVERIFY(mode > -1.5 && mode < 3.5);
        const auto frobenius =
            std::find_if(detail.scalars.begin(), detail.scalars.end(),
                         [](const auto& scalar) { return scalar.first == "frobenius_norm"; });
        QVERIFY(frobenius != detail.scalars.end());
        QVERIFY(std::abs(frobenius->second.first - s.norm().item<double>()) < 1e-3);

        CellDetail half;
        fillWeightDetail(half, s, at::Tensor());
        QVERIFY(half.target_spectrum.empty() && half.target_histogram.empty());
        QVERIFY(std::isnan(half.scalars.front().second.second));
    }

    void driversOfACell()
    {
        Random random(6);
        const at::Tensor x = normal(40, 12, random);
        at::Tensor y = normal(40, 9, random);
        at::Tensor strong = x.clone();
        strong[7] = 30 * x[7]; // one sample far out in both models
        y[7] = 30 * y[7];
        const GramSet s = gramSet({x, strong});
        const GramSet t = gramSet({y});
        for (const char* metric : {"cka", "cka-debiased"}) {
            const std::vector<double> shares = sampleContributions(metric, s, 1, t, 0);
            QCOMPARE(shares.size(), std::size_t{40});
            QVERIFY(std::abs(std::abs(std::accumulate(shares.begin(), shares.end(), 0.0)) - 1) < 1e-9);
        }
        std::vector<std::string> texts(40, "other");
        texts[7] = "the one";
        CellDetail detail;
        fillDrivers(detail, sampleContributions("cka", s, 1, t, 0), texts, 5);
        QCOMPARE(detail.drivers.size(), std::size_t{5});
        QCOMPARE(detail.drivers.front().text, std::string("the one"));
        for (std::size_t i = 1; i < 5; ++i)
            QVERIFY(std::abs(detail.drivers[i].contribution) <= std::abs(detail.drivers[i - 1].contribution));
        QVERIFY_THROWS_EXCEPTION(Error, fillDrivers(detail, {1, 2}, {"a"}));
    }

private:
    static void everyMetric()
    {
        QTest::addColumn<int>("unused");
        for (const MetricInfo& info : metricInfos()) {
            if (info.input == MetricInput::Weights)
                QTest::newRow(info.id.c_str()) << 0;
        }
    }
    static const WeightMetric& current() { return *weightMetric(QTest::currentDataTag()); }
};

QTEST_GUILESS_MAIN(WeightMetricsTest)
#include "unit_weight_metrics.moc"

#include "core/analysis/similarity_run.h"
#include "core/base/error.h"
#include "core/results/result_store.h"
#include "core/results/similarity_result.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

using namespace isthmus;
using namespace isthmus::test;

namespace {

SimilaritySpec miniSpec()
{
    const auto data = realData();
    SimilaritySpec spec;
    spec.source = (*data / "models/mini-source").string();
    spec.target = (*data / "models/mini-target").string();
    spec.data = fixture("similarity/rows.jsonl").string();
    spec.samples = 586; // every token position but BOS: no random draw is left
    spec.null_draws = 8;
    spec.device = "cpu";
    return spec;
}

SimilarityOutcome run(
    const SimilaritySpec& spec, ResultStore* store = nullptr,
    const std::shared_ptr<JobControl>& control = std::make_shared<JobControl>(),
    const JobContext::ProgressSink& progress = [](const JobProgress&) {})
{
    JobContext context(control, "cpu", store, progress, [](const std::any&) {});
    return runSimilarity(spec, context);
}

} // namespace

/// The whole path on a trained pair, against numbers made by transformers and numpy
/// (golden_recipes/make_similarity.py).
class RealSimilarityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!realData())
            QSKIP("The shared test data are not here.");
    }

    void agreesWithReference_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::newRow("cka") << "cka";
        QTest::newRow("cka-debiased") << "cka-debiased";
    }

    void agreesWithReference()
    {
        QFETCH(QString, metric);
        const Json golden = Json::parse(readFile(fixture("similarity/mini_pair.json")));
        SimilaritySpec spec = miniSpec();
        spec.metrics = {metric.toStdString()};
        spec.modules = {Module::Up, Module::Down, Module::V, Module::O, Module::Q, Module::Residual};
        const SimilarityOutcome outcome = run(spec);
        QCOMPARE(outcome.maps.size(), std::size_t{6});
        for (const auto& map : outcome.maps) {
            QCOMPARE(map->samples, golden["samples"].get<std::int64_t>());
            const Json& expected = golden["maps"][map->metric + "/" + map->module];
            for (int s = 0; s < map->source_layers; ++s) {
                for (int t = 0; t < map->target_layers; ++t) {
                    const double want = expected[static_cast<std::size_t>(s)][static_cast<std::size_t>(t)];
                    QVERIFY2(std::abs(map->at(s, t) - want) < 2e-5,
                             qPrintable(QString("%1 %2 [%3,%4]: %5, expected %6")
                                            .arg(metric, QString::fromStdString(map->module))
                                            .arg(s)
                                            .arg(t)
                                            .arg(map->at(s, t))
                                            .arg(want)));
                }
            }
        }
    }

    void aModelWithItselfIsOneOnTheDiagonal()
    {
        SimilaritySpec spec = miniSpec();
        spec.source = spec.target;
        spec.samples = 200;
        spec.null_draws = 0;
        spec.modules = {Module::Up, Module::V};
        spec.metrics = {"cka",      "cka-debiased", "cka-minibatch", "cka-rbf",
                        "svcca",    "procrustes",   "rsa",           "mutual-knn",
                        "spectrum", "vocab-cka",    "weight-stats",  "residual-angles"};
        const SimilarityOutcome outcome = run(spec);
        QCOMPARE(outcome.maps.size(), 2 * spec.metrics.size());
        for (const auto& map : outcome.maps) {
            for (int layer = 0; layer < map->target_layers; ++layer)
                QVERIFY2(std::abs(map->at(layer, layer) - 1) < 1e-4,
                         qPrintable(QString("%1 %2 layer %3: %4")
                                        .arg(QString::fromStdString(map->metric),
                                             QString::fromStdString(map->module))
                                        .arg(layer)
                                        .arg(map->at(layer, layer), 0, 'g', 9)));
        }
    }

    void aSecondRunComputesNothing()
    {
        QTemporaryDir folder;
        const auto store = ResultStore::open(folder.filePath("pair.isthmus").toStdString());
        SimilaritySpec spec = miniSpec();
        spec.metrics = {"cka-debiased", "cka-minibatch", "spectrum", "vocab-cka"};
        const SimilarityOutcome first = run(spec, store.get());
        QCOMPARE(first.computed, 16);
        const SimilarityOutcome second = run(spec, store.get());
        QCOMPARE(second.computed, 0);
        for (std::size_t i = 0; i < first.maps.size(); ++i) {
            QCOMPARE(second.maps[i]->key, first.maps[i]->key);
            QVERIFY(second.maps[i]->values == first.maps[i]->values);
        }
        spec.seed = 1;
        QCOMPARE(run(spec, store.get()).computed, 16);
    }

    void cachedActivationsGiveTheSameBits()
    {
        QTemporaryDir folder;
        const auto store = ResultStore::open(folder.filePath("pair.isthmus").toStdString());
        SimilaritySpec spec = miniSpec();
        spec.metrics = {"cka"};
        run(spec, store.get());
        spec.metrics = {"cka-minibatch"}; // needs other Grams: made from the stored activations
        const SimilarityOutcome cached = run(spec, store.get());
        const SimilarityOutcome fresh = run(spec);
        for (std::size_t i = 0; i < fresh.maps.size(); ++i)
            QVERIFY(cached.maps[i]->values == fresh.maps[i]->values);
    }

    void sameSeedSameBits()
    {
        SimilaritySpec spec = miniSpec();
        spec.samples = 100;
        spec.seed = 5;
        const SimilarityOutcome first = run(spec);
        const SimilarityOutcome second = run(spec);
        for (std::size_t i = 0; i < first.maps.size(); ++i) {
            QVERIFY(first.maps[i]->values == second.maps[i]->values);
            QVERIFY(first.maps[i]->null_cells == second.maps[i]->null_cells);
        }
        spec.seed = 6;
        QVERIFY(run(spec).maps[0]->values != first.maps[0]->values);
    }

    void textSamplesWork()
    {
        SimilaritySpec spec = miniSpec();
        spec.sampling = SampleUnit::Text;
        spec.samples = 6;
        const SimilarityOutcome outcome = run(spec);
        QCOMPARE(outcome.maps[0]->samples, std::int64_t{6});
        QCOMPARE(outcome.maps[0]->sample_unit, std::string("text"));
    }

    void tooFewSamplesAreRefused()
    {
        SimilaritySpec spec = miniSpec();
        spec.samples = 3;
        try {
            run(spec);
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::TooFewSamples);
        }
    }

    void cancelStopsWithoutALoss()
    {
        QTemporaryDir folder;
        const auto store = ResultStore::open(folder.filePath("pair.isthmus").toStdString());
        const auto control = std::make_shared<JobControl>();
        const SimilaritySpec spec = miniSpec();
        QVERIFY_EXCEPTION_THROWN(
            run(spec, store.get(), control, [&](const JobProgress&) { control->requestStop(); }), Cancelled);
        QVERIFY(store->verify().empty());
        QCOMPARE(run(spec, store.get()).computed, 4);
    }

    void cellDetailNamesTheDrivers()
    {
        CellDetailSpec spec;
        spec.similarity = miniSpec();
        spec.similarity.metrics = {"cka-debiased"};
        spec.similarity.modules = {Module::Up};
        spec.source_layer = 5;
        spec.target_layer = 3;
        JobContext context(
            std::make_shared<JobControl>(), "cpu", nullptr, [](const JobProgress&) {},
            [](const std::any&) {});
        const CellDetail detail = runCellDetail(spec, context);
        QCOMPARE(detail.source_spectrum.size(), std::size_t{160});
        QCOMPARE(detail.target_spectrum.size(), std::size_t{96});
        QVERIFY(std::is_sorted(detail.source_spectrum.rbegin(), detail.source_spectrum.rend()));
        QVERIFY(!detail.drivers.empty());
        QVERIFY(detail.drivers.front().text.find('[') != std::string::npos);
        QVERIFY(detail.source_tensor.find("layers.5.mlp.up_proj") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(RealSimilarityTest)
#include "real_similarity.moc"

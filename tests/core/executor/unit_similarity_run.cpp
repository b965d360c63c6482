#include "core/analysis/similarity_run.h"
#include "core/base/error.h"
#include "core/base/resource_path.h"
#include "core/results/result_store.h"
#include "core/results/similarity_result.h"

#include <QTemporaryDir>
#include <QTest>

using namespace isthmus;

namespace {

SimilaritySpec demoSpec()
{
    SimilaritySpec spec;
    spec.source = (resourcePath("demo") / "source").string();
    spec.target = (resourcePath("demo") / "target").string();
    spec.data = (resourcePath("demo") / "data/align.jsonl").string();
    spec.samples = 200;
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

/// Properties of the whole path from two folders to maps, on the demo pair.
class SimilarityRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModelWithItselfIsOneOnTheDiagonal()
    {
        SimilaritySpec spec = demoSpec();
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
        SimilaritySpec spec = demoSpec();
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
        SimilaritySpec spec = demoSpec();
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
        SimilaritySpec spec = demoSpec();
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
        SimilaritySpec spec = demoSpec();
        spec.sampling = SampleUnit::Text;
        spec.samples = 6;
        const SimilarityOutcome outcome = run(spec);
        QCOMPARE(outcome.maps[0]->samples, std::int64_t{6});
        QCOMPARE(outcome.maps[0]->sample_unit, std::string("text"));
    }

    void tooFewSamplesAreRefused()
    {
        SimilaritySpec spec = demoSpec();
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
        const SimilaritySpec spec = demoSpec();
        QVERIFY_EXCEPTION_THROWN(
            run(spec, store.get(), control, [&](const JobProgress&) { control->requestStop(); }), Cancelled);
        QVERIFY(store->verify().empty());
        QCOMPARE(run(spec, store.get()).computed, 4);
    }

    void cellDetailNamesTheDrivers()
    {
        CellDetailSpec spec;
        spec.similarity = demoSpec();
        spec.similarity.metrics = {"cka-debiased"};
        spec.similarity.modules = {Module::Up};
        spec.source_layer = 2;
        spec.target_layer = 3;
        JobContext context(
            std::make_shared<JobControl>(), "cpu", nullptr, [](const JobProgress&) {},
            [](const std::any&) {});
        const CellDetail detail = runCellDetail(spec, context);
        QVERIFY(detail.source_spectrum.size() > detail.target_spectrum.size());
        QVERIFY(!detail.target_spectrum.empty());
        QVERIFY(std::is_sorted(detail.source_spectrum.rbegin(), detail.source_spectrum.rend()));
        QVERIFY(!detail.drivers.empty());
        QVERIFY(detail.drivers.front().text.find('[') != std::string::npos);
        QVERIFY(detail.source_tensor.find("layers.2.mlp.up_proj") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(SimilarityRunTest)
#include "unit_similarity_run.moc"

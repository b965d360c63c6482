#include "core/analysis/similarity_run.h"
#include "core/results/similarity_result.h"
#include "tests/support/test_data.h"

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
    spec.null_draws = 0;
    spec.device = "cpu";
    return spec;
}

SimilarityOutcome run(const SimilaritySpec& spec)
{
    JobContext context(
        std::make_shared<JobControl>(), "cpu", nullptr, [](const JobProgress&) {}, [](const std::any&) {});
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
};

QTEST_GUILESS_MAIN(RealSimilarityTest)
#include "real_similarity.moc"

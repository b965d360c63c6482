#include "core/analysis/similarity_spec.h"
#include "core/base/error.h"
#include "core/model/model.h"
#include "core/transfer/demo_build.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace isthmus;
namespace fs = std::filesystem;

namespace {

/// The recipe of the shipped pair in miniature: seconds instead of minutes.
DemoRecipe smallRecipe()
{
    DemoRecipe recipe = demoRecipe(7);
    recipe.villages = 4;
    recipe.vocabulary = 320;
    recipe.tokenizer_rows = 300;
    recipe.sizes = {2, 2, 2, 2, 2};
    for (DemoModelRecipe* model : {&recipe.source, &recipe.target}) {
        model->config.vocabSize = 320;
        model->config.layers = 2;
        model->config.windows = {0, 0};
        model->config.hiddenSize = 24;
        model->config.intermediateSize = 32;
        model->config.heads = 6;
        model->config.headDim = 4;
        model->config.rotaryDim = 4;
        model->coverage.villages = 4;
        model->train.schedule.steps = 3;
        model->train.schedule.warmup = 1;
        model->train.rows_per_step = 4;
        model->train.validate_every = 2;
    }
    recipe.source.config.kvHeads = 2;
    return recipe;
}

void ignoreProgress(const std::string& /*stage*/, double /*fraction*/) {}

} // namespace

class UnitDemoBuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsEverythingTwiceAlike()
    {
        const QTemporaryDir first;
        const QTemporaryDir second;
        const fs::path here = first.path().toStdString();
        const fs::path there = second.path().toStdString();
        const DemoReport report = buildDemo(smallRecipe(), here, ignoreProgress);
        buildDemo(smallRecipe(), there, ignoreProgress);
        for (const char* name :
             {"source/model.safetensors", "target/model.safetensors", "source/tokenizer.json",
              "source/config.json", "data/train.jsonl", "data/test.jsonl", "similarity.json"})
            QVERIFY2(test::readFile(here / name) == test::readFile(there / name), name);
        QVERIFY(!fs::exists(here / ".building"));

        const auto source = Model::open(here / "source");
        QCOMPARE(source->summary().dtype, std::string("BF16"));
        QCOMPARE(source->summary().kv_heads, 2);
        QCOMPARE(source->summary().parameters, report.source.parameters);
        QCOMPARE(source->summary().fingerprint, report.source.fingerprint);
        const auto target = Model::open(here / "target");
        QCOMPARE(target->summary().dtype, std::string("F16"));
        QCOMPARE(target->summary().tokenizer_fingerprint, source->summary().tokenizer_fingerprint);
        QCOMPARE(report.source.validations.size(), std::size_t{2}); // after steps 2 and 3
        QCOMPARE(report.source.scores.size(), std::size_t{3});
        QCOMPARE(report.target.scores[0].items, 2);

        const std::string readme = test::readFile(here / "README.md");
        QVERIFY(readme.find(report.source.fingerprint) != std::string::npos);
        QVERIFY(readme.find("| lists | ") != std::string::npos);
        const Json job = Json::parse(test::readFile(here / "similarity.json"));
        const SimilaritySpec spec = SimilaritySpec::fromJob(JobSpec::fromJson(job));
        QVERIFY(fs::exists(here / spec.source / "config.json"));
        QVERIFY(fs::exists(here / spec.target / "config.json"));
        QVERIFY(fs::exists(here / spec.data));
    }

    void aCancelledBuildLeavesTheFolderAsItWas()
    {
        const QTemporaryDir folder;
        const fs::path path = folder.path().toStdString();
        fs::create_directories(path / "source");
        test::writeFile(path / "source/config.json", "precious");
        int calls = 0;
        const auto stop = [&](const std::string& stage, double) {
            if (stage.find("Training the source") == 0 && ++calls == 2)
                throw Cancelled();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, buildDemo(smallRecipe(), path, stop));
        QCOMPARE(test::readFile(path / "source/config.json"), std::string("precious"));
        QCOMPARE(std::distance(fs::recursive_directory_iterator(path), fs::recursive_directory_iterator()),
                 2);
    }
};

QTEST_GUILESS_MAIN(UnitDemoBuild)
#include "unit_demo_build.moc"

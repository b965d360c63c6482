#include "core/analysis/similarity_spec.h"
#include "core/base/error.h"
#include "core/model/model.h"
#include "core/transfer/demo_build.h"
#include "core/transfer/demo_evaluation.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

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

    void wilsonIntervals()
    {
        // Newcombe 1998, Table I, method 3: 81 of 263 and 0 of 20.
        const auto [low, high] = wilsonInterval(81, 263);
        QVERIFY(std::abs(low - 0.2553) < 5e-5 && std::abs(high - 0.3662) < 5e-5);
        const auto [none, few] = wilsonInterval(0, 20);
        QVERIFY(none < 1e-12 && std::abs(few - 0.1611) < 5e-5);
        QCOMPARE(wilsonInterval(0, 0), std::pair(0.0, 1.0));
    }

    /// Greedy decoding by hand, one row at a time and without padding, must give what the batch gives.
    void batchedDecodingEqualsOneByOne()
    {
        const QTemporaryDir folder;
        const fs::path path = folder.path().toStdString();
        buildDemo(smallRecipe(), path, ignoreProgress);
        const auto model = Model::open(path / "target");
        Transformer transformer(model, "cpu", ComputeType::Float32);
        const std::vector<std::vector<TokenId>> prompts = {
            {0, 70, 80}, {0, 100, 101, 102, 103, 104}, {0, 90}};
        const auto stopAtFour = [](const std::vector<TokenId>& ids) { return ids.size() == 4; };
        const auto batched = decodeGreedily(transformer, prompts, 10, stopAtFour, [] {});
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            std::vector<TokenId> ids = prompts[i];
            for (int step = 0; step < 4; ++step) {
                const std::vector<std::vector<TokenId>> one = {ids};
                const at::Tensor logits = transformer.logits(makeBatch(one, 0));
                ids.push_back(
                    logits[0][static_cast<std::int64_t>(ids.size()) - 1].argmax().item<std::int64_t>());
            }
            ids.erase(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(prompts[i].size()));
            QCOMPARE(batched[i], ids);
        }
        const auto limited = decodeGreedily(transformer, prompts, 2, stopAtFour, [] {});
        QCOMPARE(limited[0].size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(UnitDemoBuild)
#include "unit_demo_build.moc"

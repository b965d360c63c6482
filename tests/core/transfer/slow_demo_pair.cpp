#include "core/analysis/similarity_spec.h"
#include "core/model/pair.h"
#include "core/transfer/demo_corpus.h"
#include "core/transfer/demo_evaluation.h"
#include "tests/support/test_data.h"

#include <QtTest>

using namespace isthmus;
namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path(ISTHMUS_SOURCE_DIR) / "resources/demo";

} // namespace

/// The pair as it is committed: it opens, it is what its README says, and the source knows what the target
/// does not.
class SlowDemoPair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAPairOfDifferentShapesWithOneTokenizer()
    {
        const auto pair = ModelPair::open(folder / "source", folder / "target");
        const ModelSummary& source = pair->summary().source;
        const ModelSummary& target = pair->summary().target;
        QCOMPARE(source.family, std::string("llama"));
        QCOMPARE(source.layers, 6);
        QCOMPARE(source.hidden_size, 128);
        QCOMPARE(target.layers, 4);
        QCOMPARE(target.hidden_size, 96);
        QVERIFY(source.kv_heads < source.heads);
        QVERIFY(pair->summary().same_tokenizer);
        QVERIFY(source.warnings.empty() && target.warnings.empty());
        for (Module module : {Module::V, Module::O, Module::Up, Module::Down})
            QVERIFY2(pair->row(module).transfer, pair->row(module).reason.c_str());
        QVERIFY(source.bytes + target.bytes <= 4'000'000);
    }

    void readmeSpeaksOfTheseWeights()
    {
        const std::string readme = test::readFile(folder / "README.md");
        for (const char* name : {"source", "target"}) {
            const auto model = Model::open(folder / name);
            QVERIFY2(readme.find(model->summary().fingerprint) != std::string::npos, name);
        }
    }

    void theCommittedJobFindsItsFiles()
    {
        const Json job = Json::parse(test::readFile(folder / "similarity.json"));
        const SimilaritySpec spec = SimilaritySpec::fromJob(JobSpec::fromJson(job));
        QVERIFY(fs::exists(folder / spec.source / "model.safetensors"));
        QVERIFY(fs::exists(folder / spec.target / "model.safetensors"));
        QVERIFY(!readDataset(folder / spec.data).rows.empty());
    }

    void committedSetsShareNoPrompt()
    {
        std::set<std::string> prompts;
        std::size_t rows = 0;
        for (const char* name : {"extract", "align", "train", "validate", "test"}) {
            for (const Row& row : readDataset(folder / "data" / (std::string(name) + ".jsonl")).rows) {
                prompts.insert(normalisedPrompt(row));
                ++rows;
            }
        }
        QCOMPARE(prompts.size(), rows);
    }

    void theSourceKnowsMoreThanTheTarget()
    {
        std::vector<Row> sample;
        std::map<std::string, int> taken;
        for (const Row& row : readDataset(folder / "data/test.jsonl").rows) {
            if (++taken[row.category] <= 30)
                sample.push_back(row);
        }
        const auto source = evaluateDemoModel(Model::open(folder / "source"), sample, {});
        const auto target = evaluateDemoModel(Model::open(folder / "target"), sample, {});
        QCOMPARE(source.size(), demoSkills.size());
        for (std::size_t i = 0; i < source.size(); ++i) {
            QCOMPARE(source[i].skill, target[i].skill);
            QCOMPARE(source[i].items, 30);
            QVERIFY2(source[i].answer_loss < target[i].answer_loss, source[i].skill.c_str());
            // The README's table on a part of the rows: in every skill the intervals lie apart.
            QVERIFY2(source[i].low > target[i].high, source[i].skill.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(SlowDemoPair)
#include "slow_demo_pair.moc"

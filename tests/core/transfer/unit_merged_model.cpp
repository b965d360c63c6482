#include "core/transfer/merged_model.h"

#include "core/base/error.h"
#include "core/model/load_weights.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace isthmus;

namespace {

namespace fs = std::filesystem;

WeightSet weightsOf(const Model& model)
{
    return loadWeights(model, {at::Device(at::kCPU), at::kFloat});
}

Batch probe()
{
    return makeBatch(std::vector<std::vector<TokenId>>{{1, 3, 5, 2, 4}, {2, 6}}, 0);
}

} // namespace

class UnitMergedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFamilyComesBackAsComputed_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"llama", "llama-bf16", "llama-f16-sharded", "mistral", "qwen2", "qwen3",
                                 "gpt2", "gpt2-old", "gpt_neox", "gpt_neox-serial"})
            QTest::newRow(name) << name;
    }

    void everyFamilyComesBackAsComputed()
    {
        QFETCH(QString, name);
        QTemporaryDir dir;
        const auto base = Model::open(test::fixture("models/" + name.toStdString()));
        WeightSet merged = weightsOf(*base);
        at::Tensor& up = merged.layers[0].up.weight;
        up = up.clone();
        up[1] += 0.25;
        at::Tensor& v = merged.layers.back().v.weight;
        v = v.clone();
        v[0] += 0.5;
        const WeightSet wanted = merged;
        const fs::path folder = dir.filePath("merged").toStdString();
        const MergeReport report = saveMergedModel(*base, base->config(), merged, folder, probe());
        QVERIFY2(report.reload_difference < 1e-4, report.reload_check.c_str());
        QVERIFY(report.logit_change > 1e-4);
        QCOMPARE(report.changes.size(), std::size_t{2});
        QCOMPARE(report.dtype, base->summary().dtype);
        QVERIFY(report.rounding_loss < 0.01);
        QCOMPARE(report.vanished, 0.0);
        // Only the two rows differ from the base.
        const auto again = Model::open(folder);
        const WeightSet before = weightsOf(*base);
        WeightSet after = weightsOf(*again);
        QVERIFY(after.layers[0].up.weight.allclose(wanted.layers[0].up.weight, 1e-2, 1e-3));
        QVERIFY(after.layers[0].up.weight.narrow(0, 2, 2).equal(before.layers[0].up.weight.narrow(0, 2, 2)));
        QVERIFY(after.layers[0].down.weight.equal(before.layers[0].down.weight));
        QVERIFY(after.layers[0].k.weight.equal(before.layers[0].k.weight));
        QCOMPARE(test::readFile(folder / "config.json"), test::readFile(base->folder() / "config.json"));
    }

    void whatRoundingLosesIsReported()
    {
        QTemporaryDir dir;
        const auto base = Model::open(test::fixture("models/llama-bf16"));
        WeightSet merged = weightsOf(*base);
        at::Tensor& up = merged.layers[0].up.weight;
        // A thousandth of each number: bfloat16 keeps 8 bits, so that most of it is lost.
        const at::Tensor before = up;
        up = up * 1.001;
        const MergeReport small =
            saveMergedModel(*base, base->config(), merged, dir.filePath("small").toStdString(), probe());
        // The stored numbers, and the share of the change they lack, by hand.
        const at::Tensor stored = (before * 1.001).to(at::kBFloat16).to(at::kFloat);
        const double lost =
            (stored - before * 1.001).norm().item<double>() / (before * 0.001).norm().item<double>();
        QVERIFY2(std::abs(small.rounding_loss - lost) < 1e-3 * lost,
                 qPrintable(QString::number(small.rounding_loss)));
        const double gone = stored.eq(before).to(at::kFloat).mean().item<double>();
        QVERIFY(gone > 0.5);
        QVERIFY(std::abs(small.vanished - gone) < 1e-3);
        QVERIFY(QString::fromStdString(small.reload_check).contains("BF16"));
    }

    void tokenizerAndItsFilesGoAlong()
    {
        const auto data = test::realData();
        if (!data)
            QSKIP("no real data");
        QTemporaryDir dir;
        const auto base = Model::open(*data / "models/mini-target");
        const fs::path folder = dir.filePath("merged").toStdString();
        saveMergedModel(*base, base->config(), weightsOf(*base), folder, probe());
        for (const char* name : {"tokenizer.model", "tokenizer_config.json", "special_tokens_map.json",
                                 "generation_config.json", "config.json"})
            QCOMPARE(test::readFile(folder / name), test::readFile(base->folder() / name));
        // Nothing was changed: the same numbers, so the same fingerprint.
        QCOMPARE(Model::open(folder)->summary().fingerprint, base->summary().fingerprint);
    }

    void theBaseIsNotOverwritten()
    {
        const auto base = Model::open(test::fixture("models/llama"));
        try {
            saveMergedModel(*base, base->config(), weightsOf(*base), base->folder(), probe());
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidArgument);
            QVERIFY(QString(error.what()).contains("would overwrite its base"));
        }
    }

    void numbersTooLargeForTheTypeAreAnError()
    {
        QTemporaryDir dir;
        const auto base = Model::open(test::fixture("models/llama-f16-sharded"));
        WeightSet merged = weightsOf(*base);
        merged.layers[1].down.weight = merged.layers[1].down.weight * 1e7;
        const fs::path folder = dir.filePath("merged").toStdString();
        try {
            saveMergedModel(*base, base->config(), merged, folder, probe());
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::NonFinite);
            QVERIFY2(QString(error.what()).contains("'layers.1.down.weight' does not fit into F16"),
                     error.what());
        }
        QVERIFY(!fs::exists(folder / "config.json"));
    }
};

QTEST_GUILESS_MAIN(UnitMergedModel)
#include "unit_merged_model.moc"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/model/transformer.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace isthmus;

/// Trained models against Hugging Face transformers (tests/golden_recipes/make_real_logits.py).
class TestRealTransformer : public QObject
{
    Q_OBJECT

private:
    std::filesystem::path models_;
    Json golden_;

    static void addModels()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"mini-source", "mini-target", "capp-gpt"})
            QTest::newRow(name) << QString(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto data = test::realData();
        if (!data)
            QSKIP("The shared data is not here.");
        models_ = *data / "models";
        golden_ = Json::parse(test::readFile(test::fixture("models/real_logits.json")));
    }

    void logits_data() { addModels(); }
    void logits()
    {
        QFETCH(QString, name);
        const Json& golden = golden_.at(name.toStdString());
        Transformer transformer(Model::open(models_ / name.toStdString()), "cpu", ComputeType::Float32);
        std::vector<std::vector<TokenId>> rows;
        for (const Json& prompt : golden.at("prompts"))
            rows.push_back(prompt.at("ids").get<std::vector<TokenId>>());
        const at::Tensor logits = transformer.logits(makeBatch(rows, 0)).to(at::kDouble);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const Json& prompt = golden.at("prompts").at(row);
            const auto length = static_cast<std::int64_t>(rows[row].size());
            const at::Tensor mine = logits.select(0, static_cast<std::int64_t>(row)).narrow(0, 0, length);
            const at::Tensor sums = mine.logsumexp(-1);
            const at::Tensor best = mine.argmax(-1);
            for (std::int64_t t = 0; t < length; ++t) {
                const auto expected = prompt.at("logsumexp").at(static_cast<std::size_t>(t)).get<double>();
                QVERIFY(std::abs(sums[t].item<double>() - expected) < 1e-4 * std::abs(expected));
                QCOMPARE(best[t].item<std::int64_t>(),
                         prompt.at("argmax").at(static_cast<std::size_t>(t)).get<std::int64_t>());
            }
            const auto last = prompt.at("last").get<std::vector<double>>();
            const double scale = std::abs(*std::max_element(
                last.begin(), last.end(), [](double a, double b) { return std::abs(a) < std::abs(b); }));
            for (std::size_t i = 0; i < last.size(); ++i)
                QVERIFY(std::abs(mine[length - 1][static_cast<std::int64_t>(i)].item<double>() - last[i]) <
                        1e-4 * scale);
        }
    }

    void summary_data() { addModels(); }
    void summary()
    {
        QFETCH(QString, name);
        const auto model = Model::open(models_ / name.toStdString());
        const ModelSummary& summary = model->summary();
        QCOMPARE(summary.parameters, golden_.at(name.toStdString()).at("parameters").get<std::int64_t>());
        QVERIFY(summary.limitation.empty());
        QCOMPARE(summary.fingerprint.size(), std::size_t{64});
        QCOMPARE(summary.name, name.toStdString());
        QCOMPARE(summary.tokenizer.empty(), name == "capp-gpt");
        QCOMPARE(summary.dtype, std::string(name == "mini-source"   ? "BF16"
                                            : name == "mini-target" ? "F16"
                                                                    : "F32"));
        QVERIFY(summary.warnings.empty());
    }

    void missingTokenizerIsNoErrorUntilNeeded()
    {
        const auto model = Model::open(models_ / "capp-gpt");
        QVERIFY(model->tokenizer() == nullptr);
        try {
            model->requireTokenizer();
            QFAIL("found a tokenizer");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::MissingTokenizer);
        }
    }

    /// Conv1D weights lie as [in, out], q, k and v side by side: the module's weight is the slice,
    /// transposed.
    void fusedTransposedWeights()
    {
        const auto model = Model::open(models_ / "capp-gpt");
        const at::Tensor fused = model->tensor("transformer.h.1.attn.c_attn.weight");
        QCOMPARE(fused.sizes().vec(), (std::vector<std::int64_t>{64, 192}));
        QVERIFY(model->weight(1, Module::V).equal(fused.narrow(1, 128, 64).t()));
        QVERIFY(model->weight(1, Module::Down).equal(model->tensor("transformer.h.1.mlp.c_proj.weight").t()));
        QCOMPARE(model->weightShape(1, Module::Up), (std::pair<std::int64_t, std::int64_t>(256, 64)));
        QVERIFY(!model->hasModule(0, Module::Gate));
        QVERIFY(!model->hasModule(0, Module::Residual));
        QVERIFY(!model->hasModule(4, Module::Q));
    }
};

QTEST_GUILESS_MAIN(TestRealTransformer)
#include "real_transformer.moc"

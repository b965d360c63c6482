#include "core/base/error.h"
#include "core/model/transformer.h"
#include "tests/support/golden_tensors.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <map>

using namespace isthmus;

/// Tiny random models of every family against Hugging Face transformers
/// (tests/golden_recipes/make_models.py).
class TestGoldenTransformer : public QObject
{
    Q_OBJECT

private:
    static constexpr double tolerance = 1e-4; ///< relative, the promise of the design
    static constexpr int prompts = 3;

    static std::vector<TokenId> prompt(const SafetensorsFile& golden, int index)
    {
        const at::Tensor ids = test::goldenTensor(golden, "ids." + std::to_string(index));
        return {ids.data_ptr<std::int64_t>(), ids.data_ptr<std::int64_t>() + ids.numel()};
    }

    static std::vector<std::vector<TokenId>> allPrompts(const SafetensorsFile& golden)
    {
        std::vector<std::vector<TokenId>> rows;
        for (int i = 0; i < prompts; ++i)
            rows.push_back(prompt(golden, i));
        return rows;
    }

    static void addModels()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"llama", "llama-bf16", "llama-f16-sharded", "mistral", "qwen2", "qwen3",
                                 "gpt2", "gpt2-old", "gpt_neox", "gpt_neox-serial"})
            QTest::newRow(name) << QString(name);
    }

    static std::filesystem::path folder()
    {
        QFETCH(QString, name);
        return test::fixture("models/" + name.toStdString());
    }

private Q_SLOTS:
    void logitsOfSinglePrompts_data() { addModels(); }
    void logitsOfSinglePrompts()
    {
        const SafetensorsFile golden(folder() / "golden.safetensors");
        Transformer transformer(Model::open(folder()), "cpu", ComputeType::Float32);
        for (int i = 0; i < prompts; ++i) {
            const std::vector<std::vector<TokenId>> rows = {prompt(golden, i)};
            const at::Tensor logits = transformer.logits(makeBatch(rows, 0)).select(0, 0);
            const double difference =
                test::relativeDifference(logits, test::goldenTensor(golden, "logits." + std::to_string(i)));
            QVERIFY2(difference < tolerance, qPrintable(QString::number(difference)));
        }
    }

    /// A prompt in a batch with longer ones gives the numbers it gives alone.
    void paddingChangesNothing_data() { addModels(); }
    void paddingChangesNothing()
    {
        const SafetensorsFile golden(folder() / "golden.safetensors");
        Transformer transformer(Model::open(folder()), "cpu", ComputeType::Float32);
        const auto rows = allPrompts(golden);
        for (const TokenId pad : {TokenId{0}, TokenId{5}, TokenId{-1}}) {
            const at::Tensor logits = transformer.logits(makeBatch(rows, pad));
            for (int i = 0; i < prompts; ++i) {
                const auto length = static_cast<std::int64_t>(rows[static_cast<std::size_t>(i)].size());
                const double difference =
                    test::relativeDifference(logits.select(0, i).narrow(0, 0, length),
                                             test::goldenTensor(golden, "logits." + std::to_string(i)));
                QVERIFY2(difference < tolerance, qPrintable(QString::number(difference)));
            }
        }
    }

    void taps_data() { addModels(); }
    void taps()
    {
        const std::map<std::string, Tap> names = {{"h_in", Tap::HIn},
                                                  {"h_mid", Tap::HMid},
                                                  {"h_out", Tap::HOut},
                                                  {"q", Tap::Q},
                                                  {"k", Tap::K},
                                                  {"v", Tap::V},
                                                  {"o", Tap::O},
                                                  {"gate", Tap::Gate},
                                                  {"up", Tap::Up},
                                                  {"down", Tap::Down},
                                                  {"qkv_in", Tap::QkvIn},
                                                  {"o_in", Tap::OIn},
                                                  {"ffn_in", Tap::FfnIn},
                                                  {"down_in", Tap::DownIn},
                                                  {"attention_weights", Tap::AttentionWeights}};
        const SafetensorsFile golden(folder() / "golden.safetensors");
        const auto model = Model::open(folder());
        Transformer transformer(model, "cpu", ComputeType::Float32);
        std::vector<Tap> wanted = {Tap::AttentionOut, Tap::FfnOut, Tap::Values};
        for (const auto& [name, tap] : names)
            wanted.push_back(tap);
        std::map<std::pair<int, Tap>, at::Tensor> seen;
        const std::vector<std::vector<TokenId>> rows = {prompt(golden, 0)};
        transformer.logits(makeBatch(rows, 0), wanted,
                           [&](std::size_t, int layer, Tap tap, const at::Tensor& value) {
                               QVERIFY(seen.emplace(std::pair(layer, tap), value.select(0, 0)).second);
                           });
        int compared = 0;
        for (const SafetensorsTensor& tensor : golden.tensors()) {
            if (!tensor.name.starts_with("tap."))
                continue;
            const std::size_t dot = tensor.name.find('.', 4);
            const int layer = std::stoi(tensor.name.substr(4, dot - 4));
            const Tap tap = names.at(tensor.name.substr(dot + 1));
            const double difference =
                test::relativeDifference(seen.at({layer, tap}), test::goldenTensor(golden, tensor.name));
            QVERIFY2(difference < tolerance, qPrintable(QString::fromStdString(tensor.name)));
            ++compared;
        }
        QVERIFY(compared >= 13 * model->config().layers);
        for (int layer = 0; layer < model->config().layers; ++layer) {
            // The parts are those of the residual stream, and the values are v by head.
            const at::Tensor sum = seen.at({layer, Tap::HIn}) + seen.at({layer, Tap::AttentionOut});
            QVERIFY(sum.equal(seen.at({layer, Tap::HMid})));
            QVERIFY((sum + seen.at({layer, Tap::FfnOut})).equal(seen.at({layer, Tap::HOut})));
            const at::Tensor values = seen.at({layer, Tap::Values}).transpose(0, 1).flatten(1);
            QVERIFY(values.equal(seen.at({layer, Tap::V})));
            QCOMPARE(seen.contains({layer, Tap::Gate}), model->config().gatedFfn);
        }
    }

    /// Layer by layer for all batches gives the same bits as all layers for one batch.
    void streamingEqualsResident_data() { addModels(); }
    void streamingEqualsResident()
    {
        const SafetensorsFile golden(folder() / "golden.safetensors");
        const auto model = Model::open(folder());
        const auto rows = allPrompts(golden);
        const std::vector<Batch> batches = {makeBatch(rows, 0), makeBatch(std::span(rows).subspan(1, 1), 0)};
        for (const ComputeType compute : {ComputeType::Float32, ComputeType::BFloat16}) {
            Transformer transformer(model, "cpu", compute);
            const std::vector<Tap> wanted = {Tap::HOut, Tap::Up};
            using Key = std::tuple<std::size_t, int, Tap>;
            std::map<Key, at::Tensor> resident;
            std::vector<at::Tensor> logits;
            for (std::size_t b = 0; b < batches.size(); ++b) {
                logits.push_back(transformer.logits(
                    batches[b], wanted, [&](std::size_t, int layer, Tap tap, const at::Tensor& value) {
                        resident.emplace(Key(b, layer, tap), value);
                    }));
            }
            std::uint64_t calls = 0;
            std::size_t taps = 0;
            std::size_t finished = 0;
            transformer.stream(
                batches, wanted,
                [&](std::size_t b, int layer, Tap tap, const at::Tensor& value) {
                    QVERIFY(value.equal(resident.at(Key(b, layer, tap))));
                    ++taps;
                },
                [&](std::size_t b, const at::Tensor& value) {
                    QVERIFY(value.equal(logits[b]));
                    QCOMPARE(value.scalar_type(), at::kFloat);
                    ++finished;
                },
                [&](std::uint64_t done, std::uint64_t total) {
                    QCOMPARE(done, ++calls);
                    QCOMPARE(total, static_cast<std::uint64_t>(2 * (model->config().layers + 1)));
                });
            QCOMPARE(taps, resident.size());
            QCOMPARE(finished, batches.size());
            QCOMPARE(calls, static_cast<std::uint64_t>(2 * (model->config().layers + 1)));
        }
    }

    /// bfloat16 has 8 bits of mantissa: the same model, to about a hundredth.
    void bfloat16IsClose_data() { addModels(); }
    void bfloat16IsClose()
    {
        const SafetensorsFile golden(folder() / "golden.safetensors");
        Transformer transformer(Model::open(folder()), "cpu", ComputeType::BFloat16);
        const std::vector<std::vector<TokenId>> rows = {prompt(golden, 0)};
        const at::Tensor logits = transformer.logits(makeBatch(rows, 0)).select(0, 0);
        const double difference = test::relativeDifference(logits, test::goldenTensor(golden, "logits.0"));
        QVERIFY2(difference < 0.06, qPrintable(QString::number(difference)));
        QVERIFY(difference > tolerance);
    }

    void tickCancels()
    {
        const auto model = Model::open(test::fixture("models/llama"));
        Transformer transformer(model, "cpu", ComputeType::Float32);
        const std::vector<std::vector<TokenId>> rows = {{1, 2, 3}};
        const std::vector<Batch> batches = {makeBatch(rows, 0)};
        QVERIFY_THROWS_EXCEPTION(
            Cancelled,
            transformer.stream(batches, {}, {}, {}, [](std::uint64_t, std::uint64_t) { throw Cancelled(); }));
    }

    void badBatches_data()
    {
        QTest::addColumn<QList<int>>("ids");
        QTest::addColumn<QString>("message");
        QTest::newRow("beyond the vocabulary")
            << QList<int>{1, 61} << "token id 61 lies outside the vocabulary";
        QTest::newRow("negative") << QList<int>{-1, 3} << "token id -1 lies outside";
        QTest::newRow("longer than the context") << QList<int>(33, 1) << "has 33 tokens; the context of";
    }
    void badBatches()
    {
        QFETCH(QList<int>, ids);
        QFETCH(QString, message);
        Transformer transformer(Model::open(test::fixture("models/llama")), "cpu", ComputeType::Float32);
        const std::vector<std::vector<TokenId>> rows = {{ids.begin(), ids.end()}};
        try {
            transformer.logits(makeBatch(rows, 0));
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(message), error.what());
        }
    }

    void leftPaddingIsRefused()
    {
        Transformer transformer(Model::open(test::fixture("models/llama")), "cpu", ComputeType::Float32);
        const std::vector<std::vector<TokenId>> rows = {{1, 2, 3}};
        Batch batch = makeBatch(rows, 0);
        batch.mask.select(1, 0).fill_(false);
        QVERIFY_THROWS_EXCEPTION(Error, transformer.logits(batch));
        QVERIFY_THROWS_EXCEPTION(Error, makeBatch(std::vector<std::vector<TokenId>>{{}}, 0));
    }
};

QTEST_GUILESS_MAIN(TestGoldenTransformer)
#include "golden_transformer.moc"

#include "core/base/error.h"
#include "core/transfer/sensitivity.h"
#include "core/transfer/trainer.h"
#include "tests/support/test_data.h"

#include <QTest>

using namespace isthmus;

/// Streamed sensitivity against plain autograd on the whole model.
class TestSensitivity : public QObject
{
    Q_OBJECT

private:
    static std::vector<EncodedRow> rows()
    {
        return {{{1, 17, 33, 5, 60, 21}, {false, false, false, true, true, true}, ""},
                {{2, 9, 40, 41}, {false, true, false, true}, ""},
                {{1, 7, 7, 30, 12, 55, 3, 8}, {false, false, false, false, false, false, false, true}, ""}};
    }

    static std::vector<Module> modulesOf(const ModelConfig& config)
    {
        std::vector<Module> modules{Module::Q, Module::K, Module::V, Module::O, Module::Up, Module::Down};
        if (config.gatedFfn)
            modules.push_back(Module::Gate);
        if (!config.tiedEmbeddings)
            modules.insert(modules.end(), {Module::Embedding, Module::Head});
        return modules;
    }

    using Key = std::pair<int, Module>;

    static std::map<Key, at::Tensor> direct(const Model& model, double& loss)
    {
        const ModelConfig& config = model.config();
        WeightSet weights = loadWeights(model, {at::kCPU, at::kFloat});
        std::map<Key, at::Tensor> sums;
        loss = 0;
        for (const EncodedRow& row : rows()) {
            const auto renew = [](at::Tensor& weight) {
                weight = weight.detach().clone().requires_grad_(true);
            };
            const auto inLayers = [](Module module) { return module < Module::Embedding; };
            for (LayerWeights& layer : weights.layers)
                for (Module module : modulesOf(config)) {
                    if (inLayers(module))
                        renew(linearOf(layer, module).weight);
                }
            if (!config.tiedEmbeddings) {
                renew(weights.embedding);
                renew(weights.unembedding.weight);
            }
            const TrainBatch batch = makeTrainBatch(std::vector{row}, 0);
            const at::Tensor logits = forwardLogits(config, weights, batch.inputs.ids).select(0, 0);
            const at::Tensor value = lossSum(logits.index_select(0, batch.positions), batch.targets) /
                                     static_cast<double>(batch.targets.numel());
            value.backward();
            loss += value.item<double>() / 3;
            const auto add = [&](const Key& key, const at::Tensor& weight) {
                const at::Tensor s = (weight.detach() * weight.grad()).abs();
                at::Tensor& sum = sums[key];
                sum = sum.defined() ? sum + s : s;
            };
            for (int l = 0; l < config.layers; ++l)
                for (Module module : modulesOf(config)) {
                    if (inLayers(module))
                        add({l, module},
                            linearOf(weights.layers[static_cast<std::size_t>(l)], module).weight);
                }
            if (!config.tiedEmbeddings) {
                add({-1, Module::Embedding}, weights.embedding);
                add({-1, Module::Head}, weights.unembedding.weight);
            }
        }
        if (!config.tiedEmbeddings) {
            at::Tensor& embedding = sums[{-1, Module::Embedding}];
            embedding = embedding.t();
        }
        return sums;
    }

private Q_SLOTS:
    void agreesWithWholeModelAutograd_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("scratch");
        for (const char* name : {"llama", "qwen3", "mistral", "gpt2", "gpt_neox"})
            QTest::newRow(name) << QString(name) << false;
        QTest::newRow("scratch file") << QString("llama") << true;
    }
    void agreesWithWholeModelAutograd()
    {
        QFETCH(QString, name);
        QFETCH(bool, scratch);
        const auto model = Model::open(test::fixture("models/" + name.toStdString()));
        double expectedLoss = 0;
        const auto expected = direct(*model, expectedLoss);
        std::vector<int> order;
        std::size_t seen = 0;
        std::uint64_t ticks = 0;
        const std::vector<EncodedRow> samples = rows();
        const double loss = streamSensitivity(
            *model, samples, modulesOf(model->config()), {at::kCPU, at::kFloat},
            [&](int layer, Module module, const at::Tensor& s) {
                const at::Tensor& golden = expected.at({layer, module});
                QVERIFY(s.sizes() == golden.sizes());
                const double difference =
                    (s - golden).abs().max().item<double>() / golden.max().item<double>();
                QVERIFY2(difference < 1e-4, qPrintable(QString::number(difference)));
                if (layer >= 0)
                    order.push_back(layer);
                ++seen;
            },
            [&](std::uint64_t done, std::uint64_t total) {
                ticks = done;
                QCOMPARE(total, std::uint64_t{15});
            },
            scratch ? 1 : 0);
        QVERIFY(std::abs(loss - expectedLoss) < 1e-5);
        QCOMPARE(seen, expected.size());
        QCOMPARE(ticks, std::uint64_t{15});
        QVERIFY(std::is_sorted(order.rbegin(), order.rend()));
    }

    void bfloat16IsClose()
    {
        const auto model = Model::open(test::fixture("models/llama"));
        double loss = 0;
        const auto expected = direct(*model, loss);
        const std::vector<EncodedRow> samples = rows();
        streamSensitivity(*model, samples, {Module::Up}, {at::kCPU, at::kBFloat16},
                          [&](int layer, Module module, const at::Tensor& s) {
                              const double total = expected.at({layer, module}).sum().item<double>();
                              QVERIFY(s.scalar_type() == at::kFloat);
                              QVERIFY(std::abs(s.sum().item<double>() - total) < 0.1 * total);
                          });
    }

    void tiedEmbeddingsAreRefused()
    {
        const auto model = Model::open(test::fixture("models/gpt2"));
        const std::vector<EncodedRow> samples = rows();
        QVERIFY_EXCEPTION_THROWN(
            streamSensitivity(*model, samples, {Module::Head}, {at::kCPU, at::kFloat}, {}), Error);
    }

    void refusals()
    {
        const auto model = Model::open(test::fixture("models/llama"));
        const auto code = [&](std::vector<EncodedRow> samples) {
            try {
                streamSensitivity(*model, samples, {Module::Up}, {at::kCPU, at::kFloat}, {});
            } catch (const Error& error) {
                return error.code();
            }
            return ErrorCode::Internal;
        };
        QVERIFY(code({}) == ErrorCode::TooFewSamples);
        QVERIFY(code({{{1, 2, 3}, {false, false, false}, ""}}) == ErrorCode::BadData);
        EncodedRow tooLong;
        tooLong.ids.assign(100, 3);
        tooLong.loss.assign(100, true);
        QVERIFY(code({tooLong}) == ErrorCode::PromptTooLong);
    }
};

QTEST_GUILESS_MAIN(TestSensitivity)
#include "unit_sensitivity.moc"

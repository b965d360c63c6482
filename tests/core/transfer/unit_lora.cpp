#include "core/analysis/lora_similarity.h"
#include "core/base/error.h"
#include "core/model/load_weights.h"
#include "core/transfer/lora.h"
#include "core/transfer/lora_init.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <cmath>

using namespace isthmus;

/// LoRA beside frozen weights: gradients, dropout, checkpointing, starts and the identities of method.md
/// section 7.
class TestLora : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<const Model> model(const char* name = "llama")
    {
        return Model::open(test::fixture(std::string("models/") + name));
    }

    static std::shared_ptr<WeightSet> weights(const Model& model, at::ScalarType type = at::kFloat)
    {
        return std::make_shared<WeightSet>(loadWeights(model, {at::kCPU, type}));
    }

    static std::vector<EncodedRow> rows()
    {
        return {{{1, 17, 33, 5, 60, 21}, {false, false, false, true, true, true}, ""},
                {{2, 9, 40, 41}, {false, true, false, true}, ""}};
    }

    static LoraShape shape(int rank = 2)
    {
        LoraShape shape;
        shape.rank = rank;
        shape.alpha = 3;
        return shape;
    }

    /// Every weight that can have a pair.
    static LoraShape everywhere(int rank = 2)
    {
        LoraShape all = shape(rank);
        all.modules = {Module::Q,  Module::K,    Module::V,         Module::O,   Module::Gate,
                       Module::Up, Module::Down, Module::Embedding, Module::Head};
        return all;
    }

    static at::Tensor loss(const Trainable& trainable)
    {
        const TrainBatch batch = makeTrainBatch(rows(), 0);
        return lossSum(trainable.logits(batch.inputs, batch.positions), batch.targets);
    }

    /// Random A and B, so that every gradient is there.
    static std::shared_ptr<Adapter> randomAdapter(const Model& model, const LoraShape& shape)
    {
        Random random(3);
        auto adapter = std::make_shared<Adapter>(
            makeLoraStart(LoraInit::Gaussian, shape, model, nullptr, {}, 5, false).adapter);
        for (auto& [place, pair] : adapter->modules) {
            at::Tensor& zero = place.module == Module::Embedding ? pair.a : pair.b;
            for (std::int64_t i = 0; i < zero.numel(); ++i)
                zero.data_ptr<float>()[i] = static_cast<float>(0.3 * random.normal());
        }
        return adapter;
    }

    static double relative(const at::Tensor& a, const at::Tensor& b)
    {
        return (a - b).abs().max().item<double>() / b.abs().max().item<double>();
    }

private Q_SLOTS:
    void gradientsAreThoseOfFiniteDifferences()
    {
        const auto base = model();
        const Trainable trainable =
            loraTrainable(base->config(), weights(*base), randomAdapter(*base, everywhere()), {0, false},
                          std::make_shared<Random>(1));
        // Embedding and head, and 2 layers x 7 modules, each with A and B.
        QCOMPARE(trainable.parameters.size(), std::size_t{32});
        QCOMPARE(trainable.parameters[0].name, std::string("embedding.lora_A"));
        QCOMPARE(trainable.parameters[3].name, std::string("head.lora_B"));
        loss(trainable).backward();
        const at::NoGradGuard noGrad;
        for (const std::size_t index : {0u, 1u, 2u, 3u, 4u, 9u, 17u, 30u}) {
            const at::Tensor& value = trainable.parameters[index].value;
            // Token 17 stands in the rows: of the embedding's A, only columns of such tokens matter.
            const std::int64_t place = index == 0 ? 17 : 1;
            const double gradient = value.grad().view(-1)[place].item<double>();
            const double step = 2e-2;
            at::Tensor element = value.view(-1)[place];
            element.add_(step);
            const double above = loss(trainable).item<double>();
            element.sub_(2 * step);
            const double below = loss(trainable).item<double>();
            element.add_(step);
            const double expected = (above - below) / (2 * step);
            QVERIFY2(std::abs(gradient - expected) < 2e-2 * std::max(0.05, std::abs(expected)),
                     qPrintable(QString("%1: %2, expected %3").arg(index).arg(gradient).arg(expected)));
        }
    }

    void baseStaysFrozen()
    {
        const auto base = model();
        const auto set = weights(*base);
        const Trainable trainable = loraTrainable(base->config(), set, randomAdapter(*base, shape()), {},
                                                  std::make_shared<Random>(1));
        loss(trainable).backward();
        forEachWeight(*set, [](const std::string&, at::Tensor& tensor) { QVERIFY(!tensor.requires_grad()); });
    }

    /// Computing layers again gives the same gradients, dropout masks included.
    void checkpointingChangesNothing()
    {
        const auto base = model("qwen3");
        const auto gradients = [&](bool checkpointing) {
            const Trainable trainable =
                loraTrainable(base->config(), weights(*base), randomAdapter(*base, everywhere()),
                              {0.3, checkpointing}, std::make_shared<Random>(11));
            std::vector<at::Tensor> list{loss(trainable)};
            list.front().backward();
            for (const Parameter& parameter : trainable.parameters)
                list.push_back(parameter.value.grad());
            return list;
        };
        const auto plain = gradients(false);
        const auto again = gradients(true);
        for (std::size_t i = 0; i < plain.size(); ++i)
            QVERIFY(relative(again[i].detach(), plain[i].detach()) < 1e-5);
    }

    void dropoutFollowsItsRandomAndOnlyInTraining()
    {
        const auto base = model();
        const auto random = std::make_shared<Random>(4);
        const Trainable trainable = loraTrainable(base->config(), weights(*base),
                                                  randomAdapter(*base, shape()), {0.5, false}, random);
        const double first = loss(trainable).item<double>();
        const double second = loss(trainable).item<double>();
        QVERIFY(std::abs(first - second) > 1e-6);
        *random = Random(4);
        QCOMPARE(loss(trainable).item<double>(), first);
        const at::NoGradGuard noGrad;
        const double evaluated = loss(trainable).item<double>();
        QCOMPARE(loss(trainable).item<double>(), evaluated);
        const Trainable without =
            loraTrainable(base->config(), weights(*base), randomAdapter(*base, shape()), {0, false}, random);
        QCOMPARE(loss(without).item<double>(), evaluated);
    }

    /// Dropout keeps the mean: many masks average to the pass without.
    void dropoutIsUnbiased()
    {
        const std::int64_t width = 40000;
        LayerWeights layer;
        WeightSet set;
        set.embedding = at::zeros({1, 1});
        set.finalNorm.weight = at::ones({width});
        set.unembedding.weight = at::zeros({1, width});
        set.unembedding.lowRank = {at::ones({1, width}), at::ones({1, 1}), 1.0 / static_cast<double>(width),
                                   0.25, 9};
        ModelConfig config;
        config.norm = NormKind::Rms;
        config.normEps = 0;
        const double value = finalLogits(config, set, at::ones({1, width})).item<double>();
        QVERIFY2(std::abs(value - 1) < 0.02, qPrintable(QString::number(value)));
        QVERIFY(value != 1);
    }

    void bfloat16BaseWithFloatPairs()
    {
        const auto base = model();
        const auto wide = loraTrainable(base->config(), weights(*base), randomAdapter(*base, shape()),
                                        {0, false}, std::make_shared<Random>(1));
        const auto narrow =
            loraTrainable(base->config(), weights(*base, at::kBFloat16), randomAdapter(*base, shape()),
                          {0, false}, std::make_shared<Random>(1));
        const double expected = loss(wide).item<double>();
        const at::Tensor value = loss(narrow);
        QVERIFY(std::abs(value.item<double>() - expected) < 0.03 * expected);
        value.backward();
        for (const Parameter& parameter : narrow.parameters) {
            QVERIFY(parameter.value.scalar_type() == at::kFloat);
            QVERIFY(parameter.value.grad().defined());
        }
    }

    void startsHaveTheirPatterns()
    {
        LoraShape patterned = shape(3);
        patterned.rank_pattern = {{"v", 4}, {"layers.1.v", 1}};
        patterned.alpha_pattern = {{"layers.0.q", 12}};
        const auto base = model();
        const LoraStart start = makeLoraStart(LoraInit::Pissa, patterned, *base, nullptr, {}, 1, false);
        QCOMPARE(start.adapter.modules.at({0, Module::V}).a.size(0), 4);
        QCOMPARE(start.adapter.modules.at({1, Module::V}).a.size(0), 1);
        QCOMPARE(start.adapter.modules.at({0, Module::Q}).scale, 4.0);
        QCOMPARE(start.adapter.modules.at({1, Module::Q}).scale, 1.0);
        QVERIFY(start.subtract);
        patterned.rs_lora = true;
        QCOMPARE(patterned.scaleOf({1, Module::Q}), 3 / std::sqrt(3.0));
    }

    void gaussianIsPeftsDefault()
    {
        const auto base = model();
        const LoraStart start = makeLoraStart(LoraInit::Gaussian, shape(), *base, nullptr, {}, 1, false);
        QVERIFY(!start.subtract);
        const LowRank& pair = start.adapter.modules.at({0, Module::Down});
        const double limit = 1 / std::sqrt(static_cast<double>(pair.a.size(1)));
        QCOMPARE(pair.b.abs().max().item<double>(), 0.0);
        QVERIFY(pair.a.abs().max().item<double>() <= limit);
        QVERIFY(pair.a.abs().max().item<double>() > 0.8 * limit);
    }

    /// cos(BA, W) = ||BA|| / ||W|| and cos(BA, W - BA) = 0, whatever alpha is.
    void pissaIdentities()
    {
        const auto base = model();
        for (const LoraInit init : {LoraInit::Pissa, LoraInit::Self}) {
            const LoraStart start = makeLoraStart(init, everywhere(3), *base, nullptr, {}, 1, false);
            for (const auto& [place, pair] : start.adapter.modules) {
                const at::Tensor weight = base->weight(place.layer, place.module);
                const PairSimilarity similarity = pairSimilarity(pair, weight);
                QVERIFY(std::abs(similarity.original - similarity.norm / similarity.weight_norm) < 1e-5);
                QVERIFY(std::abs(similarity.remaining) < 1e-5);
                QVERIFY(similarity.original > 0.3);
            }
        }
    }

    /// For BA orthogonal to W: cos(BA, W) = 0 and cos(BA, W - BA) = -rho / sqrt(1 + rho^2).
    void orthogonalIdentity()
    {
        at::Tensor weight = at::zeros({40, 30});
        weight.narrow(0, 0, 20).fill_(0.5);
        LowRank pair{at::ones({2, 30}), at::zeros({40, 2}), 0.7};
        pair.b.narrow(0, 20, 20).fill_(1);
        const PairSimilarity similarity = pairSimilarity(pair, weight);
        const double rho = similarity.norm / similarity.weight_norm;
        QVERIFY(std::abs(similarity.norm - lowRankProduct(pair).norm().item<double>()) < 1e-3);
        QVERIFY(std::abs(similarity.original) < 1e-9);
        QVERIFY(std::abs(similarity.remaining + rho / std::sqrt(1 + rho * rho)) < 1e-6);
    }

    void similarityIsThatOfTheWholeMatrices()
    {
        const auto base = model();
        const auto adapter = randomAdapter(*base, shape());
        for (const auto& [place, pair] : adapter->modules) {
            const at::Tensor w = base->weight(place.layer, place.module).to(at::kDouble).flatten();
            const at::Tensor ba = lowRankProduct(pair).to(at::kDouble).flatten();
            const auto cosine = [](const at::Tensor& x, const at::Tensor& y) {
                return (at::dot(x, y) / (x.norm() * y.norm())).item<double>();
            };
            const PairSimilarity similarity = pairSimilarity(pair, base->weight(place.layer, place.module));
            QVERIFY(std::abs(similarity.original - cosine(ba, w)) < 1e-6);
            QVERIFY(std::abs(similarity.remaining - cosine(ba, w - ba)) < 1e-6);
        }
    }

    /// Base minus start plus start is the base, for every start.
    void subtractedStartIsGivenBack()
    {
        const auto base = model("qwen3");
        const auto expected = weights(*base);
        for (const LoraInit init : {LoraInit::Pissa, LoraInit::Olora, LoraInit::Self}) {
            const LoraStart start = makeLoraStart(init, everywhere(3), *base, nullptr, {}, 1, true);
            const auto set = weights(*base);
            subtractStart(*set, start.adapter);
            QVERIFY(relative(set->embedding, expected->embedding) > 0.05);
            QVERIFY(relative(set->unembedding.weight, expected->unembedding.weight) > 0.05);
            QVERIFY(relative(set->layers[1].up.weight, expected->layers[1].up.weight) > 0.05);
            mergeAdapter(*set, start.adapter);
            QVERIFY(relative(set->layers[1].up.weight, expected->layers[1].up.weight) < 1e-5);
            QVERIFY(relative(set->embedding, expected->embedding) < 1e-5);
            QVERIFY(relative(set->unembedding.weight, expected->unembedding.weight) < 1e-5);
        }
    }

    void refusals()
    {
        const auto base = model();
        const auto message = [&](const LoraShape& bad) {
            try {
                requireShape(bad, base->config());
            } catch (const Error& error) {
                return QString::fromStdString(error.message() + " " + error.advice());
            }
            return QString("accepted");
        };
        QVERIFY(message(shape(1000)).contains("does not fit its weight"));
        QVERIFY(message(shape(1000)).contains("from 1 to"));
        LoraShape bad = shape();
        bad.rank_pattern = {{"layers.7.up", 2}};
        QVERIFY(message(bad).contains("layers.7.up"));
        bad = shape();
        bad.alpha = 0;
        QVERIFY(message(bad).contains("alpha"));
        bad = shape();
        bad.modules = {Module::Up, Module::Head};
        QCOMPARE(message(bad), QString("accepted"));
        bad.rank_pattern = {{"head", 1000}};
        QVERIFY(message(bad).contains("head does not fit its weight"));
        bad.rank_pattern.clear();
        QVERIFY_EXCEPTION_THROWN(requireShape(bad, model("gpt2")->config()), Error); // tied
        QVERIFY_EXCEPTION_THROWN(loraTrainable(base->config(), weights(*base), std::make_shared<Adapter>(),
                                               {}, std::make_shared<Random>(1)),
                                 Error);
    }
};

QTEST_GUILESS_MAIN(TestLora)
#include "unit_lora.moc"

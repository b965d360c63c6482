#include "core/transfer/injection.h"

#include "core/base/random.h"
#include "core/transfer/hypernetwork.h"
#include "core/transfer/trainer.h"

#include <QtTest>

#include <cmath>

using namespace isthmus;

namespace {

/// Grouped queries (4 heads on 2 key heads) and a gate; or, like GPT-2, neither.
ModelConfig tiny(bool gated)
{
    ModelConfig config;
    config.modelType = gated ? "llama" : "gpt2";
    config.layers = 3;
    config.hiddenSize = 12;
    config.intermediateSize = 14;
    config.heads = gated ? 4 : 2;
    config.kvHeads = 2;
    config.headDim = gated ? 3 : 6;
    config.rotaryDim = gated ? 2 : 0;
    config.vocabSize = 13;
    config.context = 16;
    config.normEps = 1e-5;
    config.gatedFfn = gated;
    config.activation = gated ? Activation::Silu : Activation::GeluTanh;
    config.norm = gated ? NormKind::Rms : NormKind::Layer;
    config.qkvBias = config.oBias = config.ffnBias = !gated;
    config.positions = gated ? PositionKind::Rotary : PositionKind::Learned;
    config.windows = {0, 0, 0};
    return config;
}

at::Tensor normal(Random& random, std::vector<std::int64_t> shape, double std)
{
    at::Tensor values = at::empty(shape, at::kFloat);
    for (std::int64_t i = 0; i < values.numel(); ++i)
        values.data_ptr<float>()[i] = static_cast<float>(random.normal() * std);
    return values;
}

std::vector<Module> modulesOf(const ModelConfig& config)
{
    std::vector<Module> modules = {Module::Up, Module::Down, Module::V, Module::O};
    if (config.gatedFfn)
        modules.push_back(Module::Gate);
    return modules;
}

/// Some neurons of the layers asked for; of the others none.
std::vector<ModuleDelta> randomDeltas(const ModelConfig& config, const WeightSet& weights, int lowest,
                                      double std)
{
    Random random(4);
    std::vector<ModuleDelta> deltas;
    for (Module module : modulesOf(config)) {
        ModuleDelta delta;
        delta.module = module;
        std::int64_t total = 0;
        for (int layer = 0; layer < config.layers; ++layer) {
            const at::Tensor& weight =
                linearOf(weights.layers[static_cast<std::size_t>(layer)], module).weight;
            std::vector<std::int64_t> order =
                random.permutation(static_cast<std::size_t>(weight.size(neuronsAreRows(module) ? 0 : 1)));
            order.resize(layer < lowest ? 0 : static_cast<std::size_t>(2 + layer));
            total += static_cast<std::int64_t>(order.size());
            delta.neurons.push_back(at::tensor(order, at::kLong));
        }
        delta.delta = normal(random, {total, config.hiddenSize}, std);
        deltas.push_back(std::move(delta));
    }
    return deltas;
}

TrainBatch batch()
{
    EncodedRow a;
    a.ids = {1, 5, 2, 9, 3, 7};
    a.loss = {false, false, true, true, false, true};
    EncodedRow b;
    b.ids = {1, 8, 12};
    b.loss = {false, true, true};
    return makeTrainBatch(std::vector{a, b}, 0);
}

/// The same through dense weights, as the published code forms them: W + a matrix of zeros with the additions
/// in it, all of it on the tape. Loss, and the gradients of the deltas.
double denseLoss(const ModelConfig& config, const WeightSet& base, const std::vector<ModuleDelta>& deltas,
                 std::vector<at::Tensor>& gradients)
{
    WeightSet weights = base;
    std::vector<at::Tensor> leaves;
    for (const ModuleDelta& delta : deltas) {
        leaves.push_back(delta.delta.detach().clone().requires_grad_(true));
        std::int64_t row = 0;
        for (std::size_t layer = 0; layer < delta.neurons.size(); ++layer) {
            const std::int64_t count = delta.neurons[layer].numel();
            LinearWeights& linear = linearOf(weights.layers[layer], delta.module);
            const at::Tensor part = leaves.back().narrow(0, row, count);
            const int dimension = neuronsAreRows(delta.module) ? 0 : 1;
            linear.weight = linear.weight +
                            at::zeros_like(linear.weight)
                                .index_add(dimension, delta.neurons[layer], dimension == 0 ? part : part.t());
            row += count;
        }
    }
    const TrainBatch data = batch();
    const at::Tensor logits = forwardLogits(config, weights, data.inputs.ids).reshape({-1, config.vocabSize});
    const at::Tensor loss = lossSum(logits.index_select(0, data.positions), data.targets);
    loss.backward();
    for (const at::Tensor& leaf : leaves)
        gradients.push_back(leaf.grad());
    return loss.item<double>();
}

std::vector<at::Tensor> copyOf(WeightSet& weights)
{
    std::vector<at::Tensor> values;
    forEachWeight(weights, [&](const std::string&, at::Tensor& tensor) { values.push_back(tensor.clone()); });
    return values;
}

bool bitwiseEqual(const std::vector<at::Tensor>& a, const std::vector<at::Tensor>& b)
{
    bool equal = a.size() == b.size();
    for (std::size_t i = 0; equal && i < a.size(); ++i)
        equal = a[i].equal(b[i]);
    return equal;
}

} // namespace

class UnitInjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lossAndGradientsAreThoseOfDenseWeights_data()
    {
        QTest::addColumn<bool>("gated");
        QTest::addColumn<int>("lowest");
        QTest::newRow("llama") << true << 0;
        QTest::newRow("llama, upper layers alone") << true << 1;
        QTest::newRow("gpt2") << false << 0;
    }

    void lossAndGradientsAreThoseOfDenseWeights()
    {
        QFETCH(bool, gated);
        QFETCH(int, lowest);
        const ModelConfig config = tiny(gated);
        const auto weights = std::make_shared<WeightSet>(randomWeights(config, 2, 0.4));
        const std::vector<ModuleDelta> deltas = randomDeltas(config, *weights, lowest, 0.2);
        std::vector<at::Tensor> expected;
        const double loss = denseLoss(config, *weights, deltas, expected);
        const std::vector<at::Tensor> before = copyOf(*weights);

        InjectedModel model(config, weights);
        model.inject(deltas, true);
        const TrainBatch data = batch();
        // Two micro-batches of half the weight: the gradient accumulates.
        for (int i = 0; i < 2; ++i) {
            const at::Tensor half = lossSum(model.logits(data.inputs, data.positions), data.targets) / 2;
            QVERIFY(std::abs(2 * half.item<double>() - loss) < 1e-5 * loss);
            half.backward();
        }
        model.remove();
        QCOMPARE(model.gradients().size(), expected.size());
        for (std::size_t m = 0; m < expected.size(); ++m) {
            const double size = expected[m].abs().max().item<double>();
            QVERIFY(size > 1e-3);
            const double error = (model.gradients()[m] - expected[m]).abs().max().item<double>();
            QVERIFY2(error < 2e-5 * size, qPrintable(QString("%1: %2 of %3").arg(m).arg(error).arg(size)));
        }
        QVERIFY2(bitwiseEqual(copyOf(*weights), before), "the target must be as it was");
    }

    void gradientAgreesWithFiniteDifferences()
    {
        const ModelConfig config = tiny(true);
        const auto weights = std::make_shared<WeightSet>(randomWeights(config, 2, 0.4));
        const std::vector<ModuleDelta> deltas = randomDeltas(config, *weights, 0, 0.2);
        InjectedModel model(config, weights);
        const TrainBatch data = batch();
        model.inject(deltas, true);
        lossSum(model.logits(data.inputs, data.positions), data.targets).backward();
        const std::vector<at::Tensor> gradients = model.gradients();
        const auto lossAt = [&](std::size_t module, double amount) {
            std::vector<ModuleDelta> moved = deltas;
            moved[module].delta =
                deltas[module].delta + gradients[module] * (amount / gradients[module].norm());
            model.inject(moved, false);
            const at::NoGradGuard noGrad;
            return lossSum(model.logits(data.inputs, data.positions), data.targets).item<double>();
        };
        for (std::size_t m = 0; m < deltas.size(); ++m) {
            const double norm = gradients[m].norm().item<double>();
            const double step = 2e-2; // balances rounding against curvature
            const double slope =
                (8 * (lossAt(m, step / 2) - lossAt(m, -step / 2)) - (lossAt(m, step) - lossAt(m, -step))) /
                (6 * step);
            QVERIFY2(std::abs(slope - norm) < 0.01 * norm + 2e-3,
                     qPrintable(QString("%1: %2 instead of %3").arg(m).arg(slope).arg(norm)));
        }
    }

    void theTargetComesBackWhateverHappens()
    {
        const ModelConfig config = tiny(true);
        const auto weights = std::make_shared<WeightSet>(randomWeights(config, 2, 0.4));
        const std::vector<at::Tensor> before = copyOf(*weights);
        const TrainBatch data = batch();
        const auto logits = [&] {
            const at::NoGradGuard noGrad;
            return forwardLogits(config, *weights, data.inputs.ids);
        };
        const at::Tensor untouched = logits();
        {
            InjectedModel model(config, weights);
            model.inject(randomDeltas(config, *weights, 0, 0.2), true);
            QVERIFY(!logits().equal(untouched));
            model.inject(randomDeltas(config, *weights, 1, 0.1), false); // in the place of the first
            model.inject({}, false);
            QVERIFY(logits().equal(untouched));
            model.inject(randomDeltas(config, *weights, 0, 0.2), false);
        }
        QVERIFY(logits().equal(untouched));
        QVERIFY(bitwiseEqual(copyOf(*weights), before));
    }

    void addingForGoodIsTheSameAddition()
    {
        const ModelConfig config = tiny(true);
        const auto weights = std::make_shared<WeightSet>(randomWeights(config, 2, 0.4));
        const std::vector<ModuleDelta> deltas = randomDeltas(config, *weights, 0, 0.2);
        WeightSet merged = *weights;
        addDelta(merged, deltas);
        const TrainBatch data = batch();
        const at::NoGradGuard noGrad;
        const at::Tensor expected = forwardLogits(config, merged, data.inputs.ids);
        InjectedModel model(config, weights);
        model.inject(deltas, false);
        const at::Tensor beside = forwardLogits(config, *weights, data.inputs.ids);
        QVERIFY((beside - expected).abs().max().item<double>() < 1e-5 * expected.abs().max().item<double>());
    }

    /// Weights in their stored half type under float32 passes: the values of the same weights in float32.
    void storedWeightsGiveTheSame()
    {
        const ModelConfig config = tiny(true);
        const auto wide = std::make_shared<WeightSet>(randomWeights(config, 2, 0.4));
        const auto half = std::make_shared<WeightSet>();
        forEachWeight(*wide, [](const std::string&, at::Tensor& tensor) {
            tensor = tensor.to(at::kBFloat16).to(at::kFloat);
        });
        *half = *wide;
        forEachWeight(*half, [](const std::string&, at::Tensor& tensor) {
            if (tensor.dim() == 2)
                tensor = tensor.to(at::kBFloat16);
        });
        const std::vector<ModuleDelta> deltas = randomDeltas(config, *wide, 0, 0.2);
        EncodedRow row; // more positions than go through the products of single rows
        for (int i = 0; i < 15; ++i) {
            row.ids.push_back(i % 13);
            row.loss.push_back(i > 4);
        }
        const TrainBatch data = makeTrainBatch(std::vector{row, row}, 0);
        const auto train = [&](const std::shared_ptr<WeightSet>& weights) {
            InjectedModel model(config, weights);
            model.inject(deltas, true);
            const at::Tensor loss = lossSum(model.logits(data.inputs, data.positions), data.targets);
            loss.backward();
            std::vector<at::Tensor> values = model.gradients();
            values.push_back(loss.detach());
            return values;
        };
        const auto expected = train(wide);
        const auto found = train(half);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const double size = expected[i].abs().max().item<double>();
            const double error = (found[i] - expected[i]).abs().max().item<double>();
            QVERIFY2(error < 1e-5 * size, qPrintable(QString("%1: %2 of %3").arg(i).arg(error).arg(size)));
        }
    }

    void hypernetworkIsTwoProductsAndARectifier()
    {
        Random random(1);
        const Hypernetwork network(3, 2, HypernetworkInit::Normal, 0.5, random, at::kCPU);
        const std::vector<Parameter> parameters = network.parameters("up");
        QCOMPARE(parameters.size(), std::size_t{2});
        QCOMPARE(parameters[0].name, std::string("up.first"));
        const at::Tensor& first = parameters[0].value;
        const at::Tensor& second = parameters[1].value;
        QVERIFY(first.sizes() == at::IntArrayRef({3, 3}) && second.sizes() == at::IntArrayRef({2, 3}));
        const at::Tensor x = at::tensor({1.0F, -2.0F, 0.5F, 0.0F, 3.0F, -1.0F}).reshape({2, 3});
        for (int row = 0; row < 2; ++row) {
            for (int out = 0; out < 2; ++out) {
                double sum = 0;
                for (int h = 0; h < 3; ++h) {
                    double hidden = 0;
                    for (int i = 0; i < 3; ++i)
                        hidden += x[row][i].item<double>() * first[h][i].item<double>();
                    sum += std::max(0.0, hidden) * second[out][h].item<double>();
                }
                QVERIFY(std::abs(network.forward(x)[row][out].item<double>() - sum) < 1e-6);
            }
        }
    }

    void hypernetworkBeginsAsItSays()
    {
        Random random(1);
        const auto deviation = [](const at::Tensor& values) { return values.detach().std().item<double>(); };
        const auto plain =
            Hypernetwork(64, 32, HypernetworkInit::Normal, 1e-5, random, at::kCPU).parameters("");
        QVERIFY(std::abs(deviation(plain[0].value) / 1e-5 - 1) < 0.05);
        QVERIFY(std::abs(deviation(plain[1].value) / 1e-5 - 1) < 0.05);
        const Hypernetwork scaled(64, 32, HypernetworkInit::Scaled, 1e-5, random, at::kCPU);
        Random draws(3);
        const at::Tensor x = normal(draws, {200, 64}, 1);
        const double size = deviation(scaled.forward(x));
        // About a hundredth of the input's size: neither lost in half precision nor a blow to the target.
        QVERIFY2(size > 0.3 * scaledShare && size < 3 * scaledShare, qPrintable(QString::number(size)));
    }
};

QTEST_GUILESS_MAIN(UnitInjection)
#include "unit_injection.moc"

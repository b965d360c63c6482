#include "core/transfer/trainer.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/transfer/model_training.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace isthmus;

namespace {

ModelConfig tinyLlama()
{
    ModelConfig config;
    config.modelType = "llama";
    config.architecture = "LlamaForCausalLM";
    config.layers = 2;
    config.hiddenSize = 8;
    config.intermediateSize = 12;
    config.heads = 2;
    config.kvHeads = 1;
    config.headDim = 4;
    config.rotaryDim = 4;
    config.vocabSize = 11;
    config.context = 16;
    config.normEps = 1e-5;
    config.windows = {0, 0};
    return config;
}

EncodedRow row(std::vector<TokenId> ids, std::vector<bool> loss)
{
    EncodedRow result;
    result.ids = std::move(ids);
    result.loss = std::move(loss);
    return result;
}

/// "a b -> b a": solvable only by looking at the tokens before.
EncodedRow swapRow(Random& random)
{
    const auto a = static_cast<TokenId>(random.below(9));
    const auto b = static_cast<TokenId>(random.below(9));
    return row({9, a, b, 10, b, a}, {false, false, false, false, true, true});
}

std::vector<EncodedRow> swapRows(std::uint64_t seed, int count)
{
    Random random(seed);
    std::vector<EncodedRow> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(swapRow(random));
    return rows;
}

TrainOptions options(int steps)
{
    TrainOptions result;
    result.schedule.peak = 0.01;
    result.schedule.warmup = 2;
    result.schedule.steps = steps;
    result.rows_per_step = 8;
    result.rows_per_micro_batch = 8;
    return result;
}

struct Run
{
    std::shared_ptr<WeightSet> weights;
    Trainer trainer;
    Random rows{21};

    explicit Run(const TrainOptions& trainOptions, double std = 0.1)
        : weights(std::make_shared<WeightSet>(randomWeights(tinyLlama(), 5, std))),
          trainer(trainableModel(tinyLlama(), weights), trainOptions)
    {
    }
    std::vector<at::Tensor> values() const { return trainer.state().parameters; }
    /// Goes on to `last` steps with rows of its own, or of another run.
    void train(int last, Random& from)
    {
        std::vector<EncodedRow> batch(static_cast<std::size_t>(trainer.options().rows_per_step));
        while (trainer.stepsDone() < last) {
            for (EncodedRow& row : batch)
                row = swapRow(from);
            trainer.step(batch);
        }
    }
};

bool bitwiseEqual(const std::vector<at::Tensor>& a, const std::vector<at::Tensor>& b)
{
    bool equal = a.size() == b.size();
    for (std::size_t i = 0; equal && i < a.size(); ++i)
        equal = a[i].equal(b[i]);
    return equal;
}

} // namespace

class UnitTrainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchHoldsPositionsBeforeTheLossTokens()
    {
        const std::vector<EncodedRow> rows = {row({9, 1, 2, 3}, {false, false, true, true}),
                                              row({9, 4}, {false, true})};
        const TrainBatch batch = makeTrainBatch(rows, 7);
        QVERIFY(batch.inputs.ids.equal(at::tensor({9, 1, 2, 3, 9, 4, 7, 7}, at::kLong).reshape({2, 4})));
        QVERIFY(batch.positions.equal(at::tensor({1, 2, 4}, at::kLong)));
        QVERIFY(batch.targets.equal(at::tensor({2, 3, 4}, at::kLong)));
        QCOMPARE(lossTokens(rows), 3);
    }

    void lossIsTheSumOfCrossEntropies()
    {
        // Two rows of logits: uniform over 4 (log 4), and 2 against three zeros for target 1 (log(e^2 + 3) -
        // 2).
        const at::Tensor logits =
            at::tensor({0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 0.0, 0.0}).reshape({2, 4}).to(at::kFloat);
        const double loss = lossSum(logits, at::tensor({3, 1}, at::kLong)).item<double>();
        QVERIFY(std::abs(loss - (std::log(4.0) + std::log(std::exp(2.0) + 3) - 2)) < 1e-6);
    }

    void halfPrecisionLogitsLoseNothingInTheLoss()
    {
        // In half precision exp(-30) vanishes and the loss of an unlikely token would come out wrong or
        // infinite.
        const at::Tensor logits = at::tensor({30.0, 0.0}).reshape({1, 2}).to(at::kHalf);
        const double loss = lossSum(logits, at::tensor({1}, at::kLong)).item<double>();
        QVERIFY(std::abs(loss - 30) < 1e-5);
    }

    void gradientAgreesWithFiniteDifferences()
    {
        const auto weights = std::make_shared<WeightSet>(randomWeights(tinyLlama(), 3, 0.4));
        const Trainable model = trainableModel(tinyLlama(), weights);
        const TrainBatch batch = makeTrainBatch(swapRows(8, 5), 10);
        const auto loss = [&] { return lossSum(model.logits(batch.inputs, batch.positions), batch.targets); };
        loss().backward();
        QCOMPARE(model.parameters.size(), std::size_t{2 * 9 + 3});
        for (const Parameter& parameter : model.parameters) {
            const at::Tensor gradient = parameter.value.grad().clone();
            const double norm = gradient.norm().item<double>();
            QVERIFY2(norm > 1e-3, parameter.name.c_str());
            at::Tensor value = parameter.value;
            const auto shifted = [&](double amount) {
                at::NoGradGuard noGrad;
                value.add_(gradient, amount / norm);
                const double result = loss().item<double>();
                value.sub_(gradient, amount / norm);
                return result;
            };
            // Along its own gradient the loss must climb by its norm; 2e-2 balances rounding against
            // curvature.
            const double step = 2e-2;
            const double slope =
                (8 * (shifted(step / 2) - shifted(-step / 2)) - (shifted(step) - shifted(-step))) /
                (6 * step);
            QVERIFY2(
                std::abs(slope - norm) < 0.01 * norm + 2e-3,
                qPrintable(QString("%1: %2 instead of %3").arg(parameter.name.c_str()).arg(slope).arg(norm)));
        }
    }

    void normsAreExemptFromDecay()
    {
        const auto weights = std::make_shared<WeightSet>(randomWeights(tinyLlama(), 3));
        for (const Parameter& parameter : trainableModel(tinyLlama(), weights).parameters)
            QCOMPARE(parameter.decay, parameter.name.find("norm") == std::string::npos);
    }

    void microBatchesChangeNothing()
    {
        TrainOptions whole = options(4);
        TrainOptions parts = options(4);
        parts.rows_per_micro_batch = 3;
        Run a(whole);
        Run b(parts);
        std::vector<EncodedRow> rows = swapRows(30, 7);
        rows.push_back(row({9, 1, 2, 3, 4, 5, 6, 7}, {false, true, true, true, true, true, true, true}));
        for (int i = 0; i < 4; ++i) {
            const StepReport first = a.trainer.step(rows);
            const StepReport second = b.trainer.step(rows);
            QCOMPARE(first.tokens, 7 * 2 + 7);
            QVERIFY(std::abs(first.loss - second.loss) < 1e-5);
            QVERIFY(std::abs(first.gradient_norm - second.gradient_norm) < 1e-4);
        }
        const auto left = a.values();
        const auto right = b.values();
        for (std::size_t i = 0; i < left.size(); ++i)
            QVERIFY(left[i].allclose(right[i], 1e-3, 1e-4));
    }

    void trainingLearnsAndRepeatsBitForBit()
    {
        const TrainOptions trainOptions = options(300);
        const std::vector<EncodedRow> validation = swapRows(99, 32);
        Run first(trainOptions);
        Run second(trainOptions);
        const double before = first.trainer.evaluate(validation);
        first.train(300, first.rows);
        const double after = first.trainer.evaluate(validation);
        QVERIFY2(before > 2 && after < 0.35 * before, qPrintable(QString("%1 -> %2").arg(before).arg(after)));
        second.train(300, second.rows);
        QVERIFY(bitwiseEqual(first.values(), second.values()));
    }

    void aStoppedRunGoesOnAsIfNothingHappened()
    {
        const TrainOptions trainOptions = options(12);
        Run whole(trainOptions);
        whole.train(12, whole.rows);

        Run stopped(trainOptions);
        stopped.train(5, stopped.rows);
        const TrainerState state = stopped.trainer.state();

        Run resumed(trainOptions, 0.3); // other first weights: restoring must replace them
        resumed.trainer.restore(state);
        resumed.train(12, stopped.rows);
        QVERIFY(bitwiseEqual(resumed.values(), whole.values()));
    }

    void aStateOfAnotherModelIsRefused()
    {
        Run run(options(2));
        TrainerState state = run.trainer.state();
        state.parameters[0] = at::zeros({3, 3});
        QVERIFY_THROWS_EXCEPTION(Error, run.trainer.restore(state));
    }

    void rowsWithoutLossTokensAreAnError()
    {
        Run run(options(2));
        const std::vector<EncodedRow> rows = {row({9, 1, 2}, {false, false, false})};
        try {
            run.trainer.step(rows);
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::BadData);
        }
    }

    void aLossThatIsNotFiniteChangesNothing()
    {
        Run run(options(2));
        {
            at::NoGradGuard noGrad;
            run.weights->finalNorm.weight.fill_(std::numeric_limits<float>::quiet_NaN());
        }
        const at::Tensor embedding = run.weights->embedding.detach().clone();
        try {
            run.trainer.step(swapRows(1, 4));
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::NonFinite);
            QVERIFY(error.message().find("step 1") != std::string::npos);
        }
        QVERIFY(run.weights->embedding.detach().equal(embedding));
        QCOMPARE(run.trainer.stepsDone(), 0);
    }

    void optionsOutOfRangeAreRefused_data()
    {
        QTest::addColumn<int>("which");
        for (int which = 0; which < 5; ++which)
            QTest::addRow("%d", which) << which;
    }

    void optionsOutOfRangeAreRefused()
    {
        QFETCH(int, which);
        TrainOptions wrong = options(3);
        switch (which) {
        case 0:
            wrong.schedule.steps = 0;
            break;
        case 1:
            wrong.schedule.peak = 0;
            break;
        case 2:
            wrong.schedule.warmup = 4;
            break;
        case 3:
            wrong.rows_per_micro_batch = 0;
            break;
        default:
            wrong.clip_norm = -1;
        }
        QVERIFY_THROWS_EXCEPTION(Error, Run(wrong).trainer.stepsDone());
    }
};

QTEST_GUILESS_MAIN(UnitTrainer)
#include "unit_trainer.moc"

#include "core/transfer/optimizer.h"

#include "core/base/error.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace isthmus;

namespace {

/// The toy problem of tests/golden_recipes/adamw.py, which made the expected numbers with torch.optim.AdamW.
struct Toy
{
    at::Tensor matrix =
        at::tensor({0.5F, -1.0F, 2.0F, 3.0F, -0.25F, 0.125F}).reshape({2, 3}).requires_grad_(true);
    at::Tensor vector = at::tensor({1.0F, -2.0F}).requires_grad_(true);
    at::Tensor a = at::tensor({1.0F, 2.0F, 0.5F, 4.0F, 0.1F, 10.0F}).reshape({2, 3});
    at::Tensor b = at::tensor({0.0F, 1.0F, -1.0F, 2.0F, 0.5F, 0.0F}).reshape({2, 3});

    std::vector<Parameter> parameters() const
    {
        return {{"matrix", matrix, true}, {"vector", vector, false}};
    }
    at::Tensor loss() const { return (a * (matrix - b).pow(2)).sum() / 2 + vector.pow(3).sum() / 3; }
    std::vector<double> values() const
    {
        std::vector<double> result;
        for (const at::Tensor& tensor : {matrix, vector}) {
            const at::Tensor flat = tensor.detach().reshape({-1});
            for (std::int64_t i = 0; i < flat.numel(); ++i)
                result.push_back(flat[i].item<double>());
        }
        return result;
    }
};

void compareAll(const std::vector<double>& actual, const std::vector<double>& expected)
{
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        QVERIFY2(std::abs(actual[i] - expected[i]) < 2e-6, qPrintable(QString("%1: %2 instead of %3")
                                                                          .arg(i)
                                                                          .arg(actual[i], 0, 'g', 10)
                                                                          .arg(expected[i], 0, 'g', 10)));
}

using Checkpoints = std::map<int, std::vector<double>>;

void runToy(const AdamWOptions& options, double limit, const Checkpoints& expected, double firstNorm,
            double lastNorm)
{
    const Toy toy;
    AdamW optimizer(toy.parameters(), options);
    for (int step = 0; step < 20; ++step) {
        optimizer.zeroGradients();
        toy.loss().backward();
        const double norm = optimizer.clipGradients(limit);
        if (step == 0)
            QVERIFY(std::abs(norm - firstNorm) < 1e-5);
        if (step == 19)
            QVERIFY(std::abs(norm - lastNorm) < 1e-5);
        optimizer.step(0.1 / (1 + step));
        if (expected.contains(step + 1))
            compareAll(toy.values(), expected.at(step + 1));
    }
}

} // namespace

class GoldenOptimizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequenceOfPyTorch()
    {
        runToy({0.9, 0.95, 1e-8, 0.05}, 1000,
               {{1,
                 {0.397500008, -0.895000041, 1.88999999, 2.88500023, -0.148750007, 0.0243749991, 0.900000036,
                  -2.0999999}},
                {2,
                 {0.346984416, -0.842817068, 1.83530891, 2.82796311, -0.0986066312, -0.0161681212,
                  0.850415826, -2.15000653}},
                {20,
                 {0.146980941, -0.626541793, 1.60821319, 2.59367108, 0.105928607, 0.00549562229, 0.649015009,
                  -2.36098838}}},
               7.28478718, 7.0081749);
    }

    void sequenceOfPyTorchWithClipping()
    {
        runToy(
            {0.8, 0.999, 1e-8, 0.5}, 2,
            {{1,
              {0.375, -0.850000024, 1.79999995, 2.75, -0.137500048, 0.0187500045, 0.900000036, -2.0999999}},
             {2,
              {0.316443235, -0.778735757, 1.70496202, 2.6320684, -0.0843208954, -0.0190654621, 0.850452602,
               -2.15029454}},
             {20,
              {0.116022833, -0.504427373, 1.33735621, 2.20189238, 0.112349801, 0.00429920573, 0.657449424,
               -2.36735177}}},
            7.28478718, 6.52285194);
    }

    void schedulesOfPyTorch_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("cosine") << static_cast<int>(Schedule::Shape::Cosine)
                                << QList<double>{0.0025, 0.005,         0.0075,        0.01,
                                                 0.01,   0.0096574579,  0.00868198052, 0.00722207545,
                                                 0.0055, 0.00377792455, 0.00231801948, 0.0013425421};
        QTest::newRow("linear") << static_cast<int>(Schedule::Shape::Linear)
                                << QList<double>{0.0025,  0.005,    0.0075, 0.01,     0.01,    0.008875,
                                                 0.00775, 0.006625, 0.0055, 0.004375, 0.00325, 0.002125};
        QTest::newRow("constant") << static_cast<int>(Schedule::Shape::Constant)
                                  << QList<double>{0.0025, 0.005, 0.0075, 0.01, 0.01, 0.01,
                                                   0.01,   0.01,  0.01,   0.01, 0.01, 0.01};
    }

    void schedulesOfPyTorch()
    {
        QFETCH(int, shape);
        QFETCH(QList<double>, expected);
        Schedule schedule;
        schedule.shape = static_cast<Schedule::Shape>(shape);
        schedule.peak = 0.01;
        schedule.final_factor = 0.1;
        schedule.warmup = 4;
        schedule.steps = 12;
        for (int step = 0; step < 12; ++step)
            QVERIFY2(std::abs(schedule.rate(step) - expected[step]) < 1e-11,
                     qPrintable(QString::number(step)));
    }

    void oneCycleOfPyTorch_data()
    {
        QTest::addColumn<double>("peak");
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("div");
        QTest::addColumn<double>("finalDiv");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("one step") << 3e-4 << 0.1 << 25.0 << 1.0 << QList<double>{1.2e-05};
        QTest::newRow("two steps") << 3e-4 << 0.1 << 25.0 << 1.0 << QList<double>{0.000181005337584, 1.2e-05};
        QTest::newRow("climb within the first step")
            << 3e-4 << 0.1 << 25.0 << 1.0
            << QList<double>{0.000280707658145, 0.000181005337584, 6.34385842051e-05, 1.2e-05};
        QTest::newRow("twenty steps")
            << 3e-5 << 0.1 << 25.0 << 1.0 << QList<double>{1.2e-06,           3e-05,
                                                           2.97812316434e-05, 2.91315737393e-05,
                                                           2.80707658145e-05, 2.66310399809e-05,
                                                           2.48561415795e-05, 2.28e-05,
                                                           2.05250900639e-05, 1.81005337584e-05,
                                                           1.56e-05,          1.30994662416e-05,
                                                           1.06749099361e-05, 8.4e-06,
                                                           6.34385842051e-06, 4.56896001909e-06,
                                                           3.1292341855e-06,  2.06842626068e-06,
                                                           1.41876835662e-06, 1.2e-06};
        QTest::newRow("longer climb, deep end")
            << 0.01 << 0.3 << 10.0 << 1e4 << QList<double>{0.001,
                                                           0.00390427800831,
                                                           0.00886829836677,
                                                           0.00994415468958,
                                                           0.00933013371765,
                                                           0.0081174678348,
                                                           0.0064738111343,
                                                           0.00462640326857,
                                                           0.0028306529986,
                                                           0.00133482729344,
                                                           0.000345727800466,
                                                           1e-07};
    }

    void oneCycleOfPyTorch()
    {
        QFETCH(QList<double>, expected);
        Schedule schedule;
        schedule.shape = Schedule::Shape::OneCycle;
        QFETCH(double, peak);
        QFETCH(double, start);
        QFETCH(double, div);
        QFETCH(double, finalDiv);
        schedule.peak = peak;
        schedule.pct_start = start;
        schedule.div = div;
        schedule.final_div = finalDiv;
        schedule.steps = static_cast<int>(expected.size());
        for (int step = 0; step < schedule.steps; ++step)
            QVERIFY2(std::abs(schedule.rate(step) - expected[step]) < 1e-11 * peak / 1e-2,
                     qPrintable(QString("%1: %2").arg(step).arg(schedule.rate(step), 0, 'g', 12)));
    }

    void oneCycleWhoseClimbHasNoLengthBeginsAtThePeak()
    {
        // torch divides zero by zero for ten steps and a tenth of them climbing.
        Schedule schedule;
        schedule.shape = Schedule::Shape::OneCycle;
        schedule.peak = 3e-4;
        schedule.steps = 10;
        QCOMPARE(schedule.rate(0), 3e-4);
        QVERIFY(schedule.rate(1) < 3e-4);
        QVERIFY(std::abs(schedule.rate(9) - 1.2e-5) < 1e-16);
    }

    void restoredStateGoesOnAlike()
    {
        const AdamWOptions options;
        const Toy whole;
        AdamW through(whole.parameters(), options);
        const Toy first;
        const Toy second;
        AdamW before(first.parameters(), options);
        AdamW after(second.parameters(), options);
        const auto step = [](const Toy& toy, AdamW& optimizer) {
            optimizer.zeroGradients();
            toy.loss().backward();
            optimizer.step(0.05);
        };
        for (int i = 0; i < 6; ++i)
            step(whole, through);
        for (int i = 0; i < 3; ++i)
            step(first, before);
        after.restore(before.state());
        {
            at::NoGradGuard noGrad;
            second.matrix.copy_(first.matrix);
            second.vector.copy_(first.vector);
        }
        for (int i = 0; i < 3; ++i)
            step(second, after);
        QCOMPARE(second.values(), whole.values());
        // The state is a copy: going on with it has not touched the first optimizer.
        QCOMPARE(before.state().steps, 3);
    }

    void foreignStateIsRefused()
    {
        const Toy toy;
        AdamW optimizer(toy.parameters(), {});
        OptimizerState state = optimizer.state();
        state.first.pop_back();
        QVERIFY_THROWS_EXCEPTION(Error, optimizer.restore(state));
    }

    void nonFiniteGradientIsAnErrorAndChangesNothing()
    {
        const Toy toy;
        AdamW optimizer(toy.parameters(), {});
        const std::vector<double> before = toy.values();
        (toy.matrix.sum() * std::numeric_limits<double>::infinity()).backward();
        try {
            optimizer.clipGradients(1);
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::NonFinite);
        }
        QCOMPARE(toy.values(), before);
    }
};

QTEST_GUILESS_MAIN(GoldenOptimizer)
#include "golden_optimizer.moc"

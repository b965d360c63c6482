#include "core/transfer/train_run.h"

#include "core/base/error.h"
#include "core/results/checkpoint.h"
#include "core/transfer/model_training.h"
#include "core/transfer/run_checkpoint.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <cmath>
#include <limits>
#include <new>
#include <thread>

using namespace isthmus;

namespace {

namespace fs = std::filesystem;

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

EncodedRow swapRow(Random& random)
{
    const auto a = static_cast<TokenId>(random.below(9));
    const auto b = static_cast<TokenId>(random.below(9));
    EncodedRow row;
    row.ids = {9, a, b, 10, b, a};
    row.loss = {false, false, false, false, true, true};
    return row;
}

std::vector<EncodedRow> swapRows(std::uint64_t seed, int count)
{
    Random random(seed);
    std::vector<EncodedRow> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(swapRow(random));
    return rows;
}

/// Noise on the logits from a random state of its own: stands for dropout.
constexpr double noise = 0.05;

/// A whole run with its parts, and seams to make it fail.
struct Setup
{
    std::shared_ptr<WeightSet> weights = std::make_shared<WeightSet>(randomWeights(tinyLlama(), 5, 0.1));
    Random dropout{77};
    std::shared_ptr<JobControl> control = std::make_shared<JobControl>();
    std::vector<std::shared_ptr<const TransferRun>> snapshots;
    JobContext context{control, "cpu", nullptr, {}, [this](const std::any& any) {
                           snapshots.push_back(std::any_cast<std::shared_ptr<const TransferRun>>(any));
                       }};
    TransferRun run;
    std::function<void(int rows)> beforeLogits; ///< called with the rows of each micro-batch
    RunOptions options;
    std::unique_ptr<TrainRun> train;

    explicit Setup(const fs::path& folder, int steps = 6)
    {
        options.train.schedule.peak = 0.02;
        options.train.schedule.warmup = 2;
        options.train.schedule.steps = steps;
        options.train.rows_per_step = 8;
        options.train.rows_per_micro_batch = 4;
        options.train.validate_every = 1;
        options.seed = 3;
        options.folder = folder;
        options.identity = {{"data", "abc"}};
    }

    void make()
    {
        RunTask task;
        task.trainable = trainableModel(tinyLlama(), weights);
        const auto plain = task.trainable.logits;
        auto training = std::make_shared<bool>(false);
        task.trainable.logits = [this, plain, training](const Batch& batch, const at::Tensor& positions) {
            if (beforeLogits)
                beforeLogits(static_cast<int>(batch.ids.size(0)));
            const at::Tensor logits = plain(batch, positions);
            return *training ? logits * (1 + noise * dropout.normal()) : logits;
        };
        task.trainable.begin = [training](const StepUse& use) {
            *training = use.training;
            return std::make_unique<StepScope>();
        };
        task.trainable.randoms = {{"dropout", &dropout}};
        task.rows = [](int, Random& random) {
            std::vector<EncodedRow> rows;
            for (int i = 0; i < 8; ++i)
                rows.push_back(swapRow(random));
            return rows;
        };
        task.validation = swapRows(99, 16);
        train = std::make_unique<TrainRun>(std::move(task), options, run, context);
    }
    void execute()
    {
        make();
        train->execute();
    }
    std::vector<at::Tensor> values() const { return train->trainer().state().parameters; }
};

bool bitwiseEqual(const std::vector<at::Tensor>& a, const std::vector<at::Tensor>& b)
{
    bool equal = a.size() == b.size();
    for (std::size_t i = 0; equal && i < a.size(); ++i)
        equal = a[i].equal(b[i]);
    return equal;
}

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

/// Everything but the wall times.
bool sameCourse(const TransferRun& a, const TransferRun& b)
{
    bool equal = a.steps.size() == b.steps.size() && a.best_step == b.best_step &&
                 a.best_validation == b.best_validation &&
                 same(a.baseline_validation_loss, b.baseline_validation_loss) &&
                 same(a.baseline_train_loss, b.baseline_train_loss);
    for (std::size_t i = 0; equal && i < a.steps.size(); ++i) {
        const TransferStep& s = a.steps[i];
        const TransferStep& t = b.steps[i];
        equal = s.step == t.step && s.train_loss == t.train_loss &&
                same(s.validation_loss, t.validation_loss) && s.learning_rate == t.learning_rate &&
                s.gradient_norm == t.gradient_norm;
    }
    return equal;
}

/// What a run comes to: last parameters, best parameters, course.
struct Ending
{
    std::vector<at::Tensor> last;
    std::vector<at::Tensor> best;
    TransferRun run;

    explicit Ending(Setup& setup) : last(setup.values()), run(setup.run)
    {
        setup.train->useBest();
        best = setup.values();
    }
    bool operator==(const Ending& other) const
    {
        return bitwiseEqual(last, other.last) && bitwiseEqual(best, other.best) && sameCourse(run, other.run);
    }
};

/// Stops the run when the micro-batches asked for are done: anywhere within a step or a validation.
void stopAfter(Setup& setup, int microBatches)
{
    setup.beforeLogits = [&setup, microBatches, count = std::make_shared<int>(0)](int) {
        if (++*count == microBatches)
            setup.control->requestStop();
    };
}

/// Checkpoint steps of a folder as text.
QString steps(const fs::path& folder)
{
    QStringList list;
    for (int step : runCheckpointSteps(folder))
        list << QString::number(step);
    return list.join(' ');
}

template <typename Work> QString message(ErrorCode code, const Work& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.code() == code ? QString::fromStdString(error.what())
                                    : QString("wrong code: ") + error.what();
    } catch (const std::exception& error) {
        return QString("wrong type: ") + error.what();
    }
    return "no error";
}

} // namespace

class UnitTrainRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void courseOfARun()
    {
        QTemporaryDir dir;
        Setup setup(dir.filePath("a").toStdString());
        setup.execute();
        const TransferRun& run = setup.run;
        QCOMPARE(run.steps.size(), std::size_t{6});
        QVERIFY(run.finished);
        QVERIFY(run.baseline_validation_loss > 1);
        int best = 1;
        for (const TransferStep& step : run.steps) {
            QVERIFY(std::isfinite(step.validation_loss));
            if (step.validation_loss < run.steps[static_cast<std::size_t>(best) - 1].validation_loss)
                best = step.step;
        }
        QCOMPARE(run.best_step, best);
        const double loss = run.steps[static_cast<std::size_t>(best) - 1].validation_loss;
        QCOMPARE(run.best_validation.mean, loss);
        QVERIFY(run.best_validation.low < loss && loss < run.best_validation.high);
        QCOMPARE(run.best_validation.n, 16);
        QCOMPARE(steps(setup.options.folder), QString("1 2 3 4 5 6"));
        QCOMPARE(run.checkpoints.size(), std::size_t{6});
        for (const CheckpointEntry& entry : run.checkpoints)
            QCOMPARE(entry.best, entry.step == best);
        // A snapshot before the first step and one after each.
        QCOMPARE(setup.snapshots.size(), std::size_t{7});
        QCOMPARE(setup.snapshots[3]->steps.size(), std::size_t{3});
    }

    void theBestParametersAreThoseOfTheBestStep()
    {
        QTemporaryDir dir;
        Setup setup(dir.filePath("a").toStdString(), 12);
        setup.options.train.schedule.shape = Schedule::Shape::Constant;
        setup.options.train.schedule.peak = 0.4; // overshoots: the best step is not the last
        setup.execute();
        const int best = setup.run.best_step;
        QVERIFY(best > 0 && best < 12);
        setup.train->useBest();
        QCOMPARE(setup.train->trainer().evaluate(swapRows(99, 16)), setup.run.best_validation.mean);
    }

    void stoppingAnywhereAndResumingGivesTheSameBits()
    {
        QTemporaryDir dir;
        Setup whole(dir.filePath("whole").toStdString());
        whole.execute();
        const Ending expected(whole);
        // A validation has 4 micro-batches, a step 2: 6 steps and 7 validations are 40 of them.
        for (int at = 1; at < 40; at += 3) {
            const fs::path folder = dir.filePath(QString::number(at)).toStdString();
            Setup stopped(folder);
            stopAfter(stopped, at);
            QVERIFY_THROWS_EXCEPTION(Cancelled, stopped.execute());
            QVERIFY(!stopped.run.finished);
            Setup resumed(folder);
            resumed.weights = std::make_shared<WeightSet>(randomWeights(tinyLlama(), 8, 0.3));
            resumed.make();
            QVERIFY(resumed.train->resume());
            resumed.train->execute();
            QVERIFY2(Ending(resumed) == expected, qPrintable(QString("stopped at %1").arg(at)));
        }
    }

    void everyCheckpointContinuesToTheSameBits()
    {
        QTemporaryDir dir;
        Setup whole(dir.filePath("whole").toStdString());
        whole.execute();
        const Ending expected(whole);
        for (int step = 1; step <= 6; ++step) {
            const fs::path folder = dir.filePath(QString::number(step)).toStdString();
            fs::create_directory(folder);
            fs::copy_file(runCheckpointFile(whole.options.folder, step), runCheckpointFile(folder, step));
            Setup resumed(folder);
            resumed.make();
            QVERIFY(resumed.train->resume());
            resumed.train->execute();
            QVERIFY2(Ending(resumed) == expected, qPrintable(QString::number(step)));
        }
    }

    void aCheckpointWithoutOnePieceOfStateGoesElsewhere_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char* piece :
             {"random", "dropout", "first", "second", "optimizer_steps", "parameter", "step", "best",
              "best_loss", "best_step", "pending", "waited", "curve", "micro", "baseline"})
            QTest::newRow(piece) << piece;
    }

    void aCheckpointWithoutOnePieceOfStateGoesElsewhere()
    {
        QFETCH(QString, piece);
        QTemporaryDir dir;
        const auto prepare = [](Setup& setup) {
            setup.options.train.schedule.shape = Schedule::Shape::Constant;
            setup.options.train.schedule.peak = 0.25; // not monotone: the best step lies in the past
            setup.options.patience = 4;
        };
        Setup whole(dir.filePath("whole").toStdString(), 12);
        prepare(whole);
        whole.execute();
        const Ending expected(whole);
        const int best = whole.run.best_step;
        const int last = static_cast<int>(whole.run.steps.size());
        QVERIFY2(best < last - 2, "the best step must lie before the stop for this test to mean something");
        const int stop = best + 2;
        Checkpoint checkpoint = readCheckpoint(runCheckpointFile(whole.options.folder, stop));
        Json& state = checkpoint.state;
        const auto fill = [&](const std::string& prefix) {
            for (auto& [name, tensor] : checkpoint.tensors) {
                if (name.starts_with(prefix))
                    tensor = at::zeros_like(tensor);
            }
        };
        if (piece == "random")
            state["random"] = Random(3).state();
        else if (piece == "dropout")
            state["randoms"]["dropout"] = Random(77).state();
        else if (piece == "first" || piece == "second" || piece == "parameter" || piece == "best")
            fill(piece.toStdString() + "/");
        else if (piece == "optimizer_steps")
            state["optimizer_steps"] = 0;
        else if (piece == "step")
            state["step"] = stop - 1;
        else if (piece == "best_loss")
            state["best_loss"] = 1e9;
        else if (piece == "best_step")
            state["course"]["best_step"] = stop;
        else if (piece == "pending")
            state["pending"] = true;
        else if (piece == "waited")
            state["waited"] = 0;
        else if (piece == "micro")
            state["rows_per_micro_batch"] = 3;
        else if (piece == "baseline")
            state["course"]["baseline_validation_loss"] = nullptr;
        else if (piece == "curve")
            for (auto& [name, tensor] : checkpoint.tensors)
                tensor = name == "curve" ? tensor.narrow(0, 0, stop - 1).clone() : tensor;
        const fs::path folder = dir.filePath("mutant").toStdString();
        fs::create_directory(folder);
        writeCheckpoint(runCheckpointFile(folder, stop), checkpoint);
        Setup resumed(folder, 12);
        prepare(resumed);
        resumed.make();
        QVERIFY(resumed.train->resume());
        resumed.train->execute();
        QVERIFY(!(Ending(resumed) == expected));
    }

    void aCheckpointOfAnotherRunIsRefusedByName_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("data") << "its data is \"abc\", this run's is \"xyz\"";
        QTest::newRow("learning rate") << "its learning rate is 0.02, this run's is 0.05";
        QTest::newRow("steps") << "its steps is 6, this run's is 7";
        QTest::newRow("seed") << "its seed is 3, this run's is 4";
        QTest::newRow("decay") << "its weight decay is 0.05, this run's is 0.0";
        QTest::newRow("name") << "its extra is not known, this run's is 1";
    }

    void aCheckpointOfAnotherRunIsRefusedByName()
    {
        QFETCH(QString, what);
        const QString tag = QTest::currentDataTag();
        QTemporaryDir dir;
        Setup first(dir.filePath("a").toStdString());
        stopAfter(first, 20);
        QVERIFY_THROWS_EXCEPTION(Cancelled, first.execute());
        Setup other(first.options.folder);
        if (tag == "data")
            other.options.identity["data"] = "xyz";
        else if (tag == "learning rate")
            other.options.train.schedule.peak = 0.05;
        else if (tag == "steps")
            other.options.train.schedule.steps = 7;
        else if (tag == "seed")
            other.options.seed = 4;
        else if (tag == "decay")
            other.options.train.adam.weight_decay = 0;
        else
            other.options.identity["extra"] = 1;
        other.make();
        const QString text = message(ErrorCode::InvalidArgument, [&] { other.train->resume(); });
        QVERIFY2(text.contains(what), qPrintable(text));
    }

    void aFolderWithCheckpointsIsNotOverwritten()
    {
        QTemporaryDir dir;
        Setup first(dir.filePath("a").toStdString());
        first.execute();
        Setup second(first.options.folder);
        const QString text = message(ErrorCode::InvalidArgument, [&] { second.execute(); });
        QVERIFY2(text.contains("holds checkpoints of an earlier run"), qPrintable(text));
    }

    void aFolderWithoutCheckpointsCannotBeResumed()
    {
        QTemporaryDir dir;
        Setup setup(dir.filePath("none").toStdString());
        setup.make();
        QVERIFY(!setup.train->resume());
    }

    void oldCheckpointsGoAndTheBestIsKeptInside()
    {
        QTemporaryDir dir;
        Setup setup(dir.filePath("a").toStdString());
        setup.options.keep = 2;
        setup.execute();
        QCOMPARE(steps(setup.options.folder), QString("5 6"));
        QCOMPARE(setup.run.checkpoints.size(), std::size_t{2});
    }

    void earlyStopWaitsForItsPatience()
    {
        QTemporaryDir dir;
        Setup setup({}, 40);
        setup.options.train.schedule.shape = Schedule::Shape::Constant;
        setup.options.train.schedule.peak = 0.4;
        setup.options.patience = 3;
        setup.execute();
        QVERIFY(setup.run.steps.size() < 40);
        QCOMPARE(static_cast<int>(setup.run.steps.size()), setup.run.best_step + 3);
        QVERIFY(setup.run.checkpoints.empty());
    }

    void memoryThatRunsOutHalvesTheMicroBatch()
    {
        QTemporaryDir dir;
        Setup setup(dir.filePath("a").toStdString());
        Setup plain(dir.filePath("b").toStdString());
        plain.options.train.rows_per_micro_batch = 1;
        plain.execute();
        setup.beforeLogits = [](int rows) {
            if (rows > 1)
                throw std::bad_alloc();
        };
        setup.execute();
        // The same draws, the same noise: what failed left no trace.
        QVERIFY(Ending(setup) == Ending(plain));
        QCOMPARE(setup.run.warnings.size(), std::size_t{2});
        QVERIFY(QString::fromStdString(setup.run.warnings[0]).contains("4 rows at once"));
        QVERIFY(QString::fromStdString(setup.run.warnings[1]).contains("goes on with 1"));
    }

    void memoryThatRunsOutWithinAStepTakesItBack()
    {
        QTemporaryDir dir;
        Setup setup({});
        Setup plain({});
        plain.options.train.rows_per_micro_batch = 2;
        plain.execute();
        int calls = 0;
        setup.beforeLogits = [&calls](int rows) { // in the second micro-batch of the first step
            if (++calls == 6 && rows == 4)
                throw std::bad_alloc();
        };
        setup.execute();
        QVERIFY(bitwiseEqual(setup.values(), plain.values()));
        QCOMPARE(setup.run.warnings.size(), std::size_t{1});
        QVERIFY(QString::fromStdString(setup.run.warnings[0]).contains("in the step after step 0"));
    }

    void aRowTooLargeIsTheEnd()
    {
        Setup setup({});
        setup.beforeLogits = [](int) { throw std::bad_alloc(); };
        const QString text = message(ErrorCode::OutOfMemory, [&] { setup.execute(); });
        QVERIFY2(text.contains("with one row at a time"), qPrintable(text));
    }

    void nanNamesTheLayerAndTheLastGoodCheckpoint()
    {
        QTemporaryDir dir;
        Setup setup(dir.filePath("a").toStdString());
        int calls = 0;
        setup.beforeLogits =
            [&](int) { // 4 + 2 + 4 micro-batches belong to the first step and its validations
                if (++calls == 11) {
                    const at::NoGradGuard noGrad;
                    setup.weights->layers[1].up.weight[3][2] = std::numeric_limits<float>::quiet_NaN();
                }
            };
        const QString text = message(ErrorCode::NonFinite, [&] { setup.execute(); });
        QVERIFY2(text.contains("in step 2; the first value that is not finite is the up output of layer 1"),
                 qPrintable(text));
        QVERIFY2(text.contains("step-000001.h5"), qPrintable(text));
        QCOMPARE(steps(setup.options.folder), QString("1"));
    }

    void parametersThatFailTheValidationAreNotKept()
    {
        QTemporaryDir dir;
        Setup setup(dir.filePath("a").toStdString());
        int calls = 0;
        setup.beforeLogits = [&](int) { // in the validation after the second step
            if (++calls == 13) {
                const at::NoGradGuard noGrad;
                setup.weights->layers[0].q.weight[0][0] = std::numeric_limits<float>::infinity();
            }
        };
        const QString text = message(ErrorCode::NonFinite, [&] { setup.execute(); });
        QVERIFY2(
            text.contains("The validation loss became infinite or NaN in step 2; the first value that is "
                          "not finite is the q output of layer 0"),
            qPrintable(text));
        QCOMPARE(steps(setup.options.folder), QString("1"));
    }

    void aFullDiskIsRefusedBeforeTheStart()
    {
        QTemporaryDir dir;
        Setup setup(dir.filePath("a").toStdString());
        int calls = 0;
        setup.beforeLogits = [&](int) { ++calls; };
        std::uint64_t elements = 0;
        for (const Parameter& parameter : trainableModel(tinyLlama(), setup.weights).parameters)
            elements += static_cast<std::uint64_t>(parameter.value.numel());
        // Six checkpoints, one spare, four float32 copies each.
        const std::uint64_t needed = 7 * 4 * 4 * elements + 1000;
        setup.options.reserved_bytes = 1000;
        setup.options.free_space = [&](const fs::path&) { return needed - 1; };
        const QString text = message(ErrorCode::DiskFull, [&] { setup.execute(); });
        QVERIFY2(text.contains("checkpoints of"), qPrintable(text));
        QCOMPARE(calls, 0);
        QCOMPARE(steps(setup.options.folder), QString());
        setup.options.free_space = [&](const fs::path&) { return needed; };
        setup.execute();
        QVERIFY(setup.run.finished);
    }

    void aPauseHoldsTheRunBetweenMicroBatches()
    {
        Setup setup({});
        std::atomic<int> calls = 0;
        setup.beforeLogits = [&](int) {
            if (++calls == 9)
                setup.control->setPaused(true);
        };
        std::thread other([&] {
            while (calls < 9)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            std::this_thread::sleep_for(std::chrono::milliseconds(60));
            if (calls != 9)
                calls = 1000;
            setup.control->setPaused(false);
        });
        setup.execute();
        other.join();
        QVERIFY(calls < 1000);
        QVERIFY(setup.run.finished);
    }

    void optionsThatContradictAreRefused()
    {
        Setup setup({});
        setup.options.patience = 2;
        setup.options.train.validate_every = 0;
        const QString text = message(ErrorCode::InvalidArgument, [&] { setup.make(); });
        QVERIFY2(text.contains("early stop needs validations"), qPrintable(text));
    }

    void withoutValidationTheLastStepIsTheBest()
    {
        Setup setup({});
        setup.options.train.validate_every = 0;
        setup.execute();
        QCOMPARE(setup.run.best_step, 6);
        QVERIFY(std::isnan(setup.run.baseline_validation_loss));
        const std::vector<at::Tensor> last = setup.values();
        setup.train->useBest();
        QVERIFY(bitwiseEqual(setup.values(), last));
    }
};

QTEST_GUILESS_MAIN(UnitTrainRun)
#include "unit_train_run.moc"

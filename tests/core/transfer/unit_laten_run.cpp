#include "core/transfer/laten_run.h"

#include "core/base/convert.h"
#include "core/base/error.h"
#include "core/model/load_weights.h"
#include "core/results/result_store.h"
#include "core/transfer/checkpoint_model.h"
#include "core/transfer/laten_delta.h"
#include "core/transfer/laten_estimate.h"
#include "core/transfer/run_checkpoint.h"
#include "tests/core/transfer/tiny_pair.h"
#include "tests/support/golden_tensors.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace isthmus;

namespace {

namespace fs = std::filesystem;

struct Watch
{
    std::shared_ptr<JobControl> control = std::make_shared<JobControl>();
    std::vector<std::shared_ptr<const TransferRun>> snapshots;
    int stopAtStep = 0; ///< of the transfer; 0: never
};

LatenOutcome run(const LatenSpec& spec, Watch& watch, ResultStore* store = nullptr)
{
    JobContext context(watch.control, "cpu", store, {}, [&](const std::any& any) {
        watch.snapshots.push_back(std::any_cast<std::shared_ptr<const TransferRun>>(any));
        if (watch.stopAtStep > 0 &&
            static_cast<int>(watch.snapshots.back()->steps.size()) == watch.stopAtStep)
            watch.control->requestStop();
    });
    return runLaten(spec, context);
}

LatenOutcome run(const LatenSpec& spec)
{
    Watch watch;
    return run(spec, watch);
}

std::string fingerprint(const fs::path& folder)
{
    return Model::open(folder)->summary().fingerprint;
}

template <typename Work> QString message(const Work& work)
{
    try {
        work();
    } catch (const std::exception& error) {
        return error.what();
    }
    return "no error";
}

bool anyContains(const std::vector<std::string>& texts, const char* part)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const std::string& text) { return text.find(part) != std::string::npos; });
}

} // namespace

/// The whole job on pairs with random weights: seconds.
class UnitLatenRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTwoFoldersToAMergedModel()
    {
        QTemporaryDir dir;
        const LatenSpec spec = test::tinyPair(dir.path().toStdString());
        const auto store = ResultStore::open(dir.filePath("p.isthmus").toStdString());
        Watch watch;
        const LatenOutcome outcome = run(spec, watch, store.get());
        QCOMPARE(outcome.runs.size(), std::size_t{1});
        const TransferRun& result = *outcome.runs.front();
        QCOMPARE(result.steps.size(), std::size_t{4}); // one per extract row
        QVERIFY(result.finished);
        QVERIFY(result.warnings.size() <= 1); // at most that no step helps
        double best = 1e9;
        int bestStep = 0;
        for (const TransferStep& step : result.steps) {
            QVERIFY(std::isfinite(step.validation_loss) && step.delta_norm > 0 && step.penalty > 0);
            if (step.validation_loss < best) {
                best = step.validation_loss;
                bestStep = step.step;
            }
        }
        QCOMPARE(result.best_step, bestStep);
        QCOMPARE(result.best_validation.mean, best);
        // One-cycle with four steps, as torch has it.
        QVERIFY(std::abs(result.steps[0].learning_rate - 10 * 0.000280707658145) < 1e-9);
        // Norms of the last step's additions: all modules of both layers, together the whole.
        QCOMPARE(result.delta.size(), std::size_t{4 * 2});
        double squares = 0;
        for (const DeltaNorm& norm : result.delta)
            squares += norm.norm * norm.norm;
        QVERIFY(std::abs(std::sqrt(squares) - result.steps.back().delta_norm) < 1e-5);
        QVERIFY(watch.snapshots.size() >= 5);

        // The folder is the target plus the additions, rounded once, and nothing else.
        const SafetensorsFile delta(outcome.delta_file);
        const auto target = Model::open(spec.target);
        const auto merged = Model::open(spec.output);
        for (int layer = 0; layer < 2; ++layer) {
            for (Module module : {Module::Up, Module::Down, Module::V, Module::O, Module::Q, Module::Gate}) {
                at::Tensor expected = target->weight(layer, module).clone();
                const std::string name(moduleId(module));
                if (delta.find(name + ".delta") != nullptr) {
                    const at::Tensor rows = test::goldenTensor(delta, name + ".delta");
                    const at::Tensor layers = test::goldenTensor(delta, name + ".layer");
                    const at::Tensor neurons = test::goldenTensor(delta, name + ".neuron");
                    for (std::int64_t i = 0; i < rows.size(0); ++i) {
                        if (layers[i].item<std::int64_t>() == layer)
                            expected.select(neuronsAreRows(module) ? 0 : 1, neurons[i].item<std::int64_t>())
                                .add_(rows[i]);
                    }
                }
                QVERIFY2(merged->weight(layer, module).equal(expected.to(at::kBFloat16).to(at::kFloat)),
                         name.c_str());
            }
        }
        QVERIFY(outcome.merge.reload_difference < 1e-4);
        QVERIFY(result.rounding_loss > 0 && result.rounding_loss < 1);
        QVERIFY(fs::exists(fs::path(spec.output) / "tokenizer.json"));

        // In the store: the run, and the additions, which export to the same file.
        const auto document = store->document(result.key, TransferRun::kind);
        QVERIFY(document.has_value());
        QCOMPARE(TransferRun::fromDocument(*document).steps.size(), std::size_t{4});
        const auto additions = store->document(deltaKey(result.key), latenDeltaKind);
        QVERIFY(additions.has_value());
        const fs::path again = dir.filePath("again.safetensors").toStdString();
        writeDelta(*additions, again);
        QCOMPARE(test::readFile(again), test::readFile(outcome.delta_file));
    }

    void aStoppedJobGoesOnToTheSameModel()
    {
        QTemporaryDir dir;
        LatenSpec spec = test::tinyPair(dir.path().toStdString());
        const LatenOutcome whole = run(spec);
        const std::string expected = fingerprint(spec.output);
        for (int stop : {1, 3}) {
            spec.output = dir.filePath(QString("stopped%1").arg(stop)).toStdString();
            spec.resume = false;
            Watch watch;
            watch.stopAtStep = stop;
            QVERIFY_THROWS_EXCEPTION(Cancelled, run(spec, watch));
            QVERIFY(!fs::exists(fs::path(spec.output) / "config.json"));
            spec.resume = true;
            const LatenOutcome resumed = run(spec);
            QCOMPARE(fingerprint(spec.output), expected);
            for (std::size_t i = 0; i < 4; ++i)
                QCOMPARE(resumed.runs[0]->steps[i].validation_loss, whole.runs[0]->steps[i].validation_loss);
        }
        // Another rate is another run.
        spec.rate = 0.3;
        const QString text = message([&] { run(spec); });
        QVERIFY2(text.contains("its rate is 0.25, this run's is 0.3"), qPrintable(text));
        // And a folder with checkpoints is not written over without a word.
        spec.resume = false;
        QVERIFY(message([&] { run(spec); }).contains("holds checkpoints of an earlier run"));
    }

    void theSeedDecidesEverythingThatIsDrawn()
    {
        QTemporaryDir dir;
        LatenSpec spec = test::tinyPair(dir.path().toStdString());
        spec.steps = 2;
        run(spec);
        const std::string first = fingerprint(spec.output);
        spec.output = dir.filePath("again").toStdString();
        run(spec);
        QCOMPARE(fingerprint(spec.output), first);
        spec.output = dir.filePath("other").toStdString();
        spec.seed = 1;
        run(spec);
        QVERIFY(fingerprint(spec.output) != first);
    }

    void controlsRunAtTheSameBudget()
    {
        QTemporaryDir dir;
        LatenSpec spec = test::tinyPair(dir.path().toStdString());
        spec.steps = 2;
        spec.controls = latenControls();
        spec.seeds = 2;
        Watch watch;
        const LatenOutcome outcome = run(spec, watch);
        QCOMPARE(outcome.runs.size(), std::size_t{10});
        std::map<std::string, std::vector<const TransferRun*>> kinds;
        for (const auto& one : outcome.runs) {
            kinds[one->variant].push_back(one.get());
            QCOMPARE(one->steps.size(), std::size_t{2});
            QCOMPARE(one->group, outcome.runs.front()->group);
            // One target, one validation set.
            QCOMPARE(one->baseline_validation_loss, outcome.runs.front()->baseline_validation_loss);
        }
        QCOMPARE(kinds.size(), std::size_t{5});
        for (const auto& [kind, runs] : kinds) {
            QCOMPARE(runs.size(), std::size_t{2});
            QCOMPARE(runs[0]->seed, std::uint64_t{0});
            QCOMPARE(runs[1]->seed, std::uint64_t{1});
            QCOMPARE(runs[0]->output.empty(), kind != "transfer");
        }
        // Zero in, zero out: nothing is added, and the target stays what it was.
        for (const TransferStep& step : kinds["zero-source"][0]->steps) {
            QCOMPARE(step.delta_norm, 0.0);
            QCOMPARE(step.penalty, 0.0);
            QCOMPARE(step.validation_loss, outcome.runs.front()->baseline_validation_loss);
        }
        // The others see the same rows with other vectors.
        for (const char* kind : {"random-source", "shuffled-source", "target-own"}) {
            QVERIFY(kinds[kind][0]->steps[0].delta_norm > 0);
            QVERIFY(kinds[kind][0]->steps[0].validation_loss !=
                    kinds["transfer"][0]->steps[0].validation_loss);
        }
    }

    void microBatchesChangeNothingButRounding()
    {
        QTemporaryDir dir;
        LatenSpec spec = test::tinyPair(dir.path().toStdString());
        spec.steps = 2;
        const LatenOutcome parts = run(spec);
        spec.output = dir.filePath("whole").toStdString();
        spec.micro_batch = 16;
        const LatenOutcome whole = run(spec);
        for (std::size_t i = 0; i < 2; ++i)
            QVERIFY(std::abs(parts.runs[0]->steps[i].validation_loss -
                             whole.runs[0]->steps[i].validation_loss) < 1e-4);
    }

    void checkpointsBecomeModels()
    {
        QTemporaryDir dir;
        const LatenSpec spec = test::tinyPair(dir.path().toStdString());
        const LatenOutcome outcome = run(spec);
        const fs::path folder = checkpointFolder(spec.output);
        QCOMPARE(checkpointSteps(spec.output), (std::vector<int>{0, 1, 2, 3, 4}));
        const auto target = Model::open(spec.target);
        const auto merged = Model::open(spec.output);
        // The best step's is the model that was saved, bit for bit; the others' are not.
        for (int step = 1; step <= 4; ++step) {
            const CheckpointChange change = readCheckpointChange(folder, step, *target);
            WeightSet weights = loadWeights(*target, {at::kCPU, at::kBFloat16});
            addDelta(weights, change.deltas);
            bool same = true;
            for (int layer = 0; layer < 2; ++layer) {
                for (Module module : spec.modules)
                    same = same && linearOf(weights.layers[static_cast<std::size_t>(layer)], module)
                                       .weight.to(at::kFloat)
                                       .equal(merged->weight(layer, module));
            }
            QCOMPARE(same, step == outcome.runs[0]->best_step);
        }
        QVERIFY2(message([&] { readCheckpointChange(folder, 9, *target); }).contains("steps 1, 2, 3, 4"),
                 qPrintable(message([&] { readCheckpointChange(folder, 9, *target); })));
        QVERIFY(message([&] { checkpointFolder(dir.path().toStdString()); }).contains("no checkpoints"));
        test::writeFile(folder / "run.json", R"({"method": "laten"})");
        QVERIFY(message([&] { readCheckpointChange(folder, 1, *target); }).contains("lacks part"));
    }

    void otherFamiliesAndMaps_data()
    {
        QTest::addColumn<QString>("map");
        QTest::addColumn<bool>("averaged");
        QTest::newRow("proportional, per row") << "proportional" << false;
        QTest::newRow("similarity, averaged") << "similarity" << true;
    }

    void otherFamiliesAndMaps()
    {
        QFETCH(QString, map);
        QFETCH(bool, averaged);
        QTemporaryDir dir;
        LatenSpec spec = test::tinyPair(dir.path().toStdString());
        // Grouped queries into fused and transposed weights, and a target deeper than its source.
        fs::remove_all(spec.target);
        test::writeTinyModel(spec.target, test::tinyModel("gpt2", 4, 16, 24, 2, 2), 5, DType::F16);
        spec.map = *parseLayerMapKind(map.toStdString());
        spec.location = averaged ? LatenLocation::Averaged : LatenLocation::PerRow;
        spec.steps = 2;
        Watch watch;
        JobContext context(watch.control, "cpu", nullptr, {}, {});
        const LatenOutcome outcome = runLaten(spec, context);
        QVERIFY(outcome.merge.reload_difference < 1e-4);
        QVERIFY(outcome.merge.logit_change > 0);
        QCOMPARE(outcome.runs[0]->delta.size(), std::size_t{4 * 4});
    }

    void aLayerMapFromAFileIsFollowed()
    {
        QTemporaryDir dir;
        LatenSpec spec = test::tinyPair(dir.path().toStdString());
        spec.map = LayerMapKind::File;
        spec.layer_map_file = dir.filePath("map.json").toStdString();
        spec.steps = 1;
        test::writeFile(spec.layer_map_file, R"({"ffn": [[2, 0], [0, 1]], "mhsa": [[1, 0], [1, 1]]})");
        const LatenOutcome outcome = run(spec);
        QCOMPARE(outcome.runs[0]->details["layer_map"],
                 Json::parse(R"({"ffn": [[2, 0], [0, 1]], "mhsa": [[1, 0], [1, 1]]})"));
        test::writeFile(spec.layer_map_file, R"({"ffn": [[2, 0]], "mhsa": [[1, 0], [1, 1]]})");
        QVERIFY2(message([&] { run(spec); }).contains("layer 1"), qPrintable(message([&] { run(spec); })));
        test::writeFile(spec.layer_map_file,
                        R"({"ffn": [[2, 0], [1, 0], [0, 1]], "mhsa": [[1, 0], [1, 1]]})");
        QVERIFY2(message([&] { run(spec); }).contains("layer 0"), qPrintable(message([&] { run(spec); })));
    }

    void setsThatOverlapAreWarnedOf()
    {
        QTemporaryDir dir;
        LatenSpec spec = test::tinyPair(dir.path().toStdString());
        spec.steps = 1;
        test::writeFile(spec.validate, test::tinyRows(200, 3) + test::tinyRows(104, 2));
        const LatenOutcome outcome = run(spec);
        QVERIFY(
            anyContains(outcome.runs[0]->warnings, "2 prompts of the validation set stand in the align set"));
        QVERIFY(anyContains(outcome.runs[0]->warnings, "(first: line 4 of "));
        QVERIFY(!anyContains(outcome.runs[0]->warnings, "of the align set stand in the extract set"));
    }

    void withoutValidationAFifthIsHeldOut()
    {
        QTemporaryDir dir;
        LatenSpec spec = test::tinyPair(dir.path().toStdString());
        spec.steps = 1;
        spec.validate.clear();
        const LatenOutcome outcome = run(spec);
        QVERIFY(anyContains(outcome.runs[0]->warnings, "the last 1 rows of the align set are held out"));
        QCOMPARE(outcome.runs[0]->best_validation.n, 1);
    }

    void anEmptyAnswerNamesItsLine()
    {
        QTemporaryDir dir;
        const LatenSpec spec = test::tinyPair(dir.path().toStdString());
        test::writeFile(spec.extract, test::tinyRows(0, 2) +
                                          R"({"messages":[{"role":"user","content":"Who?"},)" +
                                          R"({"role":"assistant","content":" .\n"}]})" + "\n");
        const QString text = message([&] { run(spec); });
        QVERIFY2(text.contains("line 3"), qPrintable(text));
    }

    void aModuleThatAModelHasNotIsRefused()
    {
        QTemporaryDir dir;
        LatenSpec spec = test::tinyPair(dir.path().toStdString());
        fs::remove_all(spec.target);
        test::writeTinyModel(spec.target, test::tinyModel("gpt2", 2, 16, 24, 2, 2), 5);
        spec.modules = {Module::Gate};
        QVERIFY(message([&] { run(spec); }).contains("The target has no gate"));
    }

    void badSettingsAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("rate 0") << "rate"
                                << "0"
                                << "The rate 0.0 is no share of the neurons";
        QTest::newRow("rate above 1") << "rate"
                                      << "1.5"
                                      << "The rate 1.5 is no share of the neurons";
        QTest::newRow("module") << "modules"
                                << R"(["q"])"
                                << "Neurons of q cannot be injected";
        QTest::newRow("module twice") << "modules"
                                      << R"(["up","up"])"
                                      << "The module up is named twice";
        QTest::newRow("preset") << "preset"
                                << R"("mine")"
                                << "'mine' is no preset";
        QTest::newRow("control") << "controls"
                                 << R"(["none"])"
                                 << "'none' is no control";
        QTest::newRow("map") << "map"
                             << R"("file")"
                             << "A layer map file belongs to the map 'file'";
        QTest::newRow("steps") << "steps"
                               << "-1"
                               << "The number of steps must not be negative";
        QTest::newRow("steps type") << "steps"
                                    << R"("four")"
                                    << "'steps' has the wrong type";
        QTest::newRow("unknown") << "step"
                                 << "4"
                                 << "unknown parameter 'step'";
        QTest::newRow("std") << "init_std"
                             << "0"
                             << "cannot begin with zeros";
    }

    void badSettingsAreRefusedInWords()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, sentence);
        JobSpec job{LatenSpec::kind,
                    {{"source", "a"}, {"target", "b"}, {"extract", "e"}, {"align", "f"}, {"output", "o"}}};
        QCOMPARE(LatenSpec::fromJob(job).rate, 0.1);
        job.parameters[key.toStdString()] = Json::parse(value.toStdString());
        const QString text = message([&] { LatenSpec::fromJob(job); });
        QVERIFY2(text.contains(sentence), qPrintable(text));
    }

    void presetsAndRoundTrip()
    {
        const Json base = {
            {"source", "a"}, {"target", "b"}, {"extract", "e"}, {"align", "f"}, {"output", "o"}};
        const LatenSpec paper = LatenSpec::fromJob({LatenSpec::kind, base});
        QCOMPARE(paper.learning_rate, 3e-5);
        QCOMPARE(paper.cutoff, 1024);
        Json script = base;
        script["preset"] = "script";
        QCOMPARE(LatenSpec::fromJob({LatenSpec::kind, script}).learning_rate, 3e-4);
        QCOMPARE(LatenSpec::fromJob({LatenSpec::kind, script}).cutoff, 768);
        script["cutoff"] = 100; // what is said stands
        LatenSpec spec = LatenSpec::fromJob({LatenSpec::kind, script});
        QCOMPARE(spec.cutoff, 100);
        spec.controls = latenControls();
        spec.map = LayerMapKind::Similarity;
        spec.location = LatenLocation::Averaged;
        QVERIFY(LatenSpec::fromJob(spec.toJob()) == spec);
        // Written in another order it is the same run.
        Json turned = script;
        turned["modules"] = {"o", "v", "down", "up"};
        Json straight = script;
        straight["modules"] = {"up", "down", "v", "o"};
        QVERIFY(LatenSpec::fromJob({LatenSpec::kind, turned}) ==
                LatenSpec::fromJob({LatenSpec::kind, straight}));
    }

    void theEstimateCountsWhatIsThere()
    {
        QTemporaryDir dir;
        LatenSpec spec = test::tinyPair(dir.path().toStdString());
        const LatenEstimate one = estimateLaten(spec.toJob());
        QVERIFY(one.memory_bytes > 0 && one.disk_bytes > 0 && one.seconds > 0);
        // Four hypernetworks of 24 x 24 + 16 x 24, six float32 copies.
        QCOMPARE(one.memory_parts.at(1).second, std::uint64_t{4 * (24 * 24 + 16 * 24) * 4 * 6});
        spec.controls = latenControls();
        spec.seeds = 3;
        const LatenEstimate all = estimateLaten(spec.toJob());
        QVERIFY(all.disk_bytes > 10 * one.disk_bytes);
        QCOMPARE(all.memory_bytes, one.memory_bytes);
    }
};

QTEST_GUILESS_MAIN(UnitLatenRun)
#include "unit_laten_run.moc"

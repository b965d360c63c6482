#include "core/base/error.h"
#include "core/base/resource_path.h"
#include "core/jobs/job_context.h"
#include "core/model/load_weights.h"
#include "core/model/peft.h"
#include "core/results/result_store.h"
#include "core/results/sensitivity_result.h"
#include "core/transfer/checkpoint_model.h"
#include "core/transfer/init_study.h"
#include "core/transfer/merge_run.h"
#include "core/transfer/postpkt_run.h"
#include "core/transfer/sensitivity_run.h"
#include "core/transfer/trainer.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace isthmus;
namespace fs = std::filesystem;

namespace {

PostPktSpec demoSpec(const fs::path& output)
{
    PostPktSpec spec;
    const fs::path demo = resourcePath("demo");
    spec.source = (demo / "source").string();
    spec.target = (demo / "target").string();
    spec.extract = (demo / "data/extract.jsonl").string();
    spec.train = (demo / "data/train.jsonl").string();
    spec.validate = (demo / "data/validate.jsonl").string();
    spec.output = output.string();
    spec.extract_rows = 4;
    spec.train_rows = 24;
    spec.validate_rows = 12;
    spec.lora.rank = 4;
    spec.lora.alpha = 4;
    spec.epochs = 2;
    spec.batch = 8;
    spec.learning_rate = 5e-4;
    spec.validate_every = 2;
    spec.seed = 3;
    spec.device = "cpu";
    return spec;
}

/// Runs a job; stops it once a run has `stopAfter` steps (0: never).
template <typename Work>
auto inContext(const Work& work, ResultStore* store = nullptr, std::size_t stopAfter = 0)
{
    const auto control = std::make_shared<JobControl>();
    JobContext context(
        control, "cpu", store, [](const JobProgress&) {},
        [&](const std::any& value) {
            const auto* run = std::any_cast<std::shared_ptr<const TransferRun>>(&value);
            if (run && stopAfter > 0 && (*run)->steps.size() >= stopAfter)
                control->requestStop();
        });
    return work(context);
}

std::shared_ptr<const TransferRun> transfer(const PostPktSpec& spec, ResultStore* store = nullptr,
                                            std::size_t stopAfter = 0)
{
    return inContext([&](JobContext& context) { return runPostPkt(spec, context); }, store, stopAfter);
}

template <typename Work> QString failure(const Work& work)
{
    try {
        work();
    } catch (const Error& error) {
        return QString::fromStdString(error.message() + " " + error.advice());
    }
    return "accepted";
}

} // namespace

/// The whole transfer on the demo pair, at a budget of seconds.
class TestPostPkt : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder_;

    fs::path out(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

private Q_SLOTS:
    void transferFromFoldersToFolders()
    {
        const auto store = ResultStore::open(out("project.isthmus"));
        const PostPktSpec spec = demoSpec(out("first"));
        const auto run = transfer(spec, store.get());
        QCOMPARE(run->steps.size(), std::size_t{6}); // 24 rows x 2 epochs / 8
        QVERIFY(run->finished);
        QVERIFY(run->best_step > 0);
        QVERIFY(run->best_validation.mean < run->baseline_validation_loss);
        // The start is subtracted and put beside again: the baseline is that of the untouched target.
        const auto target = Model::open(spec.target);
        const Dataset data = readDataset(spec.validate);
        std::vector<EncodedRow> rows;
        for (int i = 0; i < spec.validate_rows; ++i)
            rows.push_back(
                encodeRow(data.rows[static_cast<std::size_t>(i)], spec.format, target->requireTokenizer()));
        const WeightSet weights = loadWeights(*target, {at::kCPU, at::kFloat});
        double sum = 0;
        for (const EncodedRow& row : rows) {
            const TrainBatch batch = makeTrainBatch(std::span(&row, 1), 0);
            sum += lossSum(forwardLogits(target->config(), weights, batch.inputs.ids)
                               .select(0, 0)
                               .index_select(0, batch.positions),
                           batch.targets)
                       .item<double>();
        }
        QVERIFY(std::abs(sum / static_cast<double>(lossTokens(rows)) - run->baseline_validation_loss) < 1e-4);
        // Four of six layers, in depth order, windows of the target's shape.
        const auto layers = run->details.at("selected_layers").get<std::vector<int>>();
        QCOMPARE(layers.size(), std::size_t{4});
        QVERIFY(std::is_sorted(layers.begin(), layers.end()));
        QCOMPARE(run->details.at("windows").size(), std::size_t{28});
        QCOMPARE(run->details.at("windows").at(0).at("rows").get<int>(), 96);
        QVERIFY(run->details.at("windows").at(0).at("share").get<double>() > 0.3);
        QVERIFY(run->details.at("svd_error_bound").get<double>() <= 1.01);
        QVERIFY(run->delta.size() == 28 && run->delta.front().norm > 0);
        // Every form is there; the plain adapter has twice the rank, the raw one is refused on a plain base.
        QCOMPARE(QString::fromStdString(run->output),
                 QString::fromStdString((out("first") / "merged").string()));
        QVERIFY(run->reload_check.find("So does the raw pair") != std::string::npos);
        const Adapter plain = loadAdapter(out("first") / "adapter", *target);
        QCOMPARE(plain.modules.at({2, Module::Up}).a.size(0), 8);
        QVERIFY(failure([&] { loadAdapter(out("first") / "raw/adapter", *target); }).contains("W - s B0 A0"));
        QVERIFY(failure([&] {
                    loadAdapter(out("first") / "adapter", *Model::open(run->output));
                }).contains("weights differ"));
        // The best step's checkpoint is that adapter; the one of another step is not.
        QCOMPARE(checkpointSteps(spec.output), (std::vector<int>{0, 4, 6})); // the newest two are kept
        for (const int step : {4, 6}) {
            const CheckpointChange change =
                readCheckpointChange(checkpointFolder(spec.output), step, *target);
            const bool same = lowRankProduct(change.adapter.modules.at({2, Module::Up}))
                                  .allclose(lowRankProduct(plain.modules.at({2, Module::Up})), 1e-5, 1e-7);
            QCOMPARE(same, step == run->best_step);
        }
        // What the window reads.
        const auto entries = store->list();
        QCOMPARE(entries.size(), std::size_t{3}); // sensitivity, similarity of the start, run
        const auto stored = store->document(run->key, TransferRun::kind);
        QCOMPARE(TransferRun::fromDocument(*stored).steps.size(), run->steps.size());
    }

    /// The merge of the plain adapter is the merged model of the run.
    void mergeOfThePlainAdapterIsTheMergedModel()
    {
        MergeSpec spec;
        spec.base = demoSpec({}).target;
        spec.adapter = (out("first") / "adapter").string();
        spec.output = (out("first") / "again").string();
        const MergeOutcome outcome = inContext([&](JobContext& context) { return runMerge(spec, context); });
        QCOMPARE(outcome.pairs, 28);
        const auto a = Model::open(spec.output);
        const auto b = Model::open(out("first") / "merged");
        QCOMPARE(a->summary().fingerprint, b->summary().fingerprint);
        QVERIFY(a->tokenizer() != nullptr);
    }

    /// Stopped after three steps and continued: the same bits as without the stop.
    void resumeIsExact()
    {
        const PostPktSpec whole = demoSpec(out("whole"));
        const auto expected = transfer(whole);
        PostPktSpec stopped = demoSpec(out("stopped"));
        bool cancelled = false;
        try {
            transfer(stopped, nullptr, 3);
        } catch (const Cancelled&) {
            cancelled = true;
        }
        QVERIFY(cancelled);
        stopped.resume = true;
        const auto run = transfer(stopped);
        QCOMPARE(run->steps.size(), expected->steps.size());
        for (std::size_t i = 0; i < run->steps.size(); ++i) {
            QCOMPARE(run->steps[i].train_loss, expected->steps[i].train_loss);
            QCOMPARE(run->steps[i].delta_norm, expected->steps[i].delta_norm);
        }
        QCOMPARE(run->best_validation.mean, expected->best_validation.mean);
        for (const char* file :
             {"raw/adapter/adapter_model.safetensors", "raw/delta/adapter_model.safetensors",
              "adapter/adapter_model.safetensors", "merged/model.safetensors"})
            QVERIFY2(test::readFile(out("stopped") / file) == test::readFile(out("whole") / file), file);
        // Another setting does not continue it.
        stopped.learning_rate = 6e-4;
        QVERIFY(failure([&] { transfer(stopped); }).contains("belongs to another run"));
    }

    void everyReductionRuns()
    {
        for (const ReductionKind kind : {ReductionKind::RowColumn, ReductionKind::Neuron,
                                         ReductionKind::Random, ReductionKind::Coherent}) {
            PostPktSpec spec = demoSpec(out(std::string(reductionName(kind)).c_str()));
            spec.reduction = kind;
            spec.max_steps = 1;
            spec.save_merged = false;
            const auto run = transfer(spec);
            QCOMPARE(run->steps.size(), std::size_t{1});
            QVERIFY(run->delta.front().norm > 0);
        }
    }

    /// Embedding and head take part in everything: sensitivity, start, training, resume and the three
    /// exports.
    void embeddingAndHead()
    {
        PostPktSpec spec = demoSpec(out("outside"));
        spec.lora.modules = {Module::Up, Module::Embedding, Module::Head};
        spec.gradient_checkpointing = true;
        const auto run = transfer(spec);
        QCOMPARE(run->details.at("windows").size(), std::size_t{6}); // four layers' up, embedding and head
        QCOMPARE(run->details.at("windows").at(4).at("module").get<std::string>(), std::string("embedding"));
        QCOMPARE(run->details.at("windows").at(4).at("target_layer").get<int>(), -1);
        QVERIFY(run->best_validation.mean < run->baseline_validation_loss);
        QVERIFY(run->reload_check.find("So does the raw pair") != std::string::npos);
        const auto target = Model::open(spec.target);
        const Adapter plain = loadAdapter(out("outside") / "adapter", *target);
        const LowRank& embedding = plain.modules.at({-1, Module::Embedding});
        QCOMPARE(embedding.a.size(1), std::int64_t{target->config().vocabSize});
        QCOMPARE(embedding.a.size(0), 8);
        QVERIFY(plain.modules.contains({-1, Module::Head}));
        QVERIFY(std::any_of(run->delta.begin(), run->delta.end(),
                            [](const DeltaNorm& norm) { return norm.module == "head" && norm.norm > 0; }));
        // Stopped and resumed: the same bits.
        spec.output = out("outside-stopped").string();
        spec.checkpoint_every = 1;
        QVERIFY_EXCEPTION_THROWN(transfer(spec, nullptr, 3), Cancelled);
        spec.resume = true;
        const auto resumed = transfer(spec);
        QCOMPARE(resumed->best_validation.mean, run->best_validation.mean);
        QCOMPARE(resumed->steps.back().validation_loss, run->steps.back().validation_loss);
    }

    void gaussianNeedsNoSource()
    {
        PostPktSpec spec = demoSpec(out("gaussian"));
        spec.init = LoraInit::Gaussian;
        spec.source.clear();
        spec.extract.clear();
        spec.max_steps = 2;
        spec.gradient_checkpointing = true;
        const auto run = transfer(spec);
        QCOMPARE(run->steps.size(), std::size_t{2});
        QVERIFY(run->details.at("output").at("raw").is_null());
        const auto target = Model::open(spec.target);
        QCOMPARE(loadAdapter(out("gaussian") / "adapter", *target).modules.at({0, Module::Q}).a.size(0), 4);
    }

    void zeroCannotLearn()
    {
        PostPktSpec spec = demoSpec(out("zero"));
        spec.init = LoraInit::Zero;
        spec.max_steps = 2;
        const auto run = transfer(spec);
        QCOMPARE(run->steps.back().delta_norm, 0.0);
        QCOMPARE(run->steps.back().validation_loss, run->baseline_validation_loss);
    }

    void studyAtEqualBudget()
    {
        InitStudySpec spec;
        spec.training = demoSpec(out("study"));
        spec.training.max_steps = 2;
        spec.training.dropout = 0;
        spec.inits = {LoraInit::Gaussian, LoraInit::Pissa, LoraInit::RandomExtract};
        spec.seeds = 2;
        const auto runs = inContext([&](JobContext& context) { return runInitStudy(spec, context); });
        QCOMPARE(runs.size(), std::size_t{6});
        for (const auto& run : runs) {
            QCOMPARE(run->group, runs.front()->group);
            QCOMPARE(run->steps.size(), std::size_t{2});
            QVERIFY(run->output.empty());
            QVERIFY(std::abs(run->baseline_validation_loss - runs.front()->baseline_validation_loss) < 1e-4);
        }
        // The same rows in the first step of equal seeds: before any update all starts are the target.
        QVERIFY(std::abs(runs[0]->steps[0].train_loss - runs[2]->steps[0].train_loss) < 1e-4);
        QVERIFY(std::abs(runs[0]->steps[0].train_loss - runs[1]->steps[0].train_loss) > 1e-4);
        const auto table = initStudyTable(runs);
        QCOMPARE(table.size(), std::size_t{3});
        QCOMPARE(QString::fromStdString(table[2].init), QString("random-extract"));
        QCOMPARE(table[0].steps, (std::vector<int>{0, 2}));
        const double mean = (runs[0]->steps[1].validation_loss + runs[1]->steps[1].validation_loss) / 2;
        QVERIFY(std::abs(table[0].final_validation.mean - mean) < 1e-12);
    }

    void studentsInterval()
    {
        const double values[] = {1, 2, 3};
        const Interval interval = studentInterval(values);
        QCOMPARE(interval.mean, 2.0);
        // t(0.975, 2) = 4.303, standard error 1 / sqrt(3).
        QVERIFY(std::abs(interval.high - (2 + 4.302653 / std::sqrt(3.0))) < 1e-6);
        QVERIFY(std::abs(interval.low - (2 - 4.302653 / std::sqrt(3.0))) < 1e-6);
        QVERIFY(std::isnan(studentInterval(std::span(values, 1)).low));
        QCOMPARE(studentInterval(std::span(values, 1)).mean, 1.0);
    }

    void sensitivityJobIsKept()
    {
        const auto store = ResultStore::open(out("kept.isthmus"));
        SensitivitySpec spec;
        spec.model = demoSpec({}).source;
        spec.data = demoSpec({}).extract;
        spec.target = demoSpec({}).target;
        spec.samples = 3;
        const auto first =
            inContext([&](JobContext& context) { return runSensitivity(spec, context); }, store.get());
        QCOMPARE(first->samples, 3);
        QCOMPARE(first->layers.size(), std::size_t{6});
        QCOMPARE(first->maps.size(), std::size_t{42});
        QCOMPARE(first->windows.size(), std::size_t{28});
        double blocks = 0;
        for (float value : first->maps[5].blocks)
            blocks += value;
        QVERIFY(std::abs(blocks - first->maps[5].total) < 1e-4 * first->maps[5].total);
        const auto again =
            inContext([&](JobContext& context) { return runSensitivity(spec, context); }, store.get());
        QCOMPARE(again->maps.size(), first->maps.size());
        QVERIFY(again->maps[5].blocks == first->maps[5].blocks);
        QCOMPARE(SensitivitySpec::fromJob(spec.toJob()), spec);
    }

    void specsSurviveTheirJson()
    {
        PostPktSpec spec = demoSpec(out("x"));
        spec.lora.modules = {Module::Up, Module::V};
        spec.lora.rank_pattern = {{"up", 2}};
        spec.init = LoraInit::Olora;
        spec.reduction = ReductionKind::Neuron;
        QCOMPARE(PostPktSpec::fromJob(spec.toJob()), spec);
        InitStudySpec study{spec, {LoraInit::Zero, LoraInit::Seeking}, 4};
        study.training.init = LoraInit::Seeking;
        QCOMPARE(InitStudySpec::fromJob(study.toJob()), study);
        JobSpec job = spec.toJob();
        job.parameters["rnak"] = 3;
        QVERIFY(failure([&] { PostPktSpec::fromJob(job); }).contains("rnak"));
    }

    void refusals()
    {
        PostPktSpec swapped = demoSpec(out("bad"));
        std::swap(swapped.source, swapped.target);
        const QString text = failure([&] { transfer(swapped); });
        QVERIFY2(text.contains("The source is smaller than the target: layers 4 -> 6"), qPrintable(text));
        QVERIFY(text.contains("up 256 x 96 -> 352 x 128"));
        PostPktSpec deep = demoSpec(out("bad"));
        deep.lora.rank = 97;
        QVERIFY(failure([&] { transfer(deep); }).contains("rank 97"));
        PostPktSpec without = demoSpec(out("bad"));
        without.source.clear();
        QVERIFY(failure([&] { PostPktSpec::fromJob(without.toJob()); }).contains("source folder"));
    }
};

QTEST_GUILESS_MAIN(TestPostPkt)
#include "unit_postpkt.moc"

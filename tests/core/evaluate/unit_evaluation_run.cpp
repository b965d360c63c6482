#include "core/base/error.h"
#include "core/base/json.h"
#include "core/evaluate/comparison.h"
#include "core/evaluate/evaluation_export.h"
#include "core/evaluate/evaluation_items.h"
#include "core/evaluate/evaluation_metrics.h"
#include "core/evaluate/evaluation_run.h"
#include "core/results/result_store.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace isthmus;
namespace fs = std::filesystem;

/// Whole evaluations of the demo pair on small benchmarks.
class EvaluationRunTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder_;

    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

    static std::string demo(const std::string& name)
    {
        return (fs::path(ISTHMUS_SOURCE_DIR) / "resources/demo" / name).string();
    }

    static std::string gsmRow(const std::string& question, int answer)
    {
        return Json{{"question", question}, {"answer", "#### " + std::to_string(answer)}}.dump() + "\n";
    }

    /// Forty questions: more than one stored batch.
    fs::path gsm() const
    {
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += gsmRow("What is " + std::to_string(i) + " plus 2?", i + 2);
        test::writeFile(path("gsm.jsonl"), text);
        return path("gsm.jsonl");
    }

    EvaluationSpec gsmSpec(const std::string& model = "source") const
    {
        EvaluationSpec spec;
        spec.model = demo(model);
        spec.benchmark = Benchmark::Gsm8k;
        spec.data = gsm().string();
        spec.max_new_tokens = 12;
        return spec;
    }

    struct Outcome
    {
        std::shared_ptr<const EvaluationResult> result;
        std::vector<EvaluationItem> items;
        int emitted = 0;
    };

    /// `stopAfter`: batches after which the job is stopped (0: never).
    static Outcome evaluate(const EvaluationSpec& spec, ResultStore* store, int stopAfter = 0)
    {
        Outcome outcome;
        auto control = std::make_shared<JobControl>();
        JobContext context(control, "cpu", store, {}, [&](const std::any& result) {
            ++outcome.emitted;
            QVERIFY(std::any_cast<std::shared_ptr<const EvaluationResult>>(result) != nullptr);
            if (outcome.emitted == stopAfter)
                control->requestStop();
        });
        outcome.result = runEvaluation(spec, context, [&](const std::vector<EvaluationItem>& batch) {
            outcome.items.insert(outcome.items.end(), batch.begin(), batch.end());
        });
        return outcome;
    }

private Q_SLOTS:
    void stoppedRunGoesOn()
    {
        const auto store = ResultStore::open(path("resume.isthmus"));
        QVERIFY_EXCEPTION_THROWN(evaluate(gsmSpec(), store.get(), 1), Cancelled);
        const Outcome resumed = evaluate(gsmSpec(), store.get());
        QCOMPARE(resumed.emitted, 4); // three of four batches were left, and the end
        QCOMPARE(resumed.items.size(), std::size_t{40});
        const Outcome whole = evaluate(gsmSpec(), nullptr);
        QCOMPARE(whole.emitted, 5);
        QCOMPARE(resumed.items, whole.items);
        QCOMPARE(resumed.result->metrics, whole.result->metrics);
        QCOMPARE(resumed.result->key, whole.result->key);
        // A finished evaluation is read, not made again.
        const Outcome again = evaluate(gsmSpec(), store.get());
        QCOMPARE(again.emitted, 1);
        QCOMPARE(again.items, whole.items);
        QVERIFY(again.result->finished);
        // The sampling's seed makes another result; the rows at once do not.
        EvaluationSpec other = gsmSpec();
        other.rows_at_once = 3;
        QCOMPARE(evaluate(other, store.get()).emitted, 1);
    }

    void equalModelsHaveResultsOfTheirOwn()
    {
        const auto store = ResultStore::open(path("equal.isthmus"));
        const Outcome first = evaluate(gsmSpec(), store.get());
        fs::copy(demo("source"), path("copy"), fs::copy_options::recursive);
        EvaluationSpec spec = gsmSpec();
        spec.model = path("copy").string();
        const Outcome second = evaluate(spec, store.get());
        QCOMPARE(second.emitted, 1); // nothing was computed
        QCOMPARE(second.items, first.items);
        QCOMPARE(second.result->metrics, first.result->metrics);
        QVERIFY(second.result->key != first.result->key);
        QCOMPARE(second.result->model_name, std::string("copy"));
        QCOMPARE(second.result->model_path, spec.model);
        QCOMPARE(evaluate(spec, store.get()).result->key, second.result->key);
        QCOMPARE(evaluate(gsmSpec(), store.get()).result->key, first.result->key);
        const auto rows = evaluationTable(*store, {first.result, second.result});
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[1].comparison.p_value, 1.0);
    }

    void seedsAreJoined()
    {
        const auto store = ResultStore::open(path("seeds.isthmus"));
        EvaluationSpec spec = gsmSpec();
        spec.seed = 1;
        SeedRuns runs{evaluate(gsmSpec(), store.get()).result, evaluate(spec, store.get()).result};
        QCOMPARE(joinSeeds(runs).size(), std::size_t{2}); // the likeliest tokens: a seed changes nothing
        spec.sampling.temperature = 1;
        runs.clear();
        for (spec.seed = 1; spec.seed <= 3; ++spec.seed)
            runs.push_back(evaluate(spec, store.get()).result);
        spec.sampling.temperature = 2;
        runs.push_back(evaluate(spec, store.get()).result);
        const auto joined = joinSeeds(runs);
        QCOMPARE(joined.size(), std::size_t{2});
        QCOMPARE(joined[0].size(), std::size_t{3});
        const auto means = overSeeds(joined[0]);
        double sum = 0;
        for (const auto& run : joined[0])
            sum += run->metrics.at("flexible").value;
        QVERIFY(std::abs(means.at("flexible").value - sum / 3) < 1e-12);
        QCOMPARE(means.at("flexible").n, std::int64_t{3});
        QCOMPARE(overSeeds(joined[1]), runs[3]->metrics);
        const auto rows = evaluationTable(*store, runs);
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].seeds, std::size_t{3});
        QVERIFY(rows[1].compared);
        // The test is made on the items' means over the seeds.
        QVERIFY(std::abs(rows[1].comparison.difference.value -
                         (runs[3]->metrics.at("flexible").value - means.at("flexible").value)) < 1e-12);
        QVERIFY(evaluationText(rows).find("source, 3 seeds") != std::string::npos);
    }

    void itemsAreWhole()
    {
        const Outcome outcome = evaluate(gsmSpec(), nullptr);
        std::set<std::int64_t> indices;
        for (const EvaluationItem& item : outcome.items) {
            indices.insert(item.index);
            QVERIFY(
                item.prompt.starts_with("<|user|>\nAnswer the following question.\n\nQuestion: What is "));
            QVERIFY(item.prompt.ends_with("plus 2?\n\n<|assistant|>\n"));
            QCOMPARE(item.responses.size(), std::size_t{1});
            QCOMPARE(item.verdicts.size(), std::size_t{1});
            QCOMPARE(item.expected, std::to_string(item.index + 2));
            QCOMPARE(item.scores.at("flexible") == 1, item.verdicts[0] == "right");
        }
        QCOMPARE(indices.size(), std::size_t{40});
        PromptPreviewSpec preview{gsmSpec(), outcome.items[0].index};
        QCOMPARE(previewPrompt(preview).prompt, outcome.items[0].prompt);
    }

    void limitsTakeTheSameItems()
    {
        EvaluationSpec spec = gsmSpec();
        spec.limit = 5;
        const Outcome source = evaluate(spec, nullptr);
        spec.model = demo("target");
        spec.seed = 9;
        const Outcome target = evaluate(spec, nullptr);
        QCOMPARE(source.items.size(), std::size_t{5});
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(source.items[i].id, target.items[i].id);
    }

    void letters()
    {
        fs::create_directories(path("mmlu/test"));
        fs::create_directories(path("mmlu/dev"));
        std::string rows;
        for (int i = 0; i < 6; ++i)
            rows += "Which letter is " + std::string(1, static_cast<char>('A' + i % 4)) +
                    "?,one,two,three,four," + std::string(1, static_cast<char>('A' + i % 4)) + "\n";
        test::writeFile(path("mmlu/test/anatomy_test.csv"), rows);
        test::writeFile(path("mmlu/test/astronomy_test.csv"), rows);
        test::writeFile(path("mmlu/dev/anatomy_dev.csv"), "Example?,1,2,3,4,B\n");
        test::writeFile(path("mmlu/dev/astronomy_dev.csv"), "Stars?,1,2,3,4,C\n");
        EvaluationSpec spec;
        spec.model = demo("source");
        spec.benchmark = Benchmark::Mmlu;
        spec.data = path("mmlu").string();
        spec.shots = 1;
        spec.style = {};
        const Outcome outcome = evaluate(spec, nullptr);
        QCOMPARE(outcome.items.size(), std::size_t{12});
        for (const EvaluationItem& item : outcome.items) {
            const bool anatomy = item.group == "anatomy";
            QVERIFY(item.prompt.starts_with(
                "The following are multiple choice questions (with answers) about " + item.group + ".\n\n" +
                (anatomy ? "Example?" : "Stars?") +
                "\nA. 1\nB. 2\nC. 3\nD. 4\nAnswer: " + (anatomy ? "B" : "C") + "\n\n"));
            QVERIFY(item.prompt.ends_with("\nD. four\nAnswer:"));
            QVERIFY(item.detail.starts_with("log p: A -"));
            QVERIFY(item.scores.contains("accuracy") && item.scores.contains("generated_accuracy"));
        }
        const EvaluationResult& result = *outcome.result;
        QCOMPARE(result.groups.size(), std::size_t{4}); // two subjects, two categories
        QCOMPARE(result.groups[0].category, std::string("other"));
        QCOMPARE(result.groups[1].category, std::string("STEM"));
        const double mean =
            (result.groups[0].metrics.at("accuracy").value + result.groups[1].metrics.at("accuracy").value) /
            2;
        QVERIFY(std::abs(result.metrics.at("accuracy_macro").value - mean) < 1e-12);
    }

    void loss()
    {
        EvaluationSpec spec;
        spec.model = demo("source");
        spec.benchmark = Benchmark::Loss;
        spec.data = demo("data/test.jsonl");
        spec.limit = 12;
        const Outcome outcome = evaluate(spec, nullptr);
        double sum = 0;
        double tokens = 0;
        for (const EvaluationItem& item : outcome.items) {
            sum += item.scores.at("loss") * item.scores.at("tokens");
            tokens += item.scores.at("tokens");
        }
        const MetricValue& loss = outcome.result->metrics.at("loss");
        QVERIFY(std::abs(loss.value - sum / tokens) < 1e-12);
        QVERIFY(loss.low < loss.value && loss.value < loss.high);
        QVERIFY(std::abs(outcome.result->metrics.at("perplexity").value - std::exp(loss.value)) < 1e-12);
    }

    void comparisonAndExports()
    {
        const auto store = ResultStore::open(path("compare.isthmus"));
        const auto a = evaluate(gsmSpec("source"), store.get()).result;
        const auto b = evaluate(gsmSpec("target"), store.get()).result;
        const StoredComparison comparison = compareEvaluations(*store, *a, *b, 1);
        QCOMPARE(comparison.metrics.size(), std::size_t{2});
        QCOMPARE(comparison.metrics[0].metric, std::string("flexible"));
        QCOMPARE(comparison.metrics[0].items, std::int64_t{40});
        QVERIFY(std::abs(comparison.metrics[0].difference.value -
                         (a->metrics.at("flexible").value - b->metrics.at("flexible").value)) < 1e-12);
        QCOMPARE(storedEvaluation(*store, a->key.substr(0, 10)).key, a->key);

        const auto rows = evaluationTable(*store, {a, b});
        QVERIFY(rows[0].baseline && !rows[1].baseline && rows[1].compared);
        const std::string csv = evaluationCsv(rows);
        QCOMPARE(std::count(csv.begin(), csv.end(), '\n'),
                 std::ptrdiff_t{5}); // heading, two metrics of two models
        const std::string latex = evaluationLatex(rows);
        QVERIFY(latex.find("\\toprule") != std::string::npos &&
                latex.find("not measured here") != std::string::npos);
        QVERIFY(latex.find("\\begin{tabular}{lr@{\\ }l}") != std::string::npos);
        QVERIFY(latex.find("\\phantom{0} & {\\scriptsize [") != std::string::npos); // below published digits
        QVERIFY(latex.find("Llama-2 7B-chat & 16.07 & ") != std::string::npos);

        // Other shots are a column of their own, another run of the same cell a line of its own.
        auto more = rows;
        more.push_back(rows[0]);
        more.back().result.shots += 5;
        more.push_back(rows[1]);
        const std::string wide = evaluationLatex(more);
        QVERIFY(wide.find("{gsm8k, 0-shot} & \\multicolumn{2}{c}{gsm8k, 5-shot} ") != std::string::npos);
        const auto count = [&wide](const std::string& text) {
            std::size_t found = 0;
            for (std::size_t at = wide.find(text); at != std::string::npos; at = wide.find(text, at + 1))
                ++found;
            return found;
        };
        QCOMPARE(count("\n" + a->model_name + " & "), std::size_t{1});
        QCOMPARE(count("16.07"), std::size_t{1}); // published, of one number of shots
        QCOMPARE(count("\n" + b->model_name + " & "), std::size_t{2});

        const auto files = exportHarness(*store, *a, path("harness"));
        const Json json = Json::parse(test::readFile(files[0]));
        QCOMPARE(json["results"]["gsm8k"]["exact_match,flexible-extract"].get<double>(),
                 a->metrics.at("flexible").value);
        QVERIFY(json["results"]["gsm8k"].contains("exact_match_stderr,strict-match"));
        const std::string samples = test::readFile(files[1]);
        QCOMPARE(std::count(samples.begin(), samples.end(), '\n'), std::ptrdiff_t{40});
        const Json first = Json::parse(samples.substr(0, samples.find('\n')));
        for (const char* key :
             {"doc_id", "doc", "target", "arguments", "resps", "filtered_resps", "exact_match"})
            QVERIFY2(first.contains(key), key);
    }

    /// A hand-made comparison whose numbers are known.
    void pairedTests()
    {
        std::map<std::string, std::map<std::string, double>> a;
        std::map<std::string, std::map<std::string, double>> b;
        for (int i = 0; i < 30; ++i) {
            const std::string id = std::to_string(i);
            a[id] = {{"accuracy", i < 20 ? 1.0 : 0.0}, {"tokens", 3}};
            b[id] = {{"accuracy", i >= 10 && i < 23 ? 1.0 : 0.0}, {"tokens", 3}};
        }
        b["other"] = {{"accuracy", 1.0}};
        const auto result = comparePaired(a, b, 1);
        QCOMPARE(result.size(), std::size_t{1});
        QCOMPARE(result[0].items, std::int64_t{30});
        QCOMPARE(result[0].only_a, std::int64_t{10});
        QCOMPARE(result[0].only_b, std::int64_t{3});
        QVERIFY(std::abs(result[0].p_value - 0.09228515625) < 1e-12); // SciPy, binomtest(10, 13)
        QVERIFY(!result[0].significant);
        QVERIFY(std::abs(result[0].difference.value - 7.0 / 30) < 1e-12);
    }

    void refusals()
    {
        const auto message = [](const EvaluationSpec& spec) {
            try {
                evaluate(spec, nullptr);
            } catch (const Error& error) {
                return QString::fromStdString(error.what());
            }
            return QString("nothing was thrown");
        };
        EvaluationSpec code = gsmSpec();
        code.benchmark = Benchmark::HumanEval;
        QVERIFY(message(code).contains("--allow-code"));
        EvaluationSpec shots = gsmSpec();
        shots.shots = 3;
        QVERIFY2(message(shots).contains("3 examples were asked for, and there are 0"),
                 qPrintable(message(shots)));
        EvaluationSpec samples = gsmSpec();
        samples.samples = 2;
        QVERIFY(message(samples).contains("temperature"));
        // A prompt over the context: alone it is an error, among others it counts as wrong.
        const std::string endless(20000, 'x');
        const std::string tooLong = gsmRow(endless, 1);
        test::writeFile(path("long.jsonl"), tooLong);
        EvaluationSpec only = gsmSpec();
        only.data = path("long.jsonl").string();
        QVERIFY2(message(only).contains("No prompt fits the context"), qPrintable(message(only)));
        test::writeFile(path("long.jsonl"), tooLong + gsmRow("q", 1));
        const Outcome outcome = evaluate(only, nullptr);
        QCOMPARE(outcome.result->metrics.at("flexible").n, std::int64_t{2});
        QVERIFY(outcome.result->warnings.at(0).starts_with("1 of 2 prompts do not fit"));
    }

    void specs()
    {
        EvaluationSpec spec = gsmSpec();
        spec.sampling = {0.8, 40, 0.95};
        spec.samples = 4;
        spec.style = {};
        spec.allow_code = true;
        QCOMPARE(EvaluationSpec::fromJob(spec.toJob()), spec);
        JobSpec job = spec.toJob();
        job.parameters["benchmark"] = "arc";
        QVERIFY_EXCEPTION_THROWN(EvaluationSpec::fromJob(job), Error);
        job = spec.toJob();
        job.parameters["unheard_of"] = 1;
        QVERIFY_EXCEPTION_THROWN(EvaluationSpec::fromJob(job), Error);
    }
};

QTEST_GUILESS_MAIN(EvaluationRunTest)
#include "unit_evaluation_run.moc"

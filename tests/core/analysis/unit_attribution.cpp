#include "core/analysis/attribution.h"
#include "core/analysis/attribution_run.h"
#include "core/analysis/attribution_top.h"
#include "core/base/error.h"
#include "core/base/resource_path.h"
#include "core/model/load_weights.h"
#include "core/model/save.h"
#include "core/results/result_store.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace isthmus;

namespace {

namespace fs = std::filesystem;

const std::vector<AttributionPrompt> prompts = {
    {{3, 5, 8, 1}, 7, 4}, {{2, 9}, 11, 9}, {{4, 4, 4, 30, 12, 6}, 1, 12}};

/// The GQA fixture with changed weights, saved and opened again.
std::shared_ptr<const Model> changed(const fs::path& folder,
                                     const std::function<void(const std::string&, at::Tensor&)>& change)
{
    const auto model = Model::open(test::fixture("models/llama"));
    WeightSet weights = loadWeights(*model, {at::kCPU, at::kFloat});
    forEachWeight(weights, change);
    saveModel(folder, model->config(), weights, DType::F32);
    return Model::open(folder);
}

double sum(const NeuronMap& map, int layer)
{
    double total = 0;
    for (int n = 0; n < map.width; ++n)
        total += static_cast<double>(map.at(layer, n));
    return total;
}

AttributionSpec demoSpec()
{
    AttributionSpec spec;
    spec.model = (resourcePath("demo") / "source").string();
    spec.data = (resourcePath("demo") / "data/extract.jsonl").string();
    spec.limit = 6;
    return spec;
}

Row row(const std::string& answer)
{
    Row result;
    result.messages = {{"user", "What is 1 + 2?"}, {"assistant", answer}};
    result.line = 8;
    return result;
}

} // namespace

class UnitAttribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Scores of vectors so small that the read-out is linear add up to the score of their sum: neurons to
    /// their layer.
    void smallNeuronsAddUpToTheirLayer()
    {
        QTemporaryDir folder;
        const auto model =
            changed(folder.path().toStdString(), [](const std::string& name, at::Tensor& weight) {
                if (name.find(".down.") != std::string::npos || name.find(".o.") != std::string::npos)
                    weight = weight * 1e-3;
            });
        for (AttributionEvaluator evaluator : {AttributionEvaluator::Exact, AttributionEvaluator::Fast}) {
            AttributionOptions options;
            options.evaluator = evaluator;
            const Attribution result = attribute(model, prompts, options);
            for (int layer = 0; layer < 2; ++layer) {
                const auto index = static_cast<std::size_t>(layer);
                QVERIFY(std::abs(sum(result.ffn, layer) / result.ffn_layers[index] - 1) < 1e-2);
                QVERIFY(std::abs(sum(result.mhsa, layer) / result.mhsa_layers[index] - 1) < 1e-2);
                QVERIFY(std::abs(sum(result.mhsa_value, layer) / result.mhsa_layers[index] - 1) < 1e-2);
            }
        }
    }

    /// The mean over prompts is the mean of single runs: batching and padding change nothing.
    void promptsAreAveraged()
    {
        const auto model = Model::open(test::fixture("models/qwen2"));
        const Attribution together = attribute(model, prompts, {});
        std::vector<double> mean(together.ffn.scores.size());
        double layer = 0;
        for (const AttributionPrompt& prompt : prompts) {
            const Attribution alone = attribute(model, std::span(&prompt, 1), {});
            for (std::size_t i = 0; i < mean.size(); ++i)
                mean[i] += static_cast<double>(alone.ffn.scores[i]) / static_cast<double>(prompts.size());
            layer += alone.mhsa_layers[1] / static_cast<double>(prompts.size());
        }
        for (std::size_t i = 0; i < mean.size(); ++i)
            QVERIFY(std::abs(mean[i] - static_cast<double>(together.ffn.scores[i])) < 1e-5);
        QVERIFY(std::abs(layer - together.mhsa_layers[1]) < 1e-5);
        QCOMPARE(together.prompts, 3);
    }

    /// One pass for all rows gives what a pass for each gives.
    void everyRowByItself()
    {
        const auto model = Model::open(test::fixture("models/qwen2"));
        const RowAttributions together = attributeRows(model, prompts, {});
        QVERIFY(together.mean.ffn == attribute(model, prompts, {}).ffn);
        QCOMPARE(together.rows.size(), prompts.size());
        for (std::size_t row = 0; row < prompts.size(); ++row) {
            const Attribution alone = attribute(model, std::span(prompts).subspan(row, 1), {});
            for (const auto& [found, expected] :
                 {std::pair{&together.rows[row].ffn, &alone.ffn},
                  std::pair{&together.rows[row].mhsa, &alone.mhsa},
                  std::pair{&together.rows[row].mhsa_value, &alone.mhsa_value}}) {
                QCOMPARE(found->scores.size(), expected->scores.size());
                QCOMPARE(found->width, expected->width);
                for (std::size_t i = 0; i < found->scores.size(); ++i)
                    QVERIFY(std::abs(found->scores[i] - expected->scores[i]) < 1e-5F);
            }
        }
    }

    void sameInputSameBits()
    {
        const auto model = Model::open(test::fixture("models/gpt_neox"));
        AttributionOptions options;
        options.evaluator = AttributionEvaluator::Fast;
        QVERIFY(attribute(model, prompts, options).ffn == attribute(model, prompts, options).ffn);
    }

    /// Best first, ties by layer, then index; the tokens are those of the mean change of the logits.
    void topLists()
    {
        const auto model = Model::open(test::fixture("models/llama"));
        AttributionOptions options;
        options.top = 7;
        const Attribution result = attribute(model, std::span(prompts).first(1), options);
        QCOMPARE(result.ffn.top.size(), std::size_t{7});
        QCOMPARE(result.mhsa.top.size(), std::size_t{7});
        QVERIFY(result.mhsa_value.top.empty());
        QCOMPARE(result.ffn.top[0].score,
                 static_cast<double>(*std::max_element(result.ffn.scores.begin(), result.ffn.scores.end())));
        const NeuronScore& best = result.ffn.top[0];
        QCOMPARE(best.score, static_cast<double>(result.ffn.at(best.layer, best.neuron)));
        QCOMPARE(best.promotes.size(), std::size_t{promotedTokens});
        QVERIFY(best.promotes[0].logit > best.promotes[1].logit);
        QVERIFY(best.suppresses[0].logit < best.suppresses[1].logit);
        QCOMPARE(best.promotes[0].token[0], '#'); // the fixture has no tokenizer

        NeuronMap map;
        map.layers = 2;
        map.width = 3;
        map.scores = {1, 5, 1, 5, 0, 5};
        const std::vector<NeuronScore> top = topList(map, 4);
        QCOMPARE(top.size(), std::size_t{4});
        const std::vector<std::pair<int, int>> expected = {{0, 1}, {1, 0}, {1, 2}, {0, 0}};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::pair(top[i].layer, top[i].neuron) == expected[i]);
        QVERIFY(topList(map, 0).empty());
        QCOMPARE(topList(map, 100).size(), std::size_t{6});
    }

    /// Logits by hand for one neuron: what its vector adds to each token.
    void promotedTokensByHand()
    {
        const auto model = Model::open(test::fixture("models/llama"));
        const Attribution result = attribute(model, std::span(prompts).first(1), {});
        const NeuronScore& neuron = result.ffn.top.front();
        const WeightSet weights = loadWeights(*model, {at::kCPU, at::kFloat});
        // The change is proportional to the column's read-out; the factor is the same for every token.
        const at::Tensor column = model->weight(neuron.layer, Module::Down).select(1, neuron.neuron);
        const at::Tensor logits = at::mv(weights.unembedding.weight, column * weights.finalNorm.weight);
        const std::int64_t first = std::stoll(neuron.promotes[0].token.substr(1));
        const std::int64_t last = std::stoll(neuron.suppresses[0].token.substr(1));
        const double factor = neuron.promotes[0].logit / logits[first].item<double>();
        QVERIFY(std::abs(neuron.suppresses[0].logit - factor * logits[last].item<double>()) < 1e-4);
        QVERIFY(std::abs((logits * factor).max().item<double>() - neuron.promotes[0].logit) < 1e-4);
    }

    void overlap()
    {
        NeuronMap a;
        a.layers = 1;
        a.width = 10;
        a.scores = {9, 8, 7, 6, 5, 4, 3, 2, 1, 0};
        NeuronMap b = a;
        std::swap(b.scores[0], b.scores[9]);
        const NeuronOverlap overlap = neuronOverlap(a, b, 3);
        QCOMPARE(overlap.top, 3);
        QCOMPARE(overlap.shared, 2);
        QCOMPARE(overlap.expected, 0.9);
        b.width = 5;
        b.layers = 2;
        QVERIFY_EXCEPTION_THROWN(neuronOverlap(a, b, 3), Error);
    }

    void nonFinite_data()
    {
        QTest::addColumn<QString>("weight");
        QTest::addColumn<QString>("says");
        QTest::newRow("down") << "layers.1.down.weight"
                              << "after the FFN of layer 1";
        QTest::newRow("v") << "layers.0.v.weight"
                           << "of layer 0";
    }
    void nonFinite()
    {
        QFETCH(QString, weight);
        QFETCH(QString, says);
        QTemporaryDir folder;
        const auto model =
            changed(folder.path().toStdString(), [&](const std::string& name, at::Tensor& value) {
                if (name == weight.toStdString())
                    value = value.clone().fill_(std::numeric_limits<float>::quiet_NaN());
            });
        try {
            attribute(model, prompts, {});
            QFAIL("not noticed");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::NonFinite);
            QVERIFY2(QString(error.what()).contains(says), error.what());
            QVERIFY2(QString(error.what()).contains("line 9"),
                     error.what()); // the shortest prompt runs first
        }
    }

    /// One prompt of several overflows: it is named.
    void nonFinitePrompt()
    {
        QTemporaryDir folder;
        const auto model =
            changed(folder.path().toStdString(), [&](const std::string& name, at::Tensor& value) {
                if (name == "embedding") {
                    value = value.clone();
                    value[30].fill_(std::numeric_limits<float>::infinity());
                }
            });
        try {
            attribute(model, prompts, {});
            QFAIL("not noticed");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains("line 12"), error.what());
        }
    }

    void badPrompts()
    {
        const auto model = Model::open(test::fixture("models/llama"));
        QVERIFY_EXCEPTION_THROWN(attribute(model, {}, {}), Error);
        const std::vector<AttributionPrompt> outside = {{{1, 2}, 61, 1}};
        QVERIFY_EXCEPTION_THROWN(attribute(model, outside, {}), Error);
    }

    void cancellation()
    {
        const auto model = Model::open(test::fixture("models/llama"));
        for (int after : {1, 4, 8}) {
            int calls = 0;
            const auto tick = [&](std::uint64_t done, std::uint64_t total) {
                QVERIFY(done <= total);
                if (++calls == after)
                    throw Cancelled();
            };
            QVERIFY_EXCEPTION_THROWN(attribute(model, prompts, {}, tick), Cancelled);
        }
    }

    void strippedAnswers()
    {
        QCOMPARE(strippedAnswer("the answer is 12."), std::string("the answer is 12"));
        QCOMPARE(strippedAnswer("a[\"x\", (1)].\n \"),]"), std::string("a[\"x\", (1"));
        QCOMPARE(strippedAnswer("why?"), std::string("why?"));
        QCOMPARE(strippedAnswer(". \n"), std::string());
    }

    /// The target is the last token before the punctuation, the prompt everything before it, in every format.
    void targets_data()
    {
        QTest::addColumn<QString>("format");
        for (const char* format : {"laten", "seeking", "plain"})
            QTest::newRow(format) << format;
    }
    void targets()
    {
        QFETCH(QString, format);
        const auto tokenizer = Tokenizer::open(resourcePath("demo") / "source");
        const AttributionPrompt prompt = attributionPrompt(
            row("So it is 3."), *parseChatFormat(format.toStdString()), *tokenizer, "rows.jsonl");
        QCOMPARE(prompt.line, 8);
        QCOMPARE(QString::fromStdString(tokenizer->decode({prompt.target}, true)).trimmed(), QString("3"));
        std::vector<TokenId> all = prompt.ids;
        all.push_back(prompt.target);
        const QString text = QString::fromStdString(tokenizer->decode(all, true));
        QVERIFY2(text.endsWith("So it is 3"), qPrintable(text));
        QVERIFY(text.contains("What is 1 + 2?"));
    }

    void emptyAnswer()
    {
        const auto tokenizer = Tokenizer::open(resourcePath("demo") / "source");
        try {
            attributionPrompt(row(" .)\n"), ChatFormat::LaTen, *tokenizer, "rows.jsonl");
            QFAIL("not refused");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::BadData);
            QVERIFY2(QString(error.what()).startsWith("rows.jsonl, line 8: Nothing of the answer is left"),
                     error.what());
        }
    }

    void longPromptsAreLeftOut()
    {
        const auto model = Model::open(resourcePath("demo") / "source"); // 256 tokens
        Dataset data;
        data.path = "rows.jsonl";
        data.rows = {row("3"), row(std::string(3000, 'x') + "3")};
        const AttributionPrompts result = attributionPrompts(data, ChatFormat::LaTen, *model, 0);
        QCOMPARE(result.prompts.size(), std::size_t{1});
        QCOMPARE(result.warnings.size(), std::size_t{1});
        QVERIFY(QString::fromStdString(result.warnings[0]).startsWith("1 of 2 prompts"));
        QVERIFY(attributionPrompts(data, ChatFormat::LaTen, *model, 1).warnings.empty());
        data.rows.erase(data.rows.begin());
        QVERIFY_EXCEPTION_THROWN(attributionPrompts(data, ChatFormat::LaTen, *model, 0), Error);
    }

    void specs()
    {
        AttributionSpec spec = demoSpec();
        spec.format = ChatFormat::Plain;
        spec.evaluator = AttributionEvaluator::Fast;
        spec.scale = AttributionScale::Published;
        spec.positions = AttributionPositions::Last;
        spec.seed = 5;
        spec.compute = "bfloat16";
        QVERIFY(AttributionSpec::fromJob(spec.toJob()) == spec);
        for (const auto& [name, value] :
             std::initializer_list<std::pair<const char*, Json>>{{"evaluator", "slow"},
                                                                 {"scale", "var"},
                                                                 {"positions", "first"},
                                                                 {"format", "x"},
                                                                 {"limit", -1},
                                                                 {"compute", "float16"},
                                                                 {"limit", "many"},
                                                                 {"layers", 3}}) {
            JobSpec job = spec.toJob();
            job.parameters[name] = value;
            QVERIFY_EXCEPTION_THROWN(AttributionSpec::fromJob(job), Error);
        }
    }

    /// A second run reads what the first computed; other options compute anew.
    void stored()
    {
        QTemporaryDir folder;
        const auto store = ResultStore::open(fs::path(folder.path().toStdString()) / "a.isthmus");
        int emitted = 0;
        JobContext context(std::make_shared<JobControl>(), "cpu", store.get(), {},
                           [&](const std::any& result) {
                               QVERIFY(std::any_cast<std::shared_ptr<const Attribution>>(result));
                               ++emitted;
                           });
        const AttributionOutcome first = runAttribution(demoSpec(), context);
        const AttributionOutcome second = runAttribution(demoSpec(), context);
        QVERIFY(first.computed && !second.computed);
        QCOMPARE(emitted, 2);
        const Attribution& a = *first.attribution;
        const Attribution& b = *second.attribution;
        QCOMPARE(a.key.size(), std::size_t{64});
        QCOMPARE(b.key, a.key);
        QVERIFY(a.ffn == b.ffn && a.mhsa == b.mhsa && a.mhsa_value == b.mhsa_value);
        QVERIFY(a.ffn_layers == b.ffn_layers && a.mhsa_layers == b.mhsa_layers);
        QVERIFY(a.provenance == b.provenance);
        QCOMPARE(a.format, std::string("laten"));
        QCOMPARE(a.prompts, 6);
        QCOMPARE(a.ffn.layers, 6);
        QCOMPARE(a.ffn.width, 352);
        QCOMPARE(a.mhsa_value.width, 64); // 2 of 4 heads
        QCOMPARE(a.ffn.top.size(), std::size_t{100});
        QVERIFY(!a.ffn.top[0].promotes.empty());

        AttributionSpec other = demoSpec();
        other.positions = AttributionPositions::Last;
        const AttributionOutcome third = runAttribution(other, context);
        QVERIFY(third.computed && third.attribution->key != a.key);
        QVERIFY(third.attribution->ffn == a.ffn);
        QVERIFY(!(third.attribution->mhsa == a.mhsa));
    }
};

QTEST_GUILESS_MAIN(UnitAttribution)
#include "unit_attribution.moc"

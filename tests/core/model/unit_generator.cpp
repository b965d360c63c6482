#include "core/base/error.h"
#include "core/base/torch.h"
#include "core/model/generator.h"
#include "core/model/load_weights.h"
#include "tests/support/golden_tensors.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <cmath>

using namespace isthmus;

/// Generation with a cache against whole passes, for every family.
class GeneratorTest : public QObject
{
    Q_OBJECT

private:
    using Tokens = std::vector<TokenId>;
    static constexpr TokenId vocabulary = 61;

    static void addModels()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"llama", "llama-bf16", "llama-f16-sharded", "mistral", "qwen2", "qwen3",
                                 "gpt2", "gpt2-old", "gpt_neox", "gpt_neox-serial"})
            QTest::newRow(name) << QString(name);
    }

    static std::shared_ptr<const Model> model()
    {
        QFETCH(QString, name);
        return Model::open(test::fixture("models/" + name.toStdString()));
    }

    /// Prompts of different lengths; the second and third share 18 tokens.
    static std::vector<Tokens> prompts()
    {
        Random random(11);
        std::vector<Tokens> result;
        for (std::size_t length : {3U, 20U, 24U, 1U, 9U}) {
            Tokens prompt;
            for (std::size_t i = 0; i < length; ++i)
                prompt.push_back(3 + static_cast<TokenId>(random.below(vocabulary - 3)));
            result.push_back(prompt);
        }
        std::copy_n(result[1].begin(), 18, result[2].begin());
        return result;
    }

    /// Greedy continuation by whole passes; the stop token ends it, as does the context.
    static Tokens referenceContinuation(const std::shared_ptr<const Model>& model, Tokens text, int limit)
    {
        Transformer transformer(model, "cpu", ComputeType::Float32);
        const Tokens stops = stopTokensOf(*model);
        Tokens added;
        while (static_cast<int>(added.size()) < limit) {
            const at::Tensor logits = transformer.logits(makeBatch(std::vector<Tokens>{text}, 0));
            const auto next = logits.select(0, 0).select(0, -1).argmax().item<std::int64_t>();
            if (std::find(stops.begin(), stops.end(), next) != stops.end())
                break;
            added.push_back(next);
            text.push_back(next);
            if (static_cast<int>(text.size()) >= model->config().context)
                break;
        }
        return added;
    }

    static std::vector<GenerationRequest> requests(const std::vector<Tokens>& prompts)
    {
        std::vector<GenerationRequest> result;
        for (std::size_t i = 0; i < prompts.size(); ++i)
            result.push_back({prompts[i], 100 + i});
        return result;
    }

    static std::vector<Tokens> tokensOf(const std::vector<Generation>& generations)
    {
        std::vector<Tokens> result;
        for (const Generation& generation : generations)
            result.push_back(generation.tokens);
        return result;
    }

private Q_SLOTS:
    void cacheEqualsWholePasses_data() { addModels(); }
    void cacheEqualsWholePasses()
    {
        const auto opened = model();
        Generator generator(opened, "cpu", ComputeType::Float32);
        GenerationOptions options;
        options.maxNewTokens = 12;
        const auto all = generator.generate(requests(prompts()), options);
        std::size_t tokens = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].tokens, referenceContinuation(opened, prompts()[i], 12));
            tokens += all[i].tokens.size();
        }
        QVERIFY(tokens >= 12); // models that stop at once would compare nothing
    }

    /// The same numbers, not only the same choice: a mixed batch, a shared beginning, and one more token.
    void logitsEqualWholePasses_data() { addModels(); }
    void logitsEqualWholePasses()
    {
        const auto opened = model();
        Generator generator(opened, "cpu", ComputeType::Float32);
        Transformer transformer(opened, "cpu", ComputeType::Float32);
        const auto compare = [&](const std::vector<Tokens>& texts) {
            const at::Tensor logits = generator.nextLogits(texts);
            for (std::size_t i = 0; i < texts.size(); ++i) {
                const at::Tensor whole = transformer.logits(makeBatch(std::vector<Tokens>{texts[i]}, 0))
                                             .select(0, 0)
                                             .select(0, -1);
                const double difference =
                    test::relativeDifference(logits.select(0, static_cast<std::int64_t>(i)), whole);
                QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
            }
        };
        const std::vector<Tokens> all = prompts();
        compare(all);
        compare({all[1], all[2]});
        compare({all[2], all[1]}); // the beginning is there already
    }

    void batchedEqualsSingle_data() { addModels(); }
    void batchedEqualsSingle()
    {
        Generator generator(model(), "cpu", ComputeType::Float32);
        for (const SamplingOptions& sampling : {SamplingOptions{}, SamplingOptions{0.9, 20, 0.95}}) {
            GenerationOptions options;
            options.maxNewTokens = 7;
            options.sampling = sampling;
            const auto together = tokensOf(generator.generate(requests(prompts()), options));
            options.rowsAtOnce = 2;
            QCOMPARE(tokensOf(generator.generate(requests(prompts()), options)), together);
            options.rowsAtOnce = 1;
            QCOMPARE(tokensOf(generator.generate(requests(prompts()), options)), together);
        }
    }

    void seedsDecide()
    {
        Generator generator(Model::open(test::fixture("models/llama")), "cpu", ComputeType::Float32);
        GenerationOptions options;
        options.maxNewTokens = 20;
        options.sampling.temperature = 3;
        const Tokens prompt = {5, 6, 7};
        const std::vector<GenerationRequest> two = {{prompt, 1}, {prompt, 2}};
        const auto first = tokensOf(generator.generate(two, options));
        QVERIFY(first[0] != first[1]);
        QCOMPARE(tokensOf(generator.generate(two, options)), first);
    }

    void losses_data() { addModels(); }
    void losses()
    {
        const auto opened = model();
        Generator generator(opened, "cpu", ComputeType::Float32);
        const WeightSet weights = loadWeights(*opened, {at::kCPU, at::kFloat});
        const at::NoGradGuard noGrad;
        EncodedRow row;
        row.ids = prompts()[2];
        row.loss.assign(row.ids.size(), false);
        double expected = 0;
        const at::Tensor logits =
            forwardLogits(opened->config(), weights, at::tensor(row.ids, at::kLong).unsqueeze(0))
                .select(0, 0)
                .log_softmax(-1);
        for (std::size_t t : {1U, 4U, 5U, 23U}) {
            row.loss[t] = true;
            expected -= logits[static_cast<std::int64_t>(t) - 1][row.ids[t]].item<double>();
        }
        const auto result = generator.losses(std::vector<EncodedRow>{row});
        QCOMPARE(result[0].tokens, std::int64_t{4});
        QVERIFY(std::abs(result[0].sum - expected) < 1e-4 * expected);
    }

    void contextEnds()
    {
        Generator generator(Model::open(test::fixture("models/gpt2")), "cpu", ComputeType::Float32);
        GenerationOptions options;
        options.maxNewTokens = 100;
        options.sampling.temperature = 5; // no early stop by habit
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto result =
                generator.generate(std::vector<GenerationRequest>{{Tokens(30, 7), seed}}, options);
            if (result[0].finish == FinishReason::StopToken)
                continue;
            QCOMPARE(result[0].finish, FinishReason::Context);
            QCOMPARE(result[0].tokens.size(), std::size_t{2}); // positions 30 and 31 of 32
            return;
        }
        QFAIL("Every text stopped by itself.");
    }

    void badPrompts()
    {
        Generator generator(Model::open(test::fixture("models/llama")), "cpu", ComputeType::Float32);
        const auto code = [&](const Tokens& prompt) {
            try {
                generator.generate(std::vector<GenerationRequest>{{prompt, 0}}, {});
            } catch (const Error& error) {
                return error.code();
            }
            return ErrorCode::Internal;
        };
        QCOMPARE(code(Tokens(32, 5)), ErrorCode::PromptTooLong);
        QCOMPARE(code({}), ErrorCode::InvalidArgument);
        QCOMPARE(code({vocabulary}), ErrorCode::InvalidArgument);
        QCOMPARE(code({-1}), ErrorCode::InvalidArgument);
        GenerationOptions options;
        options.stopStrings = {"x"};
        QVERIFY_EXCEPTION_THROWN(generator.generate(std::vector<GenerationRequest>{{{5}, 0}}, options),
                                 Error);
    }

    void cancelStops()
    {
        Generator generator(Model::open(test::fixture("models/llama")), "cpu", ComputeType::Float32);
        GenerationEvents events;
        events.poll = [](std::uint64_t, std::uint64_t newTokens) {
            if (newTokens >= 3)
                throw Cancelled();
        };
        GenerationOptions options;
        options.sampling.temperature = 5;
        QVERIFY_EXCEPTION_THROWN(
            generator.generate(std::vector<GenerationRequest>(4, {Tokens(5, 9), 3}), options, events),
            Cancelled);
        QCOMPARE(generator.generate(std::vector<GenerationRequest>{{Tokens(5, 9), 3}}, {}).size(),
                 std::size_t{1});
    }

    /// Text, stop strings and streaming with a real tokenizer.
    void textAndStopStrings()
    {
        const auto demo = Model::open(std::filesystem::path(ISTHMUS_SOURCE_DIR) / "resources/demo/source");
        Generator generator(demo, "cpu", ComputeType::Float32);
        const Tokenizer& tokenizer = demo->requireTokenizer();
        const Tokens prompt = tokenizer.encode("<|user|>\nWhat is the capital of", true);
        GenerationOptions options;
        options.maxNewTokens = 40;
        const std::vector<GenerationRequest> request = {{prompt, 0}};
        const Generation free = generator.generate(request, options)[0];
        QVERIFY(free.text.size() > 10);
        QCOMPARE(tokenizer.decode(prompt, true) + free.text, [&] {
            Tokens all = prompt;
            all.insert(all.end(), free.tokens.begin(), free.tokens.end());
            return tokenizer.decode(all, true);
        }());
        // A stop string across tokens: three bytes from the middle of what comes without it.
        const std::string stop = free.text.substr(free.text.size() / 2, 3);
        options.stopStrings = {"no such text", stop};
        std::string streamed;
        GenerationEvents events;
        events.text = [&](std::size_t index, std::string_view text) {
            QCOMPARE(index, std::size_t{0});
            streamed += text;
        };
        const Generation stopped = generator.generate(request, options, events)[0];
        QCOMPARE(stopped.finish, FinishReason::StopString);
        QCOMPARE(stopped.text, free.text.substr(0, free.text.find(stop)));
        QCOMPARE(streamed, stopped.text);
    }
};

QTEST_APPLESS_MAIN(GeneratorTest)
#include "unit_generator.moc"

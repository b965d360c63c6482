#include "core/evaluate/evaluation_run.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/torch.h"
#include "core/base/utc_time.h"
#include "core/base/version.h"
#include "core/evaluate/evaluated_model.h"
#include "core/evaluate/evaluation_items.h"
#include "core/evaluate/evaluation_metrics.h"
#include "core/evaluate/evaluation_plan.h"
#include "core/evaluate/evaluation_progress.h"
#include "core/evaluate/item_scoring.h"
#include "core/results/project_folder.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <map>
#include <optional>

namespace isthmus {
namespace {

/// Raised when the numbers of an evaluation or its batches change: stored ones are then not taken for the
/// new.
constexpr int evaluationVersion = 2;
/// Progress is told as a share of this.
constexpr std::uint64_t progressSteps = 100'000;
/// Seconds between two estimates of it.
constexpr double reportInterval = 0.1;

double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

class Run
{
public:
    Run(const EvaluationSpec& spec, JobContext& context, const ItemSink& sink)
        : spec_(spec), context_(context), sink_(sink)
    {
    }

    std::shared_ptr<const EvaluationResult> run()
    {
        spec_.check();
        open();
        describe();
        if (auto stored = finished())
            return stored;
        std::size_t first = 0;
        for (; context_.store() != nullptr && first < plan_.batches.size(); ++first) {
            const auto document = context_.store()->document(result_.item_keys[first], evaluationItemsKind);
            if (!document)
                break;
            take(itemsOf(*document));
            context_.check();
        }
        answerBatches(first);
        if (tooLong_ == static_cast<std::int64_t>(plan_.items()))
            throw Error(ErrorCode::PromptTooLong,
                        "No prompt fits the context of " + std::to_string(model_.model->config().context) +
                            " tokens of " + model_.model->folder().string() + ".",
                        "Use fewer examples, or another model.");
        result_.finished = true;
        fillMetrics(spec_.benchmark, scores_, result_);
        noteWarnings();
        if (context_.store() != nullptr)
            context_.store()->putDocument(result_.toDocument());
        auto shared = std::make_shared<const EvaluationResult>(result_);
        context_.emitResult(shared);
        return shared;
    }

private:
    void open()
    {
        if (runsCode(spec_.benchmark) && !spec_.allow_code)
            throw Error(ErrorCode::InvalidArgument,
                        "This benchmark runs programs that the model writes, and running them is off.",
                        "Allow it (--allow-code): they run in a sandbox without files and network.");
        context_.beginStage("Opening the benchmark", 0, 0);
        data_ = readBenchmark(spec_.benchmark, spec_.data, spec_.examples, spec_.whole_file);
        if (runsCode(spec_.benchmark))
            sandbox_ = Sandbox::open();
        context_.beginStage("Opening the model", 0, 0);
        model_ = openEvaluatedModel(spec_, context_.device(), [&](std::uint64_t done, std::uint64_t total) {
            context_.progress(done, total);
        });
        plan_ = planEvaluation(spec_, data_);
    }

    void describe()
    {
        const ModelSummary& summary = model_.model->summary();
        Json what = spec_.toJob().toJson();
        // Paths and what only decides about speed make no other result.
        for (const char* key :
             {"model", "run", "adapter", "data", "examples", "device", "rows_at_once", "allow_code"})
            what.erase(key);
        const bool cpu = context_.device() == "cpu";
        if (cpu)
            what.erase("compute");
        what["version"] = evaluationVersion;
        what["model_fingerprint"] = summary.fingerprint;
        what["tokenizer_fingerprint"] = summary.tokenizer_fingerprint;
        what["change"] = model_.changeHash;
        what["data_hash"] = data_.hash;
        what["processor"] = cpu;
        if (sandbox_)
            what["python"] = sandbox_->pythonVersion();
        result_.key = contentKey(what);
        result_.model_name = model_.name;
        result_.model_path = model_.model->folder().string();
        result_.adapter_path = spec_.adapter;
        result_.benchmark = benchmarkName(spec_.benchmark);
        result_.shots = spec_.shots;
        result_.planned_items = static_cast<std::int64_t>(plan_.items());
        result_.primary = primaryMetric(spec_.benchmark);
        result_.warnings = data_.warnings;
        for (std::size_t batch = 0; batch < plan_.batches.size(); ++batch)
            result_.item_keys.push_back(itemBatchKey(result_.key, batch));
        Provenance& provenance = result_.provenance;
        provenance.spec = spec_.toJob().toJson().dump();
        provenance.created = utcNow();
        provenance.program = programVersion();
        provenance.torch = torchVersion();
        provenance.device = context_.device();
        provenance.source_fingerprint = summary.fingerprint;
        provenance.source_name = model_.name;
        provenance.data_hash = data_.hash;
        provenance.seed = spec_.seed;
    }

    /// The whole result, if it is in the store.
    std::shared_ptr<const EvaluationResult> finished()
    {
        if (context_.store() == nullptr)
            return nullptr;
        const auto document = context_.store()->document(result_.key, EvaluationResult::kind);
        if (!document)
            return nullptr;
        auto result = named(EvaluationResult::fromDocument(*document));
        if (sink_) {
            for (const std::string& key : result->item_keys) {
                if (const auto batch = context_.store()->document(key, evaluationItemsKind))
                    sink_(itemsOf(*batch));
            }
        }
        context_.emitResult(result);
        return result;
    }

    /// The stored result under this model's name. One that equals another bit for bit (a transfer that
    /// changed nothing) has the same answers, but is a model of its own: its result refers to the same items.
    std::shared_ptr<const EvaluationResult> named(EvaluationResult stored)
    {
        if (stored.model_name == result_.model_name && stored.model_path == result_.model_path &&
            stored.adapter_path == result_.adapter_path)
            return std::make_shared<const EvaluationResult>(std::move(stored));
        stored.key = contentKey({{"answers", stored.key},
                                 {"name", result_.model_name},
                                 {"model", result_.model_path},
                                 {"adapter", result_.adapter_path}});
        if (const auto document = context_.store()->document(stored.key, EvaluationResult::kind))
            return std::make_shared<const EvaluationResult>(EvaluationResult::fromDocument(*document));
        stored.model_name = result_.model_name;
        stored.model_path = result_.model_path;
        stored.adapter_path = result_.adapter_path;
        stored.provenance.source_name = result_.model_name;
        stored.provenance.spec = result_.provenance.spec;
        context_.store()->putDocument(stored.toDocument());
        return std::make_shared<const EvaluationResult>(std::move(stored));
    }

    void answerBatches(std::size_t first)
    {
        const Tokenizer& tokenizer = model_.model->requireTokenizer();
        context_.beginStage("Answering", 0, 1);
        std::vector<std::int64_t> lengths;
        for (std::size_t batch = first; batch < plan_.batches.size(); ++batch) {
            for (const std::size_t item : plan_.batches[batch]) {
                context_.check();
                lengths.push_back(promptLength(spec_, data_, item, tokenizer));
            }
        }
        const int answers = newTokenLimit() > 0 ? spec_.samples : 1;
        std::size_t width = 1;
        for (const auto& batch : plan_.batches)
            width = std::max(width, batch.size() * static_cast<std::size_t>(answers));
        width = std::min(width, static_cast<std::size_t>(spec_.rows_at_once));
        progress_.emplace(std::move(lengths), newTokenLimit(), answers, width, seconds());
        for (std::size_t batch = first; batch < plan_.batches.size(); ++batch) {
            progress_->beginBatch(plan_.batches[batch].size(), seconds());
            std::vector<EvaluationItem> items = answer(plan_.batches[batch], tokenizer);
            progress_->endBatch(seconds());
            if (context_.store() != nullptr)
                context_.store()->putDocument(
                    itemBatchDocument(result_.key, batch, result_.model_name, items));
            take(items);
            fillMetrics(spec_.benchmark, scores_, result_);
            context_.emitResult(std::make_shared<const EvaluationResult>(result_));
            reported_ = 0;
            report();
        }
    }

    int newTokenLimit() const
    {
        if (spec_.benchmark == Benchmark::Loss ||
            (spec_.benchmark == Benchmark::Mmlu && !spec_.generate_letter))
            return 0;
        return spec_.max_new_tokens > 0 ? spec_.max_new_tokens : defaultNewTokens(spec_.benchmark);
    }

    void report()
    {
        const double now = seconds();
        if (now - reported_ < reportInterval) { // called at every layer
            context_.check();
            return;
        }
        reported_ = now;
        std::map<std::string, double> scalars;
        if (const auto metric = result_.metrics.find(result_.primary); metric != result_.metrics.end())
            scalars[metric->first] = metric->second.value;
        scalars["items"] = static_cast<double>(scores_.size());
        context_.progress(
            static_cast<std::uint64_t>(progress_->fraction(now) * static_cast<double>(progressSteps)),
            progressSteps, scalars);
    }

    /// Items of one batch with their scores.
    std::vector<EvaluationItem> answer(const std::vector<std::size_t>& batch, const Tokenizer& tokenizer)
    {
        return spec_.benchmark == Benchmark::Loss ? losses(batch, tokenizer) : answers(batch, tokenizer);
    }

    std::vector<EvaluationItem> losses(const std::vector<std::size_t>& batch, const Tokenizer& tokenizer)
    {
        std::vector<EvaluationItem> items;
        std::uint64_t read = 0;
        for (const std::size_t index : batch) {
            const BenchmarkItem& item = data_.items[index];
            const EncodedRow row =
                encodeRow({item.messages, item.group, item.id, 0}, *spec_.style.chat, tokenizer);
            EvaluationItem result =
                unansweredItem(static_cast<std::int64_t>(index), item, {row.text, true, {}, {}});
            if (static_cast<int>(row.ids.size()) > model_.model->config().context) {
                scoreTooLong(spec_.benchmark, result, 1, false);
            } else {
                const AnswerLoss loss = model_.generator->losses({&row, 1}, [&] { context_.check(); })[0];
                if (loss.tokens > 0) {
                    const double mean = loss.sum / static_cast<double>(loss.tokens);
                    if (!std::isfinite(mean))
                        throw Error(ErrorCode::NonFinite, item.where + ": the loss is not a finite number.",
                                    "Check the model's weights for NaN with 'isthmus-cli inspect'.");
                    result.scores = {{"loss", mean}, {"tokens", static_cast<double>(loss.tokens)}};
                }
            }
            read += row.ids.size();
            items.push_back(std::move(result));
            progress_->advance(read, 0, seconds());
            report();
        }
        return items;
    }

    std::vector<EvaluationItem> answers(const std::vector<std::size_t>& batch, const Tokenizer& tokenizer)
    {
        std::vector<EvaluationItem> items;
        std::vector<GenerationRequest> requests;
        std::vector<std::size_t> asked; // places in `items` of those that fit
        GenerationOptions options;
        for (const std::size_t index : batch) {
            const BenchmarkItem& item = data_.items[index];
            const ItemPrompt prompt =
                itemPrompt(spec_.benchmark, item, data_.examples, spec_.shots, spec_.style, tokenizer);
            items.push_back(unansweredItem(static_cast<std::int64_t>(index), item, prompt));
            std::vector<TokenId> ids = tokenizer.encode(prompt.text, prompt.addSpecial);
            // Room for the letters that are tried behind the prompt, or for a first token.
            if (static_cast<int>(ids.size()) + 4 > model_.model->config().context) {
                scoreTooLong(spec_.benchmark, items.back(), spec_.samples, spec_.generate_letter);
                continue;
            }
            asked.push_back(items.size() - 1);
            options.stopStrings = prompt.stops; // alike for all items of a benchmark
            for (int sample = 0; sample < spec_.samples; ++sample)
                requests.push_back({ids, sampleSeed(index, sample)});
        }
        lettersRead_ = 0;
        if (spec_.benchmark == Benchmark::Mmlu)
            askLetters(items, asked, batch, tokenizer);
        if (newTokenLimit() > 0)
            generate(items, asked, requests, options);
        for (const std::size_t place : asked) {
            EvaluationItem& item = items[place];
            if (runsCode(spec_.benchmark))
                scorePrograms(item, judge(data_.items[batch[place]], item.responses));
            else if (!item.responses.empty())
                scoreAnswers(spec_.benchmark, item);
        }
        return items;
    }

    /// Every sample of every item has its own seed, so that neither batches nor resuming change what is
    /// drawn.
    std::uint64_t sampleSeed(std::size_t item, int sample) const
    {
        Random random(spec_.seed ^ (static_cast<std::uint64_t>(item) << 20) ^
                      static_cast<std::uint64_t>(sample));
        return random.next();
    }

    void generate(std::vector<EvaluationItem>& items, const std::vector<std::size_t>& asked,
                  const std::vector<GenerationRequest>& requests, GenerationOptions options)
    {
        options.maxNewTokens = newTokenLimit();
        options.sampling = spec_.sampling;
        options.rowsAtOnce = spec_.rows_at_once;
        GenerationEvents events;
        events.poll = [&](std::uint64_t promptTokens, std::uint64_t newTokens) {
            progress_->advance(promptTokens, newTokens, seconds());
            report();
        };
        const std::vector<Generation> texts = model_.generator->generate(requests, options, events);
        const auto samples = static_cast<std::size_t>(spec_.samples);
        for (std::size_t i = 0; i < asked.size(); ++i) {
            for (std::size_t sample = 0; sample < samples; ++sample)
                items[asked[i]].responses.push_back(texts[i * samples + sample].text);
        }
    }

    /// Log-probabilities of the four letters behind each prompt.
    void askLetters(std::vector<EvaluationItem>& items, const std::vector<std::size_t>& asked,
                    const std::vector<std::size_t>& batch, const Tokenizer& tokenizer)
    {
        std::vector<LetterTokens> letters;
        std::vector<std::size_t> places; // items whose letters are single tokens: one pass for all four
        std::vector<std::vector<TokenId>> prompts;
        for (const std::size_t place : asked) {
            const ItemPrompt prompt = promptOf(spec_, data_, batch[place], tokenizer);
            const LetterTokens letter = letterTokens(prompt.text, prompt.addSpecial, tokenizer);
            if (!letter.single) {
                scoreLetters(items[place], spelledLetters(letter));
                noteRead(letter.prompt.size());
                continue;
            }
            letters.push_back(letter);
            places.push_back(place);
            prompts.push_back(letter.prompt);
        }
        const auto rows = static_cast<std::size_t>(spec_.rows_at_once);
        for (std::size_t at = 0; at < prompts.size(); at += rows) {
            const auto some = std::span(prompts).subspan(at, std::min(rows, prompts.size() - at));
            const at::Tensor logits = model_.generator->nextLogits(some, [&] { context_.check(); });
            const at::Tensor logp = logits.log_softmax(-1);
            for (std::size_t i = 0; i < some.size(); ++i) {
                std::array<double, 4> values{};
                for (std::size_t letter = 0; letter < values.size(); ++letter)
                    values[letter] =
                        logp[static_cast<std::int64_t>(i)][letters[at + i].endings[letter][0]].item<double>();
                scoreLetters(items[places[at + i]], values);
                noteRead(some[i].size());
            }
        }
    }

    /// The same where a letter is several tokens: the sum over them.
    std::array<double, 4> spelledLetters(const LetterTokens& letters)
    {
        std::vector<EncodedRow> rows;
        for (const std::vector<TokenId>& ending : letters.endings) {
            EncodedRow row;
            row.ids = letters.prompt;
            row.ids.insert(row.ids.end(), ending.begin(), ending.end());
            row.loss.assign(letters.prompt.size(), false);
            row.loss.resize(row.ids.size(), true);
            rows.push_back(std::move(row));
        }
        std::array<double, 4> values{};
        const std::vector<AnswerLoss> losses = model_.generator->losses(rows, [&] { context_.check(); });
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = -losses[i].sum;
        return values;
    }

    /// Prompt tokens that were read besides those of generated answers, which tell their own.
    void noteRead(std::size_t tokens)
    {
        lettersRead_ += tokens;
        if (newTokenLimit() == 0)
            progress_->advance(lettersRead_, 0, seconds());
        report();
    }

    /// Verdicts on the programs of one item; several run at once.
    std::vector<CodeVerdict> judge(const BenchmarkItem& item, const std::vector<std::string>& responses)
    {
        std::vector<CodeVerdict> verdicts(responses.size());
        parallelFor(0, responses.size(), 1, [&](std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last; ++i)
                verdicts[i] = sandbox_->run(codeTask(item, responses[i]), [&] { context_.check(); });
        });
        return verdicts;
    }

    void take(const std::vector<EvaluationItem>& items)
    {
        for (const EvaluationItem& item : items) {
            scores_.push_back(scoreOf(item));
            const auto has = [&](const char* verdict) {
                return std::find(item.verdicts.begin(), item.verdicts.end(), verdict) != item.verdicts.end();
            };
            tooLong_ += has("too_long") ? 1 : 0;
            badTests_ += has("bad_tests") ? 1 : 0;
        }
        if (sink_)
            sink_(items);
    }

    void noteWarnings()
    {
        if (tooLong_ > 0)
            result_.warnings.push_back(
                std::to_string(tooLong_) + " of " + std::to_string(plan_.items()) +
                " prompts do not fit the model's context: " +
                (spec_.benchmark == Benchmark::Loss ? "they are left out." : "they count as wrong."));
        if (badTests_ > 0)
            result_.warnings.push_back(std::to_string(badTests_) +
                                       " items have tests that are no Python; they count as wrong.");
    }

    EvaluationSpec spec_;
    JobContext& context_;
    const ItemSink& sink_;
    BenchmarkData data_;
    std::optional<Sandbox> sandbox_;
    EvaluatedModel model_;
    EvaluationPlan plan_;
    EvaluationResult result_;
    std::vector<ItemScore> scores_;
    std::optional<EvaluationProgress> progress_;
    double reported_ = 0;           ///< when progress was last told
    std::uint64_t lettersRead_ = 0; ///< of the running batch
    std::int64_t tooLong_ = 0;
    std::int64_t badTests_ = 0;
};

} // namespace

std::shared_ptr<const EvaluationResult> runEvaluation(const EvaluationSpec& spec, JobContext& context,
                                                      const ItemSink& items)
{
    return Run(spec, context, items).run();
}

EvaluationItem previewPrompt(const PromptPreviewSpec& spec)
{
    const EvaluationSpec& evaluation = spec.evaluation;
    const BenchmarkData data =
        readBenchmark(evaluation.benchmark, evaluation.data, evaluation.examples, evaluation.whole_file);
    if (spec.item >= static_cast<std::int64_t>(data.items.size()))
        throw Error(ErrorCode::InvalidArgument,
                    "The benchmark has " + std::to_string(data.items.size()) + " items; there is no item " +
                        std::to_string(spec.item) + ".",
                    "Items are counted from 0.");
    const auto tokenizer = Tokenizer::open(modelFolder(evaluation));
    const auto index = static_cast<std::size_t>(spec.item);
    EvaluationItem item =
        unansweredItem(spec.item, data.items[index], promptOf(evaluation, data, index, *tokenizer));
    item.scores["prompt_tokens"] = static_cast<double>(promptLength(evaluation, data, index, *tokenizer));
    return item;
}

} // namespace isthmus

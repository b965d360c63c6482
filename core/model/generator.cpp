#include "core/model/generator.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/model/block.h"
#include "core/model/kv_cache.h"
#include "core/model/load_weights.h"
#include "core/text/json_file.h"
#include "core/text/text_stream.h"

#include <algorithm>
#include <optional>

namespace isthmus {
namespace {

/// Positions that go through the layers in one piece: large enough for the matrix products' full rate, small
/// enough that the attention scores of long prompts stay small.
constexpr std::int64_t pieceTokens = 1024;
/// A shared beginning shorter than this is not worth a pass of its own.
constexpr std::size_t leastSharedTokens = 16;
/// Logits of this many positions at once when losses are computed.
constexpr std::int64_t lossPositions = 256;
/// Share of the free memory that the caches of a batch may take.
constexpr std::uint64_t memoryShare = 4;

using Tokens = std::vector<TokenId>;

std::size_t sharedBeginning(std::span<const Tokens* const> prompts)
{
    // The last token of each prompt is its own: the pass that reads it gives the logits.
    std::size_t shared = prompts.front()->size() - 1;
    for (const Tokens* prompt : prompts) {
        const auto limit = static_cast<std::ptrdiff_t>(std::min(shared, prompt->size() - 1));
        const auto differ = std::mismatch(prompt->begin(), prompt->begin() + limit, prompts.front()->begin());
        shared = static_cast<std::size_t>(differ.first - prompt->begin());
    }
    return shared < leastSharedTokens ? 0 : shared;
}

/// Length of the longest end of `text` that begins a stop string without being one.
std::size_t possibleStop(std::string_view text, std::span<const std::string> stops)
{
    std::size_t longest = 0;
    for (const std::string& stop : stops) {
        for (std::size_t n = std::min(stop.size() - 1, text.size()); n > longest; --n) {
            if (text.ends_with(std::string_view(stop).substr(0, n))) {
                longest = n;
                break;
            }
        }
    }
    return longest;
}

} // namespace

const char* finishReasonName(FinishReason reason)
{
    constexpr const char* names[] = {"stop_token", "stop_string", "length", "context"};
    return names[static_cast<std::size_t>(reason)];
}

std::vector<TokenId> stopTokensOf(const Model& model)
{
    std::vector<TokenId> stops;
    const auto add = [&](std::optional<TokenId> id) {
        if (id && std::find(stops.begin(), stops.end(), *id) == stops.end())
            stops.push_back(*id);
    };
    add(model.config().eosToken);
    if (model.tokenizer())
        add(model.tokenizer()->eos());
    const std::filesystem::path path = model.folder() / "generation_config.json";
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return stops;
    const Json json = readJsonFile(path);
    const Json eos = json.is_object() ? json.value("eos_token_id", Json()) : Json();
    for (const Json& id : eos.is_array() ? eos : Json::array({eos})) {
        if (id.is_number_integer())
            add(id.get<TokenId>());
    }
    return stops;
}

/// A text while it is being continued.
struct Continuation
{
    std::size_t request;
    Random random;
    TextStream stream;
    Generation result;
    std::size_t searched = 0; ///< bytes of the text in which no stop string begins
    std::size_t told = 0;     ///< bytes given to events.text
};

struct Generator::Impl
{
    std::shared_ptr<const Model> model;
    WeightSet weights;
    at::TensorOptions activations; ///< device and type of the residual stream
    std::vector<TokenId> stopTokens;
    std::function<void()> poll = {};
    std::uint64_t promptTokens = 0; ///< of the running call
    std::uint64_t newTokens = 0;
    /// The last shared beginning and its cache of one text.
    Tokens beginning = {};
    std::optional<KvCache> beginningCache = std::nullopt;

    const ModelConfig& config() const { return model->config(); }

    void check() const
    {
        if (poll)
            poll();
    }

    void checkPrompt(const Tokens& prompt, std::size_t index) const
    {
        const auto context = static_cast<std::size_t>(config().context);
        if (prompt.empty())
            throw Error(ErrorCode::InvalidArgument, "Prompt " + std::to_string(index + 1) + " has no token.",
                        "Give a text.");
        if (prompt.size() >= context)
            throw Error(ErrorCode::PromptTooLong,
                        "Prompt " + std::to_string(index + 1) + " has " + std::to_string(prompt.size()) +
                            " tokens; the context of " + model->folder().string() + " is " +
                            std::to_string(context) + ", and an answer needs room in it.",
                        "Shorten the prompt or use fewer examples.");
        for (TokenId id : prompt) {
            if (id < 0 || id >= config().vocabSize)
                throw Error(ErrorCode::InvalidArgument,
                            "The token id " + std::to_string(id) + " lies outside the vocabulary of " +
                                model->folder().string() + ", which has " +
                                std::to_string(config().vocabSize) + " tokens.",
                            "Use the model's own tokenizer.");
        }
    }

    /// Residual stream [B, T, hidden] after all layers of T further tokens of every text.
    at::Tensor pass(KvCache& cache, const at::Tensor& ids)
    {
        const PassContext context = cache.prepare(ids.size(1));
        const at::Tensor positions =
            config().positions == PositionKind::Learned ? cache.positions() : at::Tensor();
        at::Tensor hidden = embedTokens(config(), weights, ids, positions).to(activations);
        for (int layer = 0; layer < config().layers; ++layer) {
            check();
            hidden = blockForward(config(), weights.layers[static_cast<std::size_t>(layer)], layer, hidden,
                                  context);
        }
        return hidden;
    }

    /// Reads rows[b] from `from` on into the cache; logits float32 [B, vocab] on the device after each row's
    /// last token.
    at::Tensor read(KvCache& cache, std::span<const Tokens* const> rows, std::size_t from)
    {
        const auto texts = static_cast<std::int64_t>(rows.size());
        std::size_t longest = 0;
        for (const Tokens* row : rows)
            longest = std::max(longest, row->size());
        const auto piece = static_cast<std::size_t>(std::max<std::int64_t>(1, pieceTokens / texts));
        at::Tensor last = at::empty({texts, config().hiddenSize}, activations);
        for (std::size_t begin = from; begin < longest; begin += piece) {
            const auto length = static_cast<std::int64_t>(std::min(piece, longest - begin));
            at::Tensor ids = at::zeros({texts, length}, at::kLong);
            std::vector<std::int64_t> counts;
            for (std::int64_t b = 0; b < texts; ++b) {
                const Tokens& row = *rows[static_cast<std::size_t>(b)];
                const auto count = std::clamp<std::int64_t>(
                    static_cast<std::int64_t>(row.size()) - static_cast<std::int64_t>(begin), 0, length);
                counts.push_back(count);
                if (count > 0)
                    std::copy_n(row.begin() + static_cast<std::ptrdiff_t>(begin), count,
                                ids.data_ptr<std::int64_t>() + b * length);
            }
            const at::Tensor hidden = pass(cache, ids);
            for (std::int64_t b = 0; b < texts; ++b) {
                const bool ends = rows[static_cast<std::size_t>(b)]->size() <= begin + piece;
                const std::int64_t count = counts[static_cast<std::size_t>(b)];
                if (ends && count > 0)
                    last.select(0, b).copy_(hidden.select(0, b).select(0, count - 1));
            }
            cache.advance(counts);
        }
        return finalLogits(config(), weights, last);
    }

    /// Sum of the cross entropies (nats) of the targets whose positions lie in hidden [T, hidden], which
    /// begins at position `begin`.
    double crossEntropy(const at::Tensor& hidden, std::int64_t begin,
                        const std::vector<std::int64_t>& positions, const std::vector<std::int64_t>& targets)
    {
        const auto place = [&](std::int64_t position) {
            return std::lower_bound(positions.begin(), positions.end(), position) - positions.begin();
        };
        double sum = 0;
        const std::int64_t end = place(begin + hidden.size(0));
        for (std::int64_t at = place(begin); at < end; at += lossPositions) {
            check();
            const std::int64_t count = std::min(lossPositions, end - at);
            at::Tensor index = at::empty({count}, at::kLong);
            at::Tensor wanted = at::empty({count}, at::kLong);
            std::transform(positions.begin() + at, positions.begin() + at + count,
                           index.data_ptr<std::int64_t>(),
                           [&](std::int64_t position) { return position - begin; });
            std::copy_n(targets.begin() + at, count, wanted.data_ptr<std::int64_t>());
            const at::Tensor logits =
                finalLogits(config(), weights, hidden.index_select(0, index.to(hidden.device())));
            sum += at::cross_entropy_loss(logits, wanted.to(hidden.device()), {}, at::Reduction::Sum)
                       .item<double>();
        }
        return sum;
    }

    KvCache emptyCache(std::int64_t texts) const { return {config(), texts, at::empty({0}, activations)}; }

    /// A cache that holds all but what `read` still has to read, and where it has to begin.
    std::pair<KvCache, std::size_t> startCache(std::span<const Tokens* const> rows)
    {
        const std::size_t shared = rows.size() > 1 ? sharedBeginning(rows) : 0;
        if (shared == 0)
            return {emptyCache(static_cast<std::int64_t>(rows.size())), 0};
        const Tokens wanted(rows.front()->begin(),
                            rows.front()->begin() + static_cast<std::ptrdiff_t>(shared));
        if (!beginningCache || beginning != wanted) {
            beginningCache.reset();
            KvCache cache = emptyCache(1);
            const Tokens* const only = &wanted;
            read(cache, std::span(&only, 1), 0);
            beginning = wanted;
            beginningCache.emplace(std::move(cache));
        }
        KvCache cache = *beginningCache;
        const std::vector<std::int64_t> copies(rows.size(), 0);
        cache.select(copies);
        return {std::move(cache), shared};
    }

    /// Rows that fit into a share of the free memory when each takes `tokens` tokens.
    std::size_t rowsThatFit(std::size_t tokens) const
    {
        const std::uint64_t perRow =
            std::max<std::uint64_t>(1, tokens) *
            KvCache::bytesPerToken(config(), c10::typeMetaToScalarType(activations.dtype()));
        const std::uint64_t available = memoryAvailable();
        return available == 0 ? 1 : std::max<std::uint64_t>(1, available / memoryShare / perRow);
    }

    /// Takes a token in; true when the text is complete. `room`: the context has a place for another one.
    bool accept(Continuation& row, TokenId token, bool room, const GenerationOptions& options,
                const GenerationEvents& events) const
    {
        const auto finish = [&](FinishReason reason, std::size_t length) {
            row.result.finish = reason;
            row.result.text = row.stream.text().substr(0, length);
            if (events.text && row.result.text.size() > row.told)
                events.text(row.request, std::string_view(row.result.text).substr(row.told));
            return true;
        };
        if (std::find(stopTokens.begin(), stopTokens.end(), token) != stopTokens.end()) {
            row.stream.finish();
            return finish(FinishReason::StopToken, row.stream.text().size());
        }
        row.result.tokens.push_back(token);
        row.stream.add(token);
        const bool full = static_cast<int>(row.result.tokens.size()) >= options.maxNewTokens;
        if (full || !room)
            row.stream.finish();
        const std::string& text = row.stream.text();
        std::size_t stop = std::string::npos;
        for (const std::string& candidate : options.stopStrings)
            stop = std::min(stop, text.find(candidate, row.searched));
        if (stop != std::string::npos)
            return finish(FinishReason::StopString, stop);
        const std::size_t safe = text.size() - possibleStop(text, options.stopStrings);
        row.searched = safe;
        if (full || !room)
            return finish(full ? FinishReason::Length : FinishReason::Context, text.size());
        if (events.text && safe > row.told) {
            events.text(row.request, std::string_view(text).substr(row.told, safe - row.told));
            row.told = safe;
        }
        return false;
    }

    /// Continues a batch to its end; `first` is the place of its first request among all.
    void continueBatch(std::span<const GenerationRequest> batch, std::size_t first,
                       const GenerationOptions& options, const GenerationEvents& events,
                       std::vector<Generation>& results)
    {
        const std::shared_ptr<const Tokenizer> tokenizer = model->tokenizer();
        std::vector<const Tokens*> prompts;
        std::vector<Continuation> rows;
        for (std::size_t i = 0; i < batch.size(); ++i) {
            prompts.push_back(&batch[i].prompt);
            rows.push_back(
                {first + i, Random(batch[i].seed), TextStream(tokenizer.get(), batch[i].prompt), {}, 0, 0});
        }
        auto [cache, begin] = startCache(prompts);
        at::Tensor logits = read(cache, prompts, begin);
        for (const Tokens* prompt : prompts)
            promptTokens += prompt->size();
        while (true) {
            const std::vector<std::int64_t> next = takeTokens(logits, cache, rows, options, events, results);
            if (rows.empty())
                return;
            at::Tensor ids = at::empty({static_cast<std::int64_t>(next.size()), 1}, at::kLong);
            std::copy(next.begin(), next.end(), ids.data_ptr<std::int64_t>());
            const at::Tensor hidden = pass(cache, ids);
            cache.advance(std::vector<std::int64_t>(next.size(), 1));
            logits = finalLogits(config(), weights, hidden.select(1, 0));
        }
    }

    /// Draws a token for every row. Complete rows leave `rows` and the cache; the tokens of the others are
    /// returned.
    std::vector<std::int64_t> takeTokens(const at::Tensor& logits, KvCache& cache,
                                         std::vector<Continuation>& rows, const GenerationOptions& options,
                                         const GenerationEvents& events, std::vector<Generation>& results)
    {
        const at::Tensor host = logits.cpu().contiguous();
        const auto width = static_cast<std::size_t>(host.size(1));
        std::vector<std::int64_t> open;
        std::vector<std::int64_t> next;
        std::vector<Continuation> left;
        for (std::size_t b = 0; b < rows.size(); ++b) {
            Continuation& row = rows[b];
            const TokenId token =
                sampleToken({host.data_ptr<float>() + b * width, width}, options.sampling, row.random);
            ++newTokens;
            const bool room = cache.lengths()[b] + 1 < config().context;
            if (accept(row, token, room, options, events)) {
                if (events.finished)
                    events.finished(row.request, row.result);
                results[row.request] = std::move(row.result);
                continue;
            }
            open.push_back(static_cast<std::int64_t>(b));
            next.push_back(token);
            left.push_back(std::move(row));
        }
        if (!open.empty() && open.size() < rows.size())
            cache.select(open);
        rows = std::move(left);
        return next;
    }
};

Generator::Generator(std::shared_ptr<const Model> model, WeightSet weights)
{
    const bool cpu = weights.embedding.device().is_cpu();
    const at::TensorOptions activations = at::TensorOptions()
                                              .device(weights.embedding.device())
                                              .dtype(cpu ? at::kFloat : weights.embedding.scalar_type());
    std::vector<TokenId> stops = stopTokensOf(*model);
    impl_ = std::make_unique<Impl>(Impl{std::move(model), std::move(weights), activations, std::move(stops)});
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): as the other constructor
Generator::Generator(std::shared_ptr<const Model> model, const std::string& device, ComputeType compute)
    : Generator(model, loadServingWeights(model, device, compute))
{
}

Generator::~Generator() = default;

const Model& Generator::model() const
{
    return *impl_->model;
}

std::vector<Generation> Generator::generate(std::span<const GenerationRequest> requests,
                                            const GenerationOptions& options, const GenerationEvents& events)
{
    const at::NoGradGuard noGrad;
    options.sampling.check();
    if (options.maxNewTokens < 1 || options.rowsAtOnce < 1)
        throw Error(ErrorCode::InvalidArgument,
                    "The number of new tokens and of texts at once must be positive.");
    if (!options.stopStrings.empty())
        impl_->model->requireTokenizer();
    for (const std::string& stop : options.stopStrings) {
        if (stop.empty())
            throw Error(ErrorCode::InvalidArgument, "A stop string is empty.", "Leave it out.");
    }
    impl_->promptTokens = impl_->newTokens = 0;
    impl_->poll = [&] {
        if (events.poll)
            events.poll(impl_->promptTokens, impl_->newTokens);
    };
    std::size_t longest = 0;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        impl_->checkPrompt(requests[i].prompt, i);
        longest = std::max(longest, requests[i].prompt.size());
    }
    const std::size_t together =
        std::min(static_cast<std::size_t>(options.rowsAtOnce),
                 impl_->rowsThatFit(longest + static_cast<std::size_t>(options.maxNewTokens)));
    std::vector<Generation> results(requests.size());
    for (std::size_t at = 0; at < requests.size(); at += together)
        impl_->continueBatch(requests.subspan(at, std::min(together, requests.size() - at)), at, options,
                             events, results);
    return results;
}

at::Tensor Generator::nextLogits(std::span<const std::vector<TokenId>> prompts,
                                 const std::function<void()>& poll)
{
    const at::NoGradGuard noGrad;
    impl_->poll = poll;
    std::vector<const Tokens*> rows;
    std::size_t longest = 1;
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        impl_->checkPrompt(prompts[i], i);
        rows.push_back(&prompts[i]);
        longest = std::max(longest, prompts[i].size());
    }
    std::vector<at::Tensor> parts;
    const std::size_t together = impl_->rowsThatFit(longest);
    for (std::size_t at = 0; at < rows.size(); at += together) {
        const auto batch =
            std::span<const Tokens* const>(rows).subspan(at, std::min(together, rows.size() - at));
        auto [cache, begin] = impl_->startCache(batch);
        parts.push_back(impl_->read(cache, batch, begin).cpu());
    }
    return parts.empty() ? at::empty({0, impl_->config().vocabSize}) : at::cat(parts).contiguous();
}

std::vector<AnswerLoss> Generator::losses(std::span<const EncodedRow> rows, const std::function<void()>& poll)
{
    const at::NoGradGuard noGrad;
    impl_->poll = poll;
    std::vector<AnswerLoss> result(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const EncodedRow& row = rows[i];
        // The last token is only predicted: a row may fill the context.
        const Tokens read(row.ids.begin(), row.ids.end() - (row.ids.empty() ? 0 : 1));
        impl_->checkPrompt(read, i);
        std::vector<std::int64_t> positions;
        std::vector<std::int64_t> targets;
        for (std::size_t t = 1; t < row.loss.size(); ++t) {
            if (row.loss[t]) {
                positions.push_back(static_cast<std::int64_t>(t) - 1);
                targets.push_back(row.ids[t]);
            }
        }
        KvCache cache = impl_->emptyCache(1);
        for (std::int64_t begin = 0; begin < static_cast<std::int64_t>(read.size()); begin += pieceTokens) {
            const std::int64_t length = std::min(pieceTokens, static_cast<std::int64_t>(read.size()) - begin);
            at::Tensor ids = at::empty({1, length}, at::kLong);
            std::copy_n(read.begin() + begin, length, ids.data_ptr<std::int64_t>());
            const at::Tensor hidden = impl_->pass(cache, ids).select(0, 0);
            cache.advance(std::vector<std::int64_t>{length});
            result[i].sum += impl_->crossEntropy(hidden, begin, positions, targets);
        }
        result[i].tokens = static_cast<std::int64_t>(targets.size());
    }
    return result;
}

} // namespace isthmus

#include "core/analysis/sampling.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/sha256.h"

#include <algorithm>

namespace isthmus {
namespace {

/// Texts are gathered until they hold this many times the wanted positions: enough to spread the samples over
/// many texts, few enough that no forward pass is run for a handful of tokens.
constexpr std::int64_t poolFactor = 4;
/// Tokens shown on either side of a sampled token.
constexpr std::ptrdiff_t contextTokens = 8;

SampleUnit resolveUnit(const ModelPair& pair, SampleUnit wanted)
{
    const bool same = pair.summary().same_tokenizer;
    if (wanted == SampleUnit::Token && !same)
        throw Error(ErrorCode::VocabularyMismatch,
                    "The two models have different tokenizers, so token positions do not correspond.",
                    "Compare whole texts instead (--sampling text).");
    if (wanted == SampleUnit::Auto)
        return same ? SampleUnit::Token : SampleUnit::Text;
    return wanted;
}

bool fits(const SampledText& text, const ModelPair& pair)
{
    const auto length = [](const std::vector<TokenId>& ids) { return static_cast<std::int64_t>(ids.size()); };
    return length(text.source_ids) <= pair.source().summary().context &&
           length(text.target_ids) <= pair.target().summary().context;
}

std::int64_t firstPosition(const Tokenizer& tokenizer, const std::vector<TokenId>& ids)
{
    return !ids.empty() && tokenizer.bos() && ids.front() == *tokenizer.bos() ? 1 : 0;
}

void drawPositions(SamplePlan& plan, std::int64_t wanted, const Tokenizer& tokenizer, Random& random)
{
    std::vector<std::pair<std::size_t, std::int64_t>> pool;
    for (std::size_t i = 0; i < plan.texts.size(); ++i) {
        const auto& ids = plan.texts[i].source_ids;
        for (std::int64_t p = firstPosition(tokenizer, ids); p < static_cast<std::int64_t>(ids.size()); ++p)
            pool.emplace_back(i, p);
    }
    random.shuffle(pool);
    if (static_cast<std::int64_t>(pool.size()) < wanted)
        plan.warnings.push_back("The data hold only " + std::to_string(pool.size()) + " token positions; " +
                                std::to_string(wanted) + " were asked for.");
    pool.resize(std::min<std::size_t>(pool.size(), static_cast<std::size_t>(wanted)));
    std::sort(pool.begin(), pool.end());
    for (const auto& [text, position] : pool)
        plan.texts[text].positions.push_back(position);
    std::erase_if(plan.texts, [](const SampledText& text) { return text.positions.empty(); });
    plan.samples = static_cast<std::int64_t>(pool.size());
}

std::string hashOf(const SamplePlan& plan, bool source)
{
    Json texts = Json::array();
    for (const SampledText& text : plan.texts)
        texts.push_back({source ? text.source_ids : text.target_ids, text.positions});
    return sha256(Json{
        {"unit", plan.unit == SampleUnit::Token ? "token" : "text"},
        {"pooling", plan.pooling == Pooling::Mean ? "mean" : "last"},
        {"texts",
         texts}}.dump());
}

std::string textCount(int count)
{
    return std::to_string(count) + (count == 1 ? " text is" : " texts are");
}

void requireUsable(const SamplePlan& plan, int tooLong, const std::string& path)
{
    if (plan.texts.empty() && tooLong > 0)
        throw Error(ErrorCode::PromptTooLong,
                    path + " holds no text that fits: " + textCount(tooLong) +
                        " longer than the context of one of the models.",
                    "Use shorter texts.");
    if (plan.samples < minimumSamples)
        throw Error(ErrorCode::TooFewSamples,
                    "There are " + std::to_string(plan.samples) + " samples; similarity needs at least " +
                        std::to_string(minimumSamples) + ".",
                    "Give a larger data set, or ask for more samples.");
}

} // namespace

SamplePlan planSamples(const ModelPair& pair, const Dataset& data, const SimilaritySpec& spec)
{
    const Tokenizer& sourceTokenizer = pair.source().requireTokenizer();
    const Tokenizer& targetTokenizer = pair.target().requireTokenizer();
    SamplePlan plan;
    plan.unit = resolveUnit(pair, spec.sampling);
    plan.pooling = spec.pooling;
    plan.data_hash = data.hash;
    Random random(spec.seed);
    int tooLong = 0;
    std::int64_t positions = 0;
    for (std::int64_t index : random.permutation(data.rows.size())) {
        const bool enough = plan.unit == SampleUnit::Token
                                ? positions >= poolFactor * spec.samples
                                : static_cast<std::int64_t>(plan.texts.size()) >= spec.samples;
        if (enough)
            break;
        const Row& row = data.rows[static_cast<std::size_t>(index)];
        SampledText text;
        text.row = static_cast<int>(index);
        text.source_ids = encodeRow(row, spec.format, sourceTokenizer).ids;
        text.target_ids = plan.unit == SampleUnit::Token ? text.source_ids
                                                         : encodeRow(row, spec.format, targetTokenizer).ids;
        if (!fits(text, pair)) {
            ++tooLong;
            continue;
        }
        positions += static_cast<std::int64_t>(text.source_ids.size());
        plan.texts.push_back(std::move(text));
    }
    if (tooLong > 0)
        plan.warnings.push_back(textCount(tooLong) +
                                " longer than the context of one of the models and left out.");
    if (plan.unit == SampleUnit::Token)
        drawPositions(plan, spec.samples, sourceTokenizer, random);
    else
        plan.samples = static_cast<std::int64_t>(plan.texts.size());
    if (plan.unit == SampleUnit::Text && plan.samples < spec.samples)
        plan.warnings.push_back("The data hold only " + std::to_string(plan.samples) + " usable texts; " +
                                std::to_string(spec.samples) + " were asked for.");
    requireUsable(plan, tooLong, data.path);
    plan.source_hash = hashOf(plan, true);
    plan.target_hash = hashOf(plan, false);
    return plan;
}

std::vector<std::string> describeSamples(const SamplePlan& plan, const Tokenizer& tokenizer)
{
    std::vector<std::string> descriptions;
    for (const SampledText& text : plan.texts) {
        const auto& ids = text.source_ids;
        const auto slice = [&](std::ptrdiff_t from, std::ptrdiff_t to) {
            const auto size = static_cast<std::ptrdiff_t>(ids.size());
            from = std::clamp<std::ptrdiff_t>(from, 0, size);
            to = std::clamp<std::ptrdiff_t>(to, from, size);
            return tokenizer.decode({ids.begin() + from, ids.begin() + to}, true);
        };
        if (plan.unit == SampleUnit::Text) {
            descriptions.push_back(slice(0, 4 * contextTokens));
            continue;
        }
        for (std::int64_t p : text.positions)
            descriptions.push_back(slice(p - contextTokens, p) + "[" + slice(p, p + 1) + "]" +
                                   slice(p + 1, p + 1 + contextTokens));
    }
    return descriptions;
}

} // namespace isthmus

#include "core/evaluate/evaluation_plan.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <map>
#include <set>

namespace isthmus {
namespace {

/// Seed of the fixed shuffle.
constexpr std::uint64_t planSeed = 2024;
/// Items sealed together where answers take moments: few files, little lost by a stop.
constexpr std::size_t quickBatch = 128;
/// Items sealed together where texts are generated, those of the first batch excepted: it shows early how
/// long answers are, from which the remaining time follows.
constexpr std::size_t batchSize = 16;
constexpr std::size_t firstBatch = 4;

void cutInto(std::vector<std::vector<std::size_t>>& batches, const std::vector<std::size_t>& items,
             std::size_t size)
{
    for (std::size_t at = 0; at < items.size(); at += size) {
        const auto begin = items.begin() + static_cast<std::ptrdiff_t>(at);
        batches.emplace_back(begin, begin + static_cast<std::ptrdiff_t>(std::min(size, items.size() - at)));
    }
}

} // namespace

std::size_t EvaluationPlan::items() const
{
    std::size_t count = 0;
    for (const auto& batch : batches)
        count += batch.size();
    return count;
}

EvaluationPlan planEvaluation(const EvaluationSpec& spec, const BenchmarkData& data)
{
    Random random(planSeed);
    std::vector<std::size_t> order;
    for (const std::int64_t item : random.permutation(data.items.size()))
        order.push_back(static_cast<std::size_t>(item));
    if (spec.limit > 0 && static_cast<std::size_t>(spec.limit) < order.size())
        order.resize(static_cast<std::size_t>(spec.limit));
    const bool quick = spec.benchmark == Benchmark::Mmlu || spec.benchmark == Benchmark::Loss;
    EvaluationPlan plan;
    if (!quick) {
        const auto first = order.begin() + static_cast<std::ptrdiff_t>(std::min(firstBatch, order.size()));
        cutInto(plan.batches, {order.begin(), first}, firstBatch);
        cutInto(plan.batches, {first, order.end()}, batchSize);
        return plan;
    }
    if (spec.benchmark != Benchmark::Mmlu || spec.shots == 0) {
        cutInto(plan.batches, order, quickBatch);
        return plan;
    }
    std::map<std::string, std::vector<std::size_t>> subjects;
    for (const std::size_t item : order)
        subjects[data.items[item].group].push_back(item);
    for (const auto& [subject, items] : subjects)
        cutInto(plan.batches, items, quickBatch);
    random.shuffle(plan.batches);
    return plan;
}

ItemPrompt promptOf(const EvaluationSpec& spec, const BenchmarkData& data, std::size_t item,
                    const Tokenizer& tokenizer)
{
    const BenchmarkItem& asked = data.items.at(item);
    if (spec.benchmark != Benchmark::Loss)
        return itemPrompt(spec.benchmark, asked, data.examples, spec.shots, spec.style, tokenizer);
    const EncodedRow row = encodeRow({asked.messages, asked.group, asked.id, 0}, *spec.style.chat, tokenizer);
    return {row.text, spec.style.chat != ChatFormat::ChatTemplate, {}, {}};
}

std::int64_t promptLength(const EvaluationSpec& spec, const BenchmarkData& data, std::size_t item,
                          const Tokenizer& tokenizer)
{
    const ItemPrompt prompt = promptOf(spec, data, item, tokenizer);
    return static_cast<std::int64_t>(tokenizer.encode(prompt.text, prompt.addSpecial).size());
}

LetterTokens letterTokens(const std::string& prompt, bool addSpecial, const Tokenizer& tokenizer)
{
    std::array<std::vector<TokenId>, 4> texts;
    for (std::size_t i = 0; i < texts.size(); ++i)
        texts[i] = tokenizer.encode(prompt + " " + static_cast<char>('A' + i), addSpecial);
    std::size_t shared = 0;
    while (std::all_of(texts.begin(), texts.end(), [&](const std::vector<TokenId>& text) {
        return shared < text.size() && text[shared] == texts[0][shared];
    }))
        ++shared;
    LetterTokens result;
    const auto end = static_cast<std::ptrdiff_t>(shared);
    result.prompt.assign(texts[0].begin(), texts[0].begin() + end);
    for (std::size_t i = 0; i < texts.size(); ++i)
        result.endings[i].assign(texts[i].begin() + end, texts[i].end());
    result.single = std::all_of(result.endings.begin(), result.endings.end(),
                                [](const std::vector<TokenId>& ending) { return ending.size() == 1; });
    const std::set<std::vector<TokenId>> distinct(result.endings.begin(), result.endings.end());
    if (distinct.size() != texts.size())
        throw Error(ErrorCode::UnsupportedModel, "The tokenizer does not tell the letters A to D apart.",
                    "MMLU cannot be asked of this model.");
    return result;
}

} // namespace isthmus

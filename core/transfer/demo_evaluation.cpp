#include "core/transfer/demo_evaluation.h"

#include "core/base/error.h"
#include "core/transfer/demo_corpus.h"
#include "core/transfer/trainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace isthmus {
namespace {

constexpr std::size_t rowsPerBatch = 32;
/// Half as much again as the longest answer of the corpus.
constexpr int newTokenLimit = 64;

TokenId padding(const Tokenizer& tokenizer)
{
    return tokenizer.pad().value_or(tokenizer.eos().value_or(0));
}

/// The tokens before the first that counts for the loss: what the model is asked with.
std::vector<TokenId> promptOf(const EncodedRow& row)
{
    const auto first = std::find(row.loss.begin(), row.loss.end(), true);
    return {row.ids.begin(), row.ids.begin() + (first - row.loss.begin())};
}

void scoreAnswers(Transformer& transformer, const Tokenizer& tokenizer, const std::vector<EncodedRow>& rows,
                  SkillScore& score)
{
    double sum = 0;
    const std::span<const EncodedRow> all(rows);
    for (std::size_t at = 0; at < all.size(); at += rowsPerBatch) {
        const TrainBatch batch =
            makeTrainBatch(all.subspan(at, std::min(rowsPerBatch, all.size() - at)), padding(tokenizer));
        const at::Tensor logits = transformer.logits(batch.inputs);
        const at::Tensor picked = logits.reshape({-1, logits.size(2)}).index_select(0, batch.positions);
        sum += lossSum(picked, batch.targets).item<double>();
    }
    score.answer_tokens = lossTokens(rows);
    score.answer_loss = score.answer_tokens > 0 ? sum / static_cast<double>(score.answer_tokens) : 0;
}

/// An answer is over at EOS, or at the empty line that ends a turn.
bool answerFinished(const Tokenizer& tokenizer, const std::vector<TokenId>& ids)
{
    if (ids.empty())
        return false;
    return (tokenizer.eos() && ids.back() == *tokenizer.eos()) ||
           tokenizer.decode(ids, true).find("\n\n") != std::string::npos;
}

void scoreGenerations(Transformer& transformer, const Tokenizer& tokenizer,
                      const std::vector<const Row*>& rows, const std::vector<EncodedRow>& encoded,
                      const std::function<void()>& poll, SkillScore& score)
{
    std::vector<std::vector<TokenId>> prompts;
    prompts.reserve(encoded.size());
    for (const EncodedRow& row : encoded)
        prompts.push_back(promptOf(row));
    const auto generated = decodeGreedily(
        transformer, prompts, newTokenLimit,
        [&](const std::vector<TokenId>& ids) { return answerFinished(tokenizer, ids); }, poll);
    for (std::size_t i = 0; i < rows.size(); ++i)
        score.correct += demoAnswerMatches(*rows[i], tokenizer.decode(generated[i], true)) ? 1 : 0;
    score.items = static_cast<int>(rows.size());
    std::tie(score.low, score.high) = wilsonInterval(score.correct, score.items);
}

} // namespace

std::pair<double, double> wilsonInterval(int correct, int items)
{
    constexpr double z = 1.959963984540054; // 97.5 % quantile of the normal distribution
    if (items <= 0)
        return {0, 1};
    const double n = items;
    const double p = correct / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

std::vector<std::vector<TokenId>>
decodeGreedily(Transformer& transformer, const std::vector<std::vector<TokenId>>& prompts, int limit,
               const std::function<bool(const std::vector<TokenId>&)>& finished,
               const std::function<void()>& poll)
{
    std::vector<std::vector<TokenId>> added(prompts.size());
    std::vector<std::size_t> open(prompts.size());
    std::iota(open.begin(), open.end(), std::size_t{0});
    for (int step = 0; step < limit && !open.empty(); ++step) {
        std::vector<std::size_t> stillOpen;
        for (std::size_t at = 0; at < open.size(); at += rowsPerBatch) {
            poll();
            const std::size_t end = std::min(open.size(), at + rowsPerBatch);
            std::vector<std::vector<TokenId>> texts;
            for (std::size_t i = at; i < end; ++i) {
                texts.push_back(prompts[open[i]]);
                texts.back().insert(texts.back().end(), added[open[i]].begin(), added[open[i]].end());
            }
            const at::Tensor logits = transformer.logits(makeBatch(texts, 0));
            for (std::size_t i = at; i < end; ++i) {
                const auto last = static_cast<std::int64_t>(texts[i - at].size()) - 1;
                std::vector<TokenId>& tokens = added[open[i]];
                tokens.push_back(
                    logits[static_cast<std::int64_t>(i - at)][last].argmax().item<std::int64_t>());
                if (!finished(tokens))
                    stillOpen.push_back(open[i]);
            }
        }
        open = std::move(stillOpen);
    }
    return added;
}

std::vector<SkillScore> evaluateDemoModel(std::shared_ptr<const Model> model, const std::vector<Row>& rows,
                                          const Tick& tick)
{
    std::vector<std::string> skills;
    for (const Row& row : rows) {
        if (std::find(skills.begin(), skills.end(), row.category) == skills.end())
            skills.push_back(row.category);
    }
    const Tokenizer& tokenizer = model->requireTokenizer();
    Transformer transformer(model, "cpu", ComputeType::Float32);
    std::vector<SkillScore> scores;
    for (const std::string& skill : skills) {
        const auto poll = [&] {
            if (tick)
                tick(scores.size(), skills.size());
        };
        poll();
        std::vector<const Row*> chosen;
        std::vector<EncodedRow> encoded;
        for (const Row& row : rows) {
            if (row.category != skill)
                continue;
            chosen.push_back(&row);
            encoded.push_back(encodeRow(row, ChatFormat::LaTen, tokenizer));
        }
        SkillScore score;
        score.skill = skill;
        scoreAnswers(transformer, tokenizer, encoded, score);
        scoreGenerations(transformer, tokenizer, chosen, encoded, poll, score);
        scores.push_back(score);
    }
    return scores;
}

} // namespace isthmus

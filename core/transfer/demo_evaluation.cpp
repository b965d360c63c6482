#include "core/transfer/demo_evaluation.h"

#include "core/base/statistics.h"
#include "core/model/generator.h"
#include "core/transfer/demo_corpus.h"

#include <algorithm>
#include <tuple>

namespace isthmus {
namespace {

constexpr int rowsPerBatch = 32;
/// Half as much again as the longest answer of the corpus.
constexpr int newTokenLimit = 64;

/// The tokens before the first that counts for the loss: what the model is asked with.
std::vector<TokenId> promptOf(const EncodedRow& row)
{
    const auto first = std::find(row.loss.begin(), row.loss.end(), true);
    return {row.ids.begin(), row.ids.begin() + (first - row.loss.begin())};
}

void scoreAnswers(Generator& generator, const std::vector<EncodedRow>& rows,
                  const std::function<void()>& poll, SkillScore& score)
{
    double sum = 0;
    for (const AnswerLoss& loss : generator.losses(rows, poll)) {
        sum += loss.sum;
        score.answer_tokens += loss.tokens;
    }
    score.answer_loss = score.answer_tokens > 0 ? sum / static_cast<double>(score.answer_tokens) : 0;
}

void scoreGenerations(Generator& generator, const std::vector<const Row*>& rows,
                      const std::vector<EncodedRow>& encoded, const std::function<void()>& poll,
                      SkillScore& score)
{
    std::vector<GenerationRequest> requests;
    requests.reserve(encoded.size());
    for (const EncodedRow& row : encoded)
        requests.push_back({promptOf(row), 0});
    GenerationOptions options;
    options.maxNewTokens = newTokenLimit;
    options.rowsAtOnce = rowsPerBatch;
    options.stopStrings = {"\n\n"}; // the empty line that ends a turn
    GenerationEvents events;
    events.poll = [&](std::uint64_t, std::uint64_t) { poll(); };
    const std::vector<Generation> generated = generator.generate(requests, options, events);
    for (std::size_t i = 0; i < rows.size(); ++i)
        score.correct += demoAnswerMatches(*rows[i], generated[i].text) ? 1 : 0;
    score.items = static_cast<int>(rows.size());
    std::tie(score.low, score.high) = wilsonInterval(score.correct, score.items);
}

} // namespace

std::vector<SkillScore> evaluateDemoModel(const std::shared_ptr<const Model>& model,
                                          const std::vector<Row>& rows, const Tick& tick)
{
    std::vector<std::string> skills;
    for (const Row& row : rows) {
        if (std::find(skills.begin(), skills.end(), row.category) == skills.end())
            skills.push_back(row.category);
    }
    const Tokenizer& tokenizer = model->requireTokenizer();
    Generator generator(model, "cpu", ComputeType::Float32);
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
        scoreAnswers(generator, encoded, poll, score);
        scoreGenerations(generator, chosen, encoded, poll, score);
        scores.push_back(score);
    }
    return scores;
}

} // namespace isthmus

#pragma once

#include "core/evaluate/evaluation_spec.h"

#include <array>
#include <vector>

namespace isthmus {

/// Which items are asked, in which order, and what is sealed together.
struct EvaluationPlan
{
    std::vector<std::vector<std::size_t>> batches; ///< places in BenchmarkData::items

    std::size_t items() const;
};

/// A limit takes the same items for every model and seed: the first of a fixed shuffle. Items come in
/// shuffled order, so that what is done so far stands for the whole; questions of a subject that share
/// examples stay together, so that the examples are read once, and the batches are shuffled.
EvaluationPlan planEvaluation(const EvaluationSpec& spec, const BenchmarkData& data);

/// The prompt of an item; of the loss, the whole text.
ItemPrompt promptOf(const EvaluationSpec& spec, const BenchmarkData& data, std::size_t item,
                    const Tokenizer& tokenizer);
/// Its tokens.
std::int64_t promptLength(const EvaluationSpec& spec, const BenchmarkData& data, std::size_t item,
                          const Tokenizer& tokenizer);

/// The tokens that decide between " A" to " D" behind a prompt.
struct LetterTokens
{
    std::vector<TokenId> prompt;   ///< the prompt's tokens, and what all four letters begin with ("▁")
    std::array<TokenId, 4> next{}; ///< the token of each letter
};
/// Throws UnsupportedModel if the tokenizer has no token that tells the letters apart.
LetterTokens letterTokens(const std::string& prompt, bool addSpecial, const Tokenizer& tokenizer);

} // namespace isthmus

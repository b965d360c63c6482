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

/// The letters " A" to " D" behind a prompt, as the tokenizer writes the whole text.
struct LetterTokens
{
    std::vector<TokenId> prompt; ///< what all four begin with: the prompt, and perhaps a space
    std::array<std::vector<TokenId>, 4> endings; ///< what follows for each letter, one token or several
    bool single = false;                         ///< one token each: the logits behind `prompt` decide
};
/// Throws UnsupportedModel if the tokenizer does not tell the letters apart.
LetterTokens letterTokens(const std::string& prompt, bool addSpecial, const Tokenizer& tokenizer);

} // namespace isthmus

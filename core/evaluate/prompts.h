#pragma once

#include "core/evaluate/benchmark.h"

#include <span>
#include <string>
#include <vector>

namespace isthmus {

/// How questions are put to a model: one of the conversation formats (ChatFormat), where the question is a
/// user's turn and the beginning of the answer is given where the benchmark has one ("The answer is:", an
/// opened code fence), or "completion", the text that base models continue.
struct PromptStyle
{
    std::optional<ChatFormat> chat; ///< empty: completion

    std::string name() const;
    bool operator==(const PromptStyle&) const = default;
};
/// "completion", or the name of a ChatFormat.
std::optional<PromptStyle> parsePromptStyle(std::string_view name);

/// What a model is given for an item, and where its answer ends.
struct ItemPrompt
{
    std::string text; ///< exactly what is tokenised
    bool addSpecial = true;
    std::vector<std::string> stops;
    /// Programs: what stands before the answer in the program that is tested ("" for whole programs).
    std::string programStart;
};

/// Prompt of an item of MMLU, GSM8K, HumanEval or MBPP with `shots` examples before it (those of the item's
/// group, the item itself left out, in the file's order). Rows of the papers' splits are asked with their own
/// words. Throws InvalidArgument when there are fewer examples; errors of formatPrompt.
ItemPrompt itemPrompt(Benchmark benchmark, const BenchmarkItem& item, std::span<const BenchmarkItem> examples,
                      int shots, const PromptStyle& style, const Tokenizer& tokenizer);

/// New tokens an answer may have unless the user says otherwise.
int defaultNewTokens(Benchmark benchmark);

} // namespace isthmus

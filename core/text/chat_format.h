#pragma once

#include "core/text/dataset.h"

#include <cstddef>
#include <string>
#include <vector>

namespace isthmus {

/// Bytes [begin, end) of a formatted conversation that one answer and its closing take.
struct AnswerSpan
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A conversation as text, and where its answers stand.
struct FormattedText
{
    std::string text;
    std::vector<AnswerSpan> answers;
    bool addSpecial = true; ///< false where the template itself writes BOS
};

/// Text of a conversation (method.md section 1):
/// laten         every turn "<|role|>\n{content}\n\n"
/// seeking       the same, an answer closed by the EOS token instead of the blank line
/// chat-template the model's own Jinja template
/// plain         the contents, separated by one newline
/// Errors as encodeRow.
FormattedText formatConversation(const std::vector<Message>& messages, ChatFormat format,
                                 const Tokenizer& tokenizer);

/// Text that asks a model to answer a conversation whose last turn is the user's: all turns, and the
/// beginning of an answer (laten and seeking "<|assistant|>\n", the template's generation prompt, plain a
/// line break). In training the answer follows exactly there. Errors as encodeRow.
FormattedText formatPrompt(const std::vector<Message>& messages, ChatFormat format,
                           const Tokenizer& tokenizer);

} // namespace isthmus

#include "core/analysis/attribution.h"

#include "core/base/error.h"
#include "core/text/chat_format.h"

#include <algorithm>
#include <cstdio>

namespace isthmus {
namespace {

[[noreturn]] void refuse(const std::string& path, int line, const std::string& what,
                         const std::string& advice)
{
    throw Error(ErrorCode::BadData, path + ", line " + std::to_string(line) + ": " + what, advice);
}

const std::string& lastAnswer(const Row& row)
{
    const auto answer = std::find_if(row.messages.rbegin(), row.messages.rend(),
                                     [](const Message& message) { return message.role == "assistant"; });
    return answer->content; // readDataset refuses rows without an answer
}

} // namespace

std::string strippedAnswer(std::string answer)
{
    answer.erase(answer.find_last_not_of(".\" )\n,]") + 1);
    return answer;
}

AttributionPrompt attributionPrompt(const Row& row, ChatFormat format, const Tokenizer& tokenizer,
                                    const std::string& path)
{
    std::string answer = strippedAnswer(lastAnswer(row));
    answer.erase(0, answer.find_first_not_of(" \n\r\t")); // chat templates trim
    if (answer.empty())
        refuse(path, row.line, "Nothing of the answer is left after its closing punctuation is taken off.",
               "Give an answer with at least one meaningful character, or remove the row.");
    const FormattedText formatted = formatConversation(row.messages, format, tokenizer);
    const AnswerSpan span = formatted.answers.back();
    const std::size_t found = formatted.text.find(answer, span.begin);
    if (found == std::string::npos || found + answer.size() > span.end)
        refuse(path, row.line,
               "The model's chat template changes the answer, so that its last token cannot be found.",
               "Use another prompt format.");
    std::vector<TokenId> ids;
    for (const TokenSpan& token :
         tokenizer.encodeWithOffsets(formatted.text.substr(0, found + answer.size()), formatted.addSpecial)) {
        ids.push_back(token.id);
    }
    // A tokenizer that closes texts with EOS does so here too.
    while (formatted.addSpecial && !ids.empty() && tokenizer.eos() && ids.back() == *tokenizer.eos())
        ids.pop_back();
    if (ids.size() < 2)
        refuse(path, row.line, "Nothing precedes the answer's last token, so nothing predicts it.",
               "Give the row a question, or use a tokenizer with BOS.");
    AttributionPrompt prompt;
    prompt.target = ids.back();
    ids.pop_back();
    prompt.ids = std::move(ids);
    prompt.line = row.line;
    return prompt;
}

AttributionPrompts attributionPrompts(const Dataset& data, ChatFormat format, const Model& model, int limit)
{
    const Tokenizer& tokenizer = model.requireTokenizer();
    AttributionPrompts result;
    int longer = 0;
    const std::size_t count =
        limit > 0 ? std::min(data.rows.size(), static_cast<std::size_t>(limit)) : data.rows.size();
    for (std::size_t i = 0; i < count; ++i) {
        AttributionPrompt prompt = attributionPrompt(data.rows[i], format, tokenizer, data.path);
        const bool fits = prompt.ids.size() <= static_cast<std::size_t>(model.config().context);
        longer += fits ? 0 : 1;
        if (fits)
            result.prompts.push_back(std::move(prompt));
    }
    const std::string context = std::to_string(model.config().context) + " tokens";
    if (result.prompts.empty())
        throw Error(ErrorCode::PromptTooLong,
                    "No prompt of " + data.path + " fits the model's context of " + context + ".",
                    "Give shorter texts.");
    if (longer > 0)
        result.warnings.push_back(std::to_string(longer) + " of " + std::to_string(count) +
                                  " prompts are longer than the model's context of " + context +
                                  " and were left out.");
    return result;
}

} // namespace isthmus

#include "core/text/chat_format.h"

#include "core/base/error.h"

namespace isthmus {
namespace {

constexpr std::pair<ChatFormat, std::string_view> kNames[] = {{ChatFormat::LaTen, "laten"},
                                                              {ChatFormat::Seeking, "seeking"},
                                                              {ChatFormat::ChatTemplate, "chat-template"},
                                                              {ChatFormat::Plain, "plain"}};

void put(FormattedText& out, const Message& message, const std::string& closing)
{
    const std::size_t begin = out.text.size();
    out.text += message.content + closing;
    if (message.role == "assistant")
        out.answers.push_back({begin, out.text.size()});
}

std::string eosText(const Tokenizer& tokenizer)
{
    if (!tokenizer.eos())
        throw Error(ErrorCode::BadData,
                    "The format \"seeking\" closes answers with EOS, but the tokenizer has no EOS token.",
                    "Use the format \"laten\", or name eos_token in tokenizer_config.json.");
    return tokenizer.token(*tokenizer.eos());
}

} // namespace

std::optional<ChatFormat> parseChatFormat(std::string_view name)
{
    for (const auto& [format, text] : kNames)
        if (text == name)
            return format;
    return std::nullopt;
}

std::string_view chatFormatName(ChatFormat format)
{
    for (const auto& [known, text] : kNames)
        if (known == format)
            return text;
    return "laten";
}

FormattedText formatConversation(const std::vector<Message>& messages, ChatFormat format,
                                 const Tokenizer& tokenizer)
{
    FormattedText out;
    const std::string answerEnd = format == ChatFormat::Seeking ? eosText(tokenizer) : "\n\n";
    for (const Message& message : messages) {
        if (format == ChatFormat::Plain) {
            if (&message != &messages.front())
                out.text += '\n';
            put(out, message, "");
        } else {
            out.text += "<|" + message.role + "|>\n";
            put(out, message, message.role == "assistant" ? answerEnd : "\n\n");
        }
    }
    return out;
}

EncodedRow encodeRow(const Row& row, ChatFormat format, const Tokenizer& tokenizer, bool trainOnInputs)
{
    FormattedText formatted = formatConversation(row.messages, format, tokenizer);
    EncodedRow out;
    for (const TokenSpan& token : tokenizer.encodeWithOffsets(formatted.text, formatted.addSpecial)) {
        bool counts = trainOnInputs;
        for (const AnswerSpan& answer : formatted.answers)
            counts = counts || (token.begin < answer.end && token.end > answer.begin);
        out.loss.push_back(counts && !out.ids.empty());
        out.ids.push_back(token.id);
    }
    out.text = std::move(formatted.text);
    return out;
}

} // namespace isthmus

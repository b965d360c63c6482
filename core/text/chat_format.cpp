#include "core/text/chat_format.h"

#include "core/base/error.h"
#include "core/text/jinja.h"

#include <map>
#include <mutex>

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

// Some templates print the current date. A run must give the same tokens tomorrow, so they always see the day
// that Llama 3.1's own template falls back to.
constexpr std::string_view kDate = "2024-07-26";

/// Parsed templates by their text: data sets render the same one for every row, several times.
jinja::Template parsedTemplate(const std::string& source)
{
    static std::mutex mutex;
    static std::map<std::string, jinja::Template> known;
    const std::lock_guard lock(mutex);
    const auto found = known.find(source);
    if (found != known.end())
        return found->second;
    if (known.size() >= 16)
        known.clear();
    return known.emplace(source, jinja::Template(source)).first->second;
}

[[noreturn]] void templateFailed(const std::string& what)
{
    throw Error(ErrorCode::BadData, "The model's chat template " + what,
                "Use another format (laten, seeking, plain), or mend the template.");
}

/// The template and what it is given besides the messages, as transformers' apply_chat_template does.
class ChatRenderer
{
public:
    ChatRenderer(const std::vector<Message>& messages, const Tokenizer& tokenizer)
        : template_(parsedTemplate(tokenizer.chatTemplate()))
    {
        for (const Message& message : messages) {
            auto dict = std::make_shared<jinja::Dict>();
            dict->set("role", message.role);
            dict->set("content", message.content);
            messages_.emplace_back(dict);
        }
        const auto name = [&](const char* key, std::optional<TokenId> id) {
            if (id)
                variables_.set(key, tokenizer.token(*id));
        };
        name("bos_token", tokenizer.bos());
        name("eos_token", tokenizer.eos());
        name("pad_token", tokenizer.pad());
        variables_.set("tools", jinja::None{});
        variables_.set("documents", jinja::None{});
    }

    /// Text of the first `count` messages, with the beginning of an answer if `prompt`.
    std::string render(std::size_t count, bool prompt)
    {
        variables_.set("messages", jinja::List(messages_.begin(),
                                               messages_.begin() + static_cast<std::ptrdiff_t>(count)));
        variables_.set("add_generation_prompt", prompt);
        return template_.render(variables_, kDate);
    }

private:
    jinja::Template template_;
    jinja::List messages_;
    jinja::Dict variables_;
};

bool isPrefix(const std::string& prefix, const std::string& text)
{
    return text.compare(0, prefix.size(), prefix) == 0;
}

std::string trimmed(const std::string& text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

/// Place of answer `index` in the whole text. Where the text of the conversation up to the answer begins the
/// whole text, that is where the answer begins, and where the conversation with it ends, it ends. Templates
/// that render earlier turns otherwise (dropped thoughts, refused generation prompts) leave the search for
/// the answer itself.
AnswerSpan answerPlace(ChatRenderer& renderer, const std::vector<Message>& messages, std::size_t index,
                       const std::string& text, std::size_t from)
{
    const std::string answer = trimmed(messages[index].content);
    try {
        const std::string before = renderer.render(index, true);
        const std::string with = renderer.render(index + 1, false);
        const bool grows = with.size() > before.size() || answer.empty();
        if (grows && before.size() >= from && isPrefix(before, with) && isPrefix(with, text)) {
            // Templates without a generation prompt write the answer's header here; it is no part of the
            // answer.
            const std::size_t shown = text.find(answer, before.size());
            return {shown < with.size() ? shown : before.size(), with.size()};
        }
    } catch (const jinja::TemplateError&) {
        // a template may refuse an incomplete conversation; the whole one was accepted
    }
    const std::size_t at = text.find(answer, from);
    if (at == std::string::npos)
        templateFailed("does not show the answer of message " + std::to_string(index + 1) +
                       ", so its loss cannot be taken.");
    return {at, at + answer.size()};
}

void requireTemplate(const Tokenizer& tokenizer)
{
    if (tokenizer.chatTemplate().empty())
        throw Error(
            ErrorCode::BadData, "The model has no chat template.",
            "Use another format (laten, seeking, plain), or add a chat_template to tokenizer_config.json.");
}

FormattedText applyTemplate(const std::vector<Message>& messages, const Tokenizer& tokenizer)
{
    requireTemplate(tokenizer);
    FormattedText out;
    out.addSpecial = false;
    try {
        ChatRenderer renderer(messages, tokenizer);
        out.text = renderer.render(messages.size(), false);
        for (std::size_t i = 0; i < messages.size(); ++i) {
            if (messages[i].role != "assistant")
                continue;
            const std::size_t from = out.answers.empty() ? 0 : out.answers.back().end;
            out.answers.push_back(answerPlace(renderer, messages, i, out.text, from));
        }
    } catch (const jinja::RaisedError& error) {
        templateFailed("refuses this conversation: " + std::string(error.what()));
    } catch (const jinja::TemplateError& error) {
        templateFailed("fails: " + std::string(error.what()) + ".");
    }
    return out;
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
    if (format == ChatFormat::ChatTemplate)
        return applyTemplate(messages, tokenizer);
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

FormattedText formatPrompt(const std::vector<Message>& messages, ChatFormat format,
                           const Tokenizer& tokenizer)
{
    if (format != ChatFormat::ChatTemplate) {
        FormattedText out = formatConversation(messages, format, tokenizer);
        out.text += format == ChatFormat::Plain ? "\n" : "<|assistant|>\n";
        return out;
    }
    requireTemplate(tokenizer);
    FormattedText out;
    out.addSpecial = false;
    try {
        out.text = ChatRenderer(messages, tokenizer).render(messages.size(), true);
    } catch (const jinja::RaisedError& error) {
        templateFailed("refuses this conversation: " + std::string(error.what()));
    } catch (const jinja::TemplateError& error) {
        templateFailed("fails: " + std::string(error.what()) + ".");
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

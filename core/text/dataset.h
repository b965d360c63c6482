#pragma once

#include "core/text/tokenizer.h"

#include <filesystem>
#include <string>
#include <vector>

namespace isthmus {

/// One turn of a conversation.
struct Message
{
    std::string role; ///< "system", "user", "assistant"
    std::string content;

    bool operator==(const Message&) const = default;
};

/// One row of a JSON-lines data set: {"messages":[{"role","content"},…], "category"?, "id"?}.
struct Row
{
    std::vector<Message> messages;
    std::string category;
    std::string id;
    int line = 0; ///< 1-based line of the file
};

struct Dataset
{
    std::string path;
    std::vector<Row> rows;
    std::string hash; ///< SHA-256 over the messages of all rows
};

/// Reads a JSON-lines file. Empty lines are skipped. Throws Error FileNotFound, or BadData naming file and
/// line for malformed JSON, missing "messages", an unknown role, no assistant answer, or a file without rows.
Dataset readDataset(const std::filesystem::path& path);

/// How a conversation becomes text (method.md section 1).
enum class ChatFormat { LaTen, Seeking, ChatTemplate, Plain };
/// "laten", "seeking", "chat-template", "plain".
std::optional<ChatFormat> parseChatFormat(std::string_view name);
std::string_view chatFormatName(ChatFormat format);

/// A row as token ids, with the tokens that count for the loss.
struct EncodedRow
{
    std::vector<TokenId> ids;
    std::vector<bool> loss; ///< same size: true where this token is predicted for the loss (never at index 0)
    std::string text;       ///< exactly what was tokenised, without BOS
};

/// Formats and tokenises one row (formats: formatConversation in chat_format.h). The loss covers every token
/// of every answer, the first one included, with what closes it (blank line, EOS or the template's
/// end-of-turn token), since the model has to predict that too; or all tokens but the first with
/// `trainOnInputs`. The whole text is tokenised once and the answers' places are mapped to tokens: a token
/// that reaches into an answer counts. Throws BadData when ChatTemplate is asked for and the model has none,
/// or Seeking and it has no EOS.
EncodedRow encodeRow(const Row& row, ChatFormat format, const Tokenizer& tokenizer,
                     bool trainOnInputs = false);

/// Normalised prompt of a row (case, white space) for overlap reports between data sets.
std::string normalisedPrompt(const Row& row);

/// A prompt that stands in two data sets: indices of the sets, and the 1-based lines.
struct DatasetOverlap
{
    std::size_t firstSet = 0;
    int firstLine = 0;
    std::size_t secondSet = 0;
    int secondLine = 0;

    bool operator==(const DatasetOverlap&) const = default;
};
/// Rows of later sets whose normalised prompt already stands in an earlier set (method.md section 1: the sets
/// must be disjoint; the caller reports these as a warning). Repetitions inside one set do not count.
std::vector<DatasetOverlap> findOverlaps(const std::vector<const Dataset*>& sets);

} // namespace isthmus

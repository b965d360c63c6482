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

/// Reads a JSON-lines file. Empty lines are skipped. Throws Error FileNotFound, or BadData naming file and line for
/// malformed JSON, missing "messages", an unknown role, no assistant answer, or a file without rows.
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

/// Formats and tokenises one row. The loss covers every token of every answer, the first one included, or all tokens
/// but the first with `trainOnInputs`. Throws BadData when ChatTemplate is asked for and the model has none.
EncodedRow encodeRow(const Row& row, ChatFormat format, const Tokenizer& tokenizer, bool trainOnInputs = false);

/// Normalised prompt of a row (case, white space) for overlap reports between data sets.
std::string normalisedPrompt(const Row& row);

} // namespace isthmus

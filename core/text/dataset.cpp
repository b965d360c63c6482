#include "core/text/dataset.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/text/json_file.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <unordered_map>

namespace isthmus {
namespace {

// A row of the real sets has a few kilobytes.
constexpr int kMaxRowNesting = 32;

[[noreturn]] void badRow(const std::string& file, int line, const std::string& what)
{
    throw Error(ErrorCode::BadData, file + ", line " + std::to_string(line) + ": " + what,
                "Every line must be an object like {\"messages\":[{\"role\":\"user\",\"content\":\"…\"},"
                "{\"role\":\"assistant\",\"content\":\"…\"}]}.");
}

Json parseLine(const std::string& line, const std::string& file, int number)
{
    const auto limitDepth = [&](int depth, Json::parse_event_t, Json&) {
        if (depth > kMaxRowNesting)
            badRow(file, number,
                   "the JSON is nested deeper than " + std::to_string(kMaxRowNesting) + " levels.");
        return true;
    };
    try {
        return Json::parse(line, limitDepth);
    } catch (const Json::parse_error& error) {
        badRow(file, number, "malformed JSON at column " + std::to_string(error.byte) + ".");
    }
}

Message readMessage(const Json& json, std::size_t index, const std::string& file, int line)
{
    const std::string place = "message " + std::to_string(index + 1);
    if (!json.is_object())
        badRow(file, line, place + " is not an object.");
    Message message;
    for (const auto& [key, target] : {std::pair<const char*, std::string*>{"role", &message.role},
                                      std::pair<const char*, std::string*>{"content", &message.content}}) {
        const auto found = json.find(key);
        if (found == json.end() || !found->is_string())
            badRow(file, line, place + " has no text \"" + key + "\".");
        *target = found->get<std::string>();
    }
    if (message.role != "system" && message.role != "user" && message.role != "assistant")
        badRow(file, line,
               place + " has the unknown role \"" + message.role + "\" (known: system, user, assistant).");
    return message;
}

std::string optionalText(const Json& json, const char* key)
{
    const auto found = json.find(key);
    if (found == json.end() || found->is_null())
        return {};
    return found->is_string() ? found->get<std::string>() : found->dump();
}

Row readRow(const std::string& text, const std::string& file, int line)
{
    const Json json = parseLine(text, file, line);
    if (!json.is_object())
        badRow(file, line, "the line is not a JSON object.");
    const auto messages = json.find("messages");
    if (messages == json.end() || !messages->is_array() || messages->empty())
        badRow(file, line, "the row has no list \"messages\".");
    Row row;
    row.line = line;
    row.category = optionalText(json, "category");
    row.id = optionalText(json, "id");
    for (std::size_t i = 0; i < messages->size(); ++i)
        row.messages.push_back(readMessage((*messages)[i], i, file, line));
    const auto isAnswer = [](const Message& message) { return message.role == "assistant"; };
    if (std::none_of(row.messages.begin(), row.messages.end(), isAnswer))
        badRow(file, line, "the conversation has no assistant answer.");
    return row;
}

} // namespace

Dataset readDataset(const std::filesystem::path& path)
{
    const std::string content = readTextFile(path);
    Dataset dataset;
    dataset.path = path.string();
    Sha256 hash;
    int line = 0;
    for (std::size_t begin = 0; begin < content.size();) {
        std::size_t end = content.find('\n', begin);
        if (end == std::string::npos)
            end = content.size();
        const std::string text = content.substr(begin, end - begin);
        begin = end + 1;
        ++line;
        if (text.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        dataset.rows.push_back(readRow(text, dataset.path, line));
        Json messages = Json::array();
        for (const Message& message : dataset.rows.back().messages)
            messages.push_back({message.role, message.content});
        hash.add(messages.dump() + "\n");
    }
    if (dataset.rows.empty())
        throw Error(ErrorCode::BadData, dataset.path + " has no rows.",
                    "Choose a JSON-lines file with one conversation per line.");
    dataset.hash = hash.hex();
    return dataset;
}

std::string normalisedPrompt(const Row& row)
{
    std::string joined;
    for (const Message& message : row.messages)
        if (message.role == "user")
            joined += message.content + ' ';
    std::string out;
    bool space = false;
    for (std::size_t i = 0; i < joined.size();) {
        const Utf8Char c = decodeUtf8(joined, i);
        i += c.length;
        if (isSpaceChar(c.code)) {
            space = !out.empty();
            continue;
        }
        if (space)
            out.push_back(' ');
        space = false;
        appendUtf8(out, lowerCase(c.code));
    }
    return out;
}

std::vector<DatasetOverlap> findOverlaps(const std::vector<const Dataset*>& sets)
{
    struct Place
    {
        std::size_t set;
        int line;
    };
    std::unordered_map<std::string, Place> seen;
    std::vector<DatasetOverlap> overlaps;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        for (const Row& row : sets[i]->rows) {
            const auto [found, isNew] = seen.try_emplace(normalisedPrompt(row), Place{i, row.line});
            if (!isNew && found->second.set != i)
                overlaps.push_back({found->second.set, found->second.line, i, row.line});
        }
    }
    return overlaps;
}

} // namespace isthmus

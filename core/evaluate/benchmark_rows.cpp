#include "core/evaluate/benchmark_rows.h"

#include "core/base/error.h"
#include "core/evaluate/answers.h"
#include "core/evaluate/sandbox.h"
#include "core/text/json_file.h"

#include <zlib.h>

#include <array>
#include <memory>
#include <optional>
#include <sstream>
#include <utility>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void badRow(const std::string& where, const std::string& what)
{
    throw Error(ErrorCode::BadData, where + ": " + what, "Correct or remove the line.");
}

std::string place(const fs::path& path, int line)
{
    return path.string() + ":" + std::to_string(line);
}

/// Members of a row, with the place in errors.
class RowReader
{
public:
    RowReader(const Json& row, std::string where) : row_(row), where_(std::move(where)) {}

    std::string text(const char* key) const
    {
        const auto found = row_.find(key);
        if (found == row_.end())
            badRow(where_, "the row has no \"" + std::string(key) + "\".");
        if (!found->is_string())
            badRow(where_, "\"" + std::string(key) + "\" must be a text.");
        return found->get<std::string>();
    }
    std::string text(const char* key, const std::string& fallback) const
    {
        return row_.contains(key) && !row_.at(key).is_null() ? text(key) : fallback;
    }
    std::vector<std::string> texts(const char* key) const
    {
        const auto found = row_.find(key);
        if (found == row_.end())
            badRow(where_, "the row has no \"" + std::string(key) + "\".");
        std::vector<std::string> result;
        if (!found->is_array())
            badRow(where_, "\"" + std::string(key) + "\" must be a list of texts.");
        for (const Json& element : *found) {
            if (!element.is_string())
                badRow(where_, "\"" + std::string(key) + "\" must be a list of texts.");
            result.push_back(element.get<std::string>());
        }
        return result;
    }
    /// A name that may be a number.
    std::string id(const char* key, const std::string& fallback) const
    {
        const auto found = row_.find(key);
        if (found == row_.end())
            return fallback;
        return found->is_string() ? found->get<std::string>() : found->dump();
    }
    const Json& json() const { return row_; }
    const std::string& where() const { return where_; }

private:
    const Json& row_;
    std::string where_;
};

BenchmarkItem gsm8kItem(const RowReader& row)
{
    BenchmarkItem item;
    item.question = row.text("question");
    item.solution = row.text("answer");
    const std::size_t mark = item.solution.rfind("####");
    const std::optional<std::string> number =
        mark == std::string::npos ? std::nullopt : lastNumber(item.solution.substr(mark));
    if (!number)
        badRow(row.where(), "the answer does not end in \"#### NUMBER\".");
    item.answer = *number;
    return item;
}

BenchmarkItem programItem(const RowReader& row)
{
    BenchmarkItem item;
    item.question = row.text("prompt");
    item.entryPoint = row.text("entry_point");
    item.test = row.text("test");
    item.answer = row.text("canonical_solution", "");
    item.solution = item.answer;
    item.id = row.text("task_id");
    item.continues = true;
    return item;
}

BenchmarkItem mbppItem(const RowReader& row)
{
    BenchmarkItem item;
    item.question = row.json().contains("text") ? row.text("text") : row.text("prompt");
    item.answer = item.solution = row.text("code");
    item.tests = row.texts("test_list");
    if (item.tests.empty())
        badRow(row.where(), "\"test_list\" is empty: nothing could be tested.");
    item.testSetup = row.text("test_setup_code", "");
    if (row.json().contains("test_imports")) {
        for (const std::string& line : row.texts("test_imports"))
            item.testSetup += line + "\n";
    }
    item.entryPoint = entryPointOf(item.answer, item.tests);
    if (item.entryPoint.empty())
        badRow(row.where(), "the tests call no function that \"code\" defines.");
    item.id = row.id("task_id", "");
    return item;
}

/// A conversation of the papers' splits. Its last answer is what is expected.
BenchmarkItem conversationItem(const RowReader& row, Benchmark benchmark)
{
    BenchmarkItem item;
    for (const Json& message : row.json().at("messages")) {
        if (!message.is_object())
            badRow(row.where(), "a message must be an object.");
        const RowReader reader(message, row.where());
        item.messages.push_back({reader.text("role"), reader.text("content")});
    }
    if (item.messages.size() < 2 || item.messages.back().role != "assistant")
        badRow(row.where(), "the conversation must end with the assistant's answer.");
    item.id = row.id("id", "");
    item.group = row.text("category", "");
    const std::string& answer = item.messages.back().content;
    item.question = item.messages[item.messages.size() - 2].content;
    item.solution = answer;
    item.answer = answer;
    if (benchmark == Benchmark::Mmlu || benchmark == Benchmark::Gsm8k) {
        const std::optional<std::string> expected =
            benchmark == Benchmark::Mmlu ? choiceLetter(answer) : statedNumber(answer);
        if (!expected)
            badRow(row.where(), benchmark == Benchmark::Mmlu
                                    ? "the answer names none of the letters A to D."
                                    : "the answer does not say \"the answer is NUMBER\".");
        item.answer = *expected;
    }
    return item;
}

BenchmarkItem itemOf(RowKind kind, const RowReader& row, Benchmark benchmark)
{
    switch (kind) {
    case RowKind::Gsm8k:
        return gsm8kItem(row);
    case RowKind::Program:
        return programItem(row);
    case RowKind::Mbpp:
        return mbppItem(row);
    case RowKind::Conversation:
        return conversationItem(row, benchmark);
    case RowKind::Unknown:
        break;
    }
    badRow(row.where(), "the row is of no benchmark that is known here.");
}

/// Lines of JSON, or the elements of one array, with their places.
std::vector<std::pair<Json, std::string>> readRows(const fs::path& path)
{
    const std::string text = readPlainOrGzip(path);
    std::vector<std::pair<Json, std::string>> rows;
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first != std::string::npos && text[first] == '[') {
        const Json array = Json::parse(text, nullptr, false);
        if (array.is_discarded())
            throw Error(ErrorCode::BadData, path.string() + ": not valid JSON.", "Download the file again.");
        int number = 0;
        for (const Json& element : array)
            rows.emplace_back(element, path.string() + ": element " + std::to_string(++number));
        return rows;
    }
    std::istringstream in(text);
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        Json row = Json::parse(line, nullptr, false);
        if (row.is_discarded())
            badRow(place(path, number), "not valid JSON.");
        rows.emplace_back(std::move(row), place(path, number));
    }
    return rows;
}

} // namespace

std::string readPlainOrGzip(const fs::path& path, std::size_t limit)
{
    if (path.extension() != ".gz")
        return readTextFile(path, limit);
    const std::string packed = readTextFile(path, limit);
    const auto damaged = [&](const char* what) {
        return Error(ErrorCode::MalformedFile, "The file " + path.string() + " " + what,
                     "Download the file again.");
    };
    z_stream stream = {};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
        throw Error(ErrorCode::OutOfMemory, "There is no memory to unpack " + path.string() + ".");
    const std::unique_ptr<z_stream, int (*)(z_streamp)> guard(&stream, inflateEnd);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string text;
    std::array<char, 1 << 16> piece{};
    while (true) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        const int state = inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END)
            throw damaged("is no whole gzip file.");
        text.append(piece.data(), piece.size() - stream.avail_out);
        if (text.size() > limit)
            throw damaged("is too large when unpacked.");
        if (state == Z_STREAM_END) {
            if (stream.avail_in == 0)
                return text;
            if (inflateReset(&stream) != Z_OK) // another member follows
                throw damaged("is no whole gzip file.");
        }
    }
}

std::vector<CsvRow> readCsv(const fs::path& path)
{
    const std::string text = readTextFile(path);
    std::vector<CsvRow> rows;
    CsvRow row;
    std::string field;
    int line = 1;
    bool started = false; // anything of the current row was read
    const auto endField = [&] {
        row.fields.push_back(std::move(field));
        field.clear();
    };
    for (std::size_t i = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; i < text.size();) {
        if (!started) {
            row = {{}, line};
            started = true;
        }
        if (field.empty() && text[i] == '"') {
            for (++i;; ++i) {
                if (i >= text.size())
                    badRow(place(path, row.line), "a quoted field does not end.");
                line += text[i] == '\n' ? 1 : 0;
                if (text[i] == '"' && (i + 1 >= text.size() || text[i + 1] != '"'))
                    break;
                i += text[i] == '"' ? 1 : 0;
                field += text[i];
            }
            ++i;
            if (i < text.size() && text[i] != ',' && text[i] != '\n' && text[i] != '\r')
                badRow(place(path, line), "text follows the closing quote of a field.");
            continue;
        }
        const char c = text[i++];
        if (c == ',') {
            endField();
        } else if (c == '\n') {
            endField();
            rows.push_back(std::exchange(row, {}));
            started = false;
            ++line;
        } else if (c != '\r' || i >= text.size() || text[i] != '\n') {
            field += c;
        }
    }
    if (started) {
        endField();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<BenchmarkItem> readMmluFile(const fs::path& path)
{
    std::string subject = path.stem().string();
    for (const char* ending : {"_test", "_dev", "_val"}) {
        if (subject.ends_with(ending))
            subject.erase(subject.size() - std::string_view(ending).size());
    }
    std::vector<BenchmarkItem> items;
    for (const CsvRow& row : readCsv(path)) {
        if (row.fields.size() == 1 && row.fields[0].empty())
            continue;
        if (row.fields.size() != 6)
            badRow(place(path, row.line), "the row has " + std::to_string(row.fields.size()) +
                                              " columns instead of 6: question, A, B, C, D, answer.");
        const std::string& answer = row.fields[5];
        if (answer.size() != 1 || answer[0] < 'A' || answer[0] > 'D')
            badRow(place(path, row.line), "the answer '" + answer + "' is none of the letters A to D.");
        BenchmarkItem item;
        item.group = subject;
        item.where = place(path, row.line);
        item.id = subject + "/" + std::to_string(items.size());
        item.question = row.fields[0];
        item.choices.assign(row.fields.begin() + 1, row.fields.begin() + 5);
        item.answer = answer;
        items.push_back(std::move(item));
    }
    return items;
}

RowKind rowKind(const Json& row)
{
    const auto has = [&](const char* key) { return row.is_object() && row.contains(key); };
    if (has("messages"))
        return row.at("messages").is_array() ? RowKind::Conversation : RowKind::Unknown;
    if (has("test_list"))
        return RowKind::Mbpp;
    if (has("prompt") && (has("entry_point") || has("canonical_solution")))
        return RowKind::Program;
    if (has("question") && has("answer"))
        return RowKind::Gsm8k;
    return RowKind::Unknown;
}

std::string_view rowKindName(RowKind kind)
{
    constexpr std::string_view names[] = {"GSM8K questions", "programs in HumanEval's form", "MBPP tasks",
                                          "conversations", "rows of no benchmark that is known here"};
    return names[static_cast<std::size_t>(kind)];
}

JsonItems readJsonItems(const fs::path& path, Benchmark benchmark)
{
    JsonItems result;
    const auto rows = readRows(path);
    if (rows.empty())
        throw Error(ErrorCode::BadData, path.string() + ": the file has no rows.", "Choose another file.");
    result.kind = rowKind(rows.front().first);
    if (result.kind == RowKind::Unknown)
        return result;
    for (const auto& [json, where] : rows) {
        if (!json.is_object())
            badRow(where, "the row must be an object.");
        if (rowKind(json) != result.kind && rowKind(json) != RowKind::Unknown)
            badRow(where, "the row is of another kind than the first.");
        BenchmarkItem item = itemOf(result.kind, RowReader(json, where), benchmark);
        item.where = where;
        if (item.id.empty())
            item.id = path.filename().string() + where.substr(path.string().size());
        result.items.push_back(std::move(item));
    }
    return result;
}

} // namespace isthmus

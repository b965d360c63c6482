#include "core/text/json_file.h"

#include "core/base/error.h"

#include <algorithm>
#include <fstream>

namespace isthmus {
namespace {

// Real files nest less than ten deep.
constexpr int kMaxNesting = 64;
constexpr const char* kAdvice = "Download the file again, or check how it was written.";

void checkNesting(const std::string& text, const std::string& file)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > kMaxNesting)
                throw Error(ErrorCode::MalformedFile,
                            file + ": JSON is nested deeper than " + std::to_string(kMaxNesting) +
                                " levels at byte " + std::to_string(i) + ".",
                            kAdvice);
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
}

} // namespace

std::string readTextFile(const std::filesystem::path& path, std::uintmax_t limit)
{
    std::error_code code;
    if (!std::filesystem::exists(path, code))
        throw Error(ErrorCode::FileNotFound, "The file " + path.string() + " does not exist.",
                    "Check the path.");
    if (!std::filesystem::is_regular_file(path, code))
        throw Error(ErrorCode::FileUnreadable, path.string() + " is not a regular file.", "Choose a file.");
    const std::uintmax_t size = std::filesystem::file_size(path, code);
    if (code)
        throw Error(ErrorCode::FileUnreadable,
                    "The file " + path.string() + " cannot be read: " + code.message() + ".",
                    "Check its permissions.");
    if (size > limit)
        throw Error(ErrorCode::MalformedFile,
                    path.string() + " has " + std::to_string(size) + " bytes; at most " +
                        std::to_string(limit) + " are plausible for this kind of file.",
                    "Check that it is the right file.");
    std::ifstream in(path, std::ios::binary);
    std::string content(static_cast<std::size_t>(size), '\0');
    if (!in || (size > 0 && !in.read(content.data(), static_cast<std::streamsize>(size))))
        throw Error(ErrorCode::FileUnreadable, "The file " + path.string() + " cannot be read.",
                    "Check its permissions.");
    return content;
}

Json readJsonFile(const std::filesystem::path& path)
{
    const std::string text = readTextFile(path);
    checkNesting(text, path.string());
    try {
        return Json::parse(text);
    } catch (const Json::exception& error) {
        const auto* parse = dynamic_cast<const Json::parse_error*>(&error);
        throw Error(
            ErrorCode::MalformedFile,
            path.string() + " is not valid JSON" +
                (parse == nullptr ? ""
                 : parse->byte > text.size()
                     ? ": it ends too early, after " + std::to_string(text.size()) +
                           (text.size() == 1 ? " byte" : " bytes")
                     : " at byte " + std::to_string(parse->byte) + " of " + std::to_string(text.size())) +
                ".",
            kAdvice);
    }
}

JsonReader::JsonReader(const Json& value, std::string file, std::string place)
    : value_(&value), file_(std::move(file)), place_(std::move(place))
{
}

bool JsonReader::has(const char* key) const
{
    if (!value_->is_object())
        return false;
    const auto found = value_->find(key);
    return found != value_->end() && !found->is_null();
}

const Json& JsonReader::member(const char* key, const char* expected) const
{
    if (!has(key))
        fail("lacks \"" + std::string(key) + "\" (" + expected + ").");
    return (*value_)[key];
}

std::string JsonReader::childPlace(const char* key) const
{
    return place_.empty() ? key : place_ + "." + key;
}

JsonReader JsonReader::object(const char* key) const
{
    JsonReader child(member(key, "an object"), file_, childPlace(key));
    if (!child.json().is_object())
        child.fail("is not an object.");
    return child;
}

JsonReader JsonReader::array(const char* key) const
{
    JsonReader child(member(key, "a list"), file_, childPlace(key));
    if (!child.json().is_array())
        child.fail("is not a list.");
    return child;
}

std::string JsonReader::string(const char* key) const
{
    const Json& value = member(key, "a string");
    if (!value.is_string())
        JsonReader(value, file_, childPlace(key)).fail("is not a string.");
    return value.get<std::string>();
}

std::string JsonReader::string(const char* key, const std::string& fallback) const
{
    return has(key) ? string(key) : fallback;
}

bool JsonReader::boolean(const char* key, bool fallback) const
{
    if (!has(key))
        return fallback;
    const Json& value = (*value_)[key];
    if (!value.is_boolean())
        JsonReader(value, file_, childPlace(key)).fail("is not true or false.");
    return value.get<bool>();
}

std::int64_t JsonReader::integer(const char* key) const
{
    const Json& value = member(key, "a whole number");
    if (!value.is_number_integer() || (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX))
        JsonReader(value, file_, childPlace(key)).fail("is not a whole number.");
    return value.get<std::int64_t>();
}

std::int64_t JsonReader::integer(const char* key, std::int64_t fallback) const
{
    return has(key) ? integer(key) : fallback;
}

JsonReader JsonReader::at(std::size_t index) const
{
    return JsonReader((*value_)[index], file_, place_ + "[" + std::to_string(index) + "]");
}

void JsonReader::fail(const std::string& what) const
{
    throw Error(ErrorCode::MalformedFile,
                file_ + ": " + (place_.empty() ? "the top level" : place_) + " " + what, kAdvice);
}

void JsonReader::unsupported(const std::string& what) const
{
    throw Error(ErrorCode::UnsupportedModel,
                file_ + ": " + (place_.empty() ? "the top level" : place_) + " " + what,
                "This program reads byte-pair encoding tokenizers (see the manual, chapter Models).");
}

} // namespace isthmus

#pragma once

#include "core/base/json.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace isthmus {

/// Whole content of a file of at most `limit` bytes. Throws FileNotFound, FileUnreadable, or MalformedFile
/// when larger.
std::string readTextFile(const std::filesystem::path& path, std::uintmax_t limit = std::uintmax_t{1} << 29);

/// Parses a JSON file of a model folder. Throws MalformedFile with the byte where parsing stopped; nesting is
/// limited, so that no recursive reader runs out of stack.
Json readJsonFile(const std::filesystem::path& path);

/// Reads members of one JSON object and says file, place and expected type when they are wrong.
class JsonReader
{
public:
    JsonReader(const Json& value, std::string file, std::string place);

    const Json& json() const { return *value_; }
    const std::string& place() const { return place_; }
    const std::string& file() const { return file_; }

    bool has(const char* key) const; ///< present and not null
    JsonReader object(const char* key) const;
    JsonReader array(const char* key) const;
    std::string string(const char* key) const;
    std::string string(const char* key, const std::string& fallback) const;
    bool boolean(const char* key, bool fallback) const;
    std::int64_t integer(const char* key) const;
    std::int64_t integer(const char* key, std::int64_t fallback) const;
    /// Elements of an array.
    JsonReader at(std::size_t index) const;
    std::size_t size() const { return value_->size(); }

    /// Throws MalformedFile: "FILE: PLACE what."
    [[noreturn]] void fail(const std::string& what) const;
    /// Throws UnsupportedModel: "FILE: PLACE what."
    [[noreturn]] void unsupported(const std::string& what) const;

private:
    const Json& member(const char* key, const char* expected) const;
    std::string childPlace(const char* key) const;

    const Json* value_;
    std::string file_;
    std::string place_;
};

} // namespace isthmus

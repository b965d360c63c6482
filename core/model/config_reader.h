#pragma once

#include "core/base/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace isthmus {

/// Reads typed values from a JSON object and reports wrong ones with the file's name (MalformedFile). null
/// counts as absent, as it does in Hugging Face configurations.
class ConfigReader
{
public:
    /// `json` must outlive the reader. Throws when it is no object.
    ConfigReader(const Json& json, std::string where);

    bool has(const char* key) const { return find(key) != nullptr; }
    /// True when the key is there and null: switched off, as against left out.
    bool isNull(const char* key) const;
    bool empty() const { return json_->empty(); }

    /// A positive size of at most 2^31 - 1; the first throws when it is absent.
    int size(const char* key) const;
    int size(const char* key, int fallback) const;
    /// Like size, zero allowed.
    int count(const char* key, int fallback) const;
    /// factor * value, checked.
    int scaled(int value, int factor) const;
    /// A finite number.
    double number(const char* key, double fallback) const;
    bool flag(const char* key, bool fallback) const;
    std::string text(const char* key, const std::string& fallback) const;
    /// A list of strings; empty when absent.
    std::vector<std::string> texts(const char* key) const;
    /// An object; an empty one when absent.
    ConfigReader object(const char* key) const;
    /// A token id, or the first of a list of them.
    std::optional<std::int64_t> firstToken(const char* key) const;

    /// Throws MalformedFile: "WHERE: sentence".
    [[noreturn]] void fail(const std::string& sentence) const;

private:
    const Json* find(const char* key) const;
    std::int64_t integer(const char* key, const Json& value, std::int64_t low) const;

    const Json* json_;
    std::string where_;
};

} // namespace isthmus

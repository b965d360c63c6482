#pragma once

#include "core/text/jinja_builtins.h"

namespace isthmus::jinja {

/// Python's string functions on UTF-8 text. `characters` defaults to white space.
std::string strip(const std::string& text, const Value* characters, bool left, bool right);
std::string upperCase(const std::string& text);
std::string lowerCase(const std::string& text);
std::string capitalized(const std::string& text);
std::string titled(const std::string& text);
/// `limit` < 0 for all.
std::string replaced(const std::string& text, const std::string& from, const std::string& to,
                     std::int64_t limit, const Charge& charge);
List splitText(const std::string& text, const Value* separator, std::int64_t limit, bool fromRight);
/// Method of a string, undefined when there is none of that name.
Value stringMethod(const std::string& text, const std::string& name, const Charge& charge);

} // namespace isthmus::jinja

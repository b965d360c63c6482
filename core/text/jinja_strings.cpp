#include "core/text/jinja_strings.h"

#include "core/text/utf8.h"

#include <utf8proc.h>

#include <algorithm>
#include <set>

namespace isthmus::jinja {
namespace {

std::string mapped(const std::string& text, char32_t (*change)(char32_t))
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char c = decodeUtf8(text, i);
        appendUtf8(out, change(c.code));
        i += c.length;
    }
    return out;
}

char32_t upper(char32_t code)
{
    return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(code)));
}

bool isLetter(char32_t code)
{
    return upper(code) != code || isthmus::lowerCase(code) != code;
}

List splitAtSpace(const std::string& text, std::int64_t limit)
{
    List out;
    std::size_t i = 0;
    while (i < text.size()) {
        const Utf8Char c = decodeUtf8(text, i);
        if (isSpaceChar(c.code)) {
            i += c.length;
            continue;
        }
        if (limit >= 0 && static_cast<std::int64_t>(out.size()) == limit) {
            out.emplace_back(strip(text.substr(i), nullptr, false, true));
            break;
        }
        std::size_t end = i;
        while (end < text.size()) {
            const Utf8Char d = decodeUtf8(text, end);
            if (isSpaceChar(d.code))
                break;
            end += d.length;
        }
        out.emplace_back(text.substr(i, end - i));
        i = end;
    }
    return out;
}

/// A string, or any of a list of strings (startswith and endswith take both).
bool anyOf(const Value& value, const std::function<bool(const std::string&)>& test)
{
    if (value.isString())
        return test(value.string());
    const List& list = value.list();
    return std::any_of(list.begin(), list.end(), [&](const Value& one) { return test(one.string()); });
}

const Value& needed(const Arguments& arguments, std::size_t position, const std::string& name)
{
    const Value* value = arguments.get(position, name);
    if (!value)
        throw TemplateError("a method lacks its argument '" + name + "'");
    return *value;
}

std::int64_t limitOf(const Arguments& arguments, std::size_t position, const std::string& name)
{
    const Value* value = arguments.get(position, name);
    return value ? value->integer() : -1;
}

std::int64_t countOf(const std::string& text, const std::string& part)
{
    if (part.empty())
        return static_cast<std::int64_t>(characters(text).size()) + 1;
    std::int64_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

/// Index of a part in characters, -1 for none.
std::int64_t findIn(const std::string& text, const std::string& part, bool last)
{
    const std::size_t at = last ? text.rfind(part) : text.find(part);
    return at == std::string::npos ? -1 : static_cast<std::int64_t>(characters(text.substr(0, at)).size());
}

bool allChars(const std::string& text, bool (*test)(char32_t))
{
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char c = decodeUtf8(text, i);
        if (!test(c.code))
            return false;
        i += c.length;
    }
    return !text.empty();
}

List lines(const std::string& text)
{
    List out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\n\r", i), text.size());
        out.emplace_back(text.substr(i, end - i));
        i = end + 1;
        if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n')
            ++i;
    }
    return out;
}

} // namespace

std::string strip(const std::string& text, const Value* only, bool left, bool right)
{
    std::set<std::string> removed;
    if (only && !only->isNone())
        for (const std::string& c : characters(only->string()))
            removed.insert(c);
    const bool spaces = !only || only->isNone();
    const auto goes = [&](const Utf8Char& c, std::size_t at) {
        return spaces ? isSpaceChar(c.code) : removed.count(text.substr(at, c.length)) > 0;
    };
    std::size_t begin = 0;
    std::size_t end = 0; // behind the last character that stays
    bool leading = left;
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char c = decodeUtf8(text, i);
        const bool gone = goes(c, i);
        i += c.length;
        leading = leading && gone;
        if (leading)
            begin = i;
        if (!gone || !right)
            end = i;
    }
    return end > begin ? text.substr(begin, end - begin) : std::string();
}

std::string upperCase(const std::string& text)
{
    // The common character whose upper case has two.
    return mapped(replaced(text, "ß", "SS", -1, [](std::size_t) {}), upper);
}

std::string lowerCase(const std::string& text)
{
    return mapped(text, isthmus::lowerCase);
}

std::string capitalized(const std::string& text)
{
    if (text.empty())
        return text;
    const std::size_t first = decodeUtf8(text, 0).length;
    return upperCase(text.substr(0, first)) + lowerCase(text.substr(first));
}

std::string titled(const std::string& text)
{
    std::string out;
    bool inWord = false;
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char c = decodeUtf8(text, i);
        if (!inWord && c.code == 0xDF) // ß
            out += "Ss";
        else
            appendUtf8(out, inWord ? isthmus::lowerCase(c.code) : upper(c.code));
        inWord = isLetter(c.code);
        i += c.length;
    }
    return out;
}

std::string replaced(const std::string& text, const std::string& from, const std::string& to,
                     std::int64_t limit, const Charge& charge)
{
    std::string out;
    std::size_t done = 0;
    const auto put = [&](std::size_t end) {
        out.append(text, done, end - done);
        out += to;
        charge(to.size() / 16);
        if (out.size() > kMaxStringBytes)
            throw TemplateError("a string grows beyond all bounds");
    };
    for (std::int64_t count = 0; limit < 0 || count < limit; ++count) {
        if (from.empty()) { // Python puts the replacement before every character and at the end
            put(done);
            if (done == text.size())
                return out;
            const std::size_t next = done + decodeUtf8(text, done).length;
            out.append(text, done, next - done);
            done = next;
            continue;
        }
        const std::size_t at = text.find(from, done);
        if (at == std::string::npos)
            break;
        put(at);
        done = at + from.size();
    }
    return out.append(text, done);
}

List splitText(const std::string& text, const Value* separator, std::int64_t limit, bool fromRight)
{
    if (!separator || separator->isNone()) {
        if (fromRight && limit >= 0)
            throw TemplateError("rsplit by white space with a limit is not supported");
        return splitAtSpace(text, limit);
    }
    const std::string& mark = separator->string();
    if (mark.empty())
        throw TemplateError("a string is split at an empty separator");
    List out;
    if (fromRight) {
        std::size_t end = text.size();
        while (limit < 0 || static_cast<std::int64_t>(out.size()) < limit) {
            const std::size_t at =
                end < mark.size() ? std::string::npos : text.rfind(mark, end - mark.size());
            if (at == std::string::npos)
                break;
            out.emplace_back(text.substr(at + mark.size(), end - at - mark.size()));
            end = at;
        }
        out.emplace_back(text.substr(0, end));
        std::reverse(out.begin(), out.end());
        return out;
    }
    std::size_t begin = 0;
    while (limit < 0 || static_cast<std::int64_t>(out.size()) < limit) {
        const std::size_t at = text.find(mark, begin);
        if (at == std::string::npos)
            break;
        out.emplace_back(text.substr(begin, at - begin));
        begin = at + mark.size();
    }
    out.emplace_back(text.substr(begin));
    return out;
}

Value stringMethod(const std::string& text, const std::string& name, const Charge& charge)
{
    const auto make = [](Function function) { return Value(std::move(function)); };
    if (name == "strip" || name == "lstrip" || name == "rstrip")
        return make([=](const Arguments& a) {
            return strip(text, a.get(0, "chars"), name != "rstrip", name != "lstrip");
        });
    if (name == "split" || name == "rsplit")
        return make([=](const Arguments& a) {
            return splitText(text, a.get(0, "sep"), limitOf(a, 1, "maxsplit"), name == "rsplit");
        });
    if (name == "startswith")
        return make([=](const Arguments& a) {
            return anyOf(needed(a, 0, "prefix"),
                         [&](const std::string& s) { return text.compare(0, s.size(), s) == 0; });
        });
    if (name == "endswith")
        return make([=](const Arguments& a) {
            return anyOf(needed(a, 0, "suffix"), [&](const std::string& s) {
                return text.size() >= s.size() && text.compare(text.size() - s.size(), s.size(), s) == 0;
            });
        });
    if (name == "replace")
        return make([=](const Arguments& a) {
            return replaced(text, needed(a, 0, "old").string(), needed(a, 1, "new").string(),
                            limitOf(a, 2, "count"), charge);
        });
    if (name == "removeprefix" || name == "removesuffix")
        return make([=](const Arguments& a) {
            const std::string& part = needed(a, 0, "part").string();
            if (part.size() > text.size())
                return text;
            const std::size_t kept = text.size() - part.size();
            if (name == "removeprefix")
                return text.compare(0, part.size(), part) == 0 ? text.substr(part.size()) : text;
            return text.compare(kept, part.size(), part) == 0 ? text.substr(0, kept) : text;
        });
    if (name == "upper")
        return make([=](const Arguments&) { return upperCase(text); });
    if (name == "lower")
        return make([=](const Arguments&) { return lowerCase(text); });
    if (name == "capitalize")
        return make([=](const Arguments&) { return capitalized(text); });
    if (name == "title")
        return make([=](const Arguments&) { return titled(text); });
    if (name == "count")
        return make([=](const Arguments& a) { return countOf(text, needed(a, 0, "sub").string()); });
    if (name == "find" || name == "rfind")
        return make(
            [=](const Arguments& a) { return findIn(text, needed(a, 0, "sub").string(), name == "rfind"); });
    if (name == "splitlines")
        return make([=](const Arguments&) { return lines(text); });
    if (name == "isspace")
        return make([=](const Arguments&) { return allChars(text, isSpaceChar); });
    if (name == "isdigit")
        return make([=](const Arguments&) {
            return allChars(text, [](char32_t c) { return c >= '0' && c <= '9'; });
        });
    if (name == "join")
        return make([=](const Arguments& a) {
            std::string out;
            bool first = true;
            for (const Value& part : needed(a, 0, "iterable").elements()) {
                out += (first ? "" : text) + part.string();
                charge(part.string().size());
                first = false;
            }
            return out;
        });
    return Value::undefined(name);
}

} // namespace isthmus::jinja

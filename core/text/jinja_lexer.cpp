#include "core/text/jinja_lexer.h"

#include "core/text/jinja_value.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <string_view>

namespace isthmus::jinja {
namespace {

std::string withUnixNewlines(const std::string& source)
{
    std::string out;
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (source[i] != '\r') {
            out += source[i];
        } else {
            out += '\n';
            i += i + 1 < source.size() && source[i + 1] == '\n';
        }
    }
    if (!out.empty() && out.back() == '\n')
        out.pop_back(); // keep_trailing_newline is off
    return out;
}

bool isSpace(char c)
{
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

class Lexer
{
public:
    explicit Lexer(const std::string& source) : source_(withUnixNewlines(source)) {}

    std::vector<Token> run()
    {
        while (at_ < source_.size()) {
            const std::size_t tag = nextTag();
            putText(tag);
            if (tag == source_.size())
                break;
            readTag();
        }
        put(Token::Kind::End, "");
        return std::move(tokens_);
    }

private:
    [[noreturn]] void fail(const std::string& what) const
    {
        throw TemplateError("line " + std::to_string(line_) + ": " + what);
    }
    void put(Token::Kind kind, std::string text) { tokens_.push_back({kind, std::move(text), line_}); }
    bool starts(std::string_view text) const { return source_.compare(at_, text.size(), text) == 0; }
    void advance(std::size_t count)
    {
        line_ +=
            static_cast<int>(std::count(source_.begin() + static_cast<std::ptrdiff_t>(at_),
                                        source_.begin() + static_cast<std::ptrdiff_t>(at_ + count), '\n'));
        at_ += count;
    }

    std::size_t nextTag() const
    {
        for (std::size_t i = at_; i + 1 < source_.size(); ++i)
            if (source_[i] == '{' &&
                (source_[i + 1] == '{' || source_[i + 1] == '%' || source_[i + 1] == '#'))
                return i;
        return source_.size();
    }

    /// Text up to a tag, less the white space that the tag takes away.
    void putText(std::size_t tag)
    {
        std::string text = source_.substr(at_, tag - at_);
        if (tag < source_.size()) {
            const char sign = tag + 2 < source_.size() ? source_[tag + 2] : '\0';
            const bool block = source_[tag + 1] != '{';
            if (sign == '-') {
                while (!text.empty() && isSpace(text.back()))
                    text.pop_back();
            } else if (block && sign != '+') {
                const std::size_t line = text.rfind('\n');
                const std::size_t begin = line == std::string::npos ? 0 : line + 1;
                const bool fromLineStart = line != std::string::npos || lineStart_;
                if (fromLineStart &&
                    std::all_of(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), isSpace))
                    text.resize(begin);
            }
        }
        if (!text.empty())
            put(Token::Kind::Text, text);
        advance(tag - at_);
    }

    /// Passes the end of a tag of `length` characters and the white space behind it that goes with it.
    void endTag(std::size_t length, char sign, bool block)
    {
        advance(length);
        lineStart_ = false;
        if (sign == '-') {
            while (at_ < source_.size() && isSpace(source_[at_])) {
                lineStart_ = source_[at_] == '\n';
                advance(1);
            }
        } else if (block && sign != '+' && at_ < source_.size() && source_[at_] == '\n') {
            advance(1);
            lineStart_ = true;
        }
    }

    void readTag()
    {
        const char type = source_[at_ + 1];
        if (type == '#') {
            const std::size_t end = source_.find("#}", at_ + 2);
            if (end == std::string::npos)
                fail("a comment has no end");
            const char sign = end > at_ + 2 ? source_[end - 1] : '\0';
            advance(end - at_);
            endTag(2, sign, true);
            return;
        }
        advance(2);
        if (at_ < source_.size() && (source_[at_] == '-' || source_[at_] == '+'))
            advance(1);
        const bool block = type == '%';
        if (block && readRaw())
            return;
        put(block ? Token::Kind::BlockBegin : Token::Kind::VariableBegin, "");
        readInside(block);
    }

    /// {% raw %} … {% endraw %}: text as it is.
    bool readRaw()
    {
        const std::size_t saved = at_;
        std::size_t i = at_;
        const auto skip = [&] {
            while (i < source_.size() && isSpace(source_[i]))
                ++i;
        };
        skip();
        if (source_.compare(i, 3, "raw") != 0)
            return false;
        i += 3;
        skip();
        const char sign = i < source_.size() ? source_[i] : '\0';
        i += sign == '-' || sign == '+';
        if (source_.compare(i, 2, "%}") != 0)
            return false;
        advance(i - saved);
        endTag(2, sign, true);
        for (std::size_t tag = source_.find("{%", at_); tag != std::string::npos;
             tag = source_.find("{%", tag + 2)) {
            i = tag + 2;
            i += i < source_.size() && (source_[i] == '-' || source_[i] == '+');
            skip();
            if (source_.compare(i, 6, "endraw") != 0)
                continue;
            i += 6;
            skip();
            const char endSign = i < source_.size() ? source_[i] : '\0';
            i += endSign == '-' || endSign == '+';
            if (source_.compare(i, 2, "%}") != 0)
                continue;
            putText(tag);
            advance(i - at_);
            endTag(2, endSign, true);
            return true;
        }
        fail("a raw block has no end");
    }

    void readInside(bool block)
    {
        const std::string_view close = block ? "%}" : "}}";
        int brackets = 0;
        for (;;) {
            while (at_ < source_.size() && isSpace(source_[at_]))
                advance(1);
            if (at_ >= source_.size())
                fail("a tag has no end");
            const char c = source_[at_];
            if (brackets == 0 && (c == '-' || c == '+') && source_.compare(at_ + 1, 2, close) == 0) {
                put(block ? Token::Kind::BlockEnd : Token::Kind::VariableEnd, "");
                endTag(3, c, block);
                return;
            }
            if (brackets == 0 && starts(close)) {
                put(block ? Token::Kind::BlockEnd : Token::Kind::VariableEnd, "");
                endTag(2, '\0', block);
                return;
            }
            brackets += (c == '(' || c == '[' || c == '{') - (c == ')' || c == ']' || c == '}');
            readToken();
        }
    }

    void readToken()
    {
        const char c = source_[at_];
        if (c == '"' || c == '\'')
            return readString(c);
        if (std::isdigit(static_cast<unsigned char>(c)))
            return readNumber();
        if (std::isalpha(static_cast<unsigned char>(c)) || c == '_') {
            std::size_t end = at_;
            while (end < source_.size() &&
                   (std::isalnum(static_cast<unsigned char>(source_[end])) || source_[end] == '_'))
                ++end;
            put(Token::Kind::Name, source_.substr(at_, end - at_));
            return advance(end - at_);
        }
        constexpr std::array<std::string_view, 6> pairs = {"==", "!=", "<=", ">=", "//", "**"};
        for (const std::string_view pair : pairs)
            if (starts(pair)) {
                put(Token::Kind::Operator, std::string(pair));
                return advance(2);
            }
        if (std::string_view("+-*/%~[](){}<>=.:|,").find(c) == std::string_view::npos)
            fail(std::string("the character '") + c + "' has no meaning here");
        put(Token::Kind::Operator, std::string(1, c));
        advance(1);
    }

    void readNumber()
    {
        const auto digits = [&](std::size_t i) {
            while (i < source_.size() &&
                   (std::isdigit(static_cast<unsigned char>(source_[i])) || source_[i] == '_'))
                ++i;
            return i;
        };
        std::size_t end = digits(at_);
        bool real = false;
        if (end + 1 < source_.size() && source_[end] == '.' &&
            std::isdigit(static_cast<unsigned char>(source_[end + 1]))) {
            real = true;
            end = digits(end + 1);
        }
        if (end < source_.size() && (source_[end] == 'e' || source_[end] == 'E')) {
            const std::size_t sign =
                end + 1 < source_.size() && (source_[end + 1] == '+' || source_[end + 1] == '-');
            const std::size_t exponent = digits(end + 1 + sign);
            real = real || exponent > end + 1 + sign;
            end = exponent > end + 1 + sign ? exponent : end;
        }
        std::string text = source_.substr(at_, end - at_);
        std::erase(text, '_');
        put(real ? Token::Kind::Float : Token::Kind::Integer, text);
        advance(end - at_);
    }

    void readString(char quote)
    {
        std::string text;
        std::size_t i = at_ + 1;
        for (;; ++i) {
            if (i >= source_.size())
                fail("a string has no end");
            const char c = source_[i];
            if (c == quote)
                break;
            if (c == '\\' && i + 1 < source_.size())
                i = readEscape(i + 1, text);
            else
                text += c;
        }
        put(Token::Kind::String, text);
        advance(i + 1 - at_);
    }

    /// Appends what the escape at `i` (behind the backslash) stands for; returns its last character.
    std::size_t readEscape(std::size_t i, std::string& text) const
    {
        constexpr std::pair<char, char> simple[] = {{'n', '\n'},  {'t', '\t'}, {'r', '\r'}, {'b', '\b'},
                                                    {'f', '\f'},  {'v', '\v'}, {'a', '\a'}, {'\\', '\\'},
                                                    {'\'', '\''}, {'"', '"'}};
        const char c = source_[i];
        for (const auto& [letter, value] : simple)
            if (c == letter) {
                text += value;
                return i;
            }
        const std::size_t count = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        unsigned code = 0;
        const char* const begin = source_.data() + i + 1;
        if (count > 0 && i + count < source_.size() &&
            std::from_chars(begin, begin + count, code, 16).ptr == begin + count) {
            appendUtf8(text, code);
            return i + count;
        }
        if (c == '\n')
            return i; // a backslash at the end of a line joins the lines
        text += '\\';
        text += c;
        return i;
    }

    std::string source_;
    std::size_t at_ = 0;
    int line_ = 1;
    bool lineStart_ = true;
    std::vector<Token> tokens_;
};

} // namespace

std::vector<Token> tokenizeTemplate(const std::string& source)
{
    return Lexer(source).run();
}

} // namespace isthmus::jinja

#include "core/evaluate/answers.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace isthmus {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

constexpr std::string_view minusSign = "\xE2\x88\x92"; // U+2212

/// A number and the byte after it.
struct Number
{
    std::string text;
    std::size_t end = 0;
};

std::string oneSpelling(bool negative, std::string whole, std::string decimals)
{
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size()));
    decimals.erase(decimals.find_last_not_of('0') + 1);
    if (whole.empty())
        whole = "0";
    const bool zero = whole == "0" && decimals.empty();
    return (negative && !zero ? "-" : "") + whole + (decimals.empty() ? "" : "." + decimals);
}

/// Whether the minus sign that ends at `at` belongs to the number that follows: not after something that can
/// be subtracted from.
bool isNegative(std::string_view text, std::size_t at)
{
    if (at > 0 && text[at - 1] == '$')
        --at;
    std::size_t sign = at;
    if (at > 0 && text[at - 1] == '-')
        sign = at - 1;
    else if (text.substr(0, at).ends_with(minusSign))
        sign = at - minusSign.size();
    if (sign == at)
        return false;
    const char before = sign > 0 ? text[sign - 1] : ' ';
    return !isDigit(before) && !isLetter(before) && before != ')' && before != '-';
}

/// The number whose first digit (or decimal point) stands at `at`.
Number numberAt(std::string_view text, std::size_t at)
{
    const bool negative = isNegative(text, at);
    std::string whole;
    std::size_t i = at;
    const auto digitsFrom = [&](std::size_t from) {
        std::size_t n = 0;
        while (from + n < text.size() && isDigit(text[from + n]))
            ++n;
        return n;
    };
    for (; i < text.size() && isDigit(text[i]); ++i)
        whole += text[i];
    // Separators stand before groups of exactly three digits, the first of which follows one to three.
    if (!whole.empty() && whole.size() <= 3) {
        while (i < text.size() && text[i] == ',' && digitsFrom(i + 1) == 3) {
            whole += text.substr(i + 1, 3);
            i += 4;
        }
    }
    std::string decimals;
    if (i + 1 < text.size() && text[i] == '.' && isDigit(text[i + 1])) {
        const std::size_t count = digitsFrom(i + 1);
        decimals = text.substr(i + 1, count);
        i += count + 1;
    }
    return {oneSpelling(negative, std::move(whole), std::move(decimals)), i};
}

/// Where the first number at or after `from` begins.
std::size_t findNumber(std::string_view text, std::size_t from)
{
    for (std::size_t i = from; i < text.size(); ++i) {
        const bool pointFirst = text[i] == '.' && i + 1 < text.size() && isDigit(text[i + 1]) &&
                                (i == 0 || !isDigit(text[i - 1]));
        if (isDigit(text[i]) || pointFirst)
            return i;
    }
    return std::string_view::npos;
}

/// End of the last of the marks in a lowered text; npos if there is none.
template <std::size_t Count>
std::size_t afterLast(const std::string& text, const std::array<std::string_view, Count>& marks)
{
    std::size_t end = std::string::npos;
    for (std::string_view mark : marks) {
        const std::size_t found = text.rfind(mark);
        if (found != std::string::npos && (end == std::string::npos || found + mark.size() > end))
            end = found + mark.size();
    }
    return end;
}

/// A letter A to D by itself at `at`, possibly in brackets or emphasis.
std::optional<std::string> letterAt(std::string_view text, std::size_t at)
{
    while (at < text.size() && std::string_view(" \t\r\n(:*\"'`[").find(text[at]) != std::string_view::npos)
        ++at;
    if (at >= text.size())
        return std::nullopt;
    const char letter = static_cast<char>(std::toupper(static_cast<unsigned char>(text[at])));
    if (letter < 'A' || letter > 'D')
        return std::nullopt;
    const bool bracketed = at > 0 && text[at - 1] == '(';
    const std::string_view rest = text.substr(at + 1);
    // What may follow a letter that is an answer; a word behind a space makes it an article.
    const bool ends =
        rest.empty() || std::string_view(").:,;*\"'`]\n\r").find(rest[0]) != std::string_view::npos;
    const bool spaceThenNoWord = !rest.empty() && rest[0] == ' ' && (rest.size() == 1 || !isLetter(rest[1]));
    if (!ends && !spaceThenNoWord && !(bracketed && rest.starts_with(')')))
        return std::nullopt;
    return std::string(1, letter);
}

} // namespace

std::optional<std::string> lastNumber(std::string_view text)
{
    std::optional<std::string> last;
    for (std::size_t at = findNumber(text, 0); at != std::string_view::npos;) {
        Number number = numberAt(text, at);
        last = std::move(number.text);
        at = findNumber(text, number.end);
    }
    return last;
}

std::optional<std::string> statedNumber(std::string_view text)
{
    constexpr std::array<std::string_view, 2> marks = {"####", "answer is"};
    const std::size_t from = afterLast(lowered(text), marks);
    if (from == std::string::npos)
        return std::nullopt;
    const std::size_t at = findNumber(text, from);
    if (at == std::string_view::npos)
        return std::nullopt;
    std::string between(text.substr(from, at - from));
    for (std::string_view allowed : {minusSign, std::string_view("€"), std::string_view("£")}) {
        for (std::size_t found = between.find(allowed); found != std::string::npos;
             found = between.find(allowed))
            between.erase(found, allowed.size());
    }
    if (between.find_first_not_of(" \t\n:=$*-\\") != std::string::npos)
        return std::nullopt;
    return numberAt(text, at).text;
}

std::optional<std::string> choiceLetter(std::string_view text)
{
    constexpr std::array<std::string_view, 2> marks = {"answer is", "answer:"};
    const std::size_t from = afterLast(lowered(text), marks);
    return letterAt(text, from == std::string::npos ? 0 : from);
}

std::string fencedProgram(std::string_view text)
{
    constexpr std::string_view fence = "```";
    std::size_t open = text.find(fence);
    if (open == std::string_view::npos)
        return std::string(text);
    const std::size_t lineEnd = text.find('\n', open);
    const std::string_view word =
        text.substr(open + fence.size(), lineEnd == std::string_view::npos ? std::string_view::npos
                                                                           : lineEnd - open - fence.size());
    const bool opens = lineEnd != std::string_view::npos &&
                       (word.starts_with("python") || word.starts_with("py") || open == 0 ||
                        text.find(fence, lineEnd) != std::string_view::npos);
    if (!opens) // the fence was opened in the prompt, and this closes it
        return std::string(text.substr(0, open));
    const std::string_view inside = text.substr(lineEnd + 1);
    return std::string(inside.substr(0, inside.find(fence)));
}

} // namespace isthmus

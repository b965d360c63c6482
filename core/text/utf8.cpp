#include "core/text/utf8.h"

#include <utf8proc.h>

namespace isthmus {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// Allowed range of the second byte (Unicode table 3-7); the remaining continuation bytes are 80..BF.
struct SecondByte
{
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
};

SecondByte secondByte(unsigned char lead)
{
    switch (lead) {
    case 0xE0:
        return {0xA0, 0xBF};
    case 0xED:
        return {0x80, 0x9F};
    case 0xF0:
        return {0x90, 0xBF};
    case 0xF4:
        return {0x80, 0x8F};
    default:
        return {};
    }
}

utf8proc_category_t category(char32_t code)
{
    return utf8proc_category(static_cast<utf8proc_int32_t>(code));
}

} // namespace

Utf8Char decodeUtf8(std::string_view text, std::size_t position)
{
    const auto lead = static_cast<unsigned char>(text[position]);
    if (lead < 0x80)
        return {lead, 1, true};
    if (lead < 0xC2 || lead > 0xF4)
        return {kReplacement, 1, false};
    const std::size_t wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t code = lead & (0x7Fu >> wanted);
    SecondByte range = secondByte(lead);
    for (std::size_t i = 1; i < wanted; ++i) {
        if (position + i >= text.size())
            return {kReplacement, i, false};
        const auto byte = static_cast<unsigned char>(text[position + i]);
        if (byte < range.low || byte > range.high)
            return {kReplacement, i, false};
        code = (code << 6) | (byte & 0x3Fu);
        range = {};
    }
    return {code, wanted, true};
}

void appendUtf8(std::string& text, char32_t code)
{
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        code = kReplacement;
    const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

std::string repairUtf8(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char c = decodeUtf8(text, i);
        if (c.valid)
            out.append(text.substr(i, c.length));
        else
            appendUtf8(out, kReplacement);
        i += c.length;
    }
    return out;
}

bool isValidUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char c = decodeUtf8(text, i);
        if (!c.valid)
            return false;
        i += c.length;
    }
    return true;
}

bool isWordChar(char32_t code)
{
    switch (category(code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_PC:
        return true;
    default:
        return code == 0x200C || code == 0x200D || (code >= 0x24B6 && code <= 0x24E9);
    }
}

bool isSpaceChar(char32_t code)
{
    return (code >= 0x09 && code <= 0x0D) || code == 0x20 || code == 0x85 || code == 0xA0 || code == 0x1680 ||
           (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 || code == 0x202F ||
           code == 0x205F || code == 0x3000;
}

bool isPunctuationChar(char32_t code)
{
    if (code < 0x80)
        return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) ||
               (code >= 123 && code <= 126);
    const auto c = category(code);
    return c >= UTF8PROC_CATEGORY_PC && c <= UTF8PROC_CATEGORY_PO;
}

bool isNumericChar(char32_t code)
{
    const auto c = category(code);
    return c == UTF8PROC_CATEGORY_ND || c == UTF8PROC_CATEGORY_NL || c == UTF8PROC_CATEGORY_NO;
}

char32_t lowerCase(char32_t code)
{
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(code)));
}

} // namespace isthmus

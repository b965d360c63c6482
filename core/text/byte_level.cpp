#include "core/text/byte_level.h"

#include "core/text/utf8.h"

#include <array>
#include <unordered_map>

namespace isthmus {
namespace {

struct ByteTable
{
    std::array<std::string, 256> chars;
    std::unordered_map<char32_t, char> bytes;

    ByteTable()
    {
        char32_t next = 256; // bytes without a printable character of their own follow from U+0100 on
        for (unsigned byte = 0; byte < 256; ++byte) {
            const bool printable = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
            const char32_t code = printable ? static_cast<char32_t>(byte) : next++;
            appendUtf8(chars[byte], code);
            bytes.emplace(code, static_cast<char>(byte));
        }
    }
};

const ByteTable& table()
{
    static const ByteTable instance;
    return instance;
}

} // namespace

AlignedText toByteLevel(const AlignedText& text)
{
    AlignedText out;
    out.setEmptyAt(text.sourceBegin());
    out.reserve(text.size() * 2);
    for (std::size_t i = 0; i < text.size(); ++i)
        out.append(table().chars[static_cast<unsigned char>(text.text()[i])], text.source(i, i + 1));
    return out;
}

void appendFromByteLevel(std::string& bytes, std::string_view token)
{
    const std::size_t before = bytes.size();
    for (std::size_t i = 0; i < token.size();) {
        const Utf8Char c = decodeUtf8(token, i);
        const auto found = table().bytes.find(c.code);
        if (!c.valid || found == table().bytes.end()) {
            bytes.resize(before);
            bytes += token;
            return;
        }
        bytes.push_back(found->second);
        i += c.length;
    }
}

} // namespace isthmus

#include "core/text/added_tokens.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace isthmus {
namespace {

/// Code point that ends right before `end` (> 0) of well-formed text, with its length.
Utf8Char lastChar(const std::string& text, std::size_t end)
{
    std::size_t begin = end - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80)
        --begin;
    return decodeUtf8(text, begin);
}

bool touchesWord(const std::string& text, std::size_t begin, std::size_t end)
{
    return (begin > 0 && isWordChar(lastChar(text, begin).code)) ||
           (end < text.size() && isWordChar(decodeUtf8(text, end).code));
}

} // namespace

AddedTokens::AddedTokens(std::vector<AddedToken> tokens,
                         const std::function<std::string(const std::string&)>& normalize)
    : tokens_(std::move(tokens))
{
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
        const AddedToken& token = tokens_[i];
        if (token.normalized)
            normalized_.add(normalize(token.content), static_cast<std::int64_t>(i));
        else
            raw_.add(token.content, static_cast<std::int64_t>(i));
    }
}

std::vector<Segment> AddedTokens::split(const AlignedText& source, bool normalized) const
{
    const PrefixTrie& trie = normalized ? normalized_ : raw_;
    std::vector<Segment> out;
    if (trie.empty()) {
        out.push_back({source, -1});
        return out;
    }
    const std::string& text = source.text();
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto match = trie.longest(text, i);
        if (!match) {
            ++i;
            continue;
        }
        const AddedToken& token = tokens_[static_cast<std::size_t>(match->value)];
        std::size_t begin = i;
        std::size_t end = i + match->length;
        i = end;
        if (token.singleWord && touchesWord(text, begin, end))
            continue;
        while (token.lstrip && begin > done) {
            const Utf8Char c = lastChar(text, begin);
            if (!isSpaceChar(c.code))
                break;
            begin -= c.length;
        }
        while (token.rstrip && end < text.size()) {
            const Utf8Char c = decodeUtf8(text, end);
            if (!isSpaceChar(c.code))
                break;
            end += c.length;
        }
        if (begin > done)
            out.push_back({source.slice(done, begin), -1});
        out.push_back({source.slice(begin, end), token.id});
        done = end;
        i = end;
    }
    if (done < text.size() || out.empty())
        out.push_back({source.slice(done, text.size()), -1});
    return out;
}

} // namespace isthmus

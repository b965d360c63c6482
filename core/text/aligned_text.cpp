#include "core/text/aligned_text.h"

#include "core/base/error.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace isthmus {
namespace {

// Offsets are 32-bit, and normalisation (U+FDFA under NFKD) grows a text up to 11 times only in theory.
constexpr std::size_t kMaxSource = std::size_t{1} << 30;

} // namespace

AlignedText AlignedText::fromSource(std::string_view source)
{
    if (source.size() >= kMaxSource)
        throw Error(ErrorCode::InvalidArgument,
                    "The text to encode has " + std::to_string(source.size()) + " bytes; the limit is 1 GiB.",
                    "Encode it in parts.");
    AlignedText out;
    out.reserve(source.size());
    for (std::size_t i = 0; i < source.size();) {
        const Utf8Char c = decodeUtf8(source, i);
        const SourceRange range{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i + c.length)};
        out.append(c.valid ? source.substr(i, c.length) : std::string_view("\xEF\xBF\xBD"), range);
        i += c.length;
    }
    return out;
}

SourceRange AlignedText::source(std::size_t begin, std::size_t end) const
{
    if (begin < end)
        return {source_[begin].begin, source_[end - 1].end};
    if (source_.empty())
        return {emptyAt_, emptyAt_};
    const std::uint32_t at = begin < source_.size() ? source_[begin].begin : source_.back().end;
    return {at, at};
}

AlignedText AlignedText::slice(std::size_t begin, std::size_t end) const
{
    AlignedText out;
    out.emptyAt_ = source(begin, begin).begin;
    out.append(*this, begin, end);
    return out;
}

void AlignedText::append(std::string_view text, SourceRange source)
{
    text_.append(text);
    source_.insert(source_.end(), text.size(), source);
}

void AlignedText::append(const AlignedText& other, std::size_t begin, std::size_t end)
{
    text_.append(other.text_, begin, end - begin);
    source_.insert(source_.end(), other.source_.begin() + static_cast<std::ptrdiff_t>(begin),
                   other.source_.begin() + static_cast<std::ptrdiff_t>(end));
}

void AlignedText::reserve(std::size_t bytes)
{
    text_.reserve(bytes);
    source_.reserve(bytes);
}

} // namespace isthmus

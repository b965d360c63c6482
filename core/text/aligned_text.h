#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace isthmus {

/// Bytes [begin, end) of the text that is being encoded.
struct SourceRange
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool operator==(const SourceRange&) const = default;
};

/// Well-formed UTF-8 that knows for each of its bytes where in the source text it comes from. Normalisers
/// rewrite it, pre-tokenisers cut it; offsets of tokens survive both.
class AlignedText
{
public:
    AlignedText() = default;
    /// Repairs ill-formed UTF-8 (see Tokenizer::encode). Throws InvalidArgument for 1 GiB and more.
    static AlignedText fromSource(std::string_view source);

    const std::string& text() const { return text_; }
    std::size_t size() const { return text_.size(); }
    bool empty() const { return text_.empty(); }

    /// Source of the bytes [begin, end) of this text. An empty range lies where the text begins or ends.
    SourceRange source(std::size_t begin, std::size_t end) const;
    AlignedText slice(std::size_t begin, std::size_t end) const;
    /// Appends text, every byte of it standing for the same source range.
    void append(std::string_view text, SourceRange source);
    /// Appends bytes [begin, end) of another text unchanged.
    void append(const AlignedText& other, std::size_t begin, std::size_t end);
    void reserve(std::size_t bytes);
    /// Where this text begins in the source (kept when it is empty).
    std::uint32_t sourceBegin() const { return source_.empty() ? emptyAt_ : source_.front().begin; }
    void setEmptyAt(std::uint32_t position) { emptyAt_ = position; }

private:
    std::string text_;
    std::vector<SourceRange> source_;
    std::uint32_t emptyAt_ = 0;
};

} // namespace isthmus

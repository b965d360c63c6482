#include "core/text/text_stream.h"

namespace isthmus {
namespace {

/// Tokens of the prompt that the first new token is decoded with.
constexpr std::size_t contextTokens = 6;
constexpr std::string_view replacement = "\xEF\xBF\xBD";
/// A character has at most four bytes: a window that ends in U+FFFD for longer is not waiting for more.
constexpr std::size_t longestWait = 4;

} // namespace

TextStream::TextStream(const Tokenizer* tokenizer, std::span<const TokenId> before) : tokenizer_(tokenizer)
{
    const std::size_t taken = std::min(contextTokens, before.size());
    window_.assign(before.end() - static_cast<std::ptrdiff_t>(taken), before.end());
    known_ = window_.size();
    knownText_ = decoded();
}

std::string TextStream::decoded() const
{
    return tokenizer_ != nullptr ? tokenizer_->decode(window_, true) : std::string();
}

void TextStream::take(const std::string& window)
{
    if (window.size() > knownText_.size())
        text_ += window.substr(knownText_.size());
    window_.erase(window_.begin(), window_.begin() + static_cast<std::ptrdiff_t>(known_));
    known_ = window_.size();
    knownText_ = decoded();
}

void TextStream::add(TokenId id)
{
    window_.push_back(id);
    const std::string window = decoded();
    const bool waits = window.ends_with(replacement) && window_.size() - known_ < longestWait;
    if (!waits && window.size() > knownText_.size())
        take(window);
}

void TextStream::finish()
{
    const std::string window = decoded();
    if (window.size() > knownText_.size())
        take(window);
}

} // namespace isthmus

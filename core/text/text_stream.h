#pragma once

#include "core/text/tokenizer.h"

#include <span>
#include <string>
#include <vector>

namespace isthmus {

/// Text of tokens as they come. Decoding a token alone loses what depends on its neighbours (the space in
/// front of a SentencePiece word, characters of several byte tokens), decoding all of them each time costs
/// the square of the length: this decodes a short window.
class TextStream
{
public:
    /// `before`: the tokens that precede the stream (the prompt); its text is not part of it. Without a
    /// tokenizer the text stays empty.
    TextStream(const Tokenizer* tokenizer, std::span<const TokenId> before);

    /// Takes a token in. Characters that are not complete yet wait for the next tokens.
    void add(TokenId id);
    /// Takes in what is still waiting, with U+FFFD for what is no character.
    void finish();
    /// All text so far, special tokens left out.
    const std::string& text() const { return text_; }

private:
    std::string decoded() const;
    void take(const std::string& window);

    const Tokenizer* tokenizer_;
    std::vector<TokenId> window_;
    std::size_t known_ = 0; ///< tokens of the window whose text is in text_
    std::string knownText_; ///< theirs
    std::string text_;
};

} // namespace isthmus

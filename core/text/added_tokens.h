#pragma once

#include "core/text/aligned_text.h"
#include "core/text/prefix_trie.h"
#include "core/text/tokenizer.h"

#include <functional>

namespace isthmus {

/// A token that is cut out of the text before the model sees it (Hugging Face AddedToken).
struct AddedToken
{
    std::string content;
    TokenId id = -1;
    bool singleWord = false; ///< only when no word character touches it
    bool lstrip = false;     ///< swallows white space to its left
    bool rstrip = false;     ///< swallows white space to its right
    bool normalized = false; ///< searched in the normalised text
    bool special = true;     ///< left out by decode(…, skipSpecial)
};

/// A stretch of text between added tokens, or (id >= 0) an added token.
struct Segment
{
    AlignedText text;
    TokenId id = -1;
};

class AddedTokens
{
public:
    /// `normalize` gives the normalised form of a token's content for those searched after normalisation.
    AddedTokens(std::vector<AddedToken> tokens,
                const std::function<std::string(const std::string&)>& normalize);

    /// Cuts out the tokens searched before (`normalized` false) or after normalisation: leftmost, longest.
    std::vector<Segment> split(const AlignedText& text, bool normalized) const;
    const std::vector<AddedToken>& tokens() const { return tokens_; }

private:
    std::vector<AddedToken> tokens_;
    PrefixTrie raw_;        // value: index in tokens_
    PrefixTrie normalized_; // value: index in tokens_
};

} // namespace isthmus

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace isthmus {

/// One decoded code point. `valid` is false for a maximal ill-formed sequence of `length` bytes (Unicode 15,
/// section 3.9, best practice for U+FFFD), whose code point is then U+FFFD.
struct Utf8Char
{
    char32_t code = 0;
    std::size_t length = 0;
    bool valid = true;
};

/// Decodes the code point that starts at `position` (< text.size()).
Utf8Char decodeUtf8(std::string_view text, std::size_t position);
/// Appends the UTF-8 form of a code point; surrogates and values above U+10FFFF become U+FFFD.
void appendUtf8(std::string& text, char32_t code);
/// Replaces every maximal ill-formed sequence by U+FFFD.
std::string repairUtf8(std::string_view text);
bool isValidUtf8(std::string_view text);

/// Classes of code points as the Hugging Face tokenizers use them (Unicode categories from utf8proc).
bool isWordChar(char32_t code);        ///< letter, mark, number or connector punctuation (regex \w)
bool isSpaceChar(char32_t code);       ///< White_Space property
bool isPunctuationChar(char32_t code); ///< ASCII punctuation or category P
bool isNumericChar(char32_t code);     ///< categories Nd, Nl, No
/// Simple (one to one) lower case.
char32_t lowerCase(char32_t code);

} // namespace isthmus

#pragma once

#include "core/text/aligned_text.h"

#include <string>
#include <string_view>

namespace isthmus {

/// GPT-2's table between bytes and printable characters (Radford et al. 2019, encoder.py, bytes_to_unicode).

/// Every byte of the text as its printable character.
AlignedText toByteLevel(const AlignedText& text);
/// Appends the bytes of a token spelled that way; a token with a character outside the table is appended as
/// it is.
void appendFromByteLevel(std::string& bytes, std::string_view token);

} // namespace isthmus

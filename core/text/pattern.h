#pragma once

#include "core/text/aligned_text.h"
#include "core/text/json_file.h"
#include "core/text/regex.h"

namespace isthmus {

/// The member "pattern" of a part of tokenizer.json: {"String": …} or {"Regex": …}. Throws MalformedFile.
Regex readPattern(const JsonReader& json);
/// Every match replaced by `content`, which then stands for the text of the match.
AlignedText replaceAll(const AlignedText& text, const Regex& pattern, const std::string& content);
std::string replaceAll(const std::string& text, const Regex& pattern, const std::string& content);
/// The text with a prefix that stands for nothing in the source.
AlignedText prepended(const AlignedText& text, const std::string& prefix);

} // namespace isthmus

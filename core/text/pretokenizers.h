#pragma once

#include "core/text/json_file.h"
#include "core/text/pipeline_tokenizer.h"

#include <optional>
#include <string>

namespace isthmus {

/// GPT-2's pattern, which byte-level tokenizers without one of their own use.
extern const char* const kGpt2Pattern;
/// The pattern of Qwen 2, whose older folders name it by the tokenizer's class only.
extern const char* const kQwen2Pattern;

/// Cuts at the matches of a pattern (each match is a word) and spells bytes as characters.
std::shared_ptr<const PreTokenizer> makeByteLevelPreTokenizer(const std::string& pattern,
                                                              bool addPrefixSpace);
/// Pre-tokeniser of a tokenizer.json ("pre_tokenizer"). `addPrefixSpace` of tokenizer_config.json overrides
/// that of a ByteLevel at the top. Throws MalformedFile, or UnsupportedModel naming the type.
std::shared_ptr<const PreTokenizer> readPreTokenizer(const JsonReader& json,
                                                     std::optional<bool> addPrefixSpace);

} // namespace isthmus

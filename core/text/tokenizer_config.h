#pragma once

#include "core/text/added_tokens.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace isthmus {

/// Highest id a file may use: far above any vocabulary, and it keeps a lying id from asking for memory.
constexpr TokenId kMaxTokenId = (1 << 22) - 1;

/// What tokenizer_config.json, special_tokens_map.json, added_tokens.json and chat_template.jinja of a folder
/// say.
struct TokenizerConfig
{
    std::optional<bool> addBos;
    std::optional<bool> addEos;
    std::optional<bool> legacy;         ///< SentencePiece: a dummy prefix after every special token
    std::optional<bool> addPrefixSpace; ///< SentencePiece and byte-level: a space before the first word
    std::string tokenizerClass;
    std::string bos; ///< contents of the named special tokens, empty for none
    std::string eos;
    std::string unk;
    std::string pad;
    std::vector<AddedToken> added; ///< those with an id (added_tokens_decoder, added_tokens.json)
    std::vector<AddedToken> named; ///< special tokens by content only; ids come from the vocabulary
    std::string chatTemplate;
};

/// Reads what is there of the four files. Throws MalformedFile naming file and place.
TokenizerConfig readTokenizerConfig(const std::filesystem::path& folder);

} // namespace isthmus

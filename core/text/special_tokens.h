#pragma once

#include "core/base/json.h"
#include "core/text/pipeline_tokenizer.h"
#include "core/text/tokenizer_config.h"

namespace isthmus {

/// Adds to parts.added what the folder's other files name and the vocabulary knows or they give an id to,
/// puts every added token into the vocabulary and collects the special ones.
void completeAddedTokens(TokenizerParts& parts, const TokenizerConfig& config);
/// BOS, EOS and padding by the names of the configuration.
void nameSpecialTokens(TokenizerParts& parts, const TokenizerConfig& config);
/// add_bos_token and add_eos_token, where given, decide about prefix and suffix; tokenizers of the Llama
/// class put BOS in front unless told otherwise (transformers, LlamaTokenizerFast.update_post_processor).
void applyBosEos(TokenizerParts& parts, const TokenizerConfig& config);
/// Canonical text of all that decides about ids: the given description, added tokens, prefix and suffix.
std::string identityOf(const TokenizerParts& parts, Json description);
/// Throws MalformedFile when an id has no token.
void checkKnown(const TokenizerParts& parts, TokenId id, const std::string& file);

} // namespace isthmus

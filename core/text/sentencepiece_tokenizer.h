#pragma once

#include "core/text/pipeline_tokenizer.h"
#include "core/text/tokenizer_config.h"

#include <filesystem>

namespace isthmus {

/// Parts of a SentencePiece BPE tokenizer, with the behaviour of Hugging Face's LlamaTokenizer around it:
/// control pieces in the text become their ids, BOS unless add_bos_token is false, EOS if add_eos_token, and
/// with `legacy` (the default) the dummy prefix comes back after every special token. White space follows the
/// file's own remove_extra_whitespaces, as in the sentencepiece library. Errors as readSentencePieceModel.
TokenizerParts readSentencePieceTokenizer(const std::filesystem::path& path, const TokenizerConfig& config);

} // namespace isthmus

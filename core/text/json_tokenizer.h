#pragma once

#include "core/text/pipeline_tokenizer.h"
#include "core/text/tokenizer_config.h"

#include <filesystem>

namespace isthmus {

/// Parts of a tokenizer.json whose model is BPE. add_bos_token and add_eos_token of tokenizer_config.json
/// override the post-processor, as transformers does. Throws MalformedFile, or UnsupportedModel naming the
/// part.
TokenizerParts readJsonTokenizer(const std::filesystem::path& path, const TokenizerConfig& config);

/// Parts of a byte-level BPE in GPT-2's two files: vocab.json (or encoder.json) and merges.txt (or
/// vocab.bpe).
TokenizerParts readVocabMergesTokenizer(const std::filesystem::path& vocab,
                                        const std::filesystem::path& merges, const TokenizerConfig& config);

} // namespace isthmus

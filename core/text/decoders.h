#pragma once

#include "core/text/json_file.h"
#include "core/text/pipeline_tokenizer.h"

namespace isthmus {

/// Bytes of byte-level tokens; what is not UTF-8 becomes U+FFFD.
std::shared_ptr<const Decoder> makeByteLevelDecoder();
/// Tokens with a blank between them: what tokenizers do without a decoder.
std::shared_ptr<const Decoder> makeBlankDecoder();
/// Decoder of a tokenizer.json ("decoder"). Throws MalformedFile, or UnsupportedModel naming the type.
std::shared_ptr<const Decoder> readDecoder(const JsonReader& json);

} // namespace isthmus

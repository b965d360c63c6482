#pragma once

#include "core/text/json_file.h"
#include "core/text/pipeline_tokenizer.h"

namespace isthmus {

/// Unicode normal forms. Source ranges stay exact between characters that do not interact.
enum class NormalForm { Nfc, Nfd, Nfkc, Nfkd };
AlignedText normalizeUnicode(const AlignedText& text, NormalForm form);

/// Normaliser for one form.
std::shared_ptr<const Normalizer> makeUnicodeNormalizer(NormalForm form);
/// Normaliser of a tokenizer.json ("normalizer"). Throws MalformedFile, or UnsupportedModel naming the type.
std::shared_ptr<const Normalizer> readNormalizer(const JsonReader& json);

} // namespace isthmus

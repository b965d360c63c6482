#pragma once

#include "core/text/pipeline_tokenizer.h"

#include <string>
#include <utility>
#include <vector>

namespace isthmus {

/// Byte-pair encoding by merge ranks (tokenizers' BPE model).
struct BpeData
{
    std::vector<std::pair<std::string, TokenId>> vocabulary;
    std::vector<std::pair<std::string, std::string>> merges; ///< best first
    std::string unknown;                                     ///< token for characters outside the vocabulary
    bool fuseUnknown = false;                                ///< one unknown token for a run of them
    bool byteFallback = false;                               ///< "<0xHH>" tokens instead of the unknown token
    bool ignoreMerges = false; ///< a whole word of the vocabulary is taken as it is
};

/// The model. `place(i)` names merge i in errors ("FILE: merges[3]"). Throws MalformedFile when a merge or
/// the unknown token is not in the vocabulary.
std::shared_ptr<const WordModel> makeBpeModel(BpeData data, const std::string& file,
                                              const std::string& mergePlace);

} // namespace isthmus

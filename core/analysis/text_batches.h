#pragma once

#include "core/text/tokenizer.h"

#include <cstddef>
#include <vector>

namespace isthmus {

/// Groups texts for batched forward passes: similar lengths together, at most `batchTokens` padded tokens
/// each (a longer text has a batch of its own). Deterministic. Returns indices into `texts`.
std::vector<std::vector<std::size_t>> groupByLength(const std::vector<const std::vector<TokenId>*>& texts,
                                                    std::size_t batchTokens);

/// Padded tokens of one batch: large enough for efficient products, small enough for the FFN activations of a
/// 13B model.
inline constexpr std::size_t defaultBatchTokens = 2048;

} // namespace isthmus

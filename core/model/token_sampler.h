#pragma once

#include "core/base/random.h"
#include "core/text/tokenizer.h"

#include <span>

namespace isthmus {

/// How the next token is drawn from the model's distribution. The limits are applied in this order, as
/// transformers does it: temperature, the topK most likely, then of these the fewest whose probability
/// reaches topP (the one that reaches it is kept).
struct SamplingOptions
{
    double temperature = 0; ///< 0: always the most likely token
    int topK = 0;           ///< 0: no limit
    double topP = 1;        ///< 1: no limit

    /// Throws InvalidArgument for values outside their range.
    void check() const;
    bool operator==(const SamplingOptions&) const = default;
};

/// The most likely token, the one of the lowest id among equals. Throws NonFinite if a logit is NaN or the
/// highest is infinite.
TokenId mostLikelyToken(std::span<const float> logits);

/// Draws a token; one number of `random` for each. Equal logits are taken in order of their ids. Errors as
/// mostLikelyToken.
TokenId sampleToken(std::span<const float> logits, const SamplingOptions& options, Random& random);

} // namespace isthmus

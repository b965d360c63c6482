#pragma once

#include "core/analysis/similarity_spec.h"
#include "core/model/pair.h"

#include <string>
#include <vector>

namespace isthmus {

/// A text both models read, and the tokens of it that are samples.
struct SampledText
{
    int row = 0;                     ///< index into the data set
    std::vector<TokenId> source_ids; ///< with BOS where the tokenizer adds one
    std::vector<TokenId> target_ids; ///< the same ids as source_ids for token samples
    std::vector<std::int64_t>
        positions; ///< token samples: positions in the ids, ascending; text samples: empty
};

/// Which rows the activation matrices have. Sample order: texts as listed, positions ascending within each.
struct SamplePlan
{
    SampleUnit unit = SampleUnit::Token; ///< never Auto
    Pooling pooling = Pooling::Mean;
    std::vector<SampledText> texts;
    std::int64_t samples = 0;
    std::string source_hash; ///< of everything that decides the source's activations
    std::string target_hash;
    std::string data_hash;
    std::vector<std::string> warnings;
};

/// Draws the samples of a similarity job.
/// Token samples: texts in seeded order until they hold four times the wanted positions, then that many
/// positions drawn uniformly without replacement; BOS is left out, since its activation is an outlier in
/// every model. Text samples: the first texts in seeded order. Texts longer than either context are left out
/// with a warning. Throws MissingTokenizer, VocabularyMismatch (token samples for two different tokenizers),
/// PromptTooLong (no text fits), TooFewSamples (fewer than 4).
SamplePlan planSamples(const ModelPair& pair, const Dataset& data, const SimilaritySpec& spec);

/// Text around each sample with the token marked by brackets, or the beginning of the text. One per sample.
std::vector<std::string> describeSamples(const SamplePlan& plan, const Tokenizer& tokenizer);

/// Fewest samples any estimator here is defined for (the debiased HSIC divides by n (n - 3)).
inline constexpr std::int64_t minimumSamples = 4;

} // namespace isthmus

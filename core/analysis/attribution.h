#pragma once

#include "core/analysis/attribution_spec.h"
#include "core/model/model.h"
#include "core/results/attribution_result.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace isthmus {

/// A text up to position T, whose last token predicts the target token w.
struct AttributionPrompt
{
    std::vector<TokenId> ids; ///< with BOS where the tokenizer adds one; position T is the last
    TokenId target = 0;       ///< w: last meaningful token of the answer
    int line = 0;             ///< 1-based line of the data set

    bool operator==(const AttributionPrompt&) const = default;
};

/// The answer up to its last meaningful character: trailing . " ) ] , spaces and newlines taken off
/// (method.md section 3).
std::string strippedAnswer(std::string answer);

/// The prompt of a row: the conversation up to the end of its stripped last answer is tokenised; the last
/// token is the target, the ones before it are the prompt. `path` names the data set in errors. Throws
/// BadData with file and line when nothing is left of the answer, nothing precedes its last token, or a chat
/// template changes the answer so that it is not found again.
AttributionPrompt attributionPrompt(const Row& row, ChatFormat format, const Tokenizer& tokenizer,
                                    const std::string& path);

struct AttributionPrompts
{
    std::vector<AttributionPrompt> prompts;
    std::vector<std::string> warnings; ///< sentences: rows longer than the context are left out
};
/// The prompts of the first `limit` rows (0: all). Throws PromptTooLong when none fits the model's context,
/// MissingTokenizer, and what attributionPrompt throws.
AttributionPrompts attributionPrompts(const Dataset& data, ChatFormat format, const Model& model, int limit);

struct AttributionOptions
{
    AttributionEvaluator evaluator = AttributionEvaluator::Exact;
    AttributionScale scale = AttributionScale::Rms;
    AttributionPositions positions = AttributionPositions::All;
    std::uint64_t seed = 0;
    std::string compute = "float32"; ///< of the forward pass; scores are always float32
    std::string device = "cpu";      ///< already resolved
    int top = 100;                   ///< length of the top lists with their tokens; 0: none
    int agreement_neurons = 512;     ///< sampled per kind to hold `fast` against `exact`; 0: not held
};

/// Scores of all layers and neurons, averaged over the prompts. The forward pass streams: one layer's weights
/// in memory at a time, all prompts through it; then down and o of each layer once more. Fills everything of
/// the result but key, format and provenance. The same input gives the same bits on one device. Throws
/// NonFinite naming layer and prompt, InvalidArgument without prompts, UnsupportedModel; Cancelled from
/// `tick`.
Attribution attribute(const std::shared_ptr<const Model>& model, std::span<const AttributionPrompt> prompts,
                      const AttributionOptions& options, const Tick& tick = {});

/// The same with the scores of every row by itself, from one pass over the model's weights for all of them.
struct RowAttributions
{
    Attribution mean;
    std::vector<Attribution> rows; ///< neuron scores alone
};
RowAttributions attributeRows(const std::shared_ptr<const Model>& model,
                              std::span<const AttributionPrompt> prompts, const AttributionOptions& options,
                              const Tick& tick = {});

/// Top neurons that two attributions of one model share.
struct NeuronOverlap
{
    int top = 0;         ///< neurons compared of each
    int shared = 0;      ///< in both
    double expected = 0; ///< shared by chance: top^2 / all
};
/// Over all layers: the `count` best of each map (at most all); of equal scores the lower layer, then the
/// lower neuron. Throws InvalidArgument for maps of different shape.
NeuronOverlap neuronOverlap(const NeuronMap& first, const NeuronMap& second, int count);

} // namespace isthmus

#pragma once

#include "core/base/torch_fwd.h"
#include "core/model/model.h"
#include "core/model/token_sampler.h"
#include "core/model/transformer.h"
#include "core/text/dataset.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isthmus {

struct WeightSet;

/// Tokens that end an answer: the configuration's and the tokenizer's EOS, and those of
/// generation_config.json.
std::vector<TokenId> stopTokensOf(const Model& model);

/// One text to continue. What is drawn for it depends on its seed alone, not on its neighbours.
struct GenerationRequest
{
    std::vector<TokenId> prompt; ///< not empty
    std::uint64_t seed = 0;
};

struct GenerationOptions
{
    int maxNewTokens = 256;
    SamplingOptions sampling;
    std::vector<std::string> stopStrings; ///< generation ends where one appears; it is cut off the text
    int rowsAtOnce = 16;                  ///< texts that are continued side by side; fewer if memory is short
};

enum class FinishReason { StopToken, StopString, Length, Context };
/// "stop_token", "stop_string", "length", "context".
const char* finishReasonName(FinishReason reason);

struct Generation
{
    std::vector<TokenId> tokens; ///< new tokens without the stop token
    std::string text;            ///< what follows the prompt, up to a stop string; empty without a tokenizer
    FinishReason finish = FinishReason::Length;
};

/// Observers of a generation; any may be empty.
struct GenerationEvents
{
    /// New text of a request, as soon as no stop string can begin in it.
    std::function<void(std::size_t request, std::string_view text)> text;
    /// A request is complete.
    std::function<void(std::size_t request, const Generation&)> finished;
    /// Called at every layer; may throw Cancelled. Counts prompt and new tokens so far.
    std::function<void(std::uint64_t promptTokens, std::uint64_t newTokens)> poll;
};

/// Cross entropy of a row's loss tokens.
struct AnswerLoss
{
    double sum = 0;          ///< nats
    std::int64_t tokens = 0; ///< that count
};

/// A model that reads and continues texts with a cache of keys and values. Not thread-safe.
class Generator
{
public:
    /// `weights` as loadServingWeights gives them, or changed ones (an adapter beside them, a checkpoint's).
    Generator(std::shared_ptr<const Model> model, WeightSet weights);
    Generator(std::shared_ptr<const Model> model, const std::string& device, ComputeType compute);
    ~Generator();

    const Model& model() const;

    /// Continues every request. Beginnings that all texts of a batch share are read once. Throws
    /// PromptTooLong for a prompt that leaves no room in the context, NonFinite, InvalidArgument.
    std::vector<Generation> generate(std::span<const GenerationRequest> requests,
                                     const GenerationOptions& options, const GenerationEvents& events = {});

    /// Logits float32 [prompts, vocab] on the CPU of what follows each prompt. Errors as generate.
    at::Tensor nextLogits(std::span<const std::vector<TokenId>> prompts,
                          const std::function<void()>& poll = {});

    /// Cross entropy of the tokens that count for the loss, row by row. Errors as generate.
    std::vector<AnswerLoss> losses(std::span<const EncodedRow> rows, const std::function<void()>& poll = {});

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace isthmus

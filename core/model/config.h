#pragma once

#include "core/base/json.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace isthmus {

enum class NormKind { Rms, Layer };
enum class PositionKind { Rotary, Learned };
/// The non-linearity of the FFN. GeluTanh is the tanh approximation (gelu_new, gelu_pytorch_tanh, gelu_fast).
enum class Activation { Silu, Gelu, GeluTanh, Relu };

/// How rotary frequencies are stretched beyond the context of pre-training.
struct RopeScaling
{
    /// Dynamic scaling is the identity up to the model's context, which is as far as prompts go here.
    enum class Kind { None, Linear, Dynamic, Llama3 };
    Kind kind = Kind::None;
    double factor = 1;
    double lowFreqFactor = 1;
    double highFreqFactor = 4;
    double originalContext = 8192;

    bool operator==(const RopeScaling&) const = default;
};

/// What config.json says about a model, with every family's names brought to one form. Plain values.
struct ModelConfig
{
    std::string modelType;    ///< e.g. "llama"
    std::string architecture; ///< e.g. "LlamaForCausalLM"

    int layers = 0;
    int hiddenSize = 0;
    int intermediateSize = 0;
    int heads = 0;
    int kvHeads = 0;
    int headDim = 0;
    int vocabSize = 0;
    int context = 0; ///< most positions a prompt may have

    NormKind norm = NormKind::Rms;
    double normEps = 1e-6;
    bool headNorms = false; ///< RMSNorm of each head's q and k before the rotary embedding (Qwen3)
    Activation activation = Activation::Silu;
    bool gatedFfn = true;          ///< c = act(gate) * up; otherwise c = act(up)
    bool parallelResidual = false; ///< the FFN reads the layer's input, not h_mid (GPT-NeoX)
    bool qkvBias = false;
    bool oBias = false;
    bool ffnBias = false;
    bool tiedEmbeddings = false;

    PositionKind positions = PositionKind::Rotary;
    double ropeTheta = 10000;
    int rotaryDim = 0; ///< leading dimensions of each head that are rotated
    RopeScaling ropeScaling;
    std::vector<int> windows; ///< per layer: keys a query sees, itself included; 0 = all before it

    bool scaleAttention = true;         ///< divide scores by sqrt(headDim)
    bool scaleAttentionByLayer = false; ///< divide scores by layer + 1 as well (an option of GPT-2)

    std::optional<std::int64_t> bosToken;
    std::optional<std::int64_t> eosToken;

    /// Why there is no forward pass for this configuration, as a sentence; empty when there is one.
    std::string limitation;

    bool operator==(const ModelConfig&) const = default;
};

/// Reads config.json of a model folder. Throws FileNotFound, MalformedFile (no JSON, a value of a wrong type,
/// a size that is missing, not positive or absurd, heads that do not divide). An unknown family or option is
/// no error: it fills `limitation`.
ModelConfig readConfig(const std::filesystem::path& folder);
/// The same from a value; `where` names it in errors.
ModelConfig parseConfig(const Json& json, const std::string& where);
/// config.json as Hugging Face transformers reads it, for a model that is saved. Inverse of parseConfig for
/// the families with a forward pass. `dtype` is the name of torch, e.g. "bfloat16".
Json configToJson(const ModelConfig& config, const std::string& dtype);

} // namespace isthmus

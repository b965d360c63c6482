#include "core/base/error.h"
#include "core/model/config.h"

#include <algorithm>

namespace isthmus {
namespace {

const char* activationName(Activation activation)
{
    switch (activation) {
    case Activation::Silu:
        return "silu";
    case Activation::Gelu:
        return "gelu";
    case Activation::GeluTanh:
        return "gelu_new";
    case Activation::Relu:
        return "relu";
    }
    throw Error(ErrorCode::Internal, "The activation of the FFN is not known.");
}

Json ropeScalingJson(const RopeScaling& scaling)
{
    switch (scaling.kind) {
    case RopeScaling::Kind::None:
        return nullptr;
    case RopeScaling::Kind::Linear:
        return {{"rope_type", "linear"}, {"factor", scaling.factor}};
    case RopeScaling::Kind::Dynamic:
        return {{"rope_type", "dynamic"}, {"factor", scaling.factor}};
    case RopeScaling::Kind::Llama3:
        return {{"rope_type", "llama3"},
                {"factor", scaling.factor},
                {"low_freq_factor", scaling.lowFreqFactor},
                {"high_freq_factor", scaling.highFreqFactor},
                {"original_max_position_embeddings", static_cast<std::int64_t>(scaling.originalContext)}};
    }
    throw Error(ErrorCode::Internal, "The rotary scaling is not known.");
}

void writeGpt2(const ModelConfig& config, Json& json)
{
    json["n_layer"] = config.layers;
    json["n_embd"] = config.hiddenSize;
    json["n_head"] = config.heads;
    json["n_positions"] = config.context;
    json["n_inner"] = config.intermediateSize;
    json["layer_norm_epsilon"] = config.normEps;
    json["activation_function"] = activationName(config.activation);
    json["scale_attn_weights"] = config.scaleAttention;
    json["scale_attn_by_inverse_layer_idx"] = config.scaleAttentionByLayer;
}

void writeNeox(const ModelConfig& config, Json& json)
{
    json["layer_norm_eps"] = config.normEps;
    json["use_parallel_residual"] = config.parallelResidual;
    json["attention_bias"] = config.qkvBias;
    json["rotary_emb_base"] = config.ropeTheta;
    json["rotary_pct"] = static_cast<double>(config.rotaryDim) / config.headDim;
}

/// Mistral slides everywhere, Qwen from a layer on or by a list of layers.
void writeWindows(const ModelConfig& config, Json& json)
{
    const int window =
        config.windows.empty() ? 0 : *std::max_element(config.windows.begin(), config.windows.end());
    json["sliding_window"] = window > 0 ? Json(window) : Json(nullptr);
    if (config.modelType == "mistral")
        return;
    json["use_sliding_window"] = window > 0;
    Json types = Json::array();
    for (int layerWindow : config.windows)
        types.push_back(layerWindow > 0 ? "sliding_attention" : "full_attention");
    json["layer_types"] = std::move(types);
}

void writeLlamaLike(const ModelConfig& config, Json& json)
{
    json["head_dim"] = config.headDim;
    json["num_key_value_heads"] = config.kvHeads;
    json["rms_norm_eps"] = config.normEps;
    json["rope_theta"] = config.ropeTheta;
    if (config.modelType == "llama" || config.modelType == "qwen3")
        json["attention_bias"] = config.qkvBias;
    if (config.modelType == "llama")
        json["mlp_bias"] = config.ffnBias;
    if (config.modelType != "llama")
        writeWindows(config, json);
}

} // namespace

Json configToJson(const ModelConfig& config, const std::string& dtype)
{
    if (!config.limitation.empty())
        throw Error(ErrorCode::UnsupportedModel, "This model cannot be saved. " + config.limitation);
    Json json;
    json["architectures"] = Json::array({config.architecture});
    json["model_type"] = config.modelType;
    json["vocab_size"] = config.vocabSize;
    json["tie_word_embeddings"] = config.tiedEmbeddings;
    json["torch_dtype"] = dtype;
    json["use_cache"] = true;
    if (config.bosToken)
        json["bos_token_id"] = *config.bosToken;
    if (config.eosToken)
        json["eos_token_id"] = *config.eosToken;
    if (config.modelType == "gpt2") {
        writeGpt2(config, json);
        return json;
    }
    json["num_hidden_layers"] = config.layers;
    json["hidden_size"] = config.hiddenSize;
    json["intermediate_size"] = config.intermediateSize;
    json["num_attention_heads"] = config.heads;
    json["max_position_embeddings"] = config.context;
    json["hidden_act"] = activationName(config.activation);
    json["rope_scaling"] = ropeScalingJson(config.ropeScaling);
    if (config.modelType == "gpt_neox")
        writeNeox(config, json);
    else
        writeLlamaLike(config, json);
    return json;
}

} // namespace isthmus

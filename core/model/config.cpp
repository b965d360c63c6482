#include "core/model/config.h"

#include "core/base/error.h"
#include "core/model/config_reader.h"
#include "core/text/json_file.h"

#include <array>

namespace isthmus {
namespace {

std::optional<Activation> activationByName(const std::string& name)
{
    if (name == "silu" || name == "swish")
        return Activation::Silu;
    if (name == "gelu")
        return Activation::Gelu;
    if (name == "gelu_new" || name == "gelu_pytorch_tanh" || name == "gelu_fast")
        return Activation::GeluTanh;
    if (name == "relu")
        return Activation::Relu;
    return std::nullopt;
}

void limit(ModelConfig& config, const std::string& sentence)
{
    if (config.limitation.empty())
        config.limitation = sentence;
}

void readActivation(ModelConfig& config, const std::string& name)
{
    if (const auto activation = activationByName(name))
        config.activation = *activation;
    else
        limit(config, "The activation function '" + name +
                          "' is not supported; the weights can be analysed, forward passes cannot be made.");
}

/// Rope options stand at the top level (rope_theta, rope_scaling) or, since transformers 5, in
/// "rope_parameters".
void readRope(ModelConfig& config, const ConfigReader& reader, double defaultPart, const char* thetaKey,
              const char* partKey)
{
    const ConfigReader parameters = reader.object("rope_parameters");
    const ConfigReader scaling = reader.object("rope_scaling");
    const ConfigReader& source = scaling.empty() ? parameters : scaling;
    config.ropeTheta = parameters.number("rope_theta", reader.number(thetaKey, 10000));
    if (!(config.ropeTheta > 0))
        reader.fail(std::string(thetaKey) + " must be positive.");
    const double part = parameters.number("partial_rotary_factor", reader.number(partKey, defaultPart));
    config.rotaryDim = static_cast<int>(config.headDim * part);
    if (!(part > 0) || part > 1 || config.rotaryDim < 2 || config.rotaryDim % 2 != 0)
        reader.fail("the rotated part of each head (" + std::to_string(config.rotaryDim) + " of " +
                    std::to_string(config.headDim) + " dimensions) must be an even number within the head.");

    const std::string type = source.text("rope_type", source.text("type", "default"));
    if (type == "default")
        return;
    RopeScaling& rope = config.ropeScaling;
    rope.factor = source.number("factor", 1);
    if (type == "linear") {
        rope.kind = RopeScaling::Kind::Linear;
    } else if (type == "dynamic") {
        rope.kind = RopeScaling::Kind::Dynamic;
    } else if (type == "llama3") {
        rope.kind = RopeScaling::Kind::Llama3;
        rope.lowFreqFactor = source.number("low_freq_factor", 1);
        rope.highFreqFactor = source.number("high_freq_factor", 4);
        rope.originalContext = source.number("original_max_position_embeddings", config.context);
        if (!(rope.lowFreqFactor > 0) || !(rope.highFreqFactor > rope.lowFreqFactor) ||
            !(rope.originalContext > 0))
            reader.fail("the llama3 rope scaling needs 0 < low_freq_factor < high_freq_factor and a positive "
                        "original_max_position_embeddings.");
    } else {
        limit(config, "The rotary scaling '" + type +
                          "' is not supported; the weights can be analysed, forward passes cannot be made.");
        return;
    }
    if (!(rope.factor > 0))
        reader.fail("the factor of the rope scaling must be positive.");
}

void readSizes(ModelConfig& config, const ConfigReader& reader, int defaultKvHeads)
{
    config.layers = reader.size("num_hidden_layers");
    config.hiddenSize = reader.size("hidden_size");
    config.heads = reader.size("num_attention_heads");
    config.intermediateSize = reader.size("intermediate_size");
    config.vocabSize = reader.size("vocab_size");
    config.context = reader.size("max_position_embeddings", 2048);
    config.kvHeads = reader.size("num_key_value_heads", defaultKvHeads > 0 ? defaultKvHeads : config.heads);
    if (config.heads % config.kvHeads != 0)
        reader.fail("num_attention_heads (" + std::to_string(config.heads) +
                    ") is no multiple of num_key_value_heads (" + std::to_string(config.kvHeads) + ").");
    if (!reader.has("head_dim") && config.hiddenSize % config.heads != 0)
        reader.fail("hidden_size (" + std::to_string(config.hiddenSize) +
                    ") is no multiple of num_attention_heads (" + std::to_string(config.heads) + ").");
    config.headDim = reader.size("head_dim", std::max(1, config.hiddenSize / config.heads));
}

/// Layers whose attention is windowed: "layer_types" where given, else all layers from `firstLayer` on.
void readWindows(ModelConfig& config, const ConfigReader& reader, int window, int firstLayer)
{
    config.windows.assign(static_cast<std::size_t>(config.layers), 0);
    if (window <= 0)
        return;
    const std::vector<std::string> types = reader.texts("layer_types");
    if (!types.empty() && types.size() != config.windows.size())
        reader.fail("layer_types names " + std::to_string(types.size()) + " layers, num_hidden_layers says " +
                    std::to_string(config.layers) + ".");
    for (std::size_t layer = 0; layer < config.windows.size(); ++layer) {
        const bool slides =
            types.empty() ? static_cast<int>(layer) >= firstLayer : types[layer] == "sliding_attention";
        config.windows[layer] = slides ? window : 0;
    }
}

void readLlama(ModelConfig& config, const ConfigReader& reader)
{
    readSizes(config, reader, 0);
    config.qkvBias = config.oBias = reader.flag("attention_bias", false);
    config.ffnBias = reader.flag("mlp_bias", false);
    readRope(config, reader, 1, "rope_theta", "partial_rotary_factor");
    readWindows(config, reader, 0, 0);
}

void readMistral(ModelConfig& config, const ConfigReader& reader)
{
    // A Mistral configuration that leaves these out means the values of its class in transformers.
    readSizes(config, reader, reader.isNull("num_key_value_heads") ? 0 : 8);
    readRope(config, reader, 1, "rope_theta", "partial_rotary_factor");
    const int window = reader.isNull("sliding_window") ? 0 : reader.size("sliding_window", 4096);
    readWindows(config, reader, window, 0);
}

void readQwen(ModelConfig& config, const ConfigReader& reader)
{
    readSizes(config, reader, 0);
    config.headNorms = config.modelType == "qwen3";
    config.qkvBias = config.modelType == "qwen2" || reader.flag("attention_bias", false);
    config.oBias = config.headNorms && config.qkvBias;
    readRope(config, reader, 1, "rope_theta", "partial_rotary_factor");
    const bool slides = reader.flag("use_sliding_window", false) && !reader.isNull("sliding_window");
    readWindows(config, reader, slides ? reader.size("sliding_window", 4096) : 0,
                reader.count("max_window_layers", 28));
}

void readGpt2(ModelConfig& config, const ConfigReader& reader)
{
    config.layers = reader.size("n_layer");
    config.hiddenSize = reader.size("n_embd");
    config.heads = config.kvHeads = reader.size("n_head");
    config.vocabSize = reader.size("vocab_size");
    config.context = reader.size("n_positions", reader.size("n_ctx", 1024));
    if (config.hiddenSize % config.heads != 0)
        reader.fail("n_embd (" + std::to_string(config.hiddenSize) + ") is no multiple of n_head (" +
                    std::to_string(config.heads) + ").");
    config.headDim = config.hiddenSize / config.heads;
    config.intermediateSize = reader.size("n_inner", reader.scaled(config.hiddenSize, 4));
    config.norm = NormKind::Layer;
    config.normEps = reader.number("layer_norm_epsilon", 1e-5);
    config.gatedFfn = false;
    config.qkvBias = config.oBias = config.ffnBias = true;
    config.positions = PositionKind::Learned;
    config.tiedEmbeddings = reader.flag("tie_word_embeddings", true);
    config.scaleAttention = reader.flag("scale_attn_weights", true);
    config.scaleAttentionByLayer = reader.flag("scale_attn_by_inverse_layer_idx", false);
    readActivation(config, reader.text("activation_function", "gelu_new"));
    readWindows(config, reader, 0, 0);
}

void readNeox(ModelConfig& config, const ConfigReader& reader)
{
    readSizes(config, reader, 0);
    config.norm = NormKind::Layer;
    config.normEps = reader.number("layer_norm_eps", 1e-5);
    config.gatedFfn = false;
    config.parallelResidual = reader.flag("use_parallel_residual", true);
    config.qkvBias = config.oBias = reader.flag("attention_bias", true);
    config.ffnBias = true;
    readRope(config, reader, 0.25, "rotary_emb_base", "rotary_pct");
    readWindows(config, reader, 0, 0);
}

/// Sizes of a model that is only listed; whatever is not there stays 0.
void readUnknown(ModelConfig& config, const ConfigReader& outer)
{
    // Multimodal models keep the language model's sizes in an object of their own.
    const ConfigReader inner = outer.object("text_config");
    const ConfigReader& reader = inner.empty() ? outer : inner;
    config.layers = reader.count("num_hidden_layers", reader.count("n_layer", reader.count("num_layers", 0)));
    config.hiddenSize = reader.count("hidden_size", reader.count("n_embd", reader.count("d_model", 0)));
    config.heads = reader.count("num_attention_heads", reader.count("n_head", reader.count("num_heads", 0)));
    config.kvHeads = reader.count("num_key_value_heads", config.heads);
    config.headDim = reader.count("head_dim", config.heads > 0 ? config.hiddenSize / config.heads : 0);
    config.intermediateSize =
        reader.count("intermediate_size", reader.count("n_inner", reader.count("d_ff", 0)));
    config.vocabSize = reader.count("vocab_size", 0);
    config.context = reader.count("max_position_embeddings", reader.count("n_positions", 0));
    config.tiedEmbeddings = reader.flag("tie_word_embeddings", false);
    limit(config,
          "The model type '" + config.modelType +
              "' has no forward pass here; its weights can be listed, shown and, where their names are those "
              "of a known family, compared.");
}

/// What Llama, Mistral, Qwen and GPT-NeoX share in their naming.
void readCommon(ModelConfig& config, const ConfigReader& reader)
{
    config.normEps = reader.number("rms_norm_eps", 1e-6);
    config.tiedEmbeddings = reader.flag("tie_word_embeddings", false);
    readActivation(config, reader.text("hidden_act", config.modelType == "gpt_neox" ? "gelu" : "silu"));
}

using FamilyReader = void (*)(ModelConfig&, const ConfigReader&);
struct FamilyEntry
{
    std::string_view modelType;
    FamilyReader read;
};
constexpr std::array<FamilyEntry, 6> familyReaders{{{"llama", readLlama},
                                                    {"mistral", readMistral},
                                                    {"qwen2", readQwen},
                                                    {"qwen3", readQwen},
                                                    {"gpt2", readGpt2},
                                                    {"gpt_neox", readNeox}}};

} // namespace

ModelConfig parseConfig(const Json& json, const std::string& where)
{
    const ConfigReader reader(json, where);
    ModelConfig config;
    config.modelType = reader.text("model_type", "");
    const std::vector<std::string> architectures = reader.texts("architectures");
    config.architecture = architectures.empty() ? "" : architectures.front();
    config.bosToken = reader.firstToken("bos_token_id");
    config.eosToken = reader.firstToken("eos_token_id");
    if (reader.has("quantization_config"))
        limit(config, "The weights are quantised; they can be listed, forward passes cannot be made.");
    for (const FamilyEntry& family : familyReaders) {
        if (family.modelType != config.modelType)
            continue;
        if (config.modelType != "gpt2")
            readCommon(config, reader);
        family.read(config, reader);
        if (!(config.normEps > 0))
            reader.fail("the epsilon of the norms must be positive.");
        return config;
    }
    readUnknown(config, reader);
    return config;
}

ModelConfig readConfig(const std::filesystem::path& folder)
{
    const std::filesystem::path path = folder / "config.json";
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        throw Error(
            ErrorCode::FileNotFound, "The folder " + folder.string() + " has no config.json.",
            "Choose a Hugging Face model folder: config.json, model.safetensors and tokenizer files.");
    return parseConfig(readJsonFile(path), path.string());
}

} // namespace isthmus

#include "core/model/architecture.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace isthmus {
namespace {

constexpr std::array<std::string_view, roleCount> roleNames = {"embedding",
                                                               "position_embedding",
                                                               "final_norm",
                                                               "final_norm.bias",
                                                               "unembedding",
                                                               "unembedding.bias",
                                                               "attention_norm",
                                                               "attention_norm.bias",
                                                               "ffn_norm",
                                                               "ffn_norm.bias",
                                                               "q",
                                                               "k",
                                                               "v",
                                                               "o",
                                                               "gate",
                                                               "up",
                                                               "down",
                                                               "q.bias",
                                                               "k.bias",
                                                               "v.bias",
                                                               "o.bias",
                                                               "gate.bias",
                                                               "up.bias",
                                                               "down.bias",
                                                               "qkv",
                                                               "qkv.bias",
                                                               "q_norm",
                                                               "k_norm",
                                                               "buffer"};

/// Llama, Mistral, Qwen2 and Qwen3 name their tensors alike; which of them a model has, its configuration
/// says.
std::vector<NamePattern> llamaNames()
{
    return {{"embed_tokens.weight", Role::Embedding},
            {"norm.weight", Role::FinalNorm},
            {"lm_head.weight", Role::Unembedding},
            {"layers.#.input_layernorm.weight", Role::AttentionNorm},
            {"layers.#.post_attention_layernorm.weight", Role::FfnNorm},
            {"layers.#.self_attn.q_proj.weight", Role::Q},
            {"layers.#.self_attn.q_proj.bias", Role::QBias},
            {"layers.#.self_attn.k_proj.weight", Role::K},
            {"layers.#.self_attn.k_proj.bias", Role::KBias},
            {"layers.#.self_attn.v_proj.weight", Role::V},
            {"layers.#.self_attn.v_proj.bias", Role::VBias},
            {"layers.#.self_attn.o_proj.weight", Role::O},
            {"layers.#.self_attn.o_proj.bias", Role::OBias},
            {"layers.#.self_attn.q_norm.weight", Role::QNorm},
            {"layers.#.self_attn.k_norm.weight", Role::KNorm},
            {"layers.#.self_attn.rotary_emb.inv_freq", Role::Buffer},
            {"layers.#.mlp.gate_proj.weight", Role::Gate},
            {"layers.#.mlp.gate_proj.bias", Role::GateBias},
            {"layers.#.mlp.up_proj.weight", Role::Up},
            {"layers.#.mlp.up_proj.bias", Role::UpBias},
            {"layers.#.mlp.down_proj.weight", Role::Down},
            {"layers.#.mlp.down_proj.bias", Role::DownBias}};
}

std::vector<NamePattern> gpt2Names()
{
    return {{"wte.weight", Role::Embedding},
            {"wpe.weight", Role::PositionEmbedding},
            {"ln_f.weight", Role::FinalNorm},
            {"ln_f.bias", Role::FinalNormBias},
            {"lm_head.weight", Role::Unembedding},
            {"h.#.ln_1.weight", Role::AttentionNorm},
            {"h.#.ln_1.bias", Role::AttentionNormBias},
            {"h.#.ln_2.weight", Role::FfnNorm},
            {"h.#.ln_2.bias", Role::FfnNormBias},
            {"h.#.attn.c_attn.weight", Role::Qkv},
            {"h.#.attn.c_attn.bias", Role::QkvBias},
            {"h.#.attn.c_proj.weight", Role::O},
            {"h.#.attn.c_proj.bias", Role::OBias},
            {"h.#.attn.bias", Role::Buffer},
            {"h.#.attn.masked_bias", Role::Buffer},
            {"h.#.mlp.c_fc.weight", Role::Up},
            {"h.#.mlp.c_fc.bias", Role::UpBias},
            {"h.#.mlp.c_proj.weight", Role::Down},
            {"h.#.mlp.c_proj.bias", Role::DownBias}};
}

std::vector<NamePattern> neoxNames()
{
    return {{"embed_in.weight", Role::Embedding},
            {"final_layer_norm.weight", Role::FinalNorm},
            {"final_layer_norm.bias", Role::FinalNormBias},
            {"embed_out.weight", Role::Unembedding},
            {"layers.#.input_layernorm.weight", Role::AttentionNorm},
            {"layers.#.input_layernorm.bias", Role::AttentionNormBias},
            {"layers.#.post_attention_layernorm.weight", Role::FfnNorm},
            {"layers.#.post_attention_layernorm.bias", Role::FfnNormBias},
            {"layers.#.attention.query_key_value.weight", Role::Qkv},
            {"layers.#.attention.query_key_value.bias", Role::QkvBias},
            {"layers.#.attention.dense.weight", Role::O},
            {"layers.#.attention.dense.bias", Role::OBias},
            {"layers.#.attention.bias", Role::Buffer},
            {"layers.#.attention.masked_bias", Role::Buffer},
            {"layers.#.attention.rotary_emb.inv_freq", Role::Buffer},
            {"layers.#.mlp.dense_h_to_4h.weight", Role::Up},
            {"layers.#.mlp.dense_h_to_4h.bias", Role::UpBias},
            {"layers.#.mlp.dense_4h_to_h.weight", Role::Down},
            {"layers.#.mlp.dense_4h_to_h.bias", Role::DownBias}};
}

/// Layer number of `name` if it is `pattern` with a number for '#'; -1 if the pattern has no '#'.
std::optional<int> matchPattern(std::string_view pattern, std::string_view name)
{
    const std::size_t mark = pattern.find('#');
    if (mark == std::string_view::npos)
        return pattern == name ? std::optional(-1) : std::nullopt;
    const std::string_view before = pattern.substr(0, mark);
    const std::string_view after = pattern.substr(mark + 1);
    if (name.size() <= before.size() + after.size() || !name.starts_with(before) || !name.ends_with(after))
        return std::nullopt;
    const std::string_view digits = name.substr(before.size(), name.size() - before.size() - after.size());
    const bool canonical = digits == "0" || digits.front() != '0';
    int layer = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), layer);
    if (error != std::errc() || end != digits.data() + digits.size() || layer < 0 || !canonical)
        return std::nullopt;
    return layer;
}

std::int64_t outputSize(const ModelConfig& config, Module module)
{
    switch (module) {
    case Module::Q:
        return std::int64_t{config.heads} * config.headDim;
    case Module::K:
    case Module::V:
        return std::int64_t{config.kvHeads} * config.headDim;
    case Module::Gate:
    case Module::Up:
        return config.intermediateSize;
    default:
        return config.hiddenSize;
    }
}

} // namespace

std::string_view roleName(Role role)
{
    return roleNames.at(static_cast<std::size_t>(role));
}

Role weightRole(Module module)
{
    if (!hasWeight(module))
        throw Error(ErrorCode::InvalidArgument,
                    "The module '" + std::string(moduleId(module)) + "' has no weight.",
                    "Choose q, k, v, o, gate, up or down.");
    return static_cast<Role>(static_cast<int>(Role::Q) + static_cast<int>(module));
}

Role biasRole(Module module)
{
    return static_cast<Role>(static_cast<int>(weightRole(module)) + static_cast<int>(Role::QBias) -
                             static_cast<int>(Role::Q));
}
static_assert(static_cast<int>(Role::Down) - static_cast<int>(Role::Q) == static_cast<int>(Module::Down));
static_assert(static_cast<int>(Role::DownBias) - static_cast<int>(Role::QBias) ==
              static_cast<int>(Module::Down));

const std::vector<Family>& families()
{
    static const std::vector<Family> list = {
        {"llama", {"llama", "mistral"}, "model.", false, QkvLayout::Separate, llamaNames()},
        {"qwen2", {"qwen2"}, "model.", false, QkvLayout::Separate, llamaNames()},
        {"qwen3", {"qwen3"}, "model.", false, QkvLayout::Separate, llamaNames()},
        {"gpt2", {"gpt2"}, "transformer.", true, QkvLayout::Blocks, gpt2Names()},
        {"gpt_neox", {"gpt_neox"}, "gpt_neox.", false, QkvLayout::ByHead, neoxNames()},
    };
    return list;
}

const Family* familyOfType(std::string_view modelType)
{
    for (const Family& family : families()) {
        if (std::find(family.modelTypes.begin(), family.modelTypes.end(), modelType) !=
            family.modelTypes.end())
            return &family;
    }
    return nullptr;
}

std::optional<RoleMatch> matchRole(const Family& family, std::string_view name)
{
    if (name.starts_with(family.prefix))
        name.remove_prefix(family.prefix.size());
    for (const NamePattern& pattern : family.names) {
        if (const auto layer = matchPattern(pattern.name, name))
            return RoleMatch{pattern.role, *layer};
    }
    return std::nullopt;
}

std::string tensorName(const Family& family, Role role, int layer)
{
    for (const NamePattern& pattern : family.names) {
        if (pattern.role != role)
            continue;
        std::string name(pattern.name);
        if (const std::size_t mark = name.find('#'); mark != std::string::npos)
            name.replace(mark, 1, std::to_string(layer));
        return role == Role::Unembedding ? name : std::string(family.prefix) + name;
    }
    return {};
}

bool needsRole(const Family& family, const ModelConfig& config, Role role)
{
    const bool named = std::any_of(family.names.begin(), family.names.end(),
                                   [&](const NamePattern& pattern) { return pattern.role == role; });
    if (!named)
        return false;
    switch (role) {
    case Role::QBias:
    case Role::KBias:
    case Role::VBias:
    case Role::QkvBias:
        return config.qkvBias;
    case Role::OBias:
        return config.oBias;
    case Role::GateBias:
    case Role::UpBias:
    case Role::DownBias:
        return config.ffnBias;
    case Role::QNorm:
    case Role::KNorm:
        return config.headNorms;
    case Role::Unembedding:
        return !config.tiedEmbeddings;
    case Role::Buffer:
        return false;
    default:
        return true;
    }
}

std::vector<Module> weightModules(const ModelConfig& config)
{
    std::vector<Module> modules;
    for (Module module : allModules) {
        if (hasWeight(module) && (module != Module::Gate || config.gatedFfn))
            modules.push_back(module);
    }
    return modules;
}

std::pair<std::int64_t, std::int64_t> moduleShape(const ModelConfig& config, Module module)
{
    if (module == Module::Embedding)
        return {config.hiddenSize, config.vocabSize};
    if (module == Module::Head)
        return {config.vocabSize, config.hiddenSize};
    const std::int64_t in = module == Module::O      ? outputSize(config, Module::Q)
                            : module == Module::Down ? config.intermediateSize
                                                     : config.hiddenSize;
    return {outputSize(config, module), in};
}

std::vector<std::int64_t> storedShape(const Family& family, const ModelConfig& config, Role role)
{
    const std::int64_t hidden = config.hiddenSize;
    const std::int64_t fused = outputSize(config, Module::Q) + 2 * outputSize(config, Module::K);
    const auto matrix = [&](std::int64_t out, std::int64_t in) {
        return family.transposed ? std::vector{in, out} : std::vector{out, in};
    };
    if (role >= Role::Q && role <= Role::Down) {
        const auto [out, in] =
            moduleShape(config, static_cast<Module>(static_cast<int>(role) - static_cast<int>(Role::Q)));
        return matrix(out, in);
    }
    if (role >= Role::QBias && role <= Role::DownBias)
        return {
            outputSize(config, static_cast<Module>(static_cast<int>(role) - static_cast<int>(Role::QBias)))};
    switch (role) {
    case Role::Embedding:
    case Role::Unembedding:
        return {config.vocabSize, hidden};
    case Role::PositionEmbedding:
        return {config.context, hidden};
    case Role::UnembeddingBias:
        return {config.vocabSize};
    case Role::Qkv:
        return matrix(fused, hidden);
    case Role::QkvBias:
        return {fused};
    case Role::QNorm:
    case Role::KNorm:
        return {config.headDim};
    default:
        return {hidden};
    }
}

} // namespace isthmus

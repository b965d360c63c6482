#pragma once

#include "core/model/config.h"
#include "core/model/module.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isthmus {

/// What a stored tensor is for. Roles up to UnembeddingBias stand outside the layers.
enum class Role {
    Embedding,
    PositionEmbedding,
    FinalNorm,
    FinalNormBias,
    Unembedding,
    UnembeddingBias,
    AttentionNorm,
    AttentionNormBias,
    FfnNorm,
    FfnNormBias,
    Q,
    K,
    V,
    O,
    Gate,
    Up,
    Down,
    QBias,
    KBias,
    VBias,
    OBias,
    GateBias,
    UpBias,
    DownBias,
    Qkv, ///< q, k and v in one matrix
    QkvBias,
    QNorm,
    KNorm,
    Buffer, ///< a constant that old checkpoints store; not a parameter
};
inline constexpr std::size_t roleCount = static_cast<std::size_t>(Role::Buffer) + 1;

/// E.g. "q", "q.bias", "embedding", "attention_norm", "buffer".
std::string_view roleName(Role role);
constexpr bool isLayerRole(Role role)
{
    return role > Role::UnembeddingBias;
}
/// Role of the weight of q, k, v, o, gate, up or down, and of its bias.
Role weightRole(Module module);
Role biasRole(Module module);

/// How a family stores q, k and v.
enum class QkvLayout {
    Separate,
    Blocks, ///< all of q, then all of k, then all of v
    ByHead, ///< for each head its q, k and v
};

/// A tensor name of a family; '#' stands for the layer's number.
struct NamePattern
{
    std::string_view name;
    Role role;
};

/// A family is data: names of its tensors and how they are stored. Sizes and switches come from ModelConfig,
/// the computation is blockForward for all. A new family is a table here and a reader in config.cpp.
struct Family
{
    std::string_view id;
    std::vector<std::string_view> modelTypes;
    std::string_view prefix; ///< of all names but the unembedding's; base models are saved without it
    bool transposed = false; ///< linear maps of the layers lie as [in, out]
    QkvLayout qkv = QkvLayout::Separate;
    std::vector<NamePattern> names;
};

/// All families, in an explicit list.
const std::vector<Family>& families();
/// The family that runs a model type; null if there is none.
const Family* familyOfType(std::string_view modelType);

struct RoleMatch
{
    Role role;
    int layer; ///< -1 outside the layers
};
/// Role of a tensor by its name, with or without the family's prefix.
std::optional<RoleMatch> matchRole(const Family& family, std::string_view name);
/// Full name of a tensor, prefix included.
std::string tensorName(const Family& family, Role role, int layer);

/// Whether the forward pass needs this tensor. An untied unembedding counts as needed.
bool needsRole(const Family& family, const ModelConfig& config, Role role);
/// Shape in which a family stores a tensor.
std::vector<std::int64_t> storedShape(const Family& family, const ModelConfig& config, Role role);
/// All weight matrices that a layer has: q, k, v, o, gate (if the FFN has one), up, down.
std::vector<Module> weightModules(const ModelConfig& config);
/// Shape [out, in] of a weight. The embedding is taken as a map of tokens: [hidden, vocab].
std::pair<std::int64_t, std::int64_t> moduleShape(const ModelConfig& config, Module module);

} // namespace isthmus

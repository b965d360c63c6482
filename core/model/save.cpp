#include "core/model/save.h"

#include "core/base/convert.h"
#include "core/base/error.h"
#include "core/io/publish.h"
#include "core/io/safetensors.h"
#include "core/model/architecture.h"
#include "core/model/fused_qkv.h"

#include <cstdio>
#include <map>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

const char* torchName(DType dtype)
{
    switch (dtype) {
    case DType::F32:
        return "float32";
    case DType::F16:
        return "float16";
    case DType::BF16:
        return "bfloat16";
    default:
        throw Error(ErrorCode::InvalidArgument,
                    std::string("A model cannot be saved as ") + dtypeName(dtype) + ".",
                    "Choose F32, F16 or BF16.");
    }
}

/// A layer's tensor of a role as the family stores it; undefined if there is none.
at::Tensor layerTensor(const Family& family, const ModelConfig& config, const LayerWeights& layer, Role role)
{
    const std::map<Role, const LinearWeights*> linear = {
        {Role::Q, &layer.q},       {Role::K, &layer.k},   {Role::V, &layer.v},      {Role::O, &layer.o},
        {Role::Gate, &layer.gate}, {Role::Up, &layer.up}, {Role::Down, &layer.down}};
    if (const auto found = linear.find(role); found != linear.end()) {
        const at::Tensor& weight = found->second->weight;
        return family.transposed && weight.defined() ? weight.t() : weight;
    }
    if (role >= Role::QBias && role <= Role::DownBias) {
        const int module = static_cast<int>(role) - static_cast<int>(Role::QBias);
        return linear.at(weightRole(static_cast<Module>(module)))->bias;
    }
    switch (role) {
    case Role::Qkv: {
        const at::Tensor fused = fuseQkv(config, family.qkv, layer.q.weight, layer.k.weight, layer.v.weight);
        return family.transposed ? fused.t() : fused;
    }
    case Role::QkvBias:
        return fuseQkv(config, family.qkv, layer.q.bias, layer.k.bias, layer.v.bias);
    case Role::AttentionNorm:
        return layer.attentionNorm.weight;
    case Role::AttentionNormBias:
        return layer.attentionNorm.bias;
    case Role::FfnNorm:
        return layer.ffnNorm.weight;
    case Role::FfnNormBias:
        return layer.ffnNorm.bias;
    case Role::QNorm:
        return layer.qNorm.weight;
    case Role::KNorm:
        return layer.kNorm.weight;
    default:
        return {};
    }
}

at::Tensor globalTensor(const WeightSet& weights, Role role)
{
    switch (role) {
    case Role::Embedding:
        return weights.embedding;
    case Role::PositionEmbedding:
        return weights.positions;
    case Role::FinalNorm:
        return weights.finalNorm.weight;
    case Role::FinalNormBias:
        return weights.finalNorm.bias;
    case Role::Unembedding:
        return weights.unembedding.weight;
    case Role::UnembeddingBias:
        return weights.unembedding.bias;
    default:
        return {};
    }
}

/// Every tensor of the family's list, in the order of the layers. Tensors are made when they are written.
std::vector<SafetensorsEntry> makeEntries(const Family& family, const ModelConfig& config,
                                          const WeightSet& weights, DType dtype)
{
    std::vector<SafetensorsEntry> entries;
    const auto add = [&](Role role, int layer) {
        if (!needsRole(family, config, role))
            return;
        const auto make = [&family, &config, &weights, role, layer] {
            const at::NoGradGuard noGrad;
            return isLayerRole(role)
                       ? layerTensor(family, config, weights.layers.at(static_cast<std::size_t>(layer)), role)
                       : globalTensor(weights, role);
        };
        SafetensorsEntry entry;
        entry.name = tensorName(family, role, layer);
        entry.dtype = dtype;
        entry.shape = storedShape(family, config, role);
        const at::Tensor tensor = make();
        if (!tensor.defined() || tensor.sizes() != at::IntArrayRef(entry.shape))
            throw Error(ErrorCode::ConfigMismatch,
                        "The weight for '" + entry.name +
                            "' has not the shape that its configuration asks for.");
        entry.bytes = [make, dtype] {
            const at::Tensor values = make().detach().to(at::kCPU, at::kFloat).contiguous();
            std::vector<std::byte> bytes(static_cast<std::size_t>(values.numel()) * dtypeSize(dtype));
            fromFloat(dtype, values.data_ptr<float>(), bytes.data(),
                      static_cast<std::size_t>(values.numel()));
            return bytes;
        };
        entries.push_back(std::move(entry));
    };
    for (std::size_t r = 0; r < roleCount; ++r) {
        if (!isLayerRole(static_cast<Role>(r)))
            add(static_cast<Role>(r), -1);
    }
    for (int layer = 0; layer < config.layers; ++layer) {
        for (std::size_t r = 0; r < roleCount; ++r) {
            if (isLayerRole(static_cast<Role>(r)))
                add(static_cast<Role>(r), layer);
        }
    }
    return entries;
}

/// Entries divided so that no part is larger than the limit, except for one tensor that is.
std::vector<std::vector<SafetensorsEntry>> divide(std::vector<SafetensorsEntry> entries, std::uint64_t limit)
{
    std::vector<std::vector<SafetensorsEntry>> parts(1);
    std::uint64_t size = 0;
    for (SafetensorsEntry& entry : entries) {
        const std::uint64_t bytes = entry.byteCount();
        if (!parts.back().empty() && size + bytes > limit) {
            parts.emplace_back();
            size = 0;
        }
        size += bytes;
        parts.back().push_back(std::move(entry));
    }
    return parts;
}

void writeShards(const fs::path& folder, std::vector<std::vector<SafetensorsEntry>> parts)
{
    std::uint64_t total = 0;
    Json weightMap = Json::object();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        char name[64];
        std::snprintf(name, sizeof name, "model-%05zu-of-%05zu.safetensors", i + 1, parts.size());
        for (const SafetensorsEntry& entry : parts[i]) {
            total += entry.byteCount();
            weightMap[entry.name] = name;
        }
        writeSafetensors(folder / name, std::move(parts[i]));
    }
    const Json index = {{"metadata", {{"total_size", total}}}, {"weight_map", std::move(weightMap)}};
    publishText(folder / "model.safetensors.index.json", index.dump(2) + "\n");
    // A single file of an earlier save would win over the shards.
    std::error_code ignored;
    fs::remove(folder / "model.safetensors", ignored);
}

} // namespace

void saveModel(const fs::path& folder, const ModelConfig& config, const WeightSet& weights, DType dtype,
               std::uint64_t shardBytes)
{
    const Json json = configToJson(config, torchName(dtype));
    const Family* family = familyOfType(config.modelType);
    if (family == nullptr || weights.layers.size() != static_cast<std::size_t>(config.layers))
        throw Error(ErrorCode::ConfigMismatch, "The weights have " + std::to_string(weights.layers.size()) +
                                                   " layers, the configuration " +
                                                   std::to_string(config.layers) + ".");
    auto parts = divide(makeEntries(*family, config, weights, dtype), shardBytes);
    createFolders(folder);
    if (parts.size() == 1)
        writeSafetensors(folder / "model.safetensors", std::move(parts.front()));
    else
        writeShards(folder, std::move(parts));
    publishText(folder / "config.json", json.dump(2) + "\n");
}

} // namespace isthmus

#include "core/base/convert.h"
#include "core/base/device.h"
#include "core/model/load_weights.h"
#include "core/model/model_impl.h"

#include <cstdint>
#include <optional>

namespace isthmus {
namespace {

std::optional<at::ScalarType> scalarType(DType dtype)
{
    switch (dtype) {
    case DType::F32:
        return at::kFloat;
    case DType::F16:
        return at::kHalf;
    case DType::BF16:
        return at::kBFloat16;
    default:
        return std::nullopt;
    }
}

/// The tensor as it lies in the mapped file; undefined if its type or place does not allow it.
at::Tensor mappedTensor(const std::shared_ptr<const Model>& model, const std::string& name)
{
    const Model::RawTensor raw = model->raw(name);
    const std::optional<at::ScalarType> type = scalarType(raw.dtype);
    if (!type || reinterpret_cast<std::uintptr_t>(raw.data) % dtypeSize(raw.dtype) != 0)
        return {};
    // The deleter keeps the model, and with it the map, for as long as the tensor lives.
    return at::from_blob(
        const_cast<std::byte*>(raw.data), raw.shape, [model](void*) {}, at::TensorOptions().dtype(*type));
}

/// A float32 tensor in the type that `name` is stored in: the values are exact in it.
at::Tensor inStoredType(const Model& model, const std::string& name, const at::Tensor& wide)
{
    const DType dtype = model.raw(name).dtype;
    const std::optional<at::ScalarType> type = scalarType(dtype);
    if (!type || *type == at::kFloat || !wide.defined())
        return wide;
    const at::Tensor source = wide.contiguous();
    at::Tensor result = at::empty(source.sizes(), at::TensorOptions().dtype(*type));
    fromFloat(dtype, source.data_ptr<float>(), static_cast<std::byte*>(result.data_ptr()),
              static_cast<std::size_t>(source.numel()));
    return result;
}

at::Tensor storedWeight(const std::shared_ptr<const Model>& model, int layer, Module module)
{
    const Model::Impl& impl = model->impl();
    const std::string& own = impl.nameOf(weightRole(module), layer);
    if (!own.empty() && !impl.names->transposed) {
        if (at::Tensor mapped = mappedTensor(model, own); mapped.defined())
            return mapped;
    }
    const std::string& name = own.empty() ? impl.nameOf(Role::Qkv, layer) : own;
    at::Tensor wide = impl.weight(layer, module);
    return wide.defined() ? inStoredType(*model, name, wide) : wide;
}

at::Tensor storedTable(const std::shared_ptr<const Model>& model, const std::string& name)
{
    at::Tensor mapped = mappedTensor(model, name);
    return mapped.defined() ? mapped : model->tensor(name);
}

LayerWeights storedLayer(const std::shared_ptr<const Model>& model, int layer)
{
    const ModelConfig& config = model->config();
    const Model::Impl& impl = model->impl();
    const auto linear = [&](Module module, bool hasBias) {
        LinearWeights weights;
        weights.weight = storedWeight(model, layer, module);
        if (hasBias)
            weights.bias = impl.bias(layer, module);
        return weights;
    };
    LayerWeights weights;
    weights.attentionNorm = {impl.load(Role::AttentionNorm, layer),
                             impl.load(Role::AttentionNormBias, layer)};
    weights.ffnNorm = {impl.load(Role::FfnNorm, layer), impl.load(Role::FfnNormBias, layer)};
    weights.q = linear(Module::Q, config.qkvBias);
    weights.k = linear(Module::K, config.qkvBias);
    weights.v = linear(Module::V, config.qkvBias);
    weights.o = linear(Module::O, config.oBias);
    if (config.gatedFfn)
        weights.gate = linear(Module::Gate, config.ffnBias);
    weights.up = linear(Module::Up, config.ffnBias);
    weights.down = linear(Module::Down, config.ffnBias);
    if (config.headNorms) {
        weights.qNorm.weight = impl.load(Role::QNorm, layer);
        weights.kNorm.weight = impl.load(Role::KNorm, layer);
    }
    return weights;
}

} // namespace

WeightSet loadServingWeights(const std::shared_ptr<const Model>& model, const std::string& device,
                             ComputeType compute)
{
    const at::Device place(resolveDevice(device));
    if (!place.is_cpu())
        return loadWeights(*model, {place, compute == ComputeType::BFloat16 ? at::kBFloat16 : at::kFloat});
    const Model::Impl& impl = model->impl();
    impl.requireForwardPass();
    WeightSet set;
    set.embedding = storedTable(model, model->embeddingName());
    set.positions = impl.load(Role::PositionEmbedding, -1);
    for (int layer = 0; layer < model->config().layers; ++layer)
        set.layers.push_back(storedLayer(model, layer));
    set.finalNorm = impl.finalNorm();
    if (model->config().tiedEmbeddings) {
        set.unembedding.weight = set.embedding;
    } else {
        set.unembedding.weight = storedTable(model, model->unembeddingName());
        set.unembedding.bias = impl.load(Role::UnembeddingBias, -1);
    }
    return set;
}

} // namespace isthmus

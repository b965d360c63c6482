#include "core/base/convert.h"
#include "core/base/error.h"
#include "core/model/model_impl.h"

#include <limits>

/// Reading of weights: from the map to float32, out of fused and transposed matrices.
namespace isthmus {
namespace {

struct Range
{
    std::int64_t begin = 0;
    std::int64_t length = 0;
};

/// Where q, k or v lies along the output dimension of the fused matrix, as pieces of equal length.
std::vector<Range> fusedPieces(const ModelConfig& config, QkvLayout layout, Module module)
{
    const std::int64_t width = config.headDim;
    const std::int64_t queries = config.heads * width;
    const std::int64_t keys = config.kvHeads * width;
    if (layout == QkvLayout::Blocks) {
        if (module == Module::Q)
            return {{0, queries}};
        return {{module == Module::K ? queries : queries + keys, keys}};
    }
    const std::int64_t place = module == Module::Q ? 0 : module == Module::K ? 1 : 2;
    std::vector<Range> pieces;
    for (std::int64_t head = 0; head < config.heads; ++head)
        pieces.push_back({(3 * head + place) * width, width});
    return pieces;
}

bool isQkv(Module module)
{
    return module == Module::Q || module == Module::K || module == Module::V;
}

void requireComputable(const SafetensorsTensor& tensor, const std::filesystem::path& folder)
{
    if (!isComputable(tensor.dtype))
        throw Error(ErrorCode::UnsupportedModel,
                    "Tensor '" + tensor.name + "' of " + folder.string() + " is stored as " +
                        dtypeName(tensor.dtype) + ", which is listed but not computed on.",
                    "Convert the model to BF16, F16 or F32.");
}

/// Pieces of each of `rows` rows of a row-major matrix, side by side: float32 [rows, sum of lengths].
at::Tensor readPieces(const TensorStore::Entry& entry, std::int64_t rows, std::int64_t stride,
                      const std::vector<Range>& pieces)
{
    std::int64_t width = 0;
    for (const Range& piece : pieces)
        width += piece.length;
    at::Tensor result = at::empty({rows, width}, at::kFloat);
    auto* out = result.data_ptr<float>();
    const std::size_t element = dtypeSize(entry.tensor->dtype);
    const std::span<const std::byte> data = entry.data();
    for (std::int64_t row = 0; row < rows; ++row) {
        for (const Range& piece : pieces) {
            const auto offset = static_cast<std::size_t>(row * stride + piece.begin) * element;
            const auto count = static_cast<std::size_t>(piece.length);
            toFloat(entry.tensor->dtype, data.subspan(offset, count * element).data(), out, count);
            out += piece.length;
        }
    }
    return result;
}

} // namespace

at::Tensor Model::Impl::load(std::string_view name) const
{
    const TensorStore::Entry* entry = store.find(name);
    if (entry == nullptr)
        throw Error(ErrorCode::InvalidArgument,
                    "The model " + folder.string() + " has no tensor '" + std::string(name) + "'.",
                    "'isthmus-cli inspect' lists the tensors.");
    requireComputable(*entry->tensor, folder);
    at::Tensor result = at::empty(entry->tensor->shape, at::kFloat);
    toFloat(entry->tensor->dtype, entry->data().data(), result.data_ptr<float>(), entry->tensor->count);
    return result;
}

at::Tensor Model::Impl::load(Role role, int layer) const
{
    const std::string& name = nameOf(role, layer);
    return name.empty() ? at::Tensor() : load(name);
}

at::Tensor Model::Impl::weight(int layer, Module module) const
{
    const at::Tensor whole = load(weightRole(module), layer);
    if (whole.defined())
        return names->transposed ? whole.t().contiguous() : whole;
    const std::string& fused = nameOf(Role::Qkv, layer);
    if (fused.empty() || !isQkv(module))
        return {};
    const TensorStore::Entry& entry = *store.find(fused);
    requireComputable(*entry.tensor, folder);
    const std::vector<Range> pieces = fusedPieces(config, names->qkv, module);
    const std::int64_t rows = entry.tensor->shape.at(0);
    const std::int64_t columns = entry.tensor->shape.at(1);
    if (names->transposed)
        return readPieces(entry, rows, columns, pieces).t().contiguous();
    // Rows are outputs: a piece of outputs is a run of whole rows, and the matrix one long row of such runs.
    std::vector<Range> runs;
    std::int64_t outputs = 0;
    for (const Range& piece : pieces) {
        runs.push_back({piece.begin * columns, piece.length * columns});
        outputs += piece.length;
    }
    return readPieces(entry, 1, 0, runs).view({outputs, columns});
}

at::Tensor Model::Impl::bias(int layer, Module module) const
{
    at::Tensor whole = load(biasRole(module), layer);
    if (whole.defined())
        return whole;
    const std::string& fused = nameOf(Role::QkvBias, layer);
    if (fused.empty() || !isQkv(module))
        return {};
    const TensorStore::Entry& entry = *store.find(fused);
    requireComputable(*entry.tensor, folder);
    return readPieces(entry, 1, 0, fusedPieces(config, names->qkv, module)).view({-1});
}

void Model::Impl::release(const std::string& name) const
{
    if (const TensorStore::Entry* entry = store.find(name))
        entry->file->map().release(entry->tensor->begin, entry->tensor->bytes());
}

void Model::Impl::requireForwardPass() const
{
    if (summary.family.empty())
        throw Error(ErrorCode::UnsupportedModel,
                    "The model " + folder.string() + " cannot be run: " + summary.limitation,
                    "Families with a forward pass: Llama, Mistral, Qwen2, Qwen3, GPT-2, GPT-NeoX.");
}

LayerWeights Model::Impl::layerWeights(int layer) const
{
    const auto linear = [&](Module module, bool hasBias) {
        return LinearWeights{weight(layer, module), hasBias ? bias(layer, module) : at::Tensor()};
    };
    LayerWeights weights;
    weights.attentionNorm = {load(Role::AttentionNorm, layer), load(Role::AttentionNormBias, layer)};
    weights.ffnNorm = {load(Role::FfnNorm, layer), load(Role::FfnNormBias, layer)};
    weights.q = linear(Module::Q, config.qkvBias);
    weights.k = linear(Module::K, config.qkvBias);
    weights.v = linear(Module::V, config.qkvBias);
    weights.o = linear(Module::O, config.oBias);
    if (config.gatedFfn)
        weights.gate = linear(Module::Gate, config.ffnBias);
    weights.up = linear(Module::Up, config.ffnBias);
    weights.down = linear(Module::Down, config.ffnBias);
    if (config.headNorms) {
        weights.qNorm.weight = load(Role::QNorm, layer);
        weights.kNorm.weight = load(Role::KNorm, layer);
    }
    return weights;
}

NormWeights Model::Impl::finalNorm() const
{
    return {load(Role::FinalNorm, -1), load(Role::FinalNormBias, -1)};
}

LinearWeights Model::Impl::unembedding() const
{
    const Role role = config.tiedEmbeddings ? Role::Embedding : Role::Unembedding;
    return {load(role, -1), config.tiedEmbeddings ? at::Tensor() : load(Role::UnembeddingBias, -1)};
}

} // namespace isthmus

#include "core/model/model.h"

#include "core/base/error.h"
#include "core/base/torch.h"
#include "core/model/model_impl.h"

namespace isthmus {

std::shared_ptr<const Model> Model::open(const std::filesystem::path& folder, const Tick& tick)
{
    auto impl = std::make_unique<Impl>(folder);
    impl->summary.fingerprint = impl->store.fingerprint(tick);
    return std::shared_ptr<const Model>(new Model(std::move(impl)));
}

Model::Model(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Model::~Model() = default;

const ModelSummary& Model::summary() const
{
    return impl_->summary;
}

const ModelConfig& Model::config() const
{
    return impl_->config;
}

const std::filesystem::path& Model::folder() const
{
    return impl_->folder;
}

std::shared_ptr<const Tokenizer> Model::tokenizer() const
{
    return impl_->tokenizer;
}

const Tokenizer& Model::requireTokenizer() const
{
    if (!impl_->tokenizer)
        throw Error(ErrorCode::MissingTokenizer,
                    impl_->tokenizerProblem); // says where, and what to do
    return *impl_->tokenizer;
}

at::Tensor Model::tensor(std::string_view name) const
{
    return impl_->load(name);
}

bool Model::hasModule(int layer, Module module) const
{
    return isthmus::hasWeight(module) && !weightName(layer, module).empty();
}

at::Tensor Model::weight(int layer, Module module) const
{
    if (module == Module::Embedding)
        return embedding().t().contiguous();
    if (module == Module::Head)
        return unembedding();
    at::Tensor result = impl_->weight(layer, module);
    if (!result.defined())
        throw Error(ErrorCode::InvalidArgument, "Layer " + std::to_string(layer) + " of " +
                                                    impl_->folder.string() + " has no weight '" +
                                                    std::string(moduleId(module)) + "'.");
    return result;
}

std::string Model::weightName(int layer, Module module) const
{
    const std::string& own = impl_->nameOf(weightRole(module), layer);
    const bool fused = module == Module::Q || module == Module::K || module == Module::V;
    return own.empty() && fused ? impl_->nameOf(Role::Qkv, layer) : own;
}

std::pair<std::int64_t, std::int64_t> Model::weightShape(int layer, Module module) const
{
    const std::string& own = impl_->nameOf(weightRole(module), layer);
    if (own.empty()) {
        if (weightName(layer, module).empty())
            throw Error(ErrorCode::InvalidArgument, "Layer " + std::to_string(layer) + " of " +
                                                        impl_->folder.string() + " has no weight '" +
                                                        std::string(moduleId(module)) + "'.");
        return moduleShape(impl_->config, module);
    }
    const std::vector<std::int64_t>& shape = impl_->store.find(own)->tensor->shape;
    return impl_->names->transposed ? std::pair{shape.at(1), shape.at(0)}
                                    : std::pair{shape.at(0), shape.at(1)};
}

std::string Model::embeddingName() const
{
    const std::string& name = impl_->nameOf(Role::Embedding, -1);
    if (name.empty())
        throw Error(ErrorCode::UnsupportedModel, "No token embedding is known in " + impl_->folder.string() +
                                                     ": " + impl_->summary.limitation);
    return name;
}

std::string Model::unembeddingName() const
{
    if (impl_->config.tiedEmbeddings)
        return embeddingName();
    const std::string& name = impl_->nameOf(Role::Unembedding, -1);
    if (name.empty())
        throw Error(ErrorCode::UnsupportedModel, "No unembedding is known in " + impl_->folder.string() +
                                                     ": " + impl_->summary.limitation);
    return name;
}

at::Tensor Model::embedding() const
{
    return impl_->load(embeddingName());
}

at::Tensor Model::unembedding() const
{
    return impl_->load(unembeddingName());
}

Model::RawTensor Model::raw(std::string_view name) const
{
    const TensorStore::Entry* entry = impl_->store.find(name);
    if (entry == nullptr)
        throw Error(ErrorCode::InvalidArgument,
                    "The model " + impl_->folder.string() + " has no tensor '" + std::string(name) + "'.");
    return {entry->data().data(), entry->tensor->count, entry->tensor->dtype, entry->tensor->shape};
}

} // namespace isthmus

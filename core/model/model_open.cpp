#include "core/base/error.h"
#include "core/model/model_impl.h"

#include <algorithm>
#include <map>

/// Opening of a model folder: roles, agreement of configuration and tensors, summary.
namespace isthmus {
namespace {

namespace fs = std::filesystem;

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text = "[";
    for (std::int64_t size : shape)
        text += (text.size() > 1 ? ", " : "") + std::to_string(size);
    return text + "]";
}

[[noreturn]] void failMismatch(const fs::path& folder, const std::string& sentence)
{
    throw Error(ErrorCode::ConfigMismatch, "In " + folder.string() + " " + sentence,
                "Check that config.json belongs to these weights.");
}

fs::path requireFolder(const fs::path& path)
{
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        throw Error(ErrorCode::FileNotFound, "The folder " + path.string() + " does not exist.",
                    "Choose a Hugging Face model folder.");
    if (!fs::is_directory(path, ignored))
        throw Error(ErrorCode::FileUnreadable, path.string() + " is not a folder.",
                    "Choose the folder that holds config.json and the weights.");
    fs::path canonical = fs::canonical(path, ignored);
    return canonical.empty() ? path : canonical;
}

/// Names of the model's own family, or Llama's for a model of another type that uses them (many do).
const Family* namesFor(const ModelConfig& config, const TensorStore& store)
{
    if (const Family* family = familyOfType(config.modelType))
        return family;
    const Family& llama = *familyOfType("llama");
    const auto has = [&](Role role) { return store.find(tensorName(llama, role, 0)) != nullptr; };
    return has(Role::Q) && has(Role::O) && has(Role::AttentionNorm) ? &llama : nullptr;
}

bool isFloat(DType dtype)
{
    return isComputable(dtype) || dtype == DType::F8E4M3 || dtype == DType::F8E5M2;
}

std::string summaryName(const fs::path& folder)
{
    const std::string name = folder.filename().string();
    return name.empty() ? folder.string() : name;
}

/// Fills in roles, checks, and the summary of an Impl under construction.
class Opener
{
public:
    explicit Opener(Model::Impl& impl) : impl_(impl), config_(impl.config) {}

    void run()
    {
        impl_.names = namesFor(config_, impl_.store);
        assignRoles();
        const bool runs = familyOfType(config_.modelType) != nullptr;
        if (runs)
            checkTensors();
        fillSummary();
        openTokenizer();
        impl_.summary.limitation = runs ? runLimitation() : config_.limitation;
        if (impl_.summary.limitation.empty())
            impl_.summary.family = impl_.names->id;
    }

private:
    void assignRoles()
    {
        int layers = 0;
        for (const auto& [name, entry] : impl_.store.tensors()) {
            TensorSummary tensor;
            tensor.name = name;
            tensor.shape = entry.tensor->shape;
            tensor.dtype = dtypeName(entry.tensor->dtype);
            tensor.bytes = entry.tensor->bytes();
            const auto match = impl_.names == nullptr ? std::nullopt : matchRole(*impl_.names, name);
            if (match && usable(*match, *entry.tensor)) {
                tensor.role = roleName(match->role);
                tensor.layer = match->layer;
                layers = std::max(layers, match->layer + 1);
                place(*match, name);
            }
            impl_.summary.tensors.push_back(std::move(tensor));
        }
        if (config_.layers == 0)
            impl_.config.layers = layers;
        // Layer 10 after layer 9, which names alone do not give.
        std::stable_sort(impl_.summary.tensors.begin(), impl_.summary.tensors.end(),
                         [](const TensorSummary& a, const TensorSummary& b) { return a.layer < b.layer; });
    }

    /// A model of another type may use a known name for something of another form.
    bool usable(const RoleMatch& match, const SafetensorsTensor& tensor) const
    {
        if (familyOfType(config_.modelType) != nullptr)
            return true;
        const bool matrix = (match.role >= Role::Q && match.role <= Role::Down) ||
                            match.role == Role::Embedding || match.role == Role::Unembedding;
        return (!matrix || tensor.shape.size() == 2) && (config_.layers == 0 || match.layer < config_.layers);
    }

    void place(const RoleMatch& match, const std::string& name)
    {
        if (match.role == Role::Buffer)
            return;
        if (isLayerRole(match.role) && config_.layers > 0 && match.layer >= config_.layers)
            failMismatch(impl_.folder, "tensor '" + name + "' belongs to layer " +
                                           std::to_string(match.layer) + ", but config.json has " +
                                           std::to_string(config_.layers) + " layers (counted from 0).");
        RoleTable* table = &impl_.globals;
        if (isLayerRole(match.role)) {
            // Layer numbers of other types are bounded by the tensors there are, since the config may not
            // say.
            if (static_cast<std::size_t>(match.layer) >= impl_.store.tensors().size())
                failMismatch(impl_.folder,
                             "tensor '" + name + "' has a layer number beyond the number of tensors.");
            if (static_cast<std::size_t>(match.layer) >= impl_.layers.size())
                impl_.layers.resize(static_cast<std::size_t>(match.layer) + 1);
            table = &impl_.layers[static_cast<std::size_t>(match.layer)];
        }
        std::string& slot = (*table)[static_cast<std::size_t>(match.role)];
        if (!slot.empty())
            failMismatch(impl_.folder, "the tensors '" + slot + "' and '" + name + "' have the same place.");
        slot = name;
    }

    void checkTensors()
    {
        // Sizes from config.json are compared with what is stored before any loop trusts them.
        if (static_cast<std::size_t>(config_.layers) > impl_.store.tensors().size())
            failMismatch(impl_.folder, "config.json has " + std::to_string(config_.layers) +
                                           " layers, but there are only " +
                                           std::to_string(impl_.store.tensors().size()) + " tensors.");
        impl_.layers.resize(static_cast<std::size_t>(config_.layers));
        for (std::size_t r = 0; r < roleCount; ++r) {
            const Role role = static_cast<Role>(r);
            const int layers = isLayerRole(role) ? config_.layers : 1;
            for (int layer = 0; layer < layers; ++layer)
                checkTensor(role, layer);
        }
    }

    void checkTensor(Role role, int layer)
    {
        const std::string& name = impl_.nameOf(role, layer);
        if (name.empty()) {
            // Without an unembedding, or quantised, the weights are still of use: see runLimitation.
            if (config_.limitation.empty() && needsRole(*impl_.names, config_, role) &&
                role != Role::Unembedding)
                failMismatch(impl_.folder, "the tensor '" + tensorName(*impl_.names, role, layer) +
                                               "' is missing, which config.json asks for.");
            return;
        }
        const std::vector<std::int64_t>& shape = impl_.store.find(name)->tensor->shape;
        const std::vector<std::int64_t> expected = storedShape(*impl_.names, config_, role);
        if (shape != expected)
            failMismatch(impl_.folder, "tensor '" + name + "' has the shape " + shapeText(shape) +
                                           ", but config.json asks for " + shapeText(expected) + ".");
    }

    /// Why a model of a known family cannot be run; empty if it can.
    std::string runLimitation() const
    {
        if (!config_.limitation.empty())
            return config_.limitation;
        if (!config_.tiedEmbeddings && impl_.nameOf(Role::Unembedding, -1).empty())
            return "The weights hold no unembedding ('" + tensorName(*impl_.names, Role::Unembedding, -1) +
                   "') and config.json does not tie it to the embedding, so that logits cannot be computed.";
        for (const TensorSummary& tensor : impl_.summary.tensors) {
            if (!tensor.role.empty() && tensor.role != roleName(Role::Buffer) &&
                !isComputable(*parseDType(tensor.dtype)))
                return "Tensor '" + tensor.name + "' is stored as " + tensor.dtype +
                       ", which is listed but not computed on.";
        }
        return {};
    }

    bool isTiedCopy(const TensorSummary& tensor) const
    {
        return config_.tiedEmbeddings && tensor.role == roleName(Role::Unembedding);
    }

    void fillSummary()
    {
        ModelSummary& summary = impl_.summary;
        summary.path = impl_.folder.string();
        summary.name = summaryName(impl_.folder);
        summary.architecture = config_.architecture;
        summary.model_type = config_.modelType;
        summary.layers = config_.layers;
        summary.hidden_size = config_.hiddenSize;
        summary.intermediate_size = config_.intermediateSize;
        summary.heads = config_.heads;
        summary.kv_heads = config_.kvHeads;
        summary.head_dim = config_.headDim;
        summary.vocab_size = config_.vocabSize;
        summary.context = config_.context;
        summary.warnings = impl_.store.warnings();
        std::map<std::string, std::int64_t> counts;
        for (const TensorSummary& tensor : summary.tensors) {
            summary.bytes += tensor.bytes;
            const auto count = static_cast<std::int64_t>(impl_.store.find(tensor.name)->tensor->count);
            if (!isFloat(*parseDType(tensor.dtype)) || tensor.role == roleName(Role::Buffer) ||
                isTiedCopy(tensor))
                continue;
            summary.parameters += count;
            counts[tensor.dtype] += count;
        }
        const auto most = std::max_element(counts.begin(), counts.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        if (most != counts.end())
            summary.dtype = most->first;
        addWarnings();
    }

    void addWarnings()
    {
        int unused = 0;
        std::string first;
        for (const TensorSummary& tensor : impl_.summary.tensors) {
            const auto match = impl_.names == nullptr ? std::nullopt : matchRole(*impl_.names, tensor.name);
            const bool used = match && (match->role == Role::Buffer || isTiedCopy(tensor) ||
                                        needsRole(*impl_.names, config_, match->role));
            if (used)
                continue;
            first = unused++ == 0 ? tensor.name : first;
        }
        if (unused > 0 && familyOfType(config_.modelType) != nullptr)
            impl_.summary.warnings.push_back(
                std::to_string(unused) + " tensors are not used by the forward pass, '" + first + "' first.");
    }

    void openTokenizer()
    {
        try {
            impl_.tokenizer = Tokenizer::open(impl_.folder);
        } catch (const Error& error) {
            impl_.tokenizerProblem = error.what();
            if (error.code() != ErrorCode::MissingTokenizer)
                impl_.summary.warnings.push_back("The tokenizer cannot be used: " + impl_.tokenizerProblem);
            return;
        }
        impl_.summary.tokenizer = impl_.tokenizer->description();
        impl_.summary.tokenizer_fingerprint = impl_.tokenizer->fingerprint();
        if (config_.vocabSize > 0 && impl_.tokenizer->size() > config_.vocabSize)
            impl_.summary.warnings.push_back("The tokenizer has " + std::to_string(impl_.tokenizer->size()) +
                                             " tokens, the model only " + std::to_string(config_.vocabSize) +
                                             ".");
    }

    Model::Impl& impl_;
    const ModelConfig& config_;
};

} // namespace

Model::Impl::Impl(const std::filesystem::path& path)
    : folder(requireFolder(path)), config(readConfig(folder)), store(folder)
{
    Opener(*this).run();
}

const std::string& Model::Impl::nameOf(Role role, int layer) const
{
    static const std::string none;
    if (!isLayerRole(role))
        return globals[static_cast<std::size_t>(role)];
    if (layer < 0 || static_cast<std::size_t>(layer) >= layers.size())
        return none;
    return layers[static_cast<std::size_t>(layer)][static_cast<std::size_t>(role)];
}

} // namespace isthmus

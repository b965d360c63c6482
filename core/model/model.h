#pragma once

#include "core/base/dtype.h"
#include "core/base/torch_fwd.h"
#include "core/model/config.h"
#include "core/model/module.h"
#include "core/model/summary.h"
#include "core/text/tokenizer.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace isthmus {

/// Progress and cancellation of something long: called with done and total; may throw Cancelled.
using Tick = std::function<void(std::uint64_t done, std::uint64_t total)>;

/// An opened model folder: configuration, memory-mapped tensors, roles, tokenizer. Immutable; thread-safe.
class Model
{
public:
    /// Opens a Hugging Face folder. Throws Error with file, place and advice for anything malformed.
    /// The fingerprint reads all weights once; it is remembered in the cache folder by path, size and mtime.
    static std::shared_ptr<const Model> open(const std::filesystem::path& folder, const Tick& tick = {});

    ~Model();

    const ModelSummary& summary() const;
    const ModelConfig& config() const;
    const std::filesystem::path& folder() const;
    /// Null when the folder has none; requireTokenizer() throws MissingTokenizer instead.
    std::shared_ptr<const Tokenizer> tokenizer() const;
    const Tokenizer& requireTokenizer() const;

    /// Any stored tensor as float32 on the CPU, in its stored shape. Throws InvalidArgument for an unknown
    /// name.
    at::Tensor tensor(std::string_view name) const;

    bool hasModule(int layer, Module module) const;
    /// Weight of q,k,v,o,gate,up,down as [out, in] float32 on the CPU, whatever the family stores
    /// (fused, transposed). Only the pages of this one weight are touched. Embedding [hidden, vocab] and Head
    /// [vocab, hidden] have no layer.
    at::Tensor weight(int layer, Module module) const;
    /// Name of the tensor that holds the weight (for the user).
    std::string weightName(int layer, Module module) const;
    /// Shape [out, in] of a weight without reading it.
    std::pair<std::int64_t, std::int64_t> weightShape(int layer, Module module) const;
    /// Names of the tensors behind embedding() and unembedding(); both are stored [vocab, hidden].
    std::string embeddingName() const;
    std::string unembeddingName() const;
    /// Token embedding [vocab, hidden] and unembedding [vocab, hidden] (the same if tied), float32 on the
    /// CPU.
    at::Tensor embedding() const;
    at::Tensor unembedding() const;

    /// Raw bytes of a stored tensor in the map, for streaming statistics.
    struct RawTensor
    {
        const std::byte* data = nullptr;
        std::size_t count = 0; ///< elements
        DType dtype = DType::F32;
        std::vector<std::int64_t> shape;
    };
    RawTensor raw(std::string_view name) const;

    /// Implementation, for the transformer.
    struct Impl;
    const Impl& impl() const { return *impl_; }

private:
    explicit Model(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace isthmus

#pragma once

#include "core/model/architecture.h"
#include "core/model/block.h"
#include "core/model/model.h"
#include "core/model/tensor_store.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace isthmus {

/// Tensor names by role; empty where there is none.
using RoleTable = std::array<std::string, roleCount>;

/// What an opened model holds. Immutable after opening.
struct Model::Impl
{
    std::filesystem::path folder;
    ModelConfig config;
    ModelSummary summary;
    TensorStore store;
    const Family* names = nullptr; ///< whose names the tensors have; null if nobody's
    RoleTable globals;
    std::vector<RoleTable> layers;
    std::shared_ptr<const Tokenizer> tokenizer;
    std::string tokenizerProblem; ///< sentences, why there is none

    explicit Impl(const std::filesystem::path& path);

    /// Name of the tensor of a role; empty if there is none. `layer` is ignored outside the layers.
    const std::string& nameOf(Role role, int layer) const;
    /// A stored tensor as float32 in its stored shape.
    at::Tensor load(std::string_view name) const;
    /// The tensor of a role; undefined if there is none.
    at::Tensor load(Role role, int layer) const;
    /// Weight [out, in] of a module and its bias [out], taken out of fused and transposed tensors. Undefined
    /// if there is none.
    at::Tensor weight(int layer, Module module) const;
    at::Tensor bias(int layer, Module module) const;
    /// Takes the tensor's pages out of this process's resident memory.
    void release(const std::string& name) const;

    /// Throws UnsupportedModel with the model's limitation if it cannot be run.
    void requireForwardPass() const;
    /// Weights for the forward pass, float32 on the CPU.
    LayerWeights layerWeights(int layer) const;
    NormWeights finalNorm() const;
    LinearWeights unembedding() const;
};

} // namespace isthmus

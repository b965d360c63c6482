#pragma once

#include "core/base/dtype.h"
#include "core/model/block.h"

#include <cstdint>
#include <filesystem>

namespace isthmus {

/// Largest safetensors file of a saved model, in bytes of tensor data, as in transformers.
inline constexpr std::uint64_t defaultShardBytes = 5'000'000'000;

/// Writes a Hugging Face folder: config.json and the weights as safetensors in F32, F16 or BF16, rounded to
/// nearest even; above `shardBytes` in shards with an index. Fused and transposed matrices are stored as the
/// family has them. Each file appears whole or not at all, config.json last. Tokenizer files are the
/// caller's. Creates the folder. Throws UnsupportedModel (no forward pass for the configuration),
/// ConfigMismatch (a weight of another shape), DiskFull, FileUnwritable.
void saveModel(const std::filesystem::path& folder, const ModelConfig& config, const WeightSet& weights,
               DType dtype, std::uint64_t shardBytes = defaultShardBytes);

} // namespace isthmus

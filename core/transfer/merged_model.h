#pragma once

#include "core/model/block.h"
#include "core/model/model.h"
#include "core/model/transformer.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace isthmus {

/// What rounding to the model's dtype left of the changes of one tensor.
struct RoundedChange
{
    std::string name;    ///< as forEachWeight names it, e.g. "layers.3.up.weight"
    double norm = 0;     ///< Frobenius norm of the change asked for
    double lost = 0;     ///< norm of the difference between the change asked for and the one stored
    double vanished = 0; ///< share of the changed entries that came out as they were
};

/// What saving a merged model came to.
struct MergeReport
{
    std::string folder;
    std::string dtype;        ///< safetensors name
    double rounding_loss = 0; ///< norm of what was lost over the norm of the change, all tensors together
    double vanished = 0;      ///< share of the changed entries that came out as they were
    std::vector<RoundedChange> changes; ///< of the tensors that changed
    double logit_change = 0;      ///< largest difference of the probe's logits between base and merged model
    double rounding_shift = 0;    ///< the same between the merged model before and after rounding
    double reload_difference = 0; ///< the same between the folder loaded again and what was computed
    std::string reload_check;     ///< sentence about the three
    std::vector<std::string> warnings;
};

/// Rows whose logits tell whether two sets of weights are the same.
inline constexpr std::size_t probeRows = 4;
/// Share of the largest logit by which the same weights may differ when they are read again: products in
/// another order show in float32's rounding.
inline constexpr double reloadTolerance = 1e-3;

/// Bytes that saveMergedModel will write, nearly.
std::uint64_t mergedModelBytes(const Model& base);

/// Saves a changed copy of a model: `merged` (float32, CPU) is rounded once to the dtype of the base, written
/// as a Hugging Face folder (sharded when large), with the base's tokenizer, generation configuration and
/// config.json as they are (unless `config` differs from the base's). Then the folder is opened again and its
/// logits on `probe` are compared with those of the rounded weights. Throws Internal when they differ,
/// NonFinite when rounding overflows, DiskFull, FileUnwritable.
MergeReport saveMergedModel(const Model& base, const ModelConfig& config, WeightSet merged,
                            const std::filesystem::path& folder, const Batch& probe, const Tick& tick = {});

} // namespace isthmus

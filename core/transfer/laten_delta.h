#pragma once

#include "core/results/transfer_result.h"
#include "core/transfer/injection.h"

#include <filesystem>

namespace isthmus {

/// Kind of the store's document that holds the additions of a LaTen run.
inline constexpr const char* latenDeltaKind = "laten-delta";

/// Key of the additions of the run with this key.
std::string deltaKey(const std::string& runKey);
/// What a run adds to its target, as a result of its own: for each module the additions [n, hidden] and, for
/// each of their rows, layer and neuron.
ResultDocument deltaDocument(const TransferRun& run, const std::vector<ModuleDelta>& deltas);
/// Writes such a document as safetensors: "MODULE.delta" F32 [n, hidden], "MODULE.layer" and "MODULE.neuron"
/// I64 [n]. Row i is added to row (up, gate, v) or column (down, o) `neuron` of the layer's weight. Throws
/// MalformedFile for a document of another kind; DiskFull, FileUnwritable.
void writeDelta(const ResultDocument& document, const std::filesystem::path& file);

} // namespace isthmus

#pragma once

#include "core/base/json.h"
#include "core/results/attribution_result.h"
#include "core/results/similarity_result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace isthmus {

/// How the layers of source and target are put together (method.md section 4).
enum class LayerMapKind { Attribution, Proportional, Similarity, File };
/// "attribution", "proportional", "similarity", "file".
std::optional<LayerMapKind> parseLayerMapKind(std::string_view name);
std::string_view layerMapKindName(LayerMapKind kind);

/// One source layer for every target layer, apart for FFN and MHSA. Layers are 0-based; a source layer may
/// serve several target layers.
struct LayerMap
{
    std::vector<int> ffn;  ///< ffn[t]: source layer of target layer t
    std::vector<int> mhsa; ///< the same for attention

    bool operator==(const LayerMap&) const = default;
};

/// Equal relative depth (matchedDepth). Throws InvalidArgument without layers.
LayerMap proportionalLayerMap(int sourceLayers, int targetLayers);

/// The source's Lt layers of highest score in depth order, i-th to i-th (Neural Incompatibility, section 3);
/// of equal scores the lower layer. A source with fewer layers than the target gives each of them
/// floor(Lt / Ls) times and its Lt mod Ls best ones once more, in depth order.
LayerMap attributionLayerMap(const Attribution& source, int targetLayers);

/// The monotone path of highest mean similarity through a map for the FFN (e.g. of down) and one for the
/// attention (e.g. of o). Where the source has fewer layers, a target layer off the path takes the source
/// layer of the nearest target layer on it, of two equally near the lower one. Throws TooFewSamples for a map
/// without a finite cell, InvalidArgument for maps of different sizes.
LayerMap similarityLayerMap(const SimilarityMap& ffn, const SimilarityMap& mhsa);

/// {"ffn": [[source, target], …], "mhsa": [[source, target], …]}, targets ascending.
Json toJson(const LayerMap& map);
/// The same back. `where` names the value in errors. Throws MalformedFile for anything else, for a layer out
/// of range and for a target layer that is missing or there twice.
LayerMap layerMapFromJson(const Json& json, int sourceLayers, int targetLayers, const std::string& where);
/// From and to a file. Errors as layerMapFromJson; FileNotFound, FileUnreadable, FileUnwritable.
LayerMap readLayerMap(const std::filesystem::path& file, int sourceLayers, int targetLayers);
void writeLayerMap(const std::filesystem::path& file, const LayerMap& map);

} // namespace isthmus

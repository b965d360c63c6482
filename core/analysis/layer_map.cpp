#include "core/analysis/layer_map.h"

#include "core/analysis/map_statistics.h"
#include "core/base/error.h"
#include "core/io/publish.h"

#include <algorithm>
#include <fstream>
#include <numeric>
#include <sstream>

namespace isthmus {
namespace {

constexpr LayerMapKind kinds[] = {LayerMapKind::Attribution, LayerMapKind::Proportional,
                                  LayerMapKind::Similarity, LayerMapKind::File};

std::vector<int> bestLayers(const std::vector<double>& scores, int targetLayers)
{
    std::vector<int> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return scores[static_cast<std::size_t>(a)] > scores[static_cast<std::size_t>(b)];
    });
    const auto sources = static_cast<int>(scores.size());
    std::vector<int> layers;
    for (int i = 0; i < targetLayers; ++i) // whole rounds over all layers, then the best of the last round
        layers.push_back(order[static_cast<std::size_t>(i % sources)]);
    std::sort(layers.begin(), layers.end());
    return layers;
}

std::vector<int> pathLayers(const SimilarityMap& map)
{
    const std::vector<LayerPair> path = bestPath(map);
    if (path.empty())
        throw Error(ErrorCode::TooFewSamples,
                    "No cell of the similarity map of " + map.module +
                        " has a value, so no path leads through it.",
                    "Choose another layer map, or another metric.");
    std::vector<int> layers;
    for (int t = 0; t < map.target_layers; ++t) {
        const auto nearest =
            std::min_element(path.begin(), path.end(), [t](const LayerPair& a, const LayerPair& b) {
                return std::abs(a.target - t) < std::abs(b.target - t);
            });
        layers.push_back(nearest->source);
    }
    return layers;
}

Json pairsJson(const std::vector<int>& layers)
{
    Json pairs = Json::array();
    for (std::size_t t = 0; t < layers.size(); ++t)
        pairs.push_back({layers[t], t});
    return pairs;
}

[[noreturn]] void refuse(const std::string& where, const std::string& what)
{
    throw Error(
        ErrorCode::MalformedFile, where + ": " + what,
        R"(A layer map is {"ffn": [[source, target], …], "mhsa": [[source, target], …]} with every target layer once.)");
}

int layerOf(const Json& value, int layers, const char* model, const std::string& where)
{
    if (!value.is_number_integer())
        refuse(where, "the layer " + value.dump() + " is no whole number.");
    const auto layer = value.get<std::int64_t>();
    if (layer < 0 || layer >= layers)
        refuse(where, "there is no " + std::string(model) + " layer " + value.dump() +
                          "; the layers are 0 to " + std::to_string(layers - 1) + ".");
    return static_cast<int>(layer);
}

std::vector<int> readPairs(const Json& json, const char* name, int sourceLayers, int targetLayers,
                           const std::string& where)
{
    const auto found = json.find(name);
    if (found == json.end() || !found->is_array())
        refuse(where, std::string("the list \"") + name + "\" is missing.");
    const std::string list = where + ", \"" + name + "\"";
    std::vector<int> layers(static_cast<std::size_t>(targetLayers), -1);
    for (const Json& pair : *found) {
        if (!pair.is_array() || pair.size() != 2)
            refuse(list, pair.dump() + " is no pair [source, target].");
        const int source = layerOf(pair[0], sourceLayers, "source", list);
        const int target = layerOf(pair[1], targetLayers, "target", list);
        int& layer = layers[static_cast<std::size_t>(target)];
        if (layer >= 0)
            refuse(list, "the target layer " + std::to_string(target) + " is there twice.");
        layer = source;
    }
    const auto missing = std::find(layers.begin(), layers.end(), -1);
    if (missing != layers.end())
        refuse(list, "the target layer " + std::to_string(missing - layers.begin()) + " is missing.");
    return layers;
}

void requireLayers(int sourceLayers, int targetLayers)
{
    if (sourceLayers < 1 || targetLayers < 1)
        throw Error(ErrorCode::InvalidArgument, "A layer map needs at least one layer in each model.");
}

} // namespace

std::optional<LayerMapKind> parseLayerMapKind(std::string_view name)
{
    for (LayerMapKind kind : kinds) {
        if (layerMapKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::string_view layerMapKindName(LayerMapKind kind)
{
    switch (kind) {
    case LayerMapKind::Attribution:
        return "attribution";
    case LayerMapKind::Proportional:
        return "proportional";
    case LayerMapKind::Similarity:
        return "similarity";
    case LayerMapKind::File:
        return "file";
    }
    throw Error(ErrorCode::Internal, "The kind of layer map is not known.");
}

LayerMap proportionalLayerMap(int sourceLayers, int targetLayers)
{
    requireLayers(sourceLayers, targetLayers);
    LayerMap map;
    for (const LayerPair& cell : matchedDepth(sourceLayers, targetLayers))
        map.ffn.push_back(cell.source);
    map.mhsa = map.ffn;
    return map;
}

LayerMap attributionLayerMap(const Attribution& source, int targetLayers)
{
    requireLayers(static_cast<int>(std::min(source.ffn_layers.size(), source.mhsa_layers.size())),
                  targetLayers);
    return {bestLayers(source.ffn_layers, targetLayers), bestLayers(source.mhsa_layers, targetLayers)};
}

LayerMap similarityLayerMap(const SimilarityMap& ffn, const SimilarityMap& mhsa)
{
    requireLayers(ffn.source_layers, ffn.target_layers);
    if (ffn.source_layers != mhsa.source_layers || ffn.target_layers != mhsa.target_layers)
        throw Error(ErrorCode::InvalidArgument,
                    "The similarity maps of FFN and attention belong to different pairs.",
                    "Choose two maps of one pair.");
    return {pathLayers(ffn), pathLayers(mhsa)};
}

Json toJson(const LayerMap& map)
{
    return {{"ffn", pairsJson(map.ffn)}, {"mhsa", pairsJson(map.mhsa)}};
}

LayerMap layerMapFromJson(const Json& json, int sourceLayers, int targetLayers, const std::string& where)
{
    requireLayers(sourceLayers, targetLayers);
    if (!json.is_object())
        refuse(where, "this is no layer map.");
    for (const auto& [name, value] : json.items()) {
        if (name != "ffn" && name != "mhsa")
            refuse(where, "\"" + name + "\" is no part of a layer map.");
    }
    return {readPairs(json, "ffn", sourceLayers, targetLayers, where),
            readPairs(json, "mhsa", sourceLayers, targetLayers, where)};
}

LayerMap readLayerMap(const std::filesystem::path& file, int sourceLayers, int targetLayers)
{
    if (!std::filesystem::exists(file))
        throw Error(ErrorCode::FileNotFound, "The layer map " + file.string() + " does not exist.",
                    "Check the path.");
    std::ifstream in(file, std::ios::binary);
    std::stringstream text;
    if (!in || !(text << in.rdbuf()))
        throw Error(ErrorCode::FileUnreadable, "The layer map " + file.string() + " cannot be read.",
                    "Check its permissions.");
    const Json json = Json::parse(text.str(), nullptr, false);
    if (json.is_discarded())
        refuse(file.string(), "this is not JSON.");
    return layerMapFromJson(json, sourceLayers, targetLayers, file.string());
}

void writeLayerMap(const std::filesystem::path& file, const LayerMap& map)
{
    publishText(file, toJson(map).dump() + "\n");
}

} // namespace isthmus

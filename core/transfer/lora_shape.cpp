#include "core/transfer/lora_shape.h"

#include "core/base/require.h"
#include "core/model/adapter.h"
#include "core/model/architecture.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

template <typename Value>
Value patterned(const std::map<std::string, Value>& pattern, const AdapterPlace& place, Value fallback)
{
    if (const auto found = pattern.find(placeName(place)); found != pattern.end())
        return found->second;
    const auto found = pattern.find(std::string(moduleId(place.module)));
    return found == pattern.end() ? fallback : found->second;
}

template <typename Value>
void requireKnownPlaces(const std::map<std::string, Value>& pattern, const LoraShape& shape,
                        const ModelConfig& config)
{
    for (const auto& [name, value] : pattern) {
        bool known = false;
        for (const AdapterPlace& place : shape.placesOf(config))
            known = known || name == moduleId(place.module) || name == placeName(place);
        require(known, "The pattern '" + name + "' names no module that the adapter has.",
                "Write a module (up) or a place (layers.3.up).");
    }
}

} // namespace

std::vector<Module> LoraShape::modulesOf(const ModelConfig& config) const
{
    return modules.empty() ? weightModules(config) : modules;
}

std::vector<AdapterPlace> LoraShape::placesOf(const ModelConfig& config) const
{
    return adapterPlaces(modulesOf(config), config);
}

int LoraShape::rankOf(const AdapterPlace& place) const
{
    return patterned(rank_pattern, place, rank);
}

double LoraShape::scaleOf(const AdapterPlace& place) const
{
    const double r = rankOf(place);
    return patterned(alpha_pattern, place, alpha) / (rs_lora ? std::sqrt(r) : r);
}

std::vector<AdapterPlace> adapterPlaces(const std::vector<Module>& modules, const ModelConfig& config)
{
    std::vector<AdapterPlace> places;
    for (int layer = 0; layer < config.layers; ++layer) {
        for (Module module : modules) {
            if (!isOutsideLayers(module))
                places.push_back({layer, module});
        }
    }
    for (Module module : modules) {
        if (isOutsideLayers(module))
            places.push_back({-1, module});
    }
    return places;
}

void requireShape(const LoraShape& shape, const ModelConfig& config)
{
    requireKnownPlaces(shape.rank_pattern, shape, config);
    requireKnownPlaces(shape.alpha_pattern, shape, config);
    for (const AdapterPlace& place : shape.placesOf(config)) {
        require(place.module != Module::Gate || config.gatedFfn, "The FFN of the model has no gate.",
                "Leave gate out of the modules.");
        require(!isOutsideLayers(place.module) || !config.tiedEmbeddings,
                "Embedding and head are one tensor in this model: a change of one would change the other.",
                "Leave embedding and head out of the modules.");
        const auto [out, in] = moduleShape(config, place.module);
        const std::int64_t rank = shape.rankOf(place);
        require(rank >= 1 && rank <= std::min(out, in),
                "The rank " + std::to_string(rank) + " of " + placeName(place) +
                    " does not fit its weight, which is " + std::to_string(out) + " x " + std::to_string(in) +
                    ".",
                "Choose a rank from 1 to " + std::to_string(std::min(out, in)) + ".");
        require(shape.scaleOf(place) > 0 && std::isfinite(shape.scaleOf(place)),
                "The alpha of " + placeName(place) + " must be positive.");
    }
}

} // namespace isthmus

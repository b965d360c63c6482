#pragma once

#include "core/model/config.h"
#include "core/model/module.h"

#include <map>
#include <string>
#include <vector>

namespace isthmus {

struct AdapterPlace;

/// What a LoRA adapter looks like (Hu et al. 2022; rsLoRA: Kalajdzievski 2023).
struct LoraShape
{
    std::vector<Module>
        modules; ///< empty: all that the layers have; embedding and head only when they are named
    int rank = 16;
    double alpha = 16;
    bool rs_lora = false; ///< scale alpha / sqrt(r) in place of alpha / r
    /// Exceptions by place ("layers.3.up", "head") or, for all layers, by module ("up"); the place wins.
    std::map<std::string, int> rank_pattern;
    std::map<std::string, double> alpha_pattern;

    std::vector<Module> modulesOf(const ModelConfig& config) const;
    /// Every weight that gets a pair: layer by layer, then embedding and head.
    std::vector<AdapterPlace> placesOf(const ModelConfig& config) const;
    int rankOf(const AdapterPlace& place) const;
    double scaleOf(const AdapterPlace& place) const;
    bool operator==(const LoraShape&) const = default;
};

/// Every weight of `modules` in the model: layer by layer, then embedding and head.
std::vector<AdapterPlace> adapterPlaces(const std::vector<Module>& modules, const ModelConfig& config);

/// Throws InvalidArgument for a module the model has not, embedding or head where the two are one tensor, a
/// pattern that names no place, a rank below 1 or above the smallest dimension of a weight, or an alpha that
/// is not positive.
void requireShape(const LoraShape& shape, const ModelConfig& config);

} // namespace isthmus

#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace isthmus {

/// The places of a transformer layer that are compared. The first seven have a weight matrix; every one has
/// an output activation (Attention = what attention adds to the residual stream, Ffn = what the FFN adds,
/// Residual = the stream after the layer). Embedding and Head stand outside the layers: weights that an
/// adapter can change, not places that are compared. Ids are those of the command line and of stored results.
enum class Module { Q, K, V, O, Gate, Up, Down, Attention, Ffn, Residual, Embedding, Head };

/// The places of a layer.
inline constexpr std::array allModules = {Module::Q,    Module::K,       Module::V,    Module::O,
                                          Module::Gate, Module::Up,      Module::Down, Module::Attention,
                                          Module::Ffn,  Module::Residual};

constexpr std::string_view moduleId(Module module)
{
    constexpr std::array<std::string_view, 12> ids = {
        "q", "k", "v", "o", "gate", "up", "down", "attention", "ffn", "residual", "embedding", "head"};
    return ids[static_cast<std::size_t>(module)];
}

constexpr std::optional<Module> parseModule(std::string_view id)
{
    for (Module module : allModules) {
        if (moduleId(module) == id)
            return module;
    }
    return std::nullopt;
}

/// True for q, k, v, o, gate, up, down.
constexpr bool hasWeight(Module module)
{
    return module <= Module::Down;
}

/// True for embedding and head.
constexpr bool isOutsideLayers(Module module)
{
    return module >= Module::Embedding;
}

/// A weight that an adapter can stand beside: q, k, v, o, gate, up, down, embedding, head.
constexpr std::optional<Module> parseAdaptedModule(std::string_view id)
{
    for (Module module : {Module::Embedding, Module::Head}) {
        if (moduleId(module) == id)
            return module;
    }
    const std::optional<Module> module = parseModule(id);
    return module && hasWeight(*module) ? module : std::nullopt;
}

} // namespace isthmus

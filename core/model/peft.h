#pragma once

#include "core/model/adapter.h"
#include "core/model/model.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace isthmus {

/// LoRA adapters as the Python library peft stores them: adapter_config.json and adapter_model.safetensors.

/// What an adapter is read for.
enum class AdapterUse {
    Plain,   ///< beside its untouched base
    Compare, ///< compared with weights, or put beside a changed base: one that is wrong on a plain base will
             ///< do
};

/// Reads an adapter folder for a base model. Fused weights of the base (c_attn, query_key_value) are taken
/// apart; rank and alpha patterns and rsLoRA are followed. Throws FileNotFound, MalformedFile (damaged files,
/// halves of pairs, ranks that the configuration denies), UnsupportedModel (another kind of adapter, or one
/// that replaces whole modules), ConfigMismatch (an adapter for another base, tensors of unknown modules).
Adapter loadAdapter(const std::filesystem::path& folder, const Model& base,
                    AdapterUse use = AdapterUse::Plain);

/// What is written beside the tensors.
struct AdapterNote
{
    std::string baseName; ///< base_model_name_or_path
    std::string title;    ///< heading of README.md
    std::string text;     ///< what it is and how it was made, Markdown
    /// For isthmus.json: where it comes from. "base_fingerprint" is checked when the adapter is loaded;
    /// "belongs_to" (a sentence) marks an adapter that is wrong on any plain base and makes loading refuse.
    Json provenance = Json::object();
};

/// Writes a folder that peft's PeftModel.from_pretrained reads (float32). A fused weight of the base gets one
/// fused pair that equals the separate ones exactly, of up to three times the rank. Creates the folder; each
/// file appears whole or not at all. Throws InvalidArgument for an empty adapter, ConfigMismatch for another
/// base, DiskFull, FileUnwritable.
void saveAdapter(const std::filesystem::path& folder, const Adapter& adapter, const Model& base,
                 const AdapterNote& note);

} // namespace isthmus

#pragma once

#include <span>
#include <string_view>

namespace isthmus {

/// A value that a paper reports. For a column of its own beside what was measured here: other prompts, other
/// code and often other items were behind it.
struct PublishedValue
{
    std::string_view model;     ///< e.g. "Llama-2 7B-chat"
    std::string_view benchmark; ///< benchmarkName
    double value;               ///< 0..1
    std::string_view source;
};

/// Neural Incompatibility (Tan, He, Liu, Zhao; ACL 2025), the paper's table of transfers from Llama-2
/// 13B-chat to 7B-chat.
std::span<const PublishedValue> publishedValues();

} // namespace isthmus

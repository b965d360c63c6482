#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace isthmus {

struct BpeOptions
{
    int size = 512; ///< tokens in all: specials, 256 bytes, merges
    std::vector<std::string> special{"<s>", "</s>",
                                     "<pad>"}; ///< ids 0..; the first is BOS, then EOS and padding
};

/// A byte-level BPE vocabulary. Tokens and merges are spelled in the alphabet of GPT-2 (a space is "Ġ").
struct BpeVocabulary
{
    std::vector<std::string> tokens; ///< by id
    std::vector<std::pair<std::string, std::string>> merges;
    std::vector<std::string> special;

    bool operator==(const BpeVocabulary&) const = default;
};

/// Learns merges by frequency (Sennrich et al. 2016) over the pieces that GPT-2's pre-tokeniser makes. Equal
/// counts are decided by the spelling, so that the result depends on the texts alone. Merges never cross
/// pieces and never take in a digit: each digit is a token of its own, which arithmetic needs. Fewer tokens
/// than asked for come out when no pair is left. Throws InvalidArgument when `size` has no room for the bytes
/// and the special tokens.
BpeVocabulary trainBpe(std::span<const std::string> texts, const BpeOptions& options);

/// Writes tokenizer.json (Hugging Face: ByteLevel, BPE, template that puts BOS in front),
/// tokenizer_config.json and special_tokens_map.json into a folder. `context`: model_max_length.
void writeTokenizer(const BpeVocabulary& vocabulary, int context, const std::filesystem::path& folder);

} // namespace isthmus

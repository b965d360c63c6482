#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace isthmus {

/// Set of byte strings that finds the longest one that starts at a place of a text.
class PrefixTrie
{
public:
    struct Match
    {
        std::size_t length = 0;
        std::int64_t value = 0;
    };

    /// Adds a non-empty string; the last value of equal strings counts.
    void add(std::string_view text, std::int64_t value);
    std::optional<Match> longest(std::string_view text, std::size_t position) const;
    bool empty() const { return nodes_.size() <= 1; }

private:
    struct Node
    {
        bool terminal = false;
        std::int64_t value = 0;
    };
    static std::uint64_t edge(std::size_t node, char byte)
    {
        return (static_cast<std::uint64_t>(node) << 8) | static_cast<unsigned char>(byte);
    }

    std::vector<Node> nodes_{1};
    std::unordered_map<std::uint64_t, std::size_t> edges_;
    std::vector<bool> firstBytes_ = std::vector<bool>(256, false);
};

} // namespace isthmus

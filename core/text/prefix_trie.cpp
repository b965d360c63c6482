#include "core/text/prefix_trie.h"

namespace isthmus {

void PrefixTrie::add(std::string_view text, std::int64_t value)
{
    if (text.empty())
        return;
    firstBytes_[static_cast<unsigned char>(text[0])] = true;
    std::size_t node = 0;
    for (const char byte : text) {
        const auto [found, isNew] = edges_.try_emplace(edge(node, byte), nodes_.size());
        node = found->second;
        if (isNew)
            nodes_.emplace_back();
    }
    nodes_[node] = {true, value};
}

std::optional<PrefixTrie::Match> PrefixTrie::longest(std::string_view text, std::size_t position) const
{
    if (position >= text.size() || !firstBytes_[static_cast<unsigned char>(text[position])])
        return std::nullopt;
    std::optional<Match> best;
    std::size_t node = 0;
    for (std::size_t i = position; i < text.size(); ++i) {
        const auto found = edges_.find(edge(node, text[i]));
        if (found == edges_.end())
            break;
        node = found->second;
        if (nodes_[node].terminal)
            best = Match{i + 1 - position, nodes_[node].value};
    }
    return best;
}

} // namespace isthmus

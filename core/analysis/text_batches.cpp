#include "core/analysis/text_batches.h"

#include <algorithm>
#include <numeric>

namespace isthmus {

std::vector<std::vector<std::size_t>> groupByLength(const std::vector<const std::vector<TokenId>*>& texts,
                                                    std::size_t batchTokens)
{
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return texts[a]->size() < texts[b]->size(); });
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t index : order) {
        const std::size_t length = texts[index]->size();
        if (groups.empty() || (groups.back().size() + 1) * length > batchTokens)
            groups.emplace_back();
        groups.back().push_back(index);
    }
    return groups;
}

} // namespace isthmus

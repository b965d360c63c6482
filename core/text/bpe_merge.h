#pragma once

#include "core/text/tokenizer.h"

#include <cstdint>
#include <optional>
#include <queue>
#include <vector>

namespace isthmus {

/// A run of bytes of one word while byte-pair merging goes on: a node of a doubly linked list in an array.
struct MergeSymbol
{
    std::uint32_t begin = 0;
    std::uint32_t length = 0; ///< 0: merged into its left neighbour
    std::int64_t id = -1;     ///< of the vocabulary, -1 for none
    bool frozen = false;      ///< never merged (user-defined symbols)
    std::int32_t previous = -1;
    std::int32_t next = -1;
};

/// What a pair would become: the lowest `priority` merges first, ties go to the leftmost pair.
struct MergeCandidate
{
    double priority = 0;
    std::int64_t id = -1;
};

/// Merges neighbours until no candidate is left, in O(n log n). `candidate(left, right, fresh)` returns an
/// std::optional<MergeCandidate>; `fresh` is false when a queued pair is only checked again. Merged symbols
/// keep length 0.
template <class Candidate> void mergeSymbols(std::vector<MergeSymbol>& symbols, Candidate&& candidate)
{
    struct Entry
    {
        double priority;
        std::int32_t left;
        std::int64_t id;
        std::uint32_t length;

        bool operator<(const Entry& other) const // std::priority_queue keeps the largest on top
        {
            return priority != other.priority ? priority > other.priority : left > other.left;
        }
    };
    const auto count = static_cast<std::int32_t>(symbols.size());
    for (std::int32_t i = 0; i < count; ++i) {
        symbols[static_cast<std::size_t>(i)].previous = i - 1;
        symbols[static_cast<std::size_t>(i)].next = i + 1 < count ? i + 1 : -1;
    }
    std::priority_queue<Entry> queue;
    const auto push = [&](std::int32_t left, std::int32_t right) {
        if (left < 0 || right < 0)
            return;
        const MergeSymbol& l = symbols[static_cast<std::size_t>(left)];
        const MergeSymbol& r = symbols[static_cast<std::size_t>(right)];
        if (l.frozen || r.frozen)
            return;
        if (const std::optional<MergeCandidate> found = candidate(l, r, true))
            queue.push({found->priority, left, found->id, l.length + r.length});
    };
    for (std::int32_t i = 0; i + 1 < count; ++i)
        push(i, i + 1);
    while (!queue.empty()) {
        const Entry top = queue.top();
        queue.pop();
        MergeSymbol& left = symbols[static_cast<std::size_t>(top.left)];
        if (left.length == 0 || left.next < 0)
            continue;
        MergeSymbol& right = symbols[static_cast<std::size_t>(left.next)];
        if (left.length + right.length != top.length)
            continue;
        // The same bytes may by now be split elsewhere; then this split must be a candidate of its own.
        const std::optional<MergeCandidate> now = candidate(left, right, false);
        if (!now || now->id != top.id)
            continue;
        left.length += right.length;
        left.id = top.id;
        left.next = right.next;
        right.length = 0;
        if (left.next >= 0)
            symbols[static_cast<std::size_t>(left.next)].previous = top.left;
        push(left.previous, top.left);
        push(top.left, left.next);
    }
}

} // namespace isthmus

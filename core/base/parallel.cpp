#include "core/base/parallel.h"

#include "core/base/torch.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace isthmus {

std::size_t parallelThreads()
{
    return static_cast<std::size_t>(std::max(1, at::get_num_threads()));
}

// Plain threads instead of at::parallel_for: libtorch's template is serial in code that is not compiled for
// its OpenMP, and sanitizers do not see through OpenMP.
void parallelFor(std::size_t begin, std::size_t end, std::size_t grain,
                 const std::function<void(std::size_t, std::size_t)>& fn)
{
    if (begin >= end)
        return;
    grain = std::max<std::size_t>(grain, 1);
    const std::size_t pieces = (end - begin - 1) / grain + 1;
    std::atomic<std::size_t> next{0};
    std::exception_ptr failure;
    std::mutex failureMutex;
    const auto work = [&] {
        try {
            for (std::size_t piece = next++; piece < pieces; piece = next++) {
                const std::size_t first = begin + piece * grain;
                fn(first, end - first > grain ? first + grain : end);
            }
        } catch (...) {
            next = pieces;
            const std::lock_guard lock(failureMutex);
            if (!failure)
                failure = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> helpers;
        const std::size_t threads = std::min(pieces, parallelThreads());
        for (std::size_t i = 1; i < threads; ++i)
            helpers.emplace_back(work);
        work();
    }
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace isthmus

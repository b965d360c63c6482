#pragma once

#include <cstddef>
#include <functional>

namespace isthmus {

/// Threads a parallelFor may use: libtorch's intra-op setting (OMP_NUM_THREADS), at least 1.
std::size_t parallelThreads();

/// Calls fn(first, last) for consecutive pieces of `grain` elements that cover [begin, end), on several
/// threads when there is more than one piece. The pieces depend on `grain` alone, never on the number of
/// threads: results combined piece by piece are the same bits everywhere. The first exception of a piece is
/// thrown once all threads have stopped. Threads are started per call (tens of microseconds): pieces should
/// be worth more than that.
void parallelFor(std::size_t begin, std::size_t end, std::size_t grain,
                 const std::function<void(std::size_t first, std::size_t last)>& fn);

} // namespace isthmus

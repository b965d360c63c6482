#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>

namespace isthmus {

/// Cores that this process may run on: those of its affinity, counted once where the system says that they
/// share a core (`system` is Linux' /sys), and no more than its control group may use. At least 1.
std::size_t usableCores(const std::filesystem::path& system = "/sys");

/// Tells libtorch to compute on usableCores(), unless OMP_NUM_THREADS says how many. Its own guess comes from
/// the processor's data sheet, and on virtual machines that is half of them. Before other threads start.
void useAllCores();

/// Threads a parallelFor may use: libtorch's intra-op setting, at least 1.
std::size_t parallelThreads();

/// Calls fn(first, last) for consecutive pieces of `grain` elements that cover [begin, end), on several
/// threads when there is more than one piece. The pieces depend on `grain` alone, never on the number of
/// threads: results combined piece by piece are the same bits everywhere. The first exception of a piece is
/// thrown once all threads have stopped. Waking threads takes some microseconds: pieces should be worth more
/// than that. One call at a time has the other threads; calls beside it, and calls from a piece, run on their
/// own.
void parallelFor(std::size_t begin, std::size_t end, std::size_t grain,
                 const std::function<void(std::size_t first, std::size_t last)>& fn);

} // namespace isthmus

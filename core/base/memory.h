#pragma once

#include <cstdint>

namespace isthmus {

/// Memory of this process in bytes; zeros where the system does not tell.
struct MemoryUse
{
    std::uint64_t resident = 0;  ///< all that is in memory
    std::uint64_t anonymous = 0; ///< of it, the process's own: what it would take from others
    std::uint64_t file = 0;      ///< of it, mapped files: page cache, given back under pressure
};

/// What the process holds now. Cheap (one small file of /proc): usable once a second on any thread.
MemoryUse memoryUse();
/// Memory of the machine in bytes, or what the process's control group allows if that is less. 0 if unknown.
std::uint64_t memoryTotal();
/// Memory that can be taken without swapping, in bytes. 0 if unknown.
std::uint64_t memoryAvailable();

/// For the first line of a program: keeps freed tensors of up to 64 MB in the process instead of giving them
/// back at once. Training asks for the same sizes again and again, and pages that come fresh from the system
/// must be cleared (a tenth of a step's time). Nothing outside glibc.
void keepFreedMemory();

} // namespace isthmus

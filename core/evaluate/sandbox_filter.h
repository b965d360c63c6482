#pragma once

#include <string>

namespace isthmus {

/// The seccomp program (BPF, as bubblewrap's --seccomp reads it) of generated code: no new process, no
/// socket, no look into another process, no memory outside the address-space limit, none of the kernel's
/// rarely used doors. Refused calls return an error; a call of another architecture ends the process.
std::string sandboxSystemCallFilter();

} // namespace isthmus

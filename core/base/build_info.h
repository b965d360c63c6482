#pragma once

#include <string>

namespace isthmus {

/// Compiler that this was built with, e.g. "GCC 12.2.0".
std::string compilerVersion();
/// What libtorch says of the library behind its matrix products, e.g. "open", "mkl"; empty when it does not
/// tell.
std::string torchBlas();
/// The file that the process's matrix products come from, e.g. "openblas-pthread/libblas.so.3"; empty when it
/// cannot be told (a BLAS that is part of libtorch).
std::string blasLibrary();

} // namespace isthmus

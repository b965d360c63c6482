#pragma once

namespace isthmus {

/// "isthmus 0.1.0"; the number comes from the top CMakeLists.txt.
const char* programVersion();
/// Version of the libtorch this was built with.
const char* torchVersion();

} // namespace isthmus

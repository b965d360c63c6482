#pragma once

#include <string>

namespace isthmus {

/// Version of the HDF5 library in use, e.g. "1.10.8".
std::string hdf5Version();

} // namespace isthmus

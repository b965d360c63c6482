#include "core/results/hdf5_version.h"

#include <hdf5.h>

namespace isthmus {

std::string hdf5Version()
{
    // Of the headers: the library ends the program when it is of another version. Asking it would be a call
    // beside the store's, which must come one at a time.
    return std::to_string(H5_VERS_MAJOR) + '.' + std::to_string(H5_VERS_MINOR) + '.' +
           std::to_string(H5_VERS_RELEASE);
}

} // namespace isthmus

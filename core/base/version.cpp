#include "core/base/version.h"

namespace isthmus {

const char* programVersion()
{
    return "isthmus " ISTHMUS_VERSION;
}

const char* torchVersion()
{
    return ISTHMUS_TORCH_VERSION;
}

} // namespace isthmus

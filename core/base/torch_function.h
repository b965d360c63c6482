#pragma once

/// libtorch's differentiable functions, for the few operations whose way back is ours. Heavy: include it in
/// the source that defines one, nowhere else. (core/base/torch.h carries everything else.)
#include "core/base/torch.h"

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wshadow"
#endif
#include <torch/csrc/autograd/custom_function.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

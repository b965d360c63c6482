#pragma once

/// The only place where libtorch is included (1.13 up to current 2.x; torch_function.h adds one header), and
/// where their differences live. ATen alone carries autograd (requires_grad, backward), so the heavy
/// torch/torch.h is not needed. Never include this from widgets/ or app/gui/: Qt's keywords clash, and values
/// cross that border, not tensors.

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#endif
// First: clang in C++20 wants IValue complete where ATen.h of libtorch 1.13 only names it.
#include <ATen/core/ivalue.h>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#pragma once

/// Forward declaration for headers that only pass tensors by reference.
namespace at {
class Tensor; // NOLINT(bugprone-forward-declaration-namespace): caffe2 has a class of the same name
} // namespace at

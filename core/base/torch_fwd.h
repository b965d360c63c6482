#pragma once

/// Forward declaration for headers that only pass tensors by reference.
namespace at {
class Tensor;
} // namespace at

#pragma once

#include "core/base/torch.h"
#include "core/model/architecture.h"

#include <array>

namespace isthmus {

/// q, k and v in one tensor along dimension 0, in the family's order. Parts are [out, ...] with the model's
/// head counts. Not for QkvLayout::Separate.
at::Tensor fuseQkv(const ModelConfig& config, QkvLayout layout, const at::Tensor& q, const at::Tensor& k,
                   const at::Tensor& v);
/// The inverse: q, k and v of a fused tensor [out of all, ...], contiguous.
std::array<at::Tensor, 3> splitQkv(const ModelConfig& config, QkvLayout layout, const at::Tensor& fused);

} // namespace isthmus

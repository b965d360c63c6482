#include "core/model/fused_qkv.h"

namespace isthmus {

at::Tensor fuseQkv(const ModelConfig& config, QkvLayout layout, const at::Tensor& q, const at::Tensor& k,
                   const at::Tensor& v)
{
    if (layout == QkvLayout::Blocks)
        return at::cat({q, k, v}, 0);
    const auto byHead = [&](const at::Tensor& part) {
        return part.unflatten(0, {config.heads, 1, config.headDim});
    };
    return at::cat({byHead(q), byHead(k), byHead(v)}, 1).flatten(0, 2);
}

std::array<at::Tensor, 3> splitQkv(const ModelConfig& config, QkvLayout layout, const at::Tensor& fused)
{
    if (layout == QkvLayout::Blocks) {
        const std::int64_t queries = std::int64_t{config.heads} * config.headDim;
        const std::int64_t keys = std::int64_t{config.kvHeads} * config.headDim;
        return {fused.narrow(0, 0, queries).contiguous(), fused.narrow(0, queries, keys).contiguous(),
                fused.narrow(0, queries + keys, keys).contiguous()};
    }
    const at::Tensor byHead = fused.unflatten(0, {config.heads, 3, config.headDim});
    const auto part = [&](std::int64_t place) { return byHead.select(1, place).flatten(0, 1).contiguous(); };
    return {part(0), part(1), part(2)};
}

} // namespace isthmus

#pragma once

#include "core/model/module.h"

#include <bitset>

namespace isthmus {

/// Points of the forward pass that can be read (method.md section 2). Nothing not asked for is kept.
/// Sizes: B texts, T positions.
enum class Tap {
    HIn,          ///< residual stream before the layer [B,T,hidden]
    HMid,         ///< h_in + a [B,T,hidden]
    HOut,         ///< residual stream after the layer [B,T,hidden]
    AttentionOut, ///< a: what attention adds [B,T,hidden]
    FfnOut,       ///< m: what the FFN adds [B,T,hidden]
    Q,      ///< output of the linear map, before norms of heads and rotary embedding [B,T,heads*head_dim]
    K,      ///< likewise [B,T,kv_heads*head_dim]
    V,      ///< likewise [B,T,kv_heads*head_dim]
    O,      ///< output of the linear map; equals a [B,T,hidden]
    Gate,   ///< before the activation [B,T,ffn]
    Up,     ///< [B,T,ffn]
    Down,   ///< equals m [B,T,hidden]
    QkvIn,  ///< input of q, k, v: the normed stream [B,T,hidden]
    OIn,    ///< input of o: the heads' outputs side by side [B,T,heads*head_dim]
    FfnIn,  ///< input of gate and up: the normed stream [B,T,hidden]
    DownIn, ///< FFN coefficients c = act(gate) * up [B,T,ffn]
    AttentionWeights, ///< after the softmax [B,heads,T,T]
    Values,           ///< value vectors by head [B,kv_heads,T,head_dim]
};
inline constexpr std::size_t tapCount = static_cast<std::size_t>(Tap::Values) + 1;

/// A choice of taps.
using TapSet = std::bitset<tapCount>;

/// The tap that is the output activation of a module.
Tap moduleTap(Module module);

} // namespace isthmus

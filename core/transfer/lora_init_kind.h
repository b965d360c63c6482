#pragma once

#include <optional>
#include <string_view>

namespace isthmus {

/// How a LoRA adapter starts (method.md section 7).
enum class LoraInit {
    Gaussian,      ///< peft's default: A Kaiming-uniform, B zero; the base is unchanged
    Pissa,         ///< the top r of the SVD of the target's own W (Meng et al. 2024)
    Olora,         ///< the first r of the QR decomposition of W (Buyukakyuz 2024)
    Seeking,       ///< factors of what sensitivity chose in the source (Seeking Neural Nuggets)
    RandomExtract, ///< factors of random windows in random layers of the source
    Self,          ///< the target sent through the pipeline as its own source: its window is the whole matrix
    Zero,          ///< A and B zero: a pair that cannot learn, the pipeline's own null
};
std::string_view loraInitName(LoraInit init);
/// "gaussian", "pissa", "olora", "seeking", "random-extract", "self", "zero".
std::optional<LoraInit> parseLoraInit(std::string_view name);
/// True for those that need the source model.
constexpr bool needsSource(LoraInit init)
{
    return init == LoraInit::Seeking || init == LoraInit::RandomExtract;
}

} // namespace isthmus

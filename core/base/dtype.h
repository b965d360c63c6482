#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace isthmus {

/// Element types of safetensors files. Float types are computed on; the others are listed only.
enum class DType { F64, F32, F16, BF16, I64, I32, I16, I8, U64, U32, U16, U8, Bool, F8E4M3, F8E5M2 };

/// Bytes of one element.
std::size_t dtypeSize(DType dtype);
/// safetensors name, e.g. "BF16".
const char* dtypeName(DType dtype);
/// Inverse of dtypeName; empty for an unknown name.
std::optional<DType> parseDType(std::string_view name);
/// True for F32, F16, BF16 (and F64): what analyses read.
bool isComputable(DType dtype);

} // namespace isthmus

#include "core/base/dtype.h"

#include <array>

namespace isthmus {
namespace {

struct Entry
{
    DType dtype;
    const char* name;
    std::size_t size;
    bool computable;
};

constexpr std::array<Entry, 15> table = {{
    {DType::F64, "F64", 8, true},
    {DType::F32, "F32", 4, true},
    {DType::F16, "F16", 2, true},
    {DType::BF16, "BF16", 2, true},
    {DType::I64, "I64", 8, false},
    {DType::I32, "I32", 4, false},
    {DType::I16, "I16", 2, false},
    {DType::I8, "I8", 1, false},
    {DType::U64, "U64", 8, false},
    {DType::U32, "U32", 4, false},
    {DType::U16, "U16", 2, false},
    {DType::U8, "U8", 1, false},
    {DType::Bool, "BOOL", 1, false},
    {DType::F8E4M3, "F8_E4M3", 1, false},
    {DType::F8E5M2, "F8_E5M2", 1, false},
}};

const Entry& entry(DType dtype)
{
    return table.at(static_cast<std::size_t>(dtype));
}

} // namespace

std::size_t dtypeSize(DType dtype)
{
    return entry(dtype).size;
}

const char* dtypeName(DType dtype)
{
    return entry(dtype).name;
}

std::optional<DType> parseDType(std::string_view name)
{
    for (const Entry& e : table) {
        if (name == e.name)
            return e.dtype;
    }
    return std::nullopt;
}

bool isComputable(DType dtype)
{
    return entry(dtype).computable;
}

} // namespace isthmus

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/io/publish.h"
#include "core/io/safetensors.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace isthmus {
namespace {

constexpr std::size_t headerAlignment = 8;

/// Wide dtypes first, as the reference writer does: every tensor is then aligned to its element.
void sortEntries(std::vector<SafetensorsEntry>& entries)
{
    std::sort(entries.begin(), entries.end(), [](const SafetensorsEntry& a, const SafetensorsEntry& b) {
        return std::make_tuple(dtypeSize(b.dtype), std::string_view(a.name)) <
               std::make_tuple(dtypeSize(a.dtype), std::string_view(b.name));
    });
}

std::string makeHeader(const std::vector<SafetensorsEntry>& entries)
{
    Json header = {{"__metadata__", {{"format", "pt"}}}};
    std::uint64_t offset = 0;
    for (const SafetensorsEntry& entry : entries) {
        if (header.contains(entry.name))
            throw Error(ErrorCode::InvalidArgument,
                        "The tensor name '" + entry.name + "' cannot be written twice.");
        const std::uint64_t begin = offset;
        if (__builtin_add_overflow(offset, entry.byteCount(), &offset))
            throw Error(ErrorCode::InvalidArgument, "The tensors are too large for one file.");
        header[entry.name] = {
            {"dtype", dtypeName(entry.dtype)}, {"shape", entry.shape}, {"data_offsets", {begin, offset}}};
    }
    std::string text = header.dump();
    text.resize((text.size() + headerAlignment - 1) / headerAlignment * headerAlignment, ' ');
    return text;
}

} // namespace

std::uint64_t SafetensorsEntry::byteCount() const
{
    std::uint64_t total = dtypeSize(dtype);
    for (std::int64_t size : shape) {
        if (size < 0 || __builtin_mul_overflow(total, static_cast<std::uint64_t>(size), &total))
            throw Error(ErrorCode::InvalidArgument,
                        "The shape of tensor '" + name + "' is negative or too large.");
    }
    return total;
}

void writeSafetensors(const std::filesystem::path& path, std::vector<SafetensorsEntry> entries)
{
    sortEntries(entries);
    const std::string header = makeHeader(entries);
    publish(path, [&](PublishedFile& file) {
        const std::uint64_t length = header.size();
        file.write(std::as_bytes(std::span(&length, 1)));
        file.write(header);
        for (const SafetensorsEntry& entry : entries) {
            const std::vector<std::byte> bytes = entry.bytes();
            if (bytes.size() != entry.byteCount())
                throw Error(ErrorCode::Internal, "Tensor '" + entry.name + "' came with " +
                                                     std::to_string(bytes.size()) + " bytes instead of " +
                                                     std::to_string(entry.byteCount()) + ".");
            file.write(bytes);
        }
    });
}

} // namespace isthmus

#include "core/io/npy.h"

#include "core/base/error.h"
#include "core/io/publish.h"

#include <bit>
#include <string>

namespace isthmus {
namespace {

/// NumPy aligns the data to this many bytes.
constexpr std::size_t dataAlignment = 64;
constexpr std::string_view magic("\x93NUMPY\x01\x00", 8);
static_assert(std::endian::native == std::endian::little, "the header says little endian");

std::string header(const std::vector<std::int64_t>& shape)
{
    std::string dimensions;
    for (std::int64_t size : shape)
        dimensions += std::to_string(size) + ", ";
    // A tuple of one keeps its comma, longer ones need none at the end.
    if (!dimensions.empty())
        dimensions.resize(dimensions.size() - (shape.size() == 1 ? 1 : 2));
    std::string text = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + dimensions + "), }";
    const std::size_t before = magic.size() + 2;
    const std::size_t total = (before + text.size() + 1 + dataAlignment - 1) / dataAlignment * dataAlignment;
    text.resize(total - before - 1, ' ');
    text += '\n';
    return text;
}

} // namespace

void writeNpy(const std::filesystem::path& path, std::span<const float> values,
              const std::vector<std::int64_t>& shape)
{
    std::uint64_t count = 1;
    for (std::int64_t size : shape) {
        if (size < 0 || __builtin_mul_overflow(count, static_cast<std::uint64_t>(size), &count))
            throw Error(ErrorCode::InvalidArgument, "The shape of the array is negative or too large.");
    }
    if (count != values.size())
        throw Error(ErrorCode::InvalidArgument, "The shape asks for " + std::to_string(count) +
                                                    " values, there are " + std::to_string(values.size()) +
                                                    ".");
    const std::string text = header(shape);
    publish(path, [&](PublishedFile& file) {
        file.write(magic);
        const char length[2] = {static_cast<char>(text.size() & 0xff), static_cast<char>(text.size() >> 8)};
        file.write(std::string_view(length, sizeof length));
        file.write(text);
        file.write(std::as_bytes(values));
    });
}

} // namespace isthmus

#include "core/io/safetensors.h"

#include "core/base/error.h"
#include "core/base/json.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <set>
#include <tuple>

namespace isthmus {
namespace {

constexpr std::size_t lengthBytes = 8;
static_assert(std::endian::native == std::endian::little, "safetensors data is used as it lies in the file");

class Parser
{
public:
    explicit Parser(const FileMap& map) : map_(map) {}

    std::vector<SafetensorsTensor> parse(std::map<std::string, std::string>& metadata)
    {
        const std::string_view header = readHeader();
        const Json json = parseJson(header);
        std::vector<SafetensorsTensor> tensors;
        for (const auto& [name, value] : json.items()) {
            if (name == "__metadata__")
                readMetadata(value, metadata);
            else
                tensors.push_back(readTensor(name, value));
        }
        checkLayout(tensors);
        return tensors;
    }

private:
    [[noreturn]] void fail(const std::string& sentence) const
    {
        throw Error(ErrorCode::MalformedFile,
                    "The safetensors file " + map_.path().string() + " is damaged: " + sentence,
                    "Download the file again, or save the model again with safetensors.");
    }

    std::string_view readHeader()
    {
        if (map_.size() < lengthBytes)
            fail("it has " + std::to_string(map_.size()) + " bytes, too few for the length of its header.");
        std::uint64_t length = 0;
        std::memcpy(&length, map_.bytes().data(), lengthBytes);
        if (length > safetensorsHeaderLimit)
            fail("its header would have " + std::to_string(length) + " bytes, more than the " +
                 std::to_string(safetensorsHeaderLimit) + " the format allows.");
        if (length > map_.size() - lengthBytes)
            fail("its header should have " + std::to_string(length) + " bytes, but the file ends after " +
                 std::to_string(map_.size() - lengthBytes) + "; it is truncated.");
        dataBegin_ = lengthBytes + static_cast<std::size_t>(length);
        const auto* text = reinterpret_cast<const char*>(map_.bytes().data()) + lengthBytes;
        return {text, static_cast<std::size_t>(length)};
    }

    /// Parses the header and refuses duplicate keys, of which the JSON library would keep the last.
    Json parseJson(std::string_view header) const
    {
        // The reference reader allows white space before the brace.
        const std::size_t start = header.find_first_not_of(" \t\r\n");
        if (start == std::string_view::npos ||
            (header[start] != '{' && static_cast<unsigned char>(header[start]) < 128))
            fail("its header does not start with '{'.");
        std::vector<std::set<std::string>> keys;
        std::string duplicate;
        const auto watch = [&](int, Json::parse_event_t event, Json& parsed) {
            if (event == Json::parse_event_t::object_start)
                keys.emplace_back();
            else if (event == Json::parse_event_t::object_end)
                keys.pop_back();
            else if (event == Json::parse_event_t::key &&
                     !keys.back().insert(parsed.get<std::string>()).second)
                duplicate = parsed.get<std::string>();
            return true;
        };
        Json json;
        try {
            json = Json::parse(header.begin(), header.end(), watch);
        } catch (const Json::parse_error& error) {
            const std::string cause = error.what();
            if (cause.find("UTF-8") != std::string::npos || static_cast<unsigned char>(header[start]) >= 128)
                fail("its header is not valid UTF-8.");
            fail("its header is not valid JSON (byte " + std::to_string(error.byte) + ").");
        } catch (const Json::exception&) {
            fail("its header holds a number that is out of range.");
        }
        if (!duplicate.empty())
            fail("the key '" + duplicate + "' stands twice in its header.");
        if (!json.is_object())
            fail("its header is no JSON object.");
        return json;
    }

    void readMetadata(const Json& value, std::map<std::string, std::string>& metadata) const
    {
        if (!value.is_object())
            fail("__metadata__ is no object.");
        for (const auto& [key, text] : value.items()) {
            if (!text.is_string())
                fail("the value of '" + key + "' in __metadata__ is no string.");
            metadata.emplace(key, text.get<std::string>());
        }
    }

    std::uint64_t unsignedNumber(const std::string& tensor, const char* what, const Json& value) const
    {
        if (!value.is_number_unsigned())
            fail("the " + std::string(what) + " of tensor '" + tensor + "' holds " + value.dump() +
                 ", which is no whole number of 64 bits.");
        return value.get<std::uint64_t>();
    }

    const Json& member(const std::string& tensor, const Json& value, const char* key) const
    {
        const auto found = value.find(key);
        if (found == value.end())
            fail("tensor '" + tensor + "' has no " + key + ".");
        return *found;
    }

    SafetensorsTensor readTensor(const std::string& name, const Json& value) const
    {
        if (!value.is_object())
            fail("the entry of tensor '" + name + "' is no object.");
        SafetensorsTensor tensor;
        tensor.name = name;
        const Json& dtype = member(name, value, "dtype");
        const auto known = dtype.is_string() ? parseDType(dtype.get<std::string>()) : std::nullopt;
        if (!known)
            throw Error(ErrorCode::MalformedFile,
                        "The safetensors file " + map_.path().string() + " holds tensor '" + name +
                            "' of the unknown dtype " + dtype.dump() + ".",
                        "Convert the model to BF16, F16 or F32.");
        tensor.dtype = *known;
        const Json& offsets = member(name, value, "data_offsets");
        if (!offsets.is_array() || offsets.size() != 2)
            fail("the data_offsets of tensor '" + name + "' are no pair of numbers.");
        const std::uint64_t begin = unsignedNumber(name, "data_offsets", offsets[0]);
        const std::uint64_t end = unsignedNumber(name, "data_offsets", offsets[1]);
        if (begin > end)
            fail("the data of tensor '" + name + "' would end (" + std::to_string(end) +
                 ") before it begins (" + std::to_string(begin) + ").");
        tensor.begin = begin;
        tensor.end = end;
        readShape(tensor, member(name, value, "shape"));
        return tensor;
    }

    void readShape(SafetensorsTensor& tensor, const Json& shape) const
    {
        if (!shape.is_array())
            fail("the shape of tensor '" + tensor.name + "' is no list.");
        std::uint64_t count = 1;
        bool overflow = false;
        for (const Json& dimension : shape) {
            const std::uint64_t size = unsignedNumber(tensor.name, "shape", dimension);
            overflow = overflow || __builtin_mul_overflow(count, size, &count) ||
                       size > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
            tensor.shape.push_back(static_cast<std::int64_t>(size));
        }
        std::uint64_t bytes = 0;
        overflow = overflow || __builtin_mul_overflow(count, dtypeSize(tensor.dtype), &bytes) ||
                   bytes > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if (overflow)
            fail("the size of tensor '" + tensor.name + "', shape " + shape.dump() + ", overflows 64 bits.");
        if (bytes != tensor.end - tensor.begin)
            fail("tensor '" + tensor.name + "' of shape " + shape.dump() + " and dtype " +
                 dtypeName(tensor.dtype) + " needs " + std::to_string(bytes) +
                 " bytes, its data_offsets give " + std::to_string(tensor.end - tensor.begin) + ".");
        tensor.count = static_cast<std::size_t>(count);
    }

    /// Data must cover the rest of the file exactly, one tensor after the other. Makes offsets relative to
    /// the file.
    void checkLayout(std::vector<SafetensorsTensor>& tensors) const
    {
        std::sort(tensors.begin(), tensors.end(), [](const SafetensorsTensor& a, const SafetensorsTensor& b) {
            return std::tie(a.begin, a.end, a.name) < std::tie(b.begin, b.end, b.name);
        });
        std::uint64_t expected = 0;
        for (const SafetensorsTensor& tensor : tensors) {
            if (tensor.begin != expected)
                fail("the data of tensor '" + tensor.name + "' begins at byte " +
                     std::to_string(tensor.begin) + " where byte " + std::to_string(expected) +
                     " is due: there is a hole or an overlap.");
            expected = tensor.end;
        }
        const std::uint64_t available = map_.size() - dataBegin_;
        if (expected != available)
            fail("its tensors take " + std::to_string(expected) + " bytes, but the file holds " +
                 std::to_string(available) +
                 (expected > available ? "; it is truncated." : "; something is appended."));
        for (SafetensorsTensor& tensor : tensors) {
            tensor.begin += dataBegin_;
            tensor.end += dataBegin_;
        }
    }

    const FileMap& map_;
    std::size_t dataBegin_ = 0;
};

} // namespace

SafetensorsFile::SafetensorsFile(const std::filesystem::path& path) : map_(path)
{
    tensors_ = Parser(map_).parse(metadata_);
    for (std::size_t i = 0; i < tensors_.size(); ++i)
        byName_.emplace(tensors_[i].name, i);
}

const SafetensorsTensor* SafetensorsFile::find(std::string_view name) const
{
    const auto found = byName_.find(name);
    return found == byName_.end() ? nullptr : &tensors_[found->second];
}

} // namespace isthmus

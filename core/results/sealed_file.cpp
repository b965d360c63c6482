#include "core/results/sealed_file.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/io/publish.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace isthmus {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view magic = "ISTHMUS HDF5 FILE\n";
/// Files below this are read whole; larger ones than results ever get are refused before memory is asked for.
constexpr std::uint64_t largestInMemory = std::uint64_t{1} << 30;
constexpr std::size_t hashPiece = std::size_t{4} << 20;

std::string quoted(const fs::path& path)
{
    return "'" + path.string() + "'";
}

Error damaged(const fs::path& path, const std::string& how)
{
    return {ErrorCode::MalformedFile, "The file " + quoted(path) + " is damaged: " + how + ".",
            "Delete it and run the job again, or restore it from a backup."};
}

/// A file open for reading. Its size is taken once: published files do not change.
class Reader
{
public:
    explicit Reader(const fs::path& path)
        : path_(path), descriptor_(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    {
        if (descriptor_ < 0)
            throw openError(errno);
        struct stat status = {};
        if (fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) {
            close(descriptor_);
            throw Error(ErrorCode::ForeignFile, quoted(path) + " is not a file.", "Choose another one.");
        }
        size_ = static_cast<std::uint64_t>(status.st_size);
    }
    ~Reader() { close(descriptor_); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    std::uint64_t size() const { return size_; }

    /// Reads as many bytes as there are, up to the buffer's size.
    std::size_t read(std::uint64_t offset, std::span<std::byte> buffer) const
    {
        std::size_t done = 0;
        while (done < buffer.size()) {
            const ssize_t got = pread(descriptor_, buffer.data() + done, buffer.size() - done,
                                      static_cast<off_t>(offset + done));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                throw openError(errno);
            if (got == 0)
                break;
            done += static_cast<std::size_t>(got);
        }
        return done;
    }

private:
    Error openError(int code) const
    {
        if (code == ENOENT || code == ENOTDIR)
            return {ErrorCode::FileNotFound, "There is no file " + quoted(path_) + ".", "Check the name."};
        return {ErrorCode::FileUnreadable,
                "The file " + quoted(path_) + " cannot be read: " + std::strerror(code) + ".",
                "Check its permissions and the disk."};
    }

    fs::path path_;
    int descriptor_;
    std::uint64_t size_ = 0;
};

/// The value of a "name value\n" line at the start of `text`, which is removed from it.
std::optional<std::string> takeLine(std::string_view& text, std::string_view name)
{
    const std::size_t end = text.find('\n');
    if (!text.starts_with(name) || end == std::string_view::npos || end <= name.size() ||
        text[name.size()] != ' ')
        return std::nullopt;
    std::string value(text.substr(name.size() + 1, end - name.size() - 1));
    text.remove_prefix(end + 1);
    return value;
}

template <typename Number> std::optional<Number> parseNumber(const std::optional<std::string>& text)
{
    Number value = 0;
    if (!text || text->empty())
        return std::nullopt;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error != std::errc() || end != text->data() + text->size())
        return std::nullopt;
    return value;
}

Seal parseSeal(std::string_view block, const fs::path& path)
{
    if (!block.starts_with(magic))
        throw Error(ErrorCode::ForeignFile, quoted(path) + " is not a file of this program.",
                    "Move it out of the project, or choose another file.");
    std::string_view text = block.substr(magic.size());
    const auto schema = parseNumber<int>(takeLine(text, "schema"));
    if (!schema || *schema < 1)
        throw damaged(path, "its header cannot be read");
    if (*schema > schemaVersion)
        throw Error(ErrorCode::NewerSchema,
                    "The file " + quoted(path) + " was written by a newer version of this program (schema " +
                        std::to_string(*schema) + ", this one knows " + std::to_string(schemaVersion) + ").",
                    "Update the program.");
    const auto kind = takeLine(text, "kind");
    const auto key = takeLine(text, "key");
    const auto length = parseNumber<std::uint64_t>(takeLine(text, "length"));
    const auto sha = takeLine(text, "sha256");
    if (!kind || !key || !length || !sha)
        throw damaged(path, "its header cannot be read");
    Seal seal{*schema, *kind, *key, *length, *sha};
    if (seal.toText() != block) // every bit counts, the padding's too
        throw damaged(path, "its header was changed");
    return seal;
}

Seal sealOf(const Reader& reader, const fs::path& path)
{
    std::vector<std::byte> block(sealSize);
    const std::size_t got = reader.read(0, block);
    const std::string_view text(reinterpret_cast<const char*>(block.data()), got);
    Seal seal = parseSeal(text, path);
    if (reader.size() - sealSize != seal.length)
        throw damaged(path, "it has " + std::to_string(reader.size()) + " bytes instead of " +
                                std::to_string(seal.length + sealSize));
    return seal;
}

void readTree(const fs::path& path, const std::function<h5::File()>& open,
              const std::function<void(const h5::Group&)>& read)
{
    try {
        const h5::File file = open();
        read(file.root());
    } catch (const h5::Failure& failure) {
        throw damaged(path, failure.what());
    } catch (const Json::exception& failure) {
        throw damaged(path, failure.what());
    }
}

} // namespace

std::string Seal::toText() const
{
    std::string text(magic);
    text += "schema " + std::to_string(schema) + "\nkind " + kind + "\nkey " + key + "\nlength " +
            std::to_string(length) + "\nsha256 " + sha256 + "\n";
    text += "The HDF5 data begin at byte " + std::to_string(sealSize) + "; length and SHA-256 are theirs.\n";
    text.resize(sealSize, '\0');
    return text;
}

void publishSealed(const fs::path& path, const std::string& kind, const std::string& key,
                   const std::function<void(const h5::Group& root)>& write)
{
    std::vector<std::byte> content;
    try {
        const h5::File file = h5::File::create(sealSize);
        write(file.root());
        content = file.image();
    } catch (const h5::Failure& failure) {
        throw Error(ErrorCode::Internal,
                    "The file " + quoted(path) + " could not be composed: " + failure.what() + ".",
                    "Free some memory and try again; if it happens again, please report it.");
    }
    const Seal seal{schemaVersion, kind, key, content.size(), Sha256().add(content).hex()};
    publish(path, [&](PublishedFile& file) {
        file.write(seal.toText());
        file.write(content);
    });
}

Seal readSeal(const fs::path& path)
{
    return sealOf(Reader(path), path);
}

void proveContent(const fs::path& path, const Seal& seal, const std::function<void(std::uint64_t)>& tick)
{
    const Reader reader(path);
    std::vector<std::byte> buffer(std::min<std::uint64_t>(hashPiece, seal.length));
    Sha256 hash;
    std::uint64_t offset = 0;
    while (offset < seal.length) {
        const std::size_t wanted = std::min<std::uint64_t>(buffer.size(), seal.length - offset);
        const std::size_t got = reader.read(sealSize + offset, std::span(buffer).first(wanted));
        if (got == 0)
            break;
        hash.add(std::span<const std::byte>(buffer).first(got));
        offset += got;
        if (tick)
            tick(got);
    }
    if (hash.hex() != seal.sha256)
        throw damaged(path, "its content does not match its checksum");
}

void readSealed(const fs::path& path, const std::function<void(const Seal&, const h5::Group& root)>& read)
{
    const Reader reader(path);
    const Seal seal = sealOf(reader, path);
    if (seal.length > largestInMemory)
        throw damaged(path, "it is larger than a result can be");
    std::vector<std::byte> image(static_cast<std::size_t>(reader.size()));
    image.resize(reader.read(0, image));
    if (image.size() != reader.size() ||
        Sha256().add(std::span<const std::byte>(image).subspan(sealSize)).hex() != seal.sha256)
        throw damaged(path, "its content does not match its checksum");
    readTree(
        path, [&] { return h5::File::openImage(image); }, [&](const h5::Group& root) { read(seal, root); });
}

void readProven(const fs::path& path, const std::function<void(const h5::Group& root)>& read)
{
    readTree(
        path, [&] { return h5::File::openPath(path); }, read);
}

bool isKey(std::string_view text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

void requireKey(const std::string& key)
{
    if (!isKey(key))
        throw Error(ErrorCode::InvalidArgument, "'" + key + "' is not a content key.",
                    "A key has 64 hexadecimal digits.");
}

} // namespace isthmus

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

/// The C library of HDF5, each call wrapped once: handles close themselves, failures are exceptions with the
/// library's message, one mutex serialises all calls (the library would do so anyway). Internal to
/// core/results.
namespace isthmus::h5 {

/// A failed call. Files reach the library only after their checksum was verified, so this is a full memory, a
/// file that was forged, or a bug; the store turns it into an Error that names the file.
class Failure : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// One identifier of the library, closed with the last owner. Move-only.
class Handle
{
public:
    Handle() = default;
    explicit Handle(std::int64_t id) : id_(id) {}
    ~Handle();
    Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, -1)) {}
    Handle& operator=(Handle&& other) noexcept
    {
        std::swap(id_, other.id_);
        return *this;
    }

    std::int64_t id() const { return id_; }

private:
    std::int64_t id_ = -1;
};

enum class Element { Float32, Float64, Int64 };

/// What every data set says about itself.
struct Field
{
    std::string name;
    std::string description;             ///< sentence fragment
    std::string unit;                    ///< "1" for a plain number
    std::vector<std::string> dimensions; ///< one label per dimension
};

/// Results compress well; cached tensors are noise in their mantissas: deflate saved 15 % of random normal
/// numbers and their Grams, and made writing more than thirty times slower. Both are chunked with a checksum
/// per chunk (fletcher32).
enum class Storage { Compressed, Fast };

struct Shape
{
    std::vector<std::uint64_t> sizes;
    Element element = Element::Float64;

    /// Number of elements. Throws Failure on overflow.
    std::uint64_t count() const;
    std::uint64_t elementBytes() const { return element == Element::Float32 ? 4 : 8; }
};

/// A group of a file (the root is one).
class Group
{
public:
    explicit Group(Handle handle) : handle_(std::move(handle)) {}

    Group create(const std::string& name, const std::string& description) const;
    Group open(const std::string& name) const;
    bool has(const std::string& name) const;
    /// Names of what lies in it, sorted by name.
    std::vector<std::string> children() const;

    void setText(const std::string& attribute, const std::string& value) const;
    void setInteger(const std::string& attribute, std::int64_t value) const;
    void setUnsigned(const std::string& attribute, std::uint64_t value) const;
    void setNumber(const std::string& attribute, double value) const;
    std::string text(const std::string& attribute) const;
    std::int64_t integer(const std::string& attribute) const;
    std::uint64_t unsignedInteger(const std::string& attribute) const;
    double number(const std::string& attribute) const;

    /// A data set of any shape; `data` holds shape.count() elements, row-major.
    void write(const Field& field, const Shape& shape, const void* data, Storage storage) const;
    void writeNumbers(const Field& field, std::span<const double> values) const;
    void writeTexts(const Field& field, const std::vector<std::string>& values) const;
    /// Names dimension `axis` of `dataset` and gives it the coordinates 0..size-1, as a dimension scale of
    /// that name in this group (made when it is not there yet).
    void attachScale(const std::string& dataset, unsigned axis, const std::string& scale,
                     const std::string& description) const;

    Shape shape(const std::string& dataset) const;
    /// Reads all elements; `data` has room for shape.count() of them.
    void read(const std::string& dataset, const Shape& shape, void* data) const;
    std::vector<double> numbers(const std::string& dataset) const;
    std::vector<std::int64_t> integers(const std::string& dataset) const;
    std::vector<std::string> texts(const std::string& dataset) const;
    /// Attributes of a data set of this group.
    void setDatasetText(const std::string& dataset, const std::string& attribute,
                        const std::string& value) const;
    void setDatasetNumber(const std::string& dataset, const std::string& attribute, double value) const;
    std::string datasetText(const std::string& dataset, const std::string& attribute) const;
    double datasetNumber(const std::string& dataset, const std::string& attribute) const;

private:
    Handle handle_;
};

/// A file being written into memory, or open for reading. The library never writes to a disk: what it leaves
/// behind when a write fails half-way cannot be trusted.
class File
{
public:
    /// An empty file in memory, with a user block of `userBlock` bytes in front.
    static File create(std::size_t userBlock);
    /// Reads from these bytes, which are copied.
    static File openImage(std::span<const std::byte> image);
    /// Reads from the disk. No locks are taken: published files do not change.
    static File openPath(const std::filesystem::path& path);

    Group root() const;
    /// What follows the user block.
    std::vector<std::byte> image() const;

private:
    explicit File(Handle handle) : handle_(std::move(handle)) {}

    Handle handle_;
};

} // namespace isthmus::h5

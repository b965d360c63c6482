#include "core/results/hdf5_file.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <limits>
#include <memory>
#include <mutex>
#include <string_view>
#include <type_traits>

#include <hdf5.h>
#include <hdf5_hl.h>

namespace isthmus::h5 {
namespace {

static_assert(std::is_same_v<hid_t, std::int64_t>, "HDF5 1.10 or newer");

constexpr std::size_t imageGrowth = std::size_t{16} << 20;
constexpr std::uint64_t chunkBytes = std::uint64_t{1} << 20;
constexpr unsigned deflateLevel = 6;

std::mutex& libraryMutex()
{
    static std::mutex mutex;
    return mutex;
}

/// The innermost message of the library's error stack.
std::string lastMessage()
{
    std::string text;
    const auto visit = [](unsigned, const H5E_error2_t* error, void* data) -> herr_t {
        auto& message = *static_cast<std::string*>(data);
        if (message.empty() && error->desc)
            message = error->desc;
        return 0;
    };
    H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, visit, &text);
    H5Eclear2(H5E_DEFAULT);
    return text.empty() ? "no message" : text;
}

/// Runs one call of the library; negative results are failures.
template <typename Call> auto call(const char* what, Call&& function)
{
    const std::lock_guard lock(libraryMutex());
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr); // per thread: it would print to standard error
    const auto result = function();
    if (result < 0)
        throw Failure(std::string(what) + " failed (" + lastMessage() + ")");
    return result;
}

template <typename Call> Handle handle(const char* what, Call&& function)
{
    return Handle(call(what, std::forward<Call>(function)));
}

hid_t memoryType(Element element)
{
    switch (element) {
    case Element::Float32:
        return H5T_NATIVE_FLOAT;
    case Element::Float64:
        return H5T_NATIVE_DOUBLE;
    case Element::Int64:
        return H5T_NATIVE_INT64;
    }
    return H5T_NATIVE_DOUBLE;
}

/// Little-endian on the disk whatever the machine.
hid_t fileType(Element element)
{
    switch (element) {
    case Element::Float32:
        return H5T_IEEE_F32LE;
    case Element::Float64:
        return H5T_IEEE_F64LE;
    case Element::Int64:
        return H5T_STD_I64LE;
    }
    return H5T_IEEE_F64LE;
}

Handle textType()
{
    Handle type = handle("H5Tcopy", [] { return H5Tcopy(H5T_C_S1); });
    call("H5Tset_size", [&] { return H5Tset_size(type.id(), H5T_VARIABLE); });
    call("H5Tset_cset", [&] { return H5Tset_cset(type.id(), H5T_CSET_UTF8); });
    return type;
}

Handle scalarSpace()
{
    return handle("H5Screate", [] { return H5Screate(H5S_SCALAR); });
}

Handle simpleSpace(const std::vector<std::uint64_t>& sizes)
{
    if (sizes.empty())
        return scalarSpace();
    const std::vector<hsize_t> dims(sizes.begin(), sizes.end());
    return handle("H5Screate_simple",
                  [&] { return H5Screate_simple(static_cast<int>(dims.size()), dims.data(), nullptr); });
}

/// Whole trailing dimensions as far as they fit into a chunk, then a part of the next one.
std::vector<hsize_t> chunkOf(const Shape& shape)
{
    std::vector<hsize_t> chunk(shape.sizes.size(), 1);
    std::uint64_t room = chunkBytes / shape.elementBytes();
    for (std::size_t i = chunk.size(); i-- > 0 && room > 0;) {
        chunk[i] = std::min<std::uint64_t>(shape.sizes[i], room);
        room /= chunk[i];
    }
    return chunk;
}

Handle creationList(const Shape& shape, Storage storage)
{
    Handle list = handle("H5Pcreate", [] { return H5Pcreate(H5P_DATASET_CREATE); });
    if (shape.sizes.empty() || shape.count() == 0)
        return list; // scalars and empty arrays cannot be chunked
    const std::vector<hsize_t> chunk = chunkOf(shape);
    call("H5Pset_chunk",
         [&] { return H5Pset_chunk(list.id(), static_cast<int>(chunk.size()), chunk.data()); });
    if (storage == Storage::Compressed) {
        call("H5Pset_shuffle", [&] { return H5Pset_shuffle(list.id()); });
        call("H5Pset_deflate", [&] { return H5Pset_deflate(list.id(), deflateLevel); });
    }
    call("H5Pset_fletcher32", [&] { return H5Pset_fletcher32(list.id()); });
    return list;
}

void writeAttribute(hid_t object, const std::string& name, hid_t fileKind, hid_t memoryKind,
                    const void* value)
{
    const Handle space = scalarSpace();
    const Handle attribute = handle("H5Acreate", [&] {
        return H5Acreate2(object, name.c_str(), fileKind, space.id(), H5P_DEFAULT, H5P_DEFAULT);
    });
    call("H5Awrite", [&] { return H5Awrite(attribute.id(), memoryKind, value); });
}

void writeText(hid_t object, const std::string& name, const std::string& value)
{
    const Handle type = textType();
    const char* text = value.c_str();
    writeAttribute(object, name, type.id(), type.id(), &text);
}

Handle openAttribute(hid_t object, const std::string& name)
{
    Handle attribute = handle(("opening the attribute " + name).c_str(),
                              [&] { return H5Aopen(object, name.c_str(), H5P_DEFAULT); });
    const Handle space = handle("H5Aget_space", [&] { return H5Aget_space(attribute.id()); });
    if (call("H5Sget_simple_extent_npoints", [&] { return H5Sget_simple_extent_npoints(space.id()); }) != 1)
        throw Failure("the attribute " + name + " is not a single value");
    return attribute;
}

void readAttribute(hid_t object, const std::string& name, H5T_class_t wanted, hid_t memoryKind, void* value)
{
    const Handle attribute = openAttribute(object, name);
    const Handle type = handle("H5Aget_type", [&] { return H5Aget_type(attribute.id()); });
    if (call("H5Tget_class", [&] { return static_cast<int>(H5Tget_class(type.id())); }) != wanted)
        throw Failure("the attribute " + name + " is of another type");
    call("H5Aread", [&] { return H5Aread(attribute.id(), memoryKind, value); });
}

/// Throws unless a type is text of variable length, the only kind written here: reading another into a
/// pointer would write past it.
void requireText(hid_t type, const std::string& name)
{
    if (call("H5Tis_variable_str", [&] { return H5Tis_variable_str(type); }) <= 0)
        throw Failure(name + " is not text of variable length");
}

std::string readText(hid_t object, const std::string& name)
{
    const Handle attribute = openAttribute(object, name);
    const Handle stored = handle("H5Aget_type", [&] { return H5Aget_type(attribute.id()); });
    requireText(stored.id(), "the attribute " + name);
    const Handle type = textType();
    char* text = nullptr;
    call("H5Aread", [&] { return H5Aread(attribute.id(), type.id(), static_cast<void*>(&text)); });
    std::string value = text ? text : "";
    call("H5free_memory", [&] { return H5free_memory(text); });
    return value;
}

Handle openDataset(hid_t group, const std::string& name)
{
    return handle(("opening the data set " + name).c_str(),
                  [&] { return H5Dopen2(group, name.c_str(), H5P_DEFAULT); });
}

void describe(hid_t dataset, const Field& field)
{
    writeText(dataset, "description", field.description);
    writeText(dataset, "units", field.unit);
    for (unsigned i = 0; i < field.dimensions.size(); ++i)
        call("H5DSset_label", [&] { return H5DSset_label(dataset, i, field.dimensions[i].c_str()); });
}

std::vector<std::uint64_t> extent(hid_t dataset)
{
    const Handle space = handle("H5Dget_space", [&] { return H5Dget_space(dataset); });
    const int rank =
        call("H5Sget_simple_extent_ndims", [&] { return H5Sget_simple_extent_ndims(space.id()); });
    std::vector<hsize_t> sizes(static_cast<std::size_t>(rank));
    call("H5Sget_simple_extent_dims",
         [&] { return H5Sget_simple_extent_dims(space.id(), sizes.data(), nullptr); });
    return {sizes.begin(), sizes.end()};
}

/// Each file in memory needs a name of its own: the library takes equal names for one file.
std::string memoryName()
{
    static std::atomic<std::uint64_t> counter{0};
    return "isthmus-memory-" + std::to_string(counter++);
}

Handle accessList()
{
    Handle list = handle("H5Pcreate", [] { return H5Pcreate(H5P_FILE_ACCESS); });
    call("H5Pset_fclose_degree", [&] { return H5Pset_fclose_degree(list.id(), H5F_CLOSE_STRONG); });
    return list;
}

} // namespace

Handle::~Handle()
{
    if (id_ < 0)
        return;
    const std::lock_guard lock(libraryMutex());
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    if (H5Iis_valid(id_) > 0) // a closed file takes its groups with it
        H5Idec_ref(id_);
}

std::uint64_t Shape::count() const
{
    std::uint64_t total = 1;
    for (const std::uint64_t size : sizes) {
        if (size != 0 && total > std::numeric_limits<std::int64_t>::max() / elementBytes() / size)
            throw Failure("the sizes of an array overflow");
        total *= size;
    }
    return total;
}

Group Group::create(const std::string& name, const std::string& description) const
{
    Group group(handle("H5Gcreate", [&] {
        return H5Gcreate2(handle_.id(), name.c_str(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
    }));
    group.setText("description", description);
    return group;
}

Group Group::open(const std::string& name) const
{
    return Group(handle(("opening the group " + name).c_str(),
                        [&] { return H5Gopen2(handle_.id(), name.c_str(), H5P_DEFAULT); }));
}

bool Group::has(const std::string& name) const
{
    return call("H5Lexists", [&] { return H5Lexists(handle_.id(), name.c_str(), H5P_DEFAULT); }) > 0;
}

std::vector<std::string> Group::children() const
{
    std::vector<std::string> names;
    const auto visit = [](hid_t, const char* name, const H5L_info_t*, void* data) -> herr_t {
        static_cast<std::vector<std::string>*>(data)->emplace_back(name);
        return 0;
    };
    hsize_t start = 0;
    call("H5Literate",
         [&] { return H5Literate(handle_.id(), H5_INDEX_NAME, H5_ITER_INC, &start, visit, &names); });
    return names;
}

void Group::setText(const std::string& attribute, const std::string& value) const
{
    writeText(handle_.id(), attribute, value);
}

void Group::setInteger(const std::string& attribute, std::int64_t value) const
{
    writeAttribute(handle_.id(), attribute, H5T_STD_I64LE, H5T_NATIVE_INT64, &value);
}

void Group::setUnsigned(const std::string& attribute, std::uint64_t value) const
{
    writeAttribute(handle_.id(), attribute, H5T_STD_U64LE, H5T_NATIVE_UINT64, &value);
}

void Group::setNumber(const std::string& attribute, double value) const
{
    writeAttribute(handle_.id(), attribute, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE, &value);
}

std::string Group::text(const std::string& attribute) const
{
    return readText(handle_.id(), attribute);
}

std::int64_t Group::integer(const std::string& attribute) const
{
    std::int64_t value = 0;
    readAttribute(handle_.id(), attribute, H5T_INTEGER, H5T_NATIVE_INT64, &value);
    return value;
}

std::uint64_t Group::unsignedInteger(const std::string& attribute) const
{
    std::uint64_t value = 0;
    readAttribute(handle_.id(), attribute, H5T_INTEGER, H5T_NATIVE_UINT64, &value);
    return value;
}

double Group::number(const std::string& attribute) const
{
    double value = 0;
    readAttribute(handle_.id(), attribute, H5T_FLOAT, H5T_NATIVE_DOUBLE, &value);
    return value;
}

void Group::write(const Field& field, const Shape& shape, const void* data, Storage storage) const
{
    const Handle space = simpleSpace(shape.sizes);
    const Handle list = creationList(shape, storage);
    const Handle dataset = handle("H5Dcreate", [&] {
        return H5Dcreate2(handle_.id(), field.name.c_str(), fileType(shape.element), space.id(), H5P_DEFAULT,
                          list.id(), H5P_DEFAULT);
    });
    if (shape.count() > 0)
        call("H5Dwrite", [&] {
            return H5Dwrite(dataset.id(), memoryType(shape.element), H5S_ALL, H5S_ALL, H5P_DEFAULT, data);
        });
    describe(dataset.id(), field);
}

void Group::writeNumbers(const Field& field, std::span<const double> values) const
{
    write(field, {{values.size()}, Element::Float64}, values.data(), Storage::Compressed);
}

void Group::writeTexts(const Field& field, const std::vector<std::string>& values) const
{
    const Handle type = textType();
    const Handle space = simpleSpace({values.size()});
    const Handle dataset = handle("H5Dcreate", [&] {
        return H5Dcreate2(handle_.id(), field.name.c_str(), type.id(), space.id(), H5P_DEFAULT, H5P_DEFAULT,
                          H5P_DEFAULT);
    });
    std::vector<const char*> pointers;
    for (const std::string& value : values)
        pointers.push_back(value.c_str());
    if (!values.empty())
        call("H5Dwrite", [&] {
            return H5Dwrite(dataset.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, pointers.data());
        });
    describe(dataset.id(), field);
}

void Group::attachScale(const std::string& dataset, unsigned axis, const std::string& scale,
                        const std::string& description) const
{
    const std::vector<std::uint64_t> sizes = shape(dataset).sizes;
    if (axis >= sizes.size())
        throw Failure("the data set " + dataset + " has no axis " + std::to_string(axis));
    if (!has(scale)) {
        std::vector<std::int64_t> coordinates(sizes[axis]);
        for (std::size_t i = 0; i < coordinates.size(); ++i)
            coordinates[i] = static_cast<std::int64_t>(i);
        write({scale, description, "1", {}}, {{sizes[axis]}, Element::Int64}, coordinates.data(),
              Storage::Compressed);
        const Handle made = openDataset(handle_.id(), scale);
        call("H5DSset_scale", [&] { return H5DSset_scale(made.id(), scale.c_str()); });
    }
    const Handle scaleSet = openDataset(handle_.id(), scale);
    const Handle target = openDataset(handle_.id(), dataset);
    call("H5DSattach_scale", [&] { return H5DSattach_scale(target.id(), scaleSet.id(), axis); });
}

Shape Group::shape(const std::string& name) const
{
    const Handle dataset = openDataset(handle_.id(), name);
    const Handle type = handle("H5Dget_type", [&] { return H5Dget_type(dataset.id()); });
    const int kind = call("H5Tget_class", [&] { return static_cast<int>(H5Tget_class(type.id())); });
    const std::size_t bytes = H5Tget_size(type.id());
    Shape shape{extent(dataset.id()), Element::Float64};
    if (kind == H5T_FLOAT && bytes == 4)
        shape.element = Element::Float32;
    else if (kind == H5T_INTEGER && bytes == 8)
        shape.element = Element::Int64;
    else if (kind != H5T_FLOAT || bytes != 8)
        throw Failure("the data set " + name + " has an unexpected element type");
    shape.count(); // refuses sizes that overflow
    return shape;
}

void Group::read(const std::string& name, const Shape& shape, void* data) const
{
    const Handle dataset = openDataset(handle_.id(), name);
    if (extent(dataset.id()) != shape.sizes)
        throw Failure("the data set " + name + " has unexpected sizes");
    if (shape.count() > 0)
        call("H5Dread", [&] {
            return H5Dread(dataset.id(), memoryType(shape.element), H5S_ALL, H5S_ALL, H5P_DEFAULT, data);
        });
}

std::vector<double> Group::numbers(const std::string& dataset) const
{
    const Shape shape = this->shape(dataset);
    if (shape.element != Element::Float64)
        throw Failure("the data set " + dataset + " does not hold float64 numbers");
    std::vector<double> values(shape.count());
    read(dataset, shape, values.data());
    return values;
}

std::vector<std::int64_t> Group::integers(const std::string& dataset) const
{
    const Shape shape = this->shape(dataset);
    if (shape.element != Element::Int64)
        throw Failure("the data set " + dataset + " does not hold 64-bit integers");
    std::vector<std::int64_t> values(shape.count());
    read(dataset, shape, values.data());
    return values;
}

std::vector<std::string> Group::texts(const std::string& name) const
{
    const Handle dataset = openDataset(handle_.id(), name);
    const Handle stored = handle("H5Dget_type", [&] { return H5Dget_type(dataset.id()); });
    requireText(stored.id(), "the data set " + name);
    const std::vector<std::uint64_t> sizes = extent(dataset.id());
    if (sizes.size() != 1)
        throw Failure("the data set " + name + " is not a list");
    std::vector<char*> pointers(sizes[0], nullptr);
    if (pointers.empty())
        return {};
    const Handle type = textType();
    const Handle space = handle("H5Dget_space", [&] { return H5Dget_space(dataset.id()); });
    call("H5Dread",
         [&] { return H5Dread(dataset.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, pointers.data()); });
    std::vector<std::string> values;
    for (const char* text : pointers)
        values.emplace_back(text ? text : "");
    call("H5Dvlen_reclaim",
         [&] { return H5Dvlen_reclaim(type.id(), space.id(), H5P_DEFAULT, pointers.data()); });
    return values;
}

void Group::setDatasetText(const std::string& dataset, const std::string& attribute,
                           const std::string& value) const
{
    writeText(openDataset(handle_.id(), dataset).id(), attribute, value);
}

void Group::setDatasetNumber(const std::string& dataset, const std::string& attribute, double value) const
{
    writeAttribute(openDataset(handle_.id(), dataset).id(), attribute, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE,
                   &value);
}

std::string Group::datasetText(const std::string& dataset, const std::string& attribute) const
{
    return readText(openDataset(handle_.id(), dataset).id(), attribute);
}

double Group::datasetNumber(const std::string& dataset, const std::string& attribute) const
{
    double value = 0;
    readAttribute(openDataset(handle_.id(), dataset).id(), attribute, H5T_FLOAT, H5T_NATIVE_DOUBLE, &value);
    return value;
}

File File::create(std::size_t userBlock)
{
    const Handle access = accessList();
    const Handle creation = handle("H5Pcreate", [] { return H5Pcreate(H5P_FILE_CREATE); });
    call("H5Pset_userblock", [&] { return H5Pset_userblock(creation.id(), userBlock); });
    call("H5Pset_fapl_core", [&] { return H5Pset_fapl_core(access.id(), imageGrowth, false); });
    return File(handle("H5Fcreate", [&] {
        return H5Fcreate(memoryName().c_str(), H5F_ACC_TRUNC, creation.id(), access.id());
    }));
}

File File::openImage(std::span<const std::byte> image)
{
    const Handle access = accessList();
    call("H5Pset_fapl_core", [&] { return H5Pset_fapl_core(access.id(), imageGrowth, false); });
    // The library copies the image (its interface lacks the const).
    call("H5Pset_file_image",
         [&] { return H5Pset_file_image(access.id(), const_cast<std::byte*>(image.data()), image.size()); });
    return File(
        handle("H5Fopen", [&] { return H5Fopen(memoryName().c_str(), H5F_ACC_RDONLY, access.id()); }));
}

File File::openPath(const std::filesystem::path& path)
{
    const Handle access = accessList();
    call("H5Pset_file_locking", [&] { return H5Pset_file_locking(access.id(), false, true); });
    return File(handle("H5Fopen", [&] { return H5Fopen(path.c_str(), H5F_ACC_RDONLY, access.id()); }));
}

Group File::root() const
{
    return Group(handle("H5Gopen", [&] { return H5Gopen2(handle_.id(), "/", H5P_DEFAULT); }));
}

std::vector<std::byte> File::image() const
{
    call("H5Fflush", [&] { return H5Fflush(handle_.id(), H5F_SCOPE_GLOBAL); });
    const ssize_t size =
        call("H5Fget_file_image", [&] { return H5Fget_file_image(handle_.id(), nullptr, 0); });
    std::vector<std::byte> bytes(static_cast<std::size_t>(size));
    call("H5Fget_file_image", [&] { return H5Fget_file_image(handle_.id(), bytes.data(), bytes.size()); });
    // The library leaves the user block out without saying so in its manual: make sure.
    constexpr std::string_view signature = "\211HDF\r\n\032\n";
    if (bytes.size() < signature.size() || std::memcmp(bytes.data(), signature.data(), signature.size()) != 0)
        throw Failure("the image of the file does not begin with its signature");
    return bytes;
}

} // namespace isthmus::h5

#include "core/results/tensor_cache.h"

#include "core/base/torch.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/version.h"
#include "core/results/result_file.h"

#include <algorithm>
#include <chrono>

namespace isthmus {
namespace fs = std::filesystem;
namespace {

/// Room for HDF5's own structures beside the tensors, an upper bound for the usual file.
constexpr std::uint64_t fileOverhead = 64 << 10;

/// Numbered, because a tensor's name may hold what HDF5's may not.
std::string datasetName(std::size_t index)
{
    std::string digits = std::to_string(index);
    digits.insert(0, digits.size() < 6 ? 6 - digits.size() : 0, '0');
    return "tensor_" + digits;
}

/// On the processor, in row-major order, and of a type that is kept.
at::Tensor storable(const std::string& name, const at::Tensor& tensor)
{
    if (!tensor.defined() || (tensor.scalar_type() != at::kFloat && tensor.scalar_type() != at::kDouble))
        throw Error(ErrorCode::InvalidArgument,
                    "The tensor '" + name + "' cannot be stored: it is neither float32 nor float64.");
    return tensor.detach().to(at::kCPU).contiguous();
}

h5::Shape shapeOf(const at::Tensor& tensor)
{
    h5::Shape shape;
    for (const std::int64_t size : tensor.sizes())
        shape.sizes.push_back(static_cast<std::uint64_t>(size));
    shape.element = tensor.scalar_type() == at::kFloat ? h5::Element::Float32 : h5::Element::Float64;
    return shape;
}

void writeTensors(const h5::Group& root, const std::string& key, const NamedTensors& tensors,
                  const Json& description)
{
    root.setInteger("schema_version", schemaVersion);
    root.setText("written_by", programVersion());
    root.setText("kind", tensorsKind);
    root.setText("key", key);
    root.setText("depends_on", description.dump(-1, ' ', false, Json::error_handler_t::replace));
    root.setUnsigned("count", tensors.size());
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const auto& [name, tensor] = tensors[i];
        std::vector<std::string> labels;
        for (std::int64_t axis = 0; axis < tensor.dim(); ++axis)
            labels.push_back("dim_" + std::to_string(axis));
        root.write({datasetName(i), "Cached tensor " + name, "1", labels}, shapeOf(tensor), tensor.data_ptr(),
                   h5::Storage::Fast);
        root.setDatasetText(datasetName(i), "name", name);
    }
}

NamedTensors readTensors(const h5::Group& root)
{
    NamedTensors tensors;
    const std::uint64_t count = root.unsignedInteger("count");
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::string dataset = datasetName(i);
        const h5::Shape shape = root.shape(dataset);
        if (shape.element == h5::Element::Int64)
            throw h5::Failure("a tensor has an unexpected element type");
        const std::vector<std::int64_t> sizes(shape.sizes.begin(), shape.sizes.end());
        at::Tensor tensor =
            at::empty(sizes, shape.element == h5::Element::Float32 ? at::kFloat : at::kDouble);
        root.read(dataset, shape, tensor.data_ptr());
        tensors.emplace_back(root.datasetText(dataset, "name"), std::move(tensor));
    }
    return tensors;
}

} // namespace

TensorCache::TensorCache(fs::path folder, bool readOnly)
    : folder_(std::move(folder)), readOnly_(readOnly), limit_(defaultTensorLimit)
{
}

fs::path TensorCache::fileOf(const std::string& key) const
{
    requireKey(key);
    return folder_ / (key + ".h5");
}

std::optional<NamedTensors> TensorCache::get(const std::string& key)
{
    const fs::path path = fileOf(key);
    const std::lock_guard lock(mutex_);
    if (!fileStamp(path))
        return std::nullopt;
    try {
        if (proofs_.prove(path).kind != tensorsKind)
            throw Error(ErrorCode::MalformedFile, "The file '" + path.string() + "' does not hold tensors.");
        NamedTensors tensors;
        readProven(path, [&](const h5::Group& root) { tensors = readTensors(root); });
        markUsed(path);
        return tensors;
    } catch (const Error& error) {
        if (!fileStamp(path))
            return std::nullopt; // evicted by another process while we looked
        logWarning("A cached tensor file is left out and computed again. " + error.message());
        std::error_code ignored;
        if (!readOnly_ && error.code() == ErrorCode::MalformedFile)
            fs::remove(path, ignored);
        return std::nullopt;
    }
}

void TensorCache::put(const std::string& key, const NamedTensors& tensors, const Json& description)
{
    const fs::path path = fileOf(key);
    NamedTensors ready;
    std::uint64_t size = fileOverhead;
    for (const auto& [name, tensor] : tensors) {
        ready.emplace_back(name, storable(name, tensor));
        size += ready.back().second.nbytes();
    }
    const std::lock_guard lock(mutex_);
    if (fileStamp(path)) {
        try {
            proofs_.prove(path);
            return markUsed(path);
        } catch (const Error& error) {
            logWarning("A cached tensor file is replaced. " + error.message());
        }
    }
    if (size > limit_)
        return logDebug("Tensors of " + std::to_string(size) +
                        " bytes are larger than the cache and not kept.");
    evict(size, path);
    publishSealed(path, tensorsKind, key,
                  [&](const h5::Group& root) { writeTensors(root, key, ready, description); });
    markUsed(path);
}

void TensorCache::setLimit(std::uint64_t bytes)
{
    const std::lock_guard lock(mutex_);
    limit_ = bytes;
    if (!readOnly_)
        evict(0, {});
}

std::uint64_t TensorCache::bytes() const
{
    std::uint64_t total = 0;
    for (const Cached& file : files())
        total += file.stamp.size;
    return total;
}

std::vector<TensorCache::Cached> TensorCache::files() const
{
    std::vector<Cached> found;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder_, error)) {
        if (entry.path().extension() != ".h5" || !isKey(entry.path().stem().string()))
            continue;
        if (const auto stamp = fileStamp(entry.path()))
            found.push_back({entry.path(), *stamp});
    }
    return found;
}

void TensorCache::markUsed(const fs::path& path)
{
    if (readOnly_)
        return;
    const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(
                         std::chrono::system_clock::now().time_since_epoch())
                         .count();
    lastUse_ = std::max<std::int64_t>(now, lastUse_ + 1); // two uses never look simultaneous
    proofs_.touch(path, lastUse_);
}

/// Removes the least recently used files until `room` more bytes fit. Never the file `keep`, which is being
/// replaced.
void TensorCache::evict(std::uint64_t room, const fs::path& keep)
{
    std::vector<Cached> all = files();
    std::uint64_t total = room;
    for (const Cached& file : all)
        total += file.stamp.size;
    std::sort(all.begin(), all.end(), [](const Cached& a, const Cached& b) {
        return std::pair(a.stamp.modified, a.path) < std::pair(b.stamp.modified, b.path);
    });
    for (const Cached& file : all) {
        if (total <= limit_)
            return;
        std::error_code error;
        if (file.path != keep && fs::remove(file.path, error)) {
            total -= file.stamp.size;
            logDebug("Evicted " + file.path.filename().string() + " from the tensor cache.");
        }
    }
}

} // namespace isthmus

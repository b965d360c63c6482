#include "core/results/tensor_file.h"

#include "core/base/torch.h"

#include "core/base/error.h"
#include "core/base/version.h"

namespace isthmus {
namespace {

/// Numbered, because a tensor's name may hold what HDF5's may not.
std::string datasetName(std::size_t index)
{
    std::string digits = std::to_string(index);
    digits.insert(0, digits.size() < 6 ? 6 - digits.size() : 0, '0');
    return "tensor_" + digits;
}

h5::Shape shapeOf(const at::Tensor& tensor)
{
    h5::Shape shape;
    for (const std::int64_t size : tensor.sizes())
        shape.sizes.push_back(static_cast<std::uint64_t>(size));
    shape.element = tensor.scalar_type() == at::kFloat    ? h5::Element::Float32
                    : tensor.scalar_type() == at::kDouble ? h5::Element::Float64
                                                          : h5::Element::Int64;
    return shape;
}

} // namespace

at::Tensor storableTensor(const std::string& name, const at::Tensor& tensor)
{
    const bool plain =
        tensor.defined() && (tensor.scalar_type() == at::kFloat || tensor.scalar_type() == at::kDouble ||
                             tensor.scalar_type() == at::kLong);
    if (!plain)
        throw Error(ErrorCode::InvalidArgument,
                    "The tensor '" + name + "' cannot be stored: it is not float32, float64 or int64.");
    return tensor.detach().to(at::kCPU).contiguous();
}

void writeTensors(const h5::Group& root, const std::string& kind, const std::string& key,
                  const NamedTensors& tensors, const Json& description)
{
    root.setInteger("schema_version", schemaVersion);
    root.setText("written_by", programVersion());
    root.setText("kind", kind);
    root.setText("key", key);
    root.setText("depends_on", description.dump(-1, ' ', false, Json::error_handler_t::replace));
    root.setUnsigned("count", tensors.size());
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const auto& [name, tensor] = tensors[i];
        std::vector<std::string> labels;
        for (std::int64_t axis = 0; axis < tensor.dim(); ++axis)
            labels.push_back("dim_" + std::to_string(axis));
        root.write({datasetName(i), "Tensor " + name, "1", labels}, shapeOf(tensor), tensor.data_ptr(),
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
        const std::vector<std::int64_t> sizes(shape.sizes.begin(), shape.sizes.end());
        at::Tensor tensor = at::empty(sizes, shape.element == h5::Element::Float32   ? at::kFloat
                                             : shape.element == h5::Element::Float64 ? at::kDouble
                                                                                     : at::kLong);
        root.read(dataset, shape, tensor.data_ptr());
        tensors.emplace_back(root.datasetText(dataset, "name"), std::move(tensor));
    }
    return tensors;
}

Json readTensorDescription(const h5::Group& root)
{
    return Json::parse(root.text("depends_on"));
}

} // namespace isthmus

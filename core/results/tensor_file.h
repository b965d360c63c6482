#pragma once

#include "core/base/json.h"
#include "core/base/torch_fwd.h"
#include "core/results/sealed_file.h"

#include <string>
#include <utility>
#include <vector>

namespace isthmus {

using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;

// The content of files of tensors (docs/schema.md, kinds "tensors" and "checkpoint").

/// On the processor, in row-major order. Throws InvalidArgument unless it is float32, float64 or int64.
at::Tensor storableTensor(const std::string& name, const at::Tensor& tensor);
/// `tensors` are storable. `description` says what the key is made of, or all that goes with the tensors.
void writeTensors(const h5::Group& root, const std::string& kind, const std::string& key,
                  const NamedTensors& tensors, const Json& description);
NamedTensors readTensors(const h5::Group& root);
Json readTensorDescription(const h5::Group& root);

} // namespace isthmus

#pragma once

#include "core/base/convert.h"
#include "core/base/torch.h"
#include "core/io/safetensors.h"

#include <cstring>
#include <stdexcept>
#include <string>

namespace isthmus::test {

/// A tensor of a safetensors file: int64 as stored, floats as float32.
inline at::Tensor goldenTensor(const SafetensorsFile& file, const std::string& name)
{
    const SafetensorsTensor* tensor = file.find(name);
    if (tensor == nullptr)
        throw std::runtime_error("no golden tensor " + name);
    if (tensor->dtype == DType::I64) {
        at::Tensor result = at::empty(tensor->shape, at::kLong);
        std::memcpy(result.data_ptr(), file.data(*tensor).data(), tensor->bytes());
        return result;
    }
    at::Tensor result = at::empty(tensor->shape, at::kFloat);
    toFloat(tensor->dtype, file.data(*tensor).data(), result.data_ptr<float>(), tensor->count);
    return result;
}

/// Largest difference relative to the largest golden value.
inline double relativeDifference(const at::Tensor& value, const at::Tensor& golden)
{
    if (value.sizes() != golden.sizes())
        throw std::runtime_error("shapes differ");
    const double scale = golden.abs().max().item<double>();
    return (value.to(at::kFloat) - golden).abs().max().item<double>() / scale;
}

} // namespace isthmus::test

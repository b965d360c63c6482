#pragma once

#include "core/analysis/gram.h"
#include "core/analysis/metric.h"
#include "core/base/random.h"
#include "core/base/torch.h"

#include <algorithm>

namespace isthmus::test {

inline at::Tensor normal(std::int64_t rows, std::int64_t columns, Random& random)
{
    at::Tensor matrix = at::empty({rows, columns}, at::kDouble);
    double* value = matrix.data_ptr<double>();
    std::generate(value, value + matrix.numel(), [&random] { return random.normal(); });
    return matrix;
}

/// Gram sets from activations of each layer, in `blocks` blocks of consecutive samples.
inline GramSet gramSet(const std::vector<at::Tensor>& layers, std::int64_t blocks = 1)
{
    std::vector<at::Tensor> grams;
    for (const at::Tensor& x : layers) {
        std::vector<at::Tensor> parts;
        for (const at::Tensor& block : x.to(at::kFloat).chunk(blocks, 0))
            parts.push_back(gramOf(block));
        grams.push_back(at::stack(parts));
    }
    return {at::stack(grams, 1)};
}

/// Random orthogonal matrix.
inline at::Tensor rotation(std::int64_t size, Random& random)
{
    return std::get<0>(at::linalg_qr(normal(size, size, random)));
}

} // namespace isthmus::test

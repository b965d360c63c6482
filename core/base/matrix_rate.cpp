#include "core/base/matrix_rate.h"

#include "core/base/torch.h"

#include <chrono>

namespace isthmus {

double matrixProductSeconds(std::int64_t rows, std::int64_t inner, std::int64_t columns)
{
    const at::NoGradGuard noGrad;
    const at::Tensor a = at::ones({rows, inner}, at::kFloat);
    const at::Tensor b = at::ones({columns, inner}, at::kFloat);
    at::Tensor out = at::zeros({rows, columns}, at::kFloat);
    const auto start = std::chrono::steady_clock::now();
    at::mm_out(out, a, b.t());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace isthmus

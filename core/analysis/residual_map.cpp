#include "core/analysis/residual_map.h"

#include "core/base/random.h"

#include <algorithm>

namespace isthmus {
namespace {

constexpr std::int64_t exactHidden = 1024;
constexpr std::int64_t oversampling = 16;
constexpr int iterations = 12;      // subspace error falls with (sigma_{k+16} / sigma_k)^24
constexpr double spanFloor = 1e-10; // of squared singular values

} // namespace

at::Tensor tokenBasis(const at::Tensor& tokens)
{
    const at::Tensor x = tokens.to(at::kDouble);
    const bool few = x.size(0) < x.size(1);
    const auto [values, vectors] = at::linalg_eigh(few ? at::mm(x, x.t()) : at::mm(x.t(), x));
    const std::int64_t rank =
        std::max<std::int64_t>(1, (values > spanFloor * values.max()).sum().item<std::int64_t>());
    const at::Tensor leading = vectors.flip(1).narrow(1, 0, rank);
    if (!few)
        return leading.contiguous();
    return std::get<0>(at::linalg_qr(at::mm(x.t(), leading)));
}

at::Tensor residualMap(const at::Tensor& source, const at::Tensor& target)
{
    const at::Tensor s = tokenBasis(source);
    const at::Tensor t = tokenBasis(target);
    const at::Tensor cross = at::mm(at::mm(source.to(at::kDouble), s).t(), at::mm(target.to(at::kDouble), t));
    const auto [left, values, right] = at::linalg_svd(cross, /*full_matrices=*/false);
    return at::mm(at::mm(s, at::mm(left, right)), t.t());
}

at::Tensor residualSubspace(const at::Tensor& weight, bool readsResidual, std::int64_t count)
{
    const at::Tensor rows = readsResidual ? weight : weight.t(); // [f, hidden]
    const std::int64_t hidden = rows.size(1);
    if (hidden <= exactHidden) {
        const at::Tensor x = rows.to(at::kDouble);
        return std::get<1>(at::linalg_eigh(at::mm(x.t(), x))).flip(1).narrow(1, 0, count).contiguous();
    }
    Random random(0);
    const at::Tensor x = rows.to(at::kFloat);
    const std::int64_t width = std::min(hidden, count + oversampling);
    at::Tensor basis = normalTensor({hidden, width}, random).to(x.options());
    for (int i = 0; i < iterations; ++i) {
        basis = std::get<0>(at::linalg_qr(basis));
        basis = at::mm(x.t(), at::mm(x, basis));
    }
    basis = std::get<0>(at::linalg_qr(basis)).to(at::kDouble);
    const at::Tensor small = at::mm(x, basis.to(at::kFloat)).to(at::kDouble);
    const at::Tensor turn = std::get<1>(at::linalg_eigh(at::mm(small.t(), small))).flip(1);
    return at::mm(basis, turn).narrow(1, 0, count).contiguous();
}

at::Tensor joinSubspaces(const std::vector<at::Tensor>& summaries, const std::vector<std::string>& problems,
                         std::int64_t hidden, std::int64_t columns)
{
    std::vector<at::Tensor> parts;
    for (std::size_t layer = 0; layer < summaries.size(); ++layer)
        parts.push_back(problems[layer].empty()
                            ? summaries[layer].to(at::kCPU, at::kDouble).narrow(1, 0, columns)
                            : at::zeros({hidden, columns}, at::kDouble));
    return at::cat(parts, 1);
}

at::Tensor normalTensor(const std::vector<std::int64_t>& sizes, Random& random)
{
    at::Tensor tensor = at::empty(sizes, at::kDouble);
    double* value = tensor.data_ptr<double>();
    std::generate(value, value + tensor.numel(), [&random] { return random.normal(); });
    return tensor;
}

} // namespace isthmus

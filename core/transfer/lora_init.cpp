#include "core/transfer/lora_init.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/model/architecture.h"
#include "core/model/model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace isthmus {
namespace {

constexpr std::array initNames = {"gaussian", "pissa", "olora", "seeking", "random-extract", "self", "zero"};

/// Kaiming-uniform with a = sqrt(5), as peft resets lora_A: uniform within 1 / sqrt(in).
at::Tensor kaimingUniform(Random& random, std::int64_t rank, std::int64_t in)
{
    at::Tensor result = at::empty({rank, in}, at::kFloat);
    auto* values = result.data_ptr<float>();
    const double limit = 1 / std::sqrt(static_cast<double>(in));
    for (std::int64_t i = 0; i < result.numel(); ++i)
        values[i] = static_cast<float>((2 * random.uniform() - 1) * limit);
    return result;
}

/// As peft starts a pair: A Kaiming-uniform and B zero; of an embedding A zero and B normal.
LowRank gaussianPair(Random& random, Module module, std::int64_t rank, std::int64_t out, std::int64_t in,
                     double scale)
{
    if (module != Module::Embedding)
        return {kaimingUniform(random, rank, in), at::zeros({out, rank}), scale};
    at::Tensor b = at::empty({out, rank}, at::kFloat);
    for (std::int64_t i = 0; i < b.numel(); ++i)
        b.data_ptr<float>()[i] = static_cast<float>(random.normal());
    return {at::zeros({rank, in}), b, scale};
}

/// First r columns of Q and rows of R.
LowRank oloraPair(const at::Tensor& weight, std::int64_t rank, double scale)
{
    const auto [q, r] = at::linalg_qr(weight, "reduced");
    return {r.narrow(0, 0, rank).contiguous(), (q.narrow(1, 0, rank) / scale).contiguous(), scale};
}

const Selection& selectionFor(const std::vector<Selection>& selections, const AdapterPlace& place)
{
    const auto found = std::find_if(selections.begin(), selections.end(), [&](const Selection& selection) {
        return selection.target_layer == place.layer && selection.module == place.module;
    });
    if (found == selections.end())
        throw Error(ErrorCode::Internal, "Nothing was selected for " + placeName(place) + ".");
    return *found;
}

} // namespace

std::string_view loraInitName(LoraInit init)
{
    return initNames.at(static_cast<std::size_t>(init));
}

std::optional<LoraInit> parseLoraInit(std::string_view name)
{
    const auto found = std::find(initNames.begin(), initNames.end(), name);
    if (found == initNames.end())
        return std::nullopt;
    return static_cast<LoraInit>(found - initNames.begin());
}

LoraStart makeLoraStart(LoraInit init, const LoraShape& shape, const Model& target, const Model* source,
                        const std::vector<Selection>& selections, std::uint64_t seed, bool exactSvd,
                        const std::function<void(std::uint64_t, std::uint64_t)>& tick)
{
    requireShape(shape, target.config());
    const at::NoGradGuard noGrad;
    LoraStart start;
    start.subtract = init != LoraInit::Gaussian && init != LoraInit::Zero;
    start.adapter.rsLora = shape.rs_lora;
    Random random(seed);
    std::uint64_t done = 0;
    const std::vector<AdapterPlace> places = shape.placesOf(target.config());
    for (const AdapterPlace& place : places) {
        const std::int64_t rank = shape.rankOf(place);
        const double scale = shape.scaleOf(place);
        const auto [out, in] = moduleShape(target.config(), place.module);
        LowRank& pair = start.adapter.modules[place];
        if (init == LoraInit::Gaussian) {
            pair = gaussianPair(random, place.module, rank, out, in, scale);
        } else if (init == LoraInit::Zero) {
            pair = {at::zeros({rank, in}), at::zeros({out, rank}), scale};
        } else if (init == LoraInit::Olora) {
            pair = oloraPair(target.weight(place.layer, place.module), rank, scale);
        } else {
            at::Tensor weight;
            if (needsSource(init)) {
                const Selection& selection = selectionFor(selections, place);
                weight = extract(source->weight(selection.source_layer, place.module), selection);
            } else {
                weight = target.weight(place.layer, place.module);
            }
            const LowRankFactors factors = lowRankFactors(weight, rank, {exactSvd, random.next()});
            start.worst_bound = std::max(start.worst_bound, factors.bound);
            start.exact += factors.exact ? 1 : 0;
            pair = {factors.right, factors.left / scale, scale};
        }
        if (tick)
            tick(++done, places.size());
    }
    return start;
}

void subtractStart(WeightSet& weights, const Adapter& start)
{
    Adapter minus = start;
    for (auto& [place, pair] : minus.modules)
        pair.scale = -pair.scale;
    mergeAdapter(weights, minus);
}

} // namespace isthmus

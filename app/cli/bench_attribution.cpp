#include "app/cli/bench.h"

#include "core/analysis/attribution_agreement.h"
#include "core/analysis/attribution_scores.h"
#include "core/base/random.h"

#include <algorithm>

namespace isthmus::cli {
namespace {

/// The size the claims are made for: one FFN layer, and the papers' number of extract samples.
const BenchModel benchLayer{1, 2048, 5632, 16, 32000};
constexpr int promptCount = 20;
/// Base points that are read out together, as an attribution does with those of as many layers as fit 64 MB.
constexpr int pointsAtOnce = 24;

at::Tensor normals(std::int64_t rows, std::int64_t columns, std::uint64_t seed)
{
    at::Tensor values = at::empty({rows, columns}, at::kFloat);
    Random random(seed);
    for (std::int64_t i = 0; i < values.numel(); ++i)
        values.data_ptr<float>()[i] = static_cast<float>(random.normal());
    return values;
}

/// A layer of random weights at base points from diffuse to sharp (logits of standard deviation 1 to 4),
/// coefficients with a heavy tail (cubes of normals), and the likeliest token as target.
struct Layer
{
    std::shared_ptr<const Model> model;
    std::unique_ptr<ReadOut> readOut;
    at::Tensor base;
    at::Tensor weight;
    at::Tensor coefficients;
    at::Tensor targets;

    explicit Layer(const std::filesystem::path& folder)
    {
        writeBenchModel(folder, benchLayer, 11);
        model = Model::open(folder);
        weight = model->weight(0, Module::Down);
        base = normals(promptCount, benchLayer.hidden, 12);
        readOut = std::make_unique<ReadOut>(*model, base, AttributionScale::Rms, at::Device("cpu"));
        const at::Tensor spread = at::linspace(1, 4, promptCount).unsqueeze(1);
        base = base * (spread / readOut->logits(base).std(1, false, true));
        coefficients = normals(promptCount, benchLayer.intermediate, 13).pow(3) * 0.5;
        targets = std::get<1>(readOut->logits(base).max(1));
    }

    /// Logits of several layers' base points, here all alike.
    at::Tensor logits() const { return readOut->logits(base.unsqueeze(0).expand({pointsAtOnce, -1, -1})); }
};

std::vector<double> meanScores(const at::Tensor& scores)
{
    const at::Tensor mean = scores.mean(0).contiguous();
    return {mean.data_ptr<double>(), mean.data_ptr<double>() + mean.numel()};
}

} // namespace

std::vector<BenchResult> benchAttribution(const std::filesystem::path& scratch)
{
    const at::NoGradGuard noGrad;
    const Layer layer(scratch / "attribution");
    at::Tensor exactResult, fastResult;
    // Once: the product alone is measured, not its memory.
    at::Tensor changes = at::empty({benchLayer.vocab, benchLayer.intermediate}, at::kFloat);
    const auto product = [&] { at::mm_out(changes, layer.readOut->unembedding(), layer.weight); };
    // Both begin at the logits of the base points, which the scores of the layers need in any case.
    const at::Tensor logits = layer.logits();
    const BasePoint point = basePoints(*layer.readOut, logits)[0];
    const auto site = [&] { return makeSite(*layer.readOut, point, layer.weight, layer.coefficients); };
    const auto exact = [&] { exactResult = exactScores(*layer.readOut, site(), layer.targets); };
    const auto fast = [&] { fastResult = fastScores(*layer.readOut, site(), layer.targets, 0).scores; };
    product(); // warm
    fast();
    double plainTime = 1e9, exactTime = 1e9, fastTime = 1e9, pointsTime = 1e9;
    for (int repeat = 0; repeat < 3; ++repeat) { // best of interleaved rounds: other load hits all alike
        plainTime = std::min(plainTime, secondsOf(product));
        pointsTime =
            std::min(pointsTime, secondsOf([&] { basePoints(*layer.readOut, logits); }) / pointsAtOnce);
        exactTime = std::min(exactTime, secondsOf(exact));
        for (int i = 0; i < 5; ++i)
            fastTime = std::min(fastTime, secondsOf(fast));
    }
    exactTime += pointsTime;
    fastTime += pointsTime;
    const double flops = 2.0 * benchLayer.hidden * benchLayer.intermediate * benchLayer.vocab;
    const std::string shape =
        "hidden " + std::to_string(benchLayer.hidden) + ", FFN " + std::to_string(benchLayer.intermediate) +
        ", vocabulary " + std::to_string(benchLayer.vocab) + ", " + std::to_string(promptCount) + " prompts";
    const double exponentials = static_cast<double>(benchLayer.intermediate) * benchLayer.vocab * promptCount;

    BenchResult rate;
    rate.name = "exact neuron attribution of one layer (" + shape + "): product and " +
                quantity(exponentials / 1e9, "G exponentials");
    rate.measured =
        quantity(exactTime, "s") + ", " + quantity(flops / exactTime / 1e9, "GFLOP/s of the product");
    rate.limit = "the plain matrix product alone " + quantity(plainTime, "s") + ", " +
                 quantity(flops / plainTime / 1e9, "GFLOP/s");
    rate.ratio = plainTime / exactTime;
    rate.wanted = ">= 0.60";
    rate.met = rate.ratio >= 0.60;

    BenchResult cost;
    cost.name = "fast neuron attribution of the same layer";
    cost.measured = quantity(fastTime * 1e3, "ms") + ", of them " + quantity(pointsTime * 1e3, "ms") +
                    " for U^T p (" + std::to_string(pointsAtOnce) + " at once)";
    cost.limit = "exact " + quantity(exactTime, "s");
    cost.ratio = exactTime / fastTime;
    cost.wanted = ">= 100";
    cost.met = cost.ratio >= 100;

    const std::vector<double> a = meanScores(fastResult);
    const std::vector<double> b = meanScores(exactResult);
    BenchResult order;
    order.name = "fast against exact: Spearman over all neurons";
    order.ratio = spearman(a, b);
    order.measured = quantity(order.ratio, "Spearman");
    order.limit = "exact scores";
    order.wanted = ">= 0.99";
    order.met = order.ratio >= 0.99;

    BenchResult overlap = order;
    overlap.name = "fast against exact: overlap of the top 10 %";
    overlap.ratio = topTenthOverlap(a, b);
    overlap.measured = quantity(overlap.ratio, "of them shared");
    overlap.wanted = ">= 0.98";
    overlap.met = overlap.ratio >= 0.98;
    return {rate, cost, order, overlap};
}

} // namespace isthmus::cli

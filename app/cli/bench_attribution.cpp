#include "app/cli/bench.h"

#include "core/analysis/attribution_agreement.h"
#include "core/analysis/attribution_scores.h"
#include "core/base/random.h"

#include <algorithm>
#include <chrono>

namespace isthmus::cli {
namespace {

/// The size the claims are made for: one FFN layer, and the papers' number of extract samples.
constexpr int hidden = 2048;
constexpr int ffn = 5632;
constexpr int vocab = 32000;
constexpr int prompts = 20;

double seconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::string number(double value, const char* unit)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.3g %s", value, unit);
    return text;
}

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
        writeBenchModel(folder, {1, hidden, ffn, 16, vocab}, 11);
        model = Model::open(folder);
        weight = model->weight(0, Module::Down);
        base = normals(prompts, hidden, 12);
        readOut = std::make_unique<ReadOut>(*model, base, AttributionScale::Rms, at::Device("cpu"));
        const at::Tensor spread = at::linspace(1, 4, prompts).unsqueeze(1);
        base = base * (spread / readOut->logits(base).std(1, false, true));
        coefficients = normals(prompts, ffn, 13).pow(3) * 0.5;
        targets = std::get<1>(readOut->logits(base).max(1));
    }

    /// Everything from the residual stream to the neurons' scores.
    AttributionSite site() const { return makeSite(*readOut, readOut->logits(base), weight, coefficients); }
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
    at::Tensor changes =
        at::empty({vocab, ffn}, at::kFloat); // once: the product alone is measured, not its memory
    const auto product = [&] { at::mm_out(changes, layer.readOut->unembedding(), layer.weight); };
    const auto exact = [&] { exactResult = exactScores(*layer.readOut, layer.site(), layer.targets); };
    const auto fast = [&] { fastResult = fastScores(*layer.readOut, layer.site(), layer.targets, 0).scores; };
    product(); // warm
    fast();
    double plainTime = 1e9, exactTime = 1e9, fastTime = 1e9;
    for (int repeat = 0; repeat < 3; ++repeat) { // best of interleaved rounds: other load hits all alike
        plainTime = std::min(plainTime, seconds(product));
        exactTime = std::min(exactTime, seconds(exact));
        for (int i = 0; i < 5; ++i)
            fastTime = std::min(fastTime, seconds(fast));
    }
    const double flops = 2.0 * hidden * ffn * vocab;
    const std::string shape = "hidden " + std::to_string(hidden) + ", FFN " + std::to_string(ffn) +
                              ", vocabulary " + std::to_string(vocab) + ", " + std::to_string(prompts) +
                              " prompts";
    const double exponentials = static_cast<double>(ffn) * vocab * prompts;

    BenchResult rate;
    rate.name = "exact neuron attribution of one layer (" + shape + "): product and " +
                number(exponentials / 1e9, "G exponentials");
    rate.measured = number(exactTime, "s") + ", " + number(flops / exactTime / 1e9, "GFLOP/s of the product");
    rate.limit = "the plain matrix product alone " + number(plainTime, "s") + ", " +
                 number(flops / plainTime / 1e9, "GFLOP/s");
    rate.ratio = plainTime / exactTime;
    rate.wanted = ">= 0.60";
    rate.met = rate.ratio >= 0.60;

    BenchResult cost;
    cost.name = "fast neuron attribution of the same layer";
    cost.measured = number(fastTime * 1e3, "ms");
    cost.limit = "exact " + number(exactTime, "s");
    cost.ratio = exactTime / fastTime;
    cost.wanted = ">= 100";
    cost.met = cost.ratio >= 100;

    const std::vector<double> a = meanScores(fastResult);
    const std::vector<double> b = meanScores(exactResult);
    BenchResult order;
    order.name = "fast against exact: Spearman over all neurons";
    order.ratio = spearman(a, b);
    order.measured = number(order.ratio, "Spearman");
    order.limit = "exact scores";
    order.wanted = ">= 0.99";
    order.met = order.ratio >= 0.99;

    BenchResult overlap = order;
    overlap.name = "fast against exact: overlap of the top 10 %";
    overlap.ratio = topTenthOverlap(a, b);
    overlap.measured = number(overlap.ratio, "of them shared");
    overlap.wanted = ">= 0.98";
    overlap.met = overlap.ratio >= 0.98;
    return {rate, cost, order, overlap};
}

} // namespace isthmus::cli

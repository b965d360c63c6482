#include "app/cli/bench.h"

#include "core/analysis/gram.h"
#include "core/analysis/metric.h"
#include "core/analysis/weight_statistics.h"
#include "core/base/json.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/io/publish.h"
#include "core/io/safetensors.h"
#include "core/model/transformer.h"

#include <atomic>
#include <cmath>
#include <cstring>

namespace isthmus::cli {
namespace {

namespace fs = std::filesystem;

/// Bfloat16 values uniform in +-bound: the sign, exponent and mantissa of random small floats.
std::vector<std::byte> randomWeightBytes(std::size_t count, double bound, std::uint64_t seed)
{
    Random random(seed);
    std::vector<std::byte> bytes(count * 2);
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<float>((2 * random.uniform() - 1) * bound);
        std::uint32_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        const auto half = static_cast<std::uint16_t>(bits >> 16);
        std::memcpy(bytes.data() + 2 * i, &half, sizeof half);
    }
    return bytes;
}

std::vector<Batch> randomBatches(int vocab, int rows, int length, int count)
{
    std::vector<Batch> batches;
    Random random(7);
    for (int b = 0; b < count; ++b) {
        std::vector<std::vector<TokenId>> texts(static_cast<std::size_t>(rows));
        for (auto& text : texts) {
            for (int t = 0; t < length; ++t)
                text.push_back(static_cast<TokenId>(random.below(static_cast<std::uint64_t>(vocab))));
        }
        batches.push_back(makeBatch(texts, 0));
    }
    return batches;
}

/// Output of the up projection of every layer at a quarter of the tokens, [n, width] each.
std::vector<at::Tensor> collect(Transformer& transformer, const std::vector<Batch>& batches, int layers)
{
    std::vector<std::vector<at::Tensor>> parts(static_cast<std::size_t>(layers));
    const Tap tap = Tap::Up;
    transformer.stream(
        batches, std::span(&tap, 1),
        [&](std::size_t, int layer, Tap, const at::Tensor& value) {
            parts[static_cast<std::size_t>(layer)].push_back(
                value.reshape({-1, value.size(-1)}).slice(0, 0, c10::nullopt, 4).to(at::kFloat).clone());
        },
        {}, {});
    std::vector<at::Tensor> activations;
    for (const auto& layer : parts)
        activations.push_back(at::cat(layer));
    return activations;
}

/// Reads every word once, on all threads: the limit no pass over the bytes can beat.
std::uint64_t sumOfWords(std::span<const std::byte> bytes)
{
    constexpr std::size_t piece = std::size_t{1} << 20;
    std::atomic<std::uint64_t> total{0};
    parallelFor(0, bytes.size() / sizeof(std::uint64_t), piece, [&](std::size_t first, std::size_t last) {
        std::uint64_t sum = 0;
        for (std::size_t i = first; i < last; ++i) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes.data() + i * sizeof word, sizeof word);
            sum += word;
        }
        total += sum;
    });
    return total;
}

GramSet grams(const std::vector<at::Tensor>& activations)
{
    std::vector<at::Tensor> layers;
    for (const at::Tensor& x : activations)
        layers.push_back(gramOf(x));
    return {at::stack(layers).unsqueeze(0)};
}

} // namespace

void writeBenchModel(const fs::path& folder, const BenchModel& model, std::uint64_t seed,
                     const fs::path& tokenizerFolder)
{
    createFolders(folder);
    const Json config = {{"architectures", {"LlamaForCausalLM"}},
                         {"model_type", "llama"},
                         {"hidden_size", model.hidden},
                         {"intermediate_size", model.intermediate},
                         {"num_hidden_layers", model.layers},
                         {"num_attention_heads", model.heads},
                         {"num_key_value_heads", model.heads},
                         {"vocab_size", model.vocab},
                         {"max_position_embeddings", 2048},
                         {"rms_norm_eps", 1e-5},
                         {"rope_theta", 10000.0},
                         {"hidden_act", "silu"},
                         {"tie_word_embeddings", false},
                         {"torch_dtype", "bfloat16"}};
    publishText(folder / "config.json", config.dump(2));
    std::vector<SafetensorsEntry> entries;
    const auto add = [&](const std::string& name, std::vector<std::int64_t> shape) {
        std::size_t count = 1;
        for (std::int64_t size : shape)
            count *= static_cast<std::size_t>(size);
        const double bound = shape.size() == 1 ? 1 : 1.7 / std::sqrt(static_cast<double>(shape[1]));
        const std::uint64_t own = seed + 31 * entries.size();
        entries.push_back(
            {name, DType::BF16, std::move(shape), [=] { return randomWeightBytes(count, bound, own); }});
    };
    const std::int64_t d = model.hidden;
    const std::int64_t f = model.intermediate;
    add("model.embed_tokens.weight", {model.vocab, d});
    for (int layer = 0; layer < model.layers; ++layer) {
        const std::string prefix = "model.layers." + std::to_string(layer) + ".";
        for (const char* name : {"q_proj", "k_proj", "v_proj", "o_proj"})
            add(prefix + "self_attn." + name + ".weight", {d, d});
        add(prefix + "mlp.gate_proj.weight", {f, d});
        add(prefix + "mlp.up_proj.weight", {f, d});
        add(prefix + "mlp.down_proj.weight", {d, f});
        add(prefix + "input_layernorm.weight", {d});
        add(prefix + "post_attention_layernorm.weight", {d});
    }
    add("model.norm.weight", {d});
    add("lm_head.weight", {model.vocab, d});
    writeSafetensors(folder / "model.safetensors", std::move(entries));
    if (tokenizerFolder.empty())
        return;
    for (const char* name :
         {"tokenizer.json", "tokenizer.model", "tokenizer_config.json", "special_tokens_map.json"}) {
        if (fs::exists(tokenizerFolder / name))
            fs::copy_file(tokenizerFolder / name, folder / name, fs::copy_options::overwrite_existing);
    }
}

void writeBenchMatrix(const fs::path& folder, int rows, int columns)
{
    createFolders(folder);
    publishText(folder / "config.json", R"({"model_type":"matrix","num_hidden_layers":1})");
    writeSafetensors(folder / "model.safetensors",
                     {{"weight", DType::BF16, {rows, columns}, [=] {
                           return randomWeightBytes(
                               static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns), 0.02, 5);
                       }}});
}

BenchResult benchSimilarity(const fs::path& scratch)
{
    const BenchModel source{12, 1024, 2816, 16, 512};
    const BenchModel target{8, 768, 2048, 12, 512};
    writeBenchModel(scratch / "similarity-source", source, 1);
    writeBenchModel(scratch / "similarity-target", target, 2);
    const at::NoGradGuard noGrad;
    Transformer s(Model::open(scratch / "similarity-source"), "cpu", ComputeType::Float32);
    Transformer t(Model::open(scratch / "similarity-target"), "cpu", ComputeType::Float32);
    const std::vector<Batch> batches = randomBatches(512, 8, 256, 2);
    const std::vector<at::Tensor> xs = collect(s, batches, source.layers); // also warms everything up
    const std::vector<at::Tensor> xt = collect(t, batches, target.layers);
    const double forward = secondsOf([&] {
        s.stream(batches, {}, {}, {}, {});
        t.stream(batches, {}, {}, {}, {});
    });
    const double similarity = secondsOf([&] {
        activationMetric("cka-debiased")->compare(grams(xs), grams(xt), MetricOptions{0, 32}, {});
    });
    BenchResult result;
    result.name = "similarity of all layer pairs of a module (" + std::to_string(source.layers) + " x " +
                  std::to_string(target.layers) + ", n = " + std::to_string(xs[0].size(0)) +
                  ", null included)";
    result.measured = quantity(similarity * 1e3, "ms");
    result.limit = "forward passes " + quantity(forward * 1e3, "ms");
    result.ratio = similarity / forward;
    result.wanted = "<= 0.25";
    result.met = result.ratio <= 0.25;
    return result;
}

BenchResult benchStatistics(const fs::path& scratch)
{
    const fs::path file = scratch / "statistics.safetensors";
    constexpr std::int64_t rows = 16384;
    constexpr std::int64_t columns = 16384;
    writeSafetensors(file, {{"weight", DType::BF16, {rows, columns}, [] {
                                 return randomWeightBytes(static_cast<std::size_t>(rows * columns), 0.02, 3);
                             }}});
    const SafetensorsFile mapped(file);
    const std::span<const std::byte> bytes = mapped.data(mapped.tensors().front());
    const auto gigabytes = static_cast<double>(bytes.size()) / 1e9;
    volatile std::uint64_t sink = 0;
    const auto readAll = [&] { sink = sink + sumOfWords(bytes); };
    const auto statistics = [&] {
        sink = sink + weightStatistics(DType::BF16, bytes.data(), bytes.size() / 2).count;
    };
    readAll();
    statistics();
    double plain = 1e9;
    double streamed = 1e9;
    for (int repeat = 0; repeat < 5; ++repeat) { // best of interleaved rounds: other load hits both alike
        plain = std::min(plain, secondsOf(readAll));
        streamed = std::min(streamed, secondsOf(statistics));
    }
    BenchResult result;
    result.name = "weight statistics, bfloat16, from page cache";
    result.measured = quantity(gigabytes / streamed, "GB/s");
    result.limit = "plain read " + quantity(gigabytes / plain, "GB/s");
    result.ratio = plain / streamed;
    result.wanted = ">= 0.70";
    result.met = result.ratio >= 0.70;
    return result;
}

} // namespace isthmus::cli

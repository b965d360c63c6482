#include "app/cli/bench.h"

#include "core/base/matrix_rate.h"
#include "core/base/parallel.h"
#include "core/io/safetensors.h"
#include "core/model/generator.h"

#include <atomic>
#include <chrono>
#include <cstring>

namespace isthmus::cli {
namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Reads every word once, on all threads.
std::uint64_t readAll(std::span<const std::byte> bytes)
{
    constexpr std::size_t piece = std::size_t{1} << 18;
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

/// Seconds per token of greedy decoding of one text, the prompt's pass left out.
double secondsPerToken(Generator& generator, int tokens)
{
    GenerationOptions options;
    options.maxNewTokens = tokens;
    Clock::time_point first;
    GenerationEvents events;
    events.poll = [&](std::uint64_t, std::uint64_t newTokens) {
        if (newTokens == 1 && first == Clock::time_point{})
            first = Clock::now();
    };
    const std::vector<GenerationRequest> request = {{std::vector<TokenId>(16, 3), 0}};
    generator.generate(request, options, events);
    return since(first) / (tokens - 1);
}

/// Seconds of a whole prompt's pass.
double secondsOfPrompt(Generator& generator, int tokens)
{
    std::vector<TokenId> prompt;
    for (int i = 0; i < tokens; ++i)
        prompt.push_back(3 + i % 500);
    const Clock::time_point start = Clock::now();
    generator.nextLogits(std::vector<std::vector<TokenId>>{prompt});
    return since(start);
}

} // namespace

std::vector<BenchResult> benchDecoding(const std::filesystem::path& scratch)
{
    const BenchModel shape{6, 1536, 4096, 12, 512};
    constexpr int promptTokens = 512;
    writeBenchModel(scratch / "decoding", shape, 1);
    Generator generator(Model::open(scratch / "decoding"), "cpu", ComputeType::Float32);
    const SafetensorsFile mapped(scratch / "decoding" / "model.safetensors");
    const std::span<const std::byte> weights = mapped.map().bytes();
    volatile std::uint64_t sink = readAll(weights);
    secondsPerToken(generator, 3);
    double reading = 1e9;
    double token = 1e9;
    double prompt = 1e9;
    double product = 1e9;
    for (int round = 0; round < 5; ++round) { // best of interleaved rounds: other load hits all alike
        const Clock::time_point start = Clock::now();
        sink = sink + readAll(weights);
        reading = std::min(reading, since(start));
        token = std::min(token, secondsPerToken(generator, 9));
        product = std::min(product, matrixProductSeconds(promptTokens, shape.hidden, shape.intermediate));
        prompt = std::min(prompt, secondsOfPrompt(generator, promptTokens));
    }
    const auto bytes = static_cast<double>(weights.size());
    BenchResult decoding;
    decoding.name = "decoding one text, bfloat16 weights on the processor";
    decoding.measured = quantity(1 / token, "tokens/s") + " (" + quantity(bytes / token / 1e9, "GB/s") + ")";
    decoding.limit = "all weights read once per token, " + quantity(1 / reading, "tokens/s") + " (" +
                     quantity(bytes / reading / 1e9, "GB/s") + ")";
    decoding.ratio = reading / token;
    decoding.wanted = ">= 0.70";
    decoding.met = decoding.ratio >= 0.70;
    const double flops =
        2.0 * shape.layers * shape.hidden * (4.0 * shape.hidden + 3.0 * shape.intermediate) * promptTokens;
    const double plain = 2.0 * promptTokens * shape.hidden * shape.intermediate / product;
    BenchResult prefill;
    prefill.name = "reading a prompt of 512 tokens, bfloat16 weights on the processor";
    prefill.measured = quantity(flops / prompt / 1e9, "GFLOP/s");
    prefill.limit = "plain float32 matrix product " + quantity(plain / 1e9, "GFLOP/s");
    prefill.ratio = flops / prompt / plain;
    prefill.wanted = ">= 0.60";
    prefill.met = prefill.ratio >= 0.60;
    return {decoding, prefill};
}

} // namespace isthmus::cli

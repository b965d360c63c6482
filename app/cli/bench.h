#pragma once

#include "core/base/number_text.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace isthmus::cli {

/// One measured claim: a figure, the limit it is held against (taken in the same run), and their ratio.
struct BenchResult
{
    std::string name;
    std::string measured; ///< e.g. "12.3 GB/s"
    std::string limit;    ///< e.g. "plain read 14.0 GB/s"
    double ratio = 0;
    std::string wanted; ///< e.g. ">= 0.70"
    bool met = false;
};

/// Seconds that some work takes.
inline double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// A number with three significant digits and its unit, e.g. "12.3 GB/s".
inline std::string quantity(double value, const std::string& unit)
{
    return threeDigits(value) + " " + unit;
}

/// A Llama model with random weights, for measuring only.
struct BenchModel
{
    int layers = 8;
    int hidden = 768;
    int intermediate = 2048;
    int heads = 12;
    int vocab = 512;
};

/// Writes a folder with random bfloat16 weights layer by layer (never the whole model in memory), and the
/// tokenizer of `tokenizerFolder` where one is given.
void writeBenchModel(const std::filesystem::path& folder, const BenchModel& model, std::uint64_t seed,
                     const std::filesystem::path& tokenizerFolder = {});

/// Writes a folder that holds one bfloat16 tensor "weight" [rows, columns].
void writeBenchMatrix(const std::filesystem::path& folder, int rows, int columns);

/// Similarity of all layer pairs of one module against the forward passes it rests on.
BenchResult benchSimilarity(const std::filesystem::path& scratch);
/// Weight statistics of bfloat16 weights against plain reading of the same pages from the page cache.
BenchResult benchStatistics(const std::filesystem::path& scratch);
/// Anonymous memory at its highest while a pair of `gigabytes` of weights is compared by a child process
/// (isthmus-cli similarity, behavioural and parametric).
BenchResult benchMemory(const std::filesystem::path& scratch, double gigabytes,
                        const std::filesystem::path& tokenizerFolder, const std::filesystem::path& data);
/// Exact neuron attribution of one layer against the matrix product it rests on; the fast evaluator against
/// the exact one in time and order.
std::vector<BenchResult> benchAttribution(const std::filesystem::path& scratch);
/// Decoding against reading all weights once per token, and the pass of a prompt against a plain matrix
/// product, both on the processor.
std::vector<BenchResult> benchDecoding(const std::filesystem::path& scratch);
/// A LaTen step against the published code's form of it (hypernetworks and dense additions in every
/// micro-batch): time, memory, losses; each in a child process.
std::vector<BenchResult> benchLaten(const std::filesystem::path& scratch);
/// The child's part: "ours" or "published", on the models that benchLaten wrote. Prints JSON.
void printLatenStep(const std::string& form, const std::filesystem::path& scratch);
/// What the window measures of itself (start with the demo heatmaps, panning, stalls): runs `isthmus
/// --bench`.
std::vector<BenchResult> benchWindow(const std::filesystem::path& scratch);

/// Window search, low-rank factors and LoRA training step of PostPKT; `whole` adds the factors at 11008 x
/// 4096, whose whole SVD takes minutes.
std::vector<BenchResult> benchPostPkt(bool whole);

/// How a child process ended.
struct ChildEnd
{
    int code = 0;
    double seconds = 0;
    std::uint64_t peakAnonymous = 0; ///< resident memory that is not page cache at its highest, bytes
};
/// Runs a program to its end with standard output in `output`.
ChildEnd runChild(const std::vector<std::string>& arguments, const std::filesystem::path& output);

/// The running executable.
std::filesystem::path ownExecutable();

} // namespace isthmus::cli

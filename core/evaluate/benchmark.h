#pragma once

#include "core/text/dataset.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace isthmus {

enum class Benchmark { Mmlu, Gsm8k, HumanEval, Mbpp, Loss };
/// "mmlu", "gsm8k", "humaneval", "mbpp", "loss".
std::string_view benchmarkName(Benchmark benchmark);
std::optional<Benchmark> parseBenchmark(std::string_view name);
/// True for the two whose answers are programs.
constexpr bool runsCode(Benchmark benchmark)
{
    return benchmark == Benchmark::HumanEval || benchmark == Benchmark::Mbpp;
}

/// One question of a benchmark, whatever file it stood in. What a benchmark does not have stays empty.
struct BenchmarkItem
{
    std::string id;    ///< the benchmark's own, or FILE:LINE
    std::string group; ///< MMLU: subject
    std::string where; ///< "FILE:LINE", for errors
    /// Question of MMLU and GSM8K, task of MBPP, beginning of the program of HumanEval.
    std::string question;
    std::vector<std::string> choices; ///< MMLU: the four answers
    std::string answer;               ///< letter, number, or reference program
    std::string solution;             ///< the worked answer that few-shot examples show
    std::vector<Message> messages;    ///< rows of the papers' splits: the whole conversation

    // Programs.
    std::string entryPoint;
    std::string test;               ///< HumanEval: defines check(candidate)
    std::string testSetup;          ///< MBPP
    std::vector<std::string> tests; ///< MBPP: assertions
    bool continues = false;         ///< the answer goes on from `question`; otherwise it is a whole program
};

struct BenchmarkData
{
    Benchmark benchmark = Benchmark::Loss;
    std::string path;
    std::vector<BenchmarkItem> items;
    /// Where few-shot examples are taken from: MMLU's dev questions, MBPP's first ten rows, GSM8K's
    /// train.jsonl beside the test file. Examples of a group precede its items' questions.
    std::vector<BenchmarkItem> examples;
    std::string hash; ///< SHA-256 over all that is asked and expected, examples included
    std::vector<std::string> warnings;
};

/// Reads a benchmark's own file or folder, or a JSON-lines file of conversations ("messages") in the papers'
/// form:
///   mmlu       folder with test/ and dev/ of csv files without header, a folder of such files, or one file
///   gsm8k      {"question","answer"} a line
///   humaneval  the original lines, plain or .gz
///   mbpp       the full file (rows 11 to 510 are the test set, 1 to 10 the examples; `wholeFile` takes all),
///              the sanitised one of Google (a JSON array) or of CodeT (lines in HumanEval's form)
///   loss       conversations
/// `examples`: another file or folder to take few-shot examples from; empty: those that come with it.
/// Throws FileNotFound, BadData naming file and line (malformed rows, missing columns, an answer that is
/// none), ForeignFile for a file of another benchmark, saying which.
BenchmarkData readBenchmark(Benchmark benchmark, const std::filesystem::path& path,
                            const std::filesystem::path& examples = {}, bool wholeFile = false);

} // namespace isthmus

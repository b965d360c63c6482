#include "core/evaluate/benchmark.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/evaluate/benchmark_rows.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 5> benchmarkNames = {"mmlu", "gsm8k", "humaneval", "mbpp", "loss"};
/// MBPP, Austin et al. 2021, section 2.1: rows 1 to 10 are for prompts, 11 to 510 for tests.
constexpr int mbppExamples = 10;
constexpr int mbppLastTest = 510;

/// The benchmark a kind of row belongs to, as the user names it.
std::string adviceFor(RowKind kind)
{
    switch (kind) {
    case RowKind::Gsm8k:
        return "Use --benchmark gsm8k, or choose another file.";
    case RowKind::Program:
        return "Use --benchmark humaneval or mbpp, or choose another file.";
    case RowKind::Mbpp:
        return "Use --benchmark mbpp, or choose another file.";
    case RowKind::Conversation:
        return "Use --benchmark loss, which needs answers but no tests, or choose the benchmark's own file.";
    case RowKind::Unknown:
        break;
    }
    return "Choose the benchmark's own file.";
}

[[noreturn]] void foreign(const fs::path& path, const std::string& holds, const std::string& advice)
{
    throw Error(ErrorCode::ForeignFile, "The file " + path.string() + " holds " + holds + ".", advice);
}

void requireThere(const fs::path& path)
{
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        throw Error(ErrorCode::FileNotFound, "There is no file or folder " + path.string() + ".",
                    "Choose the benchmark's file.");
}

std::vector<BenchmarkItem> readMmluFolder(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".csv")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    if (files.empty())
        throw Error(ErrorCode::FileNotFound, "The folder " + folder.string() + " has no csv files.",
                    "Choose MMLU's data folder, with test/ and dev/ in it.");
    std::vector<BenchmarkItem> items;
    for (const fs::path& file : files) {
        for (BenchmarkItem& item : readMmluFile(file))
            items.push_back(std::move(item));
    }
    return items;
}

std::vector<BenchmarkItem> readMmlu(const fs::path& path, std::vector<BenchmarkItem>& examples)
{
    if (fs::is_directory(path)) {
        const bool whole = fs::is_directory(path / "test");
        const fs::path dev = whole ? path / "dev" : path.parent_path() / "dev";
        if (fs::is_directory(dev) && (whole || path.filename() != "dev"))
            examples = readMmluFolder(dev);
        return readMmluFolder(whole ? path / "test" : path);
    }
    if (path.extension() == ".csv") {
        std::vector<BenchmarkItem> items = readMmluFile(path);
        const fs::path dev = path.parent_path().parent_path() / "dev";
        if (!items.empty() && fs::exists(dev / (items[0].group + "_dev.csv")))
            examples = readMmluFile(dev / (items[0].group + "_dev.csv"));
        return items;
    }
    JsonItems rows = readJsonItems(path, Benchmark::Mmlu);
    if (rows.kind != RowKind::Conversation)
        foreign(path, std::string(rowKindName(rows.kind)) + ", no MMLU questions", adviceFor(rows.kind));
    return std::move(rows.items);
}

int numberOf(const std::string& id)
{
    int number = 0;
    std::from_chars(id.data(), id.data() + id.size(), number);
    return number;
}

/// Takes the rows for prompts out of the full file of MBPP, and leaves the test set.
void splitMbpp(BenchmarkData& data, bool wholeFile)
{
    std::vector<BenchmarkItem> items;
    for (BenchmarkItem& item : data.items) {
        const int number = numberOf(item.id);
        if (number <= mbppExamples)
            data.examples.push_back(item);
        if (wholeFile || (number > mbppExamples && number <= mbppLastTest))
            items.push_back(std::move(item));
    }
    if (items.empty()) { // a part of the file
        data.warnings.push_back("The file has no rows 11 to 510: all of its rows are taken.");
        items = data.examples;
        data.examples.clear();
    }
    data.items = std::move(items);
}

/// Whether a kind of row answers to a benchmark.
bool suits(RowKind kind, Benchmark benchmark, const std::vector<BenchmarkItem>& items)
{
    const bool mbppIds = !items.empty() && items[0].id.starts_with("Mbpp");
    switch (benchmark) {
    case Benchmark::Gsm8k:
        return kind == RowKind::Gsm8k || kind == RowKind::Conversation;
    case Benchmark::HumanEval:
        return kind == RowKind::Program && !mbppIds;
    case Benchmark::Mbpp:
        return kind == RowKind::Mbpp || (kind == RowKind::Program && mbppIds);
    case Benchmark::Loss:
    case Benchmark::Mmlu:
        return kind == RowKind::Conversation;
    }
    return false;
}

std::string hashOf(const BenchmarkData& data)
{
    Sha256 hash;
    const auto add = [&](const std::vector<BenchmarkItem>& items) {
        for (const BenchmarkItem& item : items) {
            Json messages = Json::array();
            for (const Message& message : item.messages)
                messages.push_back({message.role, message.content});
            hash.add(Json{item.id, item.group, item.question, item.choices, item.answer, item.solution,
                          messages, item.entryPoint, item.test, item.testSetup, item.tests, item.continues}
                         .dump(-1, ' ', true, Json::error_handler_t::replace));
        }
        hash.add("\n");
    };
    add(data.items);
    add(data.examples);
    return hash.hex();
}

} // namespace

std::string_view benchmarkName(Benchmark benchmark)
{
    return benchmarkNames[static_cast<std::size_t>(benchmark)];
}

std::optional<Benchmark> parseBenchmark(std::string_view name)
{
    const auto found = std::find(benchmarkNames.begin(), benchmarkNames.end(), name);
    return found == benchmarkNames.end()
               ? std::nullopt
               : std::optional(static_cast<Benchmark>(found - benchmarkNames.begin()));
}

BenchmarkData readBenchmark(Benchmark benchmark, const fs::path& path, const fs::path& examples,
                            bool wholeFile)
{
    requireThere(path);
    BenchmarkData data;
    data.benchmark = benchmark;
    data.path = path.string();
    if (benchmark == Benchmark::Mmlu) {
        data.items = readMmlu(path, data.examples);
    } else {
        if (fs::is_directory(path))
            foreign(path, "a folder, not a file of " + std::string(benchmarkName(benchmark)),
                    "Choose the benchmark's JSON-lines file.");
        JsonItems rows = readJsonItems(path, benchmark);
        if (!suits(rows.kind, benchmark, rows.items))
            foreign(path,
                    std::string(rowKindName(rows.kind)) +
                        (rows.kind == RowKind::Conversation && runsCode(benchmark)
                             ? " without tests, so that programs cannot be judged"
                             : ", not those of " + std::string(benchmarkName(benchmark))),
                    adviceFor(rows.kind));
        data.items = std::move(rows.items);
        if (rows.kind == RowKind::Mbpp && data.items.size() > mbppExamples)
            splitMbpp(data, wholeFile);
        const fs::path train = path.parent_path() / "train.jsonl";
        if (benchmark == Benchmark::Gsm8k && examples.empty() && fs::exists(train) && train != path)
            data.examples = readJsonItems(train, benchmark).items;
    }
    if (!examples.empty()) {
        requireThere(examples);
        BenchmarkData other = readBenchmark(benchmark, examples, {}, true);
        data.examples = std::move(other.items);
    }
    data.hash = hashOf(data);
    return data;
}

} // namespace isthmus

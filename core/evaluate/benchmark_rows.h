#pragma once

#include "core/evaluate/benchmark.h"

#include "core/base/json.h"

#include <cstddef>

namespace isthmus {

/// Reading of the single files; readBenchmark puts them together.

/// A file's content, unpacked when its name ends in .gz. Throws FileNotFound, FileUnreadable, MalformedFile
/// (damaged or larger than `limit` when unpacked).
std::string readPlainOrGzip(const std::filesystem::path& path, std::size_t limit = std::size_t{1} << 29);

/// Rows of a csv file by RFC 4180 (quoted fields may hold commas, line breaks and doubled quotes), with the
/// 1-based line each begins on. Throws BadData for an open quote or text after a closing one.
struct CsvRow
{
    std::vector<std::string> fields;
    int line = 0;
};
std::vector<CsvRow> readCsv(const std::filesystem::path& path);

/// A csv file of MMLU; the subject is the file's name without _test, _dev or _val.
std::vector<BenchmarkItem> readMmluFile(const std::filesystem::path& path);

/// What a row of JSON is, told by its keys.
enum class RowKind { Gsm8k, Program, Mbpp, Conversation, Unknown };
RowKind rowKind(const Json& row);
/// "GSM8K questions", "programs in HumanEval's form" …
std::string_view rowKindName(RowKind kind);

/// Items of a file of JSON lines (or one JSON array), all of one kind. `answers`: how the answer of a
/// conversation is read for this benchmark.
struct JsonItems
{
    RowKind kind = RowKind::Unknown;
    std::vector<BenchmarkItem> items;
};
JsonItems readJsonItems(const std::filesystem::path& path, Benchmark benchmark);

} // namespace isthmus

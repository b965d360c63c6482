#include "core/base/error.h"
#include "core/evaluate/benchmark.h"
#include "core/evaluate/mmlu_subjects.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

using namespace isthmus;
namespace fs = std::filesystem;

namespace {

const char* const gsmRow = R"({"question":"How many?","answer":"2+3=<<2+3=5>>5\n#### 1,005"})";
const char* const humanRow =
    R"({"task_id":"HumanEval/0","prompt":"def f(x):\n","entry_point":"f","canonical_solution":"    return x\n","test":"def check(candidate):\n    assert candidate(1) == 1\n"})";
const char* const mbppRow =
    R"({"text":"Write f.","code":"import re\r\ndef f(a, b) : \r\n    return a","task_id":12,"test_setup_code":"","test_list":["assert f(1, 2) == 1"],"challenge_test_list":[]})";
const char* const chatRow =
    R"({"messages":[{"role":"user","content":"Q\nAnswer:"},{"role":"assistant","content":"The answer is: C"}],"category":"anatomy"})";

} // namespace

class BenchmarkTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder_;

    fs::path file(const std::string& name, const std::string& content) const
    {
        const fs::path path = fs::path(folder_.path().toStdString()) / name;
        fs::create_directories(path.parent_path());
        test::writeFile(path, content);
        return path;
    }

    /// Message and code of what reading throws.
    static std::pair<ErrorCode, QString> failure(Benchmark benchmark, const fs::path& path)
    {
        try {
            readBenchmark(benchmark, path);
        } catch (const Error& error) {
            return {error.code(), QString::fromStdString(error.what())};
        }
        return {ErrorCode::Internal, "nothing was thrown"};
    }

private Q_SLOTS:
    void mmlu()
    {
        file("mmlu/test/anatomy_test.csv",
             "\"What, \"\"now\"\"?\nSay.\",one,\"two, or 2\",three,four,B\r\nWhy?,a,b,c,d,D\n");
        file("mmlu/dev/anatomy_dev.csv", "Example?,1,2,3,4,A\n");
        const fs::path mmlu = fs::path(folder_.path().toStdString()) / "mmlu";
        const BenchmarkData data = readBenchmark(Benchmark::Mmlu, mmlu);
        QCOMPARE(data.items.size(), std::size_t{2});
        QCOMPARE(data.items[0].question, std::string("What, \"now\"?\nSay."));
        QCOMPARE(data.items[0].choices, (std::vector<std::string>{"one", "two, or 2", "three", "four"}));
        QCOMPARE(data.items[0].answer, std::string("B"));
        QCOMPARE(data.items[1].group, std::string("anatomy"));
        QCOMPARE(data.items[1].id, std::string("anatomy/1"));
        QVERIFY(data.items[1].where.ends_with("anatomy_test.csv:3"));
        QCOMPARE(data.examples.size(), std::size_t{1});
        QCOMPARE(data.examples[0].answer, std::string("A"));
        // The same questions by the folder of the tests and by the file.
        QCOMPARE(readBenchmark(Benchmark::Mmlu, mmlu / "test").hash, data.hash);
        QCOMPARE(readBenchmark(Benchmark::Mmlu, mmlu / "test/anatomy_test.csv").hash, data.hash);
    }

    void gsm8k()
    {
        const BenchmarkData data = readBenchmark(Benchmark::Gsm8k, file("gsm.jsonl", gsmRow));
        QCOMPARE(data.items.at(0).answer, std::string("1005"));
        QCOMPARE(data.items[0].id, std::string("gsm.jsonl:1"));
        const BenchmarkData split = readBenchmark(
            Benchmark::Gsm8k,
            file(
                "split.jsonl",
                R"({"id":"g1","messages":[{"role":"user","content":"Q"},{"role":"assistant","content":"So the answer is 12."}]})"));
        QCOMPARE(split.items.at(0).answer, std::string("12"));
        QCOMPARE(split.items[0].id, std::string("g1"));
    }

    void programs()
    {
        const BenchmarkData human = readBenchmark(Benchmark::HumanEval, file("h.jsonl", humanRow));
        QCOMPARE(human.items.at(0).entryPoint, std::string("f"));
        QVERIFY(human.items[0].continues);
        const BenchmarkData mbpp = readBenchmark(Benchmark::Mbpp, file("m.jsonl", mbppRow));
        QCOMPARE(mbpp.items.at(0).entryPoint, std::string("f"));
        QCOMPARE(mbpp.items[0].tests.size(), std::size_t{1});
        QCOMPARE(mbpp.items[0].id, std::string("12"));
        QVERIFY(!mbpp.items[0].continues);
        // Google's sanitised file is one array, with "prompt" for the text and imports for the tests.
        const BenchmarkData clean = readBenchmark(
            Benchmark::Mbpp,
            file(
                "s.json",
                R"([{"prompt":"Write f.","code":"def f(a):\n    return a","task_id":2,"test_imports":["import math"],"test_list":["assert f(1) == 1"]}])"));
        QCOMPARE(clean.items.at(0).testSetup, std::string("import math\n"));
    }

    void conversations()
    {
        const fs::path path = file("c.jsonl", chatRow);
        QCOMPARE(readBenchmark(Benchmark::Mmlu, path).items.at(0).answer, std::string("C"));
        QCOMPARE(readBenchmark(Benchmark::Mmlu, path).items[0].group, std::string("anatomy"));
        QCOMPARE(readBenchmark(Benchmark::Loss, path).items.at(0).messages.size(), std::size_t{2});
    }

    void splitOfMbpp()
    {
        std::string text;
        for (int id = 1; id <= 600; ++id)
            text += R"({"text":"T","code":"def f(): pass","task_id":)" + std::to_string(id) +
                    R"(,"test_list":["assert f() is None"]})" + "\n";
        const fs::path path = file("full.jsonl", text);
        const BenchmarkData data = readBenchmark(Benchmark::Mbpp, path);
        QCOMPARE(data.items.size(), std::size_t{500});
        QCOMPARE(data.items.front().id, std::string("11"));
        QCOMPARE(data.items.back().id, std::string("510"));
        QCOMPARE(data.examples.size(), std::size_t{10});
        QCOMPARE(readBenchmark(Benchmark::Mbpp, path, {}, true).items.size(), std::size_t{600});
    }

    void badRows_data()
    {
        QTest::addColumn<QString>("benchmark");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("code");
        const auto row = [](const char* what, const char* benchmark, const char* name,
                            const std::string& content, const char* sentence, ErrorCode code) {
            QTest::newRow(what) << QString(benchmark) << QString(name) << QString::fromStdString(content)
                                << QString(sentence) << static_cast<int>(code);
        };
        const std::string gsm = gsmRow;
        row("no JSON", "gsm8k", "a.jsonl", gsm + "\n{oops\n", "a.jsonl:2: not valid JSON.",
            ErrorCode::BadData);
        row("no number", "gsm8k", "b.jsonl", R"({"question":"q","answer":"five"})",
            "b.jsonl:1: the answer does not end in \"#### NUMBER\".", ErrorCode::BadData);
        row("missing key", "gsm8k", "c.jsonl", gsm + "\n{\"question\":\"q\"}",
            "c.jsonl:2: the row has no \"answer\".", ErrorCode::BadData);
        row("wrong type", "gsm8k", "d.jsonl", R"({"question":1,"answer":"#### 1"})",
            "d.jsonl:1: \"question\" must be a text.", ErrorCode::BadData);
        row("no rows", "gsm8k", "e.jsonl", "\n\n", "e.jsonl: the file has no rows.", ErrorCode::BadData);
        row("mixed", "gsm8k", "f.jsonl", gsm + "\n" + humanRow, "f.jsonl:2: the row is of another kind",
            ErrorCode::BadData);
        row("columns", "mmlu", "g_test.csv", "q,a,b,c,d,A\nq,a,b,c,A\n",
            "g_test.csv:2: the row has 5 columns", ErrorCode::BadData);
        row("letter", "mmlu", "h_test.csv", "q,a,b,c,d,E\n", "h_test.csv:1: the answer 'E' is none",
            ErrorCode::BadData);
        row("quote", "mmlu", "i_test.csv", "ok,a,b,c,d,A\n\"q,a,b,c,d,A\n",
            "i_test.csv:2: a quoted field does not", ErrorCode::BadData);
        row("human as gsm", "gsm8k", "j.jsonl", humanRow, "programs in HumanEval's form, not those of gsm8k",
            ErrorCode::ForeignFile);
        row("gsm as human", "humaneval", "k.jsonl", gsm, "GSM8K questions, not those of humaneval",
            ErrorCode::ForeignFile);
        row("chat as human", "humaneval", "l.jsonl", chatRow, "conversations without tests",
            ErrorCode::ForeignFile);
        row("chat without letter", "mmlu", "m.jsonl",
            R"({"messages":[{"role":"user","content":"Q"},{"role":"assistant","content":"Yes"}]})",
            "m.jsonl:1: the answer names none of the letters", ErrorCode::BadData);
        row("mbpp as human", "humaneval", "n.jsonl",
            R"({"task_id":"MbppEval/2","prompt":"def f():\n","entry_point":"f","test":"x"})", "not those of",
            ErrorCode::ForeignFile);
        row("no tests", "mbpp", "o.jsonl",
            R"({"text":"t","code":"def f(): pass","task_id":1,"test_list":[]})",
            "o.jsonl:1: \"test_list\" is empty", ErrorCode::BadData);
        row("tests of nothing", "mbpp", "p.jsonl",
            R"j({"text":"t","code":"x = 1","task_id":1,"test_list":["assert f()"]})j",
            "p.jsonl:1: the tests call no function", ErrorCode::BadData);
        row("unknown", "loss", "q.jsonl", R"({"a":1})", "rows of no benchmark", ErrorCode::ForeignFile);
        row("no gzip", "humaneval", "r.jsonl.gz", "plain text", "is no whole gzip file",
            ErrorCode::MalformedFile);
    }
    void badRows()
    {
        QFETCH(QString, benchmark);
        QFETCH(QString, name);
        QFETCH(QString, content);
        QFETCH(QString, sentence);
        QFETCH(int, code);
        const fs::path path = file(name.toStdString(), content.toStdString());
        const auto [actual, message] = failure(*parseBenchmark(benchmark.toStdString()), path);
        QVERIFY2(message.contains(sentence), qPrintable(message));
        QCOMPARE(static_cast<int>(actual), code);
    }

    void missing()
    {
        QCOMPARE(failure(Benchmark::Gsm8k, "/no/such/file.jsonl").first, ErrorCode::FileNotFound);
        QCOMPARE(failure(Benchmark::Gsm8k, folder_.path().toStdString()).first, ErrorCode::ForeignFile);
    }

    void categories()
    {
        QCOMPARE(mmluCategory("anatomy"), std::string_view("other"));
        QCOMPARE(mmluCategory("abstract_algebra"), std::string_view("STEM"));
        QCOMPARE(mmluCategory("world_religions"), std::string_view("humanities"));
        QCOMPARE(mmluCategory("econometrics"), std::string_view("social sciences"));
        QCOMPARE(mmluCategory("cooking"), std::string_view());
    }
};

QTEST_APPLESS_MAIN(BenchmarkTest)
#include "unit_benchmark.moc"

#include "core/evaluate/answers.h"
#include "core/evaluate/benchmark.h"
#include "core/evaluate/prompts.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <set>

using namespace isthmus;

class RealBenchmarkTest : public QObject
{
    Q_OBJECT

private:
    std::filesystem::path data_;

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::realData())
            QSKIP("no real data");
        data_ = *test::realData();
    }

    void originalFiles()
    {
        const BenchmarkData gsm = readBenchmark(Benchmark::Gsm8k, data_ / "eval/gsm8k/test.jsonl");
        QCOMPARE(gsm.items.size(), std::size_t{1319});
        QCOMPARE(gsm.items[0].answer, std::string("18"));
        for (const BenchmarkItem& item : gsm.items) {
            // Both readings find the reference answer in the reference text.
            QCOMPARE(lastNumber(item.solution), std::optional(item.answer));
            QCOMPARE(statedNumber(item.solution), std::optional(item.answer));
        }
        const BenchmarkData human =
            readBenchmark(Benchmark::HumanEval, data_ / "eval/humaneval/HumanEval.jsonl.gz");
        QCOMPARE(human.items.size(), std::size_t{164});
        QCOMPARE(human.items[163].id, std::string("HumanEval/163"));
        QCOMPARE(readBenchmark(Benchmark::Mbpp, data_ / "eval/mbpp/mbpp.jsonl").items.size(),
                 std::size_t{500});
        QCOMPARE(readBenchmark(Benchmark::Mbpp, data_ / "eval/mbpp/mbpp.jsonl", {}, true).items.size(),
                 std::size_t{974});
        QCOMPARE(readBenchmark(Benchmark::Mbpp, data_ / "eval/mbpp/mbpp_sanitized.jsonl").items.size(),
                 std::size_t{427});
        const BenchmarkData mmlu = readBenchmark(Benchmark::Mmlu, data_ / "eval/mmlu");
        std::set<std::string> subjects;
        for (const BenchmarkItem& item : mmlu.items)
            subjects.insert(item.group);
        QCOMPARE(subjects.size(), std::size_t{12});
        QCOMPARE(mmlu.examples.size(), std::size_t{57 * 5});
    }

    void papersSplits()
    {
        for (const char* name : {"extract", "align", "train"}) {
            const std::string ending = std::string("_") + name + "_split.jsonl";
            const BenchmarkData gsm = readBenchmark(Benchmark::Gsm8k, data_ / ("tasks/gsm/gsm" + ending));
            for (const BenchmarkItem& item : gsm.items)
                QVERIFY(!item.answer.empty());
            const BenchmarkData mmlu = readBenchmark(Benchmark::Mmlu, data_ / ("tasks/mmlu/mmlu" + ending));
            for (const BenchmarkItem& item : mmlu.items)
                QVERIFY(item.answer.size() == 1 && !item.group.empty());
            for (const char* task : {"gsm", "mmlu", "humaneval", "mbpp"})
                QVERIFY(
                    !readBenchmark(Benchmark::Loss, data_ / "tasks" / task / (task + ending)).items.empty());
        }
    }

    /// What is asked is what the papers' splits ask, word for word.
    void promptsOfTheOriginalsAreThoseOfThePapers()
    {
        const auto tokenizer = Tokenizer::open(data_ / "tokenizers/stories512");
        const BenchmarkData mbpp = readBenchmark(Benchmark::Mbpp, data_ / "eval/mbpp/mbpp.jsonl", {}, true);
        std::set<std::string> asked;
        for (const BenchmarkItem& item : mbpp.items)
            asked.insert(itemPrompt(Benchmark::Mbpp, item, {}, 0, {ChatFormat::LaTen}, *tokenizer).text);
        const BenchmarkData split =
            readBenchmark(Benchmark::Loss, data_ / "tasks/mbpp/mbpp_align_split.jsonl");
        int found = 0;
        for (const BenchmarkItem& item : split.items) {
            std::string question = item.messages[0].content;
            std::erase(question, '\r');
            found += asked.contains("<|user|>\n" + question +
                                    "\n\n<|assistant|>\nHere is the completed function:\n\n\n```python\n")
                         ? 1
                         : 0;
        }
        QVERIFY2(found > 25,
                 qPrintable(QString::number(found))); // of 40; some have helpers before the function
    }
};

QTEST_APPLESS_MAIN(RealBenchmarkTest)
#include "real_benchmark.moc"

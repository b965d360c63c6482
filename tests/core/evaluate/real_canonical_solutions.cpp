// Every reference solution of HumanEval and of MBPP, full and sanitised, passes its own tests in the sandbox.
#include "core/base/json.h"
#include "core/evaluate/sandbox.h"
#include "tests/support/test_data.h"

#include <QtTest>

#include <atomic>
#include <sstream>
#include <thread>

using namespace isthmus;

namespace {

struct Task
{
    std::string id;
    CodeTask task;
};

std::vector<Json> rows(const std::string& text)
{
    std::vector<Json> result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (!line.empty())
            result.push_back(Json::parse(line));
    return result;
}

std::vector<Json> packedRows(const std::filesystem::path& path)
{
    QProcess gzip;
    gzip.start("gzip", {"-dc", QString::fromStdString(path.string())});
    gzip.waitForFinished();
    return rows(gzip.readAllStandardOutput().toStdString());
}

// The sanitised rows' solutions are indented unlike their prompts: the body goes below the header alone.
std::string withoutDocstring(const std::string& prompt)
{
    return prompt.substr(0, prompt.find("\n    '''") + 1);
}

} // namespace

class RealCanonicalSolutions : public QObject
{
    Q_OBJECT

private:
    void allPass(const std::vector<Task>& tasks, std::size_t count)
    {
        QCOMPARE(tasks.size(), count);
        SandboxLimits limits;
        limits.wallSeconds = 60; // the suite shares the machine with others
        limits.cpuSeconds = 30;
        const Sandbox sandbox = Sandbox::open(limits);
        std::vector<CodeVerdict> verdicts(tasks.size());
        std::atomic<std::size_t> next{0};
        std::vector<std::thread> threads;
        for (unsigned i = 0; i < std::max(2U, std::thread::hardware_concurrency()); ++i)
            threads.emplace_back([&] {
                for (std::size_t n = next++; n < tasks.size(); n = next++)
                    verdicts[n] = sandbox.run(tasks[n].task);
            });
        for (std::thread& thread : threads)
            thread.join();
        QStringList failed;
        double seconds = 0;
        for (std::size_t n = 0; n < tasks.size(); ++n) {
            seconds += verdicts[n].seconds;
            if (!verdicts[n].passed())
                failed << QString::fromStdString(tasks[n].id + ": " + codeOutcomeName(verdicts[n].outcome) +
                                                 ": " + verdicts[n].detail);
        }
        qInfo("%zu programs, %.3f s each", tasks.size(), seconds / static_cast<double>(tasks.size()));
        QVERIFY2(failed.isEmpty(), failed.join("\n").toUtf8().constData());
    }

    std::filesystem::path data_;

private Q_SLOTS:
    void initTestCase()
    {
        const auto data = test::realData();
        if (!data || !std::filesystem::exists(*data / "eval/humaneval"))
            QSKIP("no real data");
        data_ = *data / "eval";
    }

    void humanEval()
    {
        std::vector<Task> tasks;
        for (const Json& row : packedRows(data_ / "humaneval/HumanEval.jsonl.gz"))
            tasks.push_back({row["task_id"], CodeTask::humanEval(row["prompt"], row["canonical_solution"],
                                                                 row["test"], row["entry_point"])});
        allPass(tasks, 164);
    }

    void mbpp()
    {
        std::vector<Task> tasks;
        for (const Json& row : rows(test::readFile(data_ / "mbpp/mbpp.jsonl"))) {
            std::vector<std::string> tests = row["test_list"];
            const std::vector<std::string> more = row["challenge_test_list"];
            tests.insert(tests.end(), more.begin(), more.end());
            const std::string name = entryPointOf(row["code"], tests);
            tasks.push_back({std::to_string(row["task_id"].get<int>()),
                             CodeTask::mbpp(row["code"], row["test_setup_code"], tests, name)});
        }
        allPass(tasks, 974);
    }

    void sanitisedMbpp()
    {
        std::vector<Task> tasks;
        for (const Json& row : rows(test::readFile(data_ / "mbpp/mbpp_sanitized.jsonl"))) {
            const std::string program =
                withoutDocstring(row["prompt"]) + row["canonical_solution"].get<std::string>();
            tasks.push_back({row["task_id"], CodeTask::humanEval(row["prompt"], program, row["test"],
                                                                 row["entry_point"], true)});
        }
        allPass(tasks, 427);
    }
};

int main(int argc, char** argv)
{
    // Qt Test ends a test after five minutes, which a machine at work on other things may need.
    qputenv("QTEST_FUNCTION_TIMEOUT", "1800000");
    QCoreApplication application(argc, argv);
    RealCanonicalSolutions test;
    return QTest::qExec(&test, argc, argv);
}

#include "real_canonical_solutions.moc"

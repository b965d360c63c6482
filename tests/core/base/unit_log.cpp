#include "core/base/device.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/memory.h"
#include "tests/support/test_data.h"

#include <QtTest>

#include <thread>

using namespace isthmus;
using namespace isthmus::test;
namespace fs = std::filesystem;

/// The log, the devices and the memory figures.
class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setLogToStandardError(false); }
    void cleanup()
    {
        setLogSink({});
        setLogLevel(LogLevel::Info);
    }

    void sinkGetsLevelsAndText()
    {
        std::vector<LogEntry> entries;
        setLogSink([&](const LogEntry& entry) { entries.push_back(entry); });
        logDebug("hidden");
        logInfo("one {} 100 %d ß");
        logWarning("two");
        setLogLevel(LogLevel::Error);
        logWarning("hidden");
        logError("three");
        setLogLevel(LogLevel::Debug);
        logDebug("four");
        QCOMPARE(entries.size(), std::size_t{4});
        QCOMPARE(entries[0].text, std::string("one {} 100 %d ß"));
        QCOMPARE(entries[0].level, LogLevel::Info);
        QCOMPARE(entries[1].level, LogLevel::Warning);
        QCOMPARE(entries[2].level, LogLevel::Error);
        QCOMPARE(entries[3].level, LogLevel::Debug);
        const auto time = QDateTime::fromString(QString::fromStdString(entries[0].time), Qt::ISODateWithMs);
        QVERIFY(time.isValid());
        QVERIFY(std::abs(time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        setLogSink({});
        logError("nobody");
        QCOMPARE(entries.size(), std::size_t{4});
    }

    void manyThreads()
    {
        int count = 0; // the sink is called one at a time
        setLogSink([&](const LogEntry&) { ++count; });
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([] {
                for (int i = 0; i < 250; ++i)
                    logInfo("x");
            });
        threads.clear();
        QCOMPARE(count, 1000);
    }

    void fileSink()
    {
        const QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "state/isthmus.log";
        setLogFile(file);
        logWarning("kept");
        const std::string text = readFile(file);
        QVERIFY2(text.ends_with("Z warning: kept\n"), text.c_str());
        try {
            setLogFile(file / "below a file");
            QFAIL("it was opened");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::FileUnwritable);
        }
    }

    void stateFolder()
    {
        qputenv("XDG_STATE_HOME", "/x/state");
        QCOMPARE(defaultLogFile().string(), std::string("/x/state/isthmus/isthmus.log"));
        qputenv("XDG_STATE_HOME", "relative");
        qputenv("HOME", "/h");
        QCOMPARE(defaultLogFile().string(), std::string("/h/.local/state/isthmus/isthmus.log"));
    }

    void devicesAreResolved()
    {
        QCOMPARE(devices().front().id, std::string("cpu"));
        QVERIFY(!devices().front().name.empty());
        QCOMPARE(devices().front().memory, memoryTotal());
        QCOMPARE(resolveDevice("cpu"), std::string("cpu"));
        const bool cuda = devices().size() > 1;
        QCOMPARE(resolveDevice("auto"), std::string(cuda ? "cuda:0" : "cpu"));
        QCOMPARE(resolveDevice(""), resolveDevice("auto"));
        if (cuda)
            QCOMPARE(resolveDevice("cuda"), std::string("cuda:0"));
        for (const char* id : {"cuda:99", cuda ? "cuda:98" : "cuda"}) {
            try {
                resolveDevice(id);
                QFAIL(id);
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::DeviceUnavailable);
                QVERIFY(error.advice().find("cpu") != std::string::npos);
            }
        }
        for (const char* id : {"gpu", "cuda:", "cuda:x", "cuda:-1", "cuda:1234567", "CPU"}) {
            try {
                resolveDevice(id);
                QFAIL(id);
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::InvalidArgument);
            }
        }
    }

    void memoryFigures()
    {
        const MemoryUse before = memoryUse();
        QVERIFY(before.anonymous > 0 && before.file > 0);
        QVERIFY(before.resident >= before.anonymous);
        constexpr std::size_t size = std::size_t{64} << 20;
        const std::vector<char> block(size, 1);
        const MemoryUse after = memoryUse();
        QVERIFY(after.anonymous >= before.anonymous + size * 9 / 10);
        QVERIFY(after.file < before.file + size / 2);
        QCOMPARE(block[size / 2], char(1));
        QVERIFY(memoryTotal() > size);
        QVERIFY(memoryAvailable() > 0 && memoryAvailable() <= memoryTotal());
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "unit_log.moc"

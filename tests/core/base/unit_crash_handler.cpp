#include "core/base/crash_handler.h"
#include "core/base/version.h"

#include <QtTest>

#include <csignal>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace isthmus;
namespace fs = std::filesystem;

namespace {

volatile int deepest = 1 << 30;

/// Uses up the stack; the volatiles keep the compiler from turning it into a loop.
int endless(int depth)
{
    volatile char frame[4096];
    frame[0] = static_cast<char>(depth);
    return depth < deepest ? endless(depth + 1) + frame[0] : 0;
}

/// What the child process does after it installed the handler.
void crash(const QString& how)
{
    const CrashJob job("similarity");
    if (how == QLatin1String("segv")) {
        volatile int* volatile nowhere = nullptr;
        *nowhere = 1;
    } else if (how == QLatin1String("abort")) {
        std::abort();
    } else if (how == QLatin1String("bus")) {
        ::raise(SIGBUS);
    } else if (how == QLatin1String("fpe")) {
        ::raise(SIGFPE);
    } else if (how == QLatin1String("ill")) {
        ::raise(SIGILL);
    } else if (how == QLatin1String("exception")) {
        std::thread([] { throw std::runtime_error("nobody caught this"); }).join();
    } else if (how == QLatin1String("overflow")) {
        endless(0);
    } else if (how == QLatin1String("overflow-worker")) {
        std::thread([] {
            const CrashJob laten("laten");
            endless(0);
        }).join();
    } else if (how == QLatin1String("two")) {
        std::thread other([] { ::raise(SIGSEGV); });
        ::raise(SIGSEGV);
        other.join();
    }
}

} // namespace

/// Crashes happen in child processes: this executable with the folder and the kind of crash.
class TestCrashHandler : public QObject
{
    Q_OBJECT

    struct Crash
    {
        int signal = 0;
        QString error;
        QString text;
        int files = 0;
    };

    static Crash crashIn(const QString& folder, const QString& how)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--crash"), folder, how});
        Crash crash;
        if (!child.waitForFinished(60'000) || child.exitStatus() != QProcess::CrashExit)
            return crash;
        crash.signal = child.exitCode();
        crash.error = QString::fromUtf8(child.readAllStandardError());
        const auto files = crashFiles(folder.toStdString());
        crash.files = static_cast<int>(files.size());
        if (!files.empty()) {
            QFile file(QString::fromStdString(files.front().string()));
            if (file.open(QIODevice::ReadOnly))
                crash.text = QString::fromUtf8(file.readAll());
        }
        return crash;
    }

private Q_SLOTS:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("The sanitizers handle crashes themselves.");
#endif
    }

    void writesAFileAndDiesOfTheSignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("jobs");
        const QString one = QStringLiteral("similarity");
        QTest::newRow("segv") << SIGSEGV << "SIGSEGV" << one;
        QTest::newRow("abort") << SIGABRT << "SIGABRT" << one;
        QTest::newRow("bus") << SIGBUS << "SIGBUS" << one;
        QTest::newRow("fpe") << SIGFPE << "SIGFPE" << one;
        QTest::newRow("ill") << SIGILL << "SIGILL" << one;
        QTest::newRow("exception") << SIGABRT << "SIGABRT" << one;
        QTest::newRow("overflow") << SIGSEGV << "SIGSEGV" << one;
        QTest::newRow("overflow-worker") << SIGSEGV << "SIGSEGV" << QStringLiteral("similarity, laten");
        QTest::newRow("two") << SIGSEGV << "SIGSEGV" << one;
    }
    void writesAFileAndDiesOfTheSignal()
    {
        QFETCH(int, signal);
        QFETCH(QString, name);
        QFETCH(QString, jobs);
        QTemporaryDir folder;
        const QString state = folder.path() + QStringLiteral("/state/isthmus"); // made when it is missing
        const QString how = QString::fromLatin1(QTest::currentDataTag());
        const Crash crash = crashIn(state, how);
        QCOMPARE(crash.signal, signal);
        QCOMPARE(crash.files, 1);
        const QStringList lines = crash.text.split(QLatin1Char('\n'));
        QVERIFY2(lines.size() > 6, qPrintable(crash.text));
        const QDateTime time = QDateTime::fromString(lines[0].mid(6), Qt::ISODate);
        QVERIFY2(time.isValid() && qAbs(time.secsTo(QDateTime::currentDateTimeUtc())) < 120,
                 qPrintable(lines[0]));
        QVERIFY(lines[1].startsWith(QStringLiteral("Signal: ") + name + QLatin1Char(' ')));
        QCOMPARE(lines[2], QStringLiteral("Program: child, ") + QLatin1String(programVersion()));
        QCOMPARE(lines[3], QStringLiteral("Jobs: ") + jobs);
        QCOMPARE(crash.text.contains(QStringLiteral("\nException: nobody caught this\n")),
                 how == QLatin1String("exception"));
        // The calls, with the module and the offset in it that addr2line wants.
        const QRegularExpression call(QStringLiteral("unit_crash_handler\\([^)]*\\+0x[0-9a-f]+\\)"));
        QVERIFY2(crash.text.contains(call), qPrintable(crash.text));
        QCOMPARE(crash.error.count(QLatin1Char('\n')), 1);
        QVERIFY(crash.error.startsWith(QStringLiteral("child: crashed (") + name));
        QVERIFY(crash.error.contains(QStringLiteral("running: ") + jobs));
        QVERIFY(crash.error.contains(state));
    }

    void folderThatCannotBeWrittenLeavesTheSentence()
    {
        const Crash crash = crashIn(QStringLiteral("/proc/none"), QStringLiteral("segv"));
        QCOMPARE(crash.signal, SIGSEGV);
        QCOMPARE(crash.error.trimmed(),
                 QStringLiteral("child: crashed (SIGSEGV, memory that is not there; running: similarity)."));
    }

    void oldFilesGo()
    {
        QTemporaryDir folder;
        for (int i = 0; i < 8; ++i) {
            QFile file(folder.path() + QStringLiteral("/crash-2026010%1-000000-77.txt").arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QFile other(folder.path() + QStringLiteral("/isthmus.log"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QCOMPARE(crashIn(folder.path(), QStringLiteral("segv")).files, 6); // five and the new one
        QVERIFY(other.exists());
        const auto files = crashFiles(folder.path().toStdString());
        QCOMPARE(files[1].filename().string(), std::string("crash-20260107-000000-77.txt"));
    }

    void withoutHandlerJobsCostNothing()
    {
        const CrashJob one("similarity"); // not installed in this process
        QVERIFY(crashFiles("/not/there").empty());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--crash")) {
        const rlimit none = {0, 0};
        setrlimit(RLIMIT_CORE, &none); // no core files in the build folder
        installCrashHandler(arguments[2].toStdString(), "child");
        crash(arguments[3]);
        return 0;
    }
    TestCrashHandler test;
    return QTest::qExec(&test, argc, argv);
}

#include "unit_crash_handler.moc"

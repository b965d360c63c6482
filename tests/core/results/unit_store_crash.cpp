#include "core/base/torch.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/io/publish.h"
#include "tests/core/results/store_samples.h"
#include "tests/support/test_data.h"

#include <QtTest>

#include <csignal>
#include <iostream>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace isthmus;
using namespace isthmus::test;
namespace fs = std::filesystem;

// Processes that die, share or run out. The test starts itself again as the other process: a fork without
// exec would inherit locks and threads.
namespace {

constexpr int expected = 0;
constexpr int surprised = 3;

/// The work that is interrupted: every kind of file a project has. Rerunning it completes it.
void fillProject(const fs::path& project)
{
    const auto store = ResultStore::open(project);
    store->put(fullMap(keyOf(1)));
    store->putTensors(keyOf(2), {{"t", at::arange(1000, at::kFloat)}}, {});
    store->put(fullMap(keyOf(3)));
    store->putDocument(noteDocument(keyOf(4)));
    store->exportTo(project / "all.h5");
}

int dieAtStep(const fs::path& project, int step)
{
    setPublishObserver([left = step](PublishStep) mutable {
        if (--left == 0)
            kill(getpid(), SIGKILL);
    });
    fillProject(project);
    return expected;
}

int holdProject(const fs::path& project)
{
    const auto store = ResultStore::open(project);
    std::cout << "ready" << std::endl;
    for (;;)
        pause();
}

int codeMeets(ErrorCode code, const std::function<void()>& function)
{
    try {
        function();
    } catch (const Error& error) {
        std::cerr << error.what() << '\n';
        return error.code() == code ? expected : surprised;
    }
    return surprised;
}

/// A file size limit below a result's size: nothing may be half-written, and what was there stays.
int exceedLimit(const fs::path& project)
{
    const auto store = ResultStore::open(project);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit = {2048, 2048};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return surprised;
    return codeMeets(ErrorCode::DiskFull, [&] { store->put(fullMap(keyOf(9))); });
}

/// A file system of 256 KB, in a mount space of this process's own. 77: not allowed here.
int fillDisk(const fs::path& project)
{
    if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        mount("tmpfs", project.c_str(), "tmpfs", 0, "size=256k") != 0)
        return 77;
    const auto store = ResultStore::open(project);
    store->put(fullMap(keyOf(1)));
    int number = 10;
    const int result = codeMeets(ErrorCode::DiskFull, [&] {
        for (; number < 100; ++number)
            store->put(fullMap(keyOf(number)));
    });
    const bool whole =
        store->verify().empty() && store->list().size() == static_cast<std::size_t>(number - 9);
    return result == expected && whole && number > 10 && sweepTemporaries(project / "results") == 0
               ? expected
               : surprised;
}

int openWithoutRights(const fs::path& project)
{
    if (geteuid() == 0 && seteuid(65534) != 0)
        return 77;
    const auto store = ResultStore::open(project, OpenMode::ReadOnly);
    if (!store->similarityMap(keyOf(1)) || !store->tensors(keyOf(2)) || !store->verify().empty())
        return surprised;
    if (codeMeets(ErrorCode::FileUnwritable, [&] { store->put(fullMap(keyOf(9))); }) != expected)
        return surprised;
    return codeMeets(ErrorCode::FileUnwritable, [&] { ResultStore::open(project); });
}

int childMain(const std::string& task, const fs::path& project, int step)
{
    setLogToStandardError(false);
    if (task == "die")
        return dieAtStep(project, step);
    if (task == "hold")
        return holdProject(project);
    if (task == "limit")
        return exceedLimit(project);
    if (task == "disk")
        return fillDisk(project);
    if (task == "rights")
        return openWithoutRights(project);
    return surprised;
}

} // namespace

class TestStoreCrash : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    fs::path project() const { return fs::path(folder_->path().toStdString()) / "p.isthmus"; }

    std::unique_ptr<QProcess> start(const char* task, int step = 0) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(),
                       {"--child", task, QString::fromStdString(project().string()), QString::number(step)});
        return process;
    }
    int run(const char* task) const
    {
        const auto process = start(task);
        process->waitForFinished();
        return process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    }
    /// No temporaries anywhere in the project.
    bool clean() const
    {
        for (const auto& entry : fs::recursive_directory_iterator(project())) {
            if (isTemporaryName(entry.path().filename().string()))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void init()
    {
        setLogToStandardError(false);
        folder_ = std::make_unique<QTemporaryDir>();
        fs::permissions(folder_->path().toStdString(), fs::perms(0755));
    }

    void killedAtEveryStep()
    {
        std::size_t before = 0;
        int steps = 0;
        for (int step = 1;; ++step) {
            fs::remove_all(project());
            const auto process = start("die", step);
            QVERIFY(process->waitForFinished());
            if (process->exitStatus() == QProcess::NormalExit) {
                QCOMPARE(process->exitCode(), expected);
                steps = step - 1;
                break;
            }
            {
                const auto store = ResultStore::open(project());
                QVERIFY(clean());
                QVERIFY(store->verify().empty());
                const auto entries = store->list();
                QVERIFY(entries.size() >= before); // nothing that was there at an earlier death is missing
                before = entries.size();
                for (const ResultEntry& entry : entries) {
                    if (entry.kind == "similarity-map")
                        QVERIFY(store->similarityMap(entry.key)->provenance == fullMap(entry.key).provenance);
                    else
                        QVERIFY(store->document(entry.key, "note").value().arrays ==
                                noteDocument(entry.key).arrays);
                }
            }
            fillProject(project());
            const auto store = ResultStore::open(project(), OpenMode::ReadOnly);
            QCOMPARE(store->list().size(), std::size_t{3});
            QVERIFY(store->tensors(keyOf(2)));
            QVERIFY(store->verify().empty());
            QVERIFY(clean());
        }
        QCOMPARE(steps, 5 + 5 * 6); // project.json in five steps, five sealed files in six
        QCOMPARE(before, std::size_t{3});
    }

    void secondInstance()
    {
        fillProject(project());
        const auto holder = start("hold");
        QVERIFY(holder->waitForReadyRead());
        try {
            ResultStore::open(project());
            QFAIL("the second writer was let in");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Locked);
            const std::string pid = "process " + std::to_string(holder->processId());
            QVERIFY2(error.message().find(pid) != std::string::npos, error.what());
        }
        const auto reader = ResultStore::open(project(), OpenMode::ReadOnly);
        QVERIFY(reader->readOnly());
        QCOMPARE(reader->list().size(), std::size_t{3});
        holder->kill(); // SIGKILL: the lock file stays behind
        QVERIFY(holder->waitForFinished());
        QVERIFY(fs::exists(project() / ".lock"));
        const auto writer = ResultStore::open(project());
        QVERIFY(!writer->readOnly());
        try {
            ResultStore::open(project());
            QFAIL("the second writer of this process was let in");
        } catch (const Error& error) {
            QVERIFY2(error.message().find("this program") != std::string::npos, error.what());
        }
    }

    void unreadableLockFile()
    {
        fillProject(project());
        for (const char* text : {"", "garbage", "{\"pid\":\"x\"}", "[1]", "{\"pid\":1,\"host\":7}"}) {
            const auto store = ResultStore::open(project());
            writeFile(project() / ".lock", text);
            try {
                ResultStore::open(project());
                QFAIL("the second writer was let in");
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::Locked);
            }
        }
    }

    void fullDisk()
    {
        fillProject(project());
        QCOMPARE(run("limit"), expected);
        const auto store = ResultStore::open(project());
        QVERIFY(clean());
        QCOMPARE(store->list().size(), std::size_t{3});
        QVERIFY(store->verify().empty());
    }

    void reallyFullDisk()
    {
        fs::create_directories(project());
        const int result = run("disk");
        if (result == 77)
            QSKIP("no right to mount a small file system");
        QCOMPARE(result, expected);
    }

    void readOnlyProject()
    {
        fillProject(project());
        std::vector<fs::path> paths{project()};
        for (const auto& entry : fs::recursive_directory_iterator(project()))
            paths.push_back(entry.path());
        for (const fs::path& path : paths)
            fs::permissions(path, fs::is_directory(path) ? fs::perms(0555) : fs::perms(0444));
        const int result = run("rights");
        for (const fs::path& path : paths)
            fs::permissions(path, fs::is_directory(path) ? fs::perms(0755) : fs::perms(0644));
        if (result == 77)
            QSKIP("cannot give up root's rights");
        QCOMPARE(result, expected);
    }
};

int main(int argc, char** argv)
{
    if (argc == 5 && std::string(argv[1]) == "--child")
        return childMain(argv[2], argv[3], std::atoi(argv[4]));
    QCoreApplication application(argc, argv);
    TestStoreCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "unit_store_crash.moc"

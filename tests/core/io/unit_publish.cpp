#include "core/base/error.h"
#include "core/io/publish.h"
#include "tests/support/test_data.h"

#include <QtTest>

#include <csignal>
#include <fstream>
#include <iostream>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace isthmus;
using namespace isthmus::test;
namespace fs = std::filesystem;

namespace {

ErrorCode codeOf(const std::function<void()>& function)
{
    try {
        function();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

/// Runs `function` in a child process and returns its wait status. It must not use threads.
int inChild(const std::function<int()>& function)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(function());
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

} // namespace

class TestPublish : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    fs::path dir() const { return folder_->path().toStdString(); }
    std::vector<std::string> names() const
    {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(dir()))
            found.push_back(entry.path().filename().string());
        std::sort(found.begin(), found.end());
        return found;
    }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void cleanup() { setPublishObserver({}); }

    void writesAndReplaces()
    {
        publishText(dir() / "a.txt", "first");
        publish(dir() / "a.txt", [](PublishedFile& file) {
            file.write("____ and more");
            file.writeAt(0, std::as_bytes(std::span("head", 4)));
            QCOMPARE(file.temporary().extension().string(), std::string(".txt"));
        });
        QCOMPARE(readFile(dir() / "a.txt"), std::string("head and more"));
        QVERIFY(names() == std::vector<std::string>{"a.txt"});
    }

    void stepsComeInOrder()
    {
        std::vector<PublishStep> steps;
        setPublishObserver([&](PublishStep step) { steps.push_back(step); });
        publishText(dir() / "a", "x");
        const std::vector<PublishStep> expected = {PublishStep::Create, PublishStep::Write, PublishStep::Sync,
                                                   PublishStep::Rename, PublishStep::SyncFolder};
        QVERIFY(steps == expected);
    }

    void failureAtAnyStepLeavesOldOrNew()
    {
        for (int failing = 0; failing < 5; ++failing) {
            setPublishObserver({});
            publishText(dir() / "a", "old");
            int step = 0;
            setPublishObserver([&](PublishStep) {
                if (step++ == failing)
                    throw Error(ErrorCode::DiskFull, "Full.");
            });
            QCOMPARE(codeOf([&] { publishText(dir() / "a", "new"); }), ErrorCode::DiskFull);
            QCOMPARE(readFile(dir() / "a"), std::string(failing < 4 ? "old" : "new"));
            QVERIFY(names() == std::vector<std::string>{"a"});
        }
    }

    void abandonedWriterLeavesNothing()
    {
        QVERIFY_EXCEPTION_THROWN(publish(dir() / "a", [](PublishedFile&) { throw Cancelled(); }), Cancelled);
        QVERIFY(names().empty());
    }

    void writersByName()
    {
        publishByName(dir() / "a.png", [](const fs::path& path) { writeFile(path, "direct"); });
        QCOMPARE(readFile(dir() / "a.png"), std::string("direct"));
        publishByName(dir() / "a.png",
                      [](const fs::path& path) { // as libraries do that save safely themselves
                          writeFile(path.string() + "~", "replaced");
                          fs::rename(path.string() + "~", path);
                      });
        QCOMPARE(readFile(dir() / "a.png"), std::string("replaced"));
        QVERIFY(codeOf([&] { publishByName(dir() / "b.png", [](const fs::path&) {}); }) !=
                ErrorCode::Internal);
        QVERIFY(names() == std::vector<std::string>{"a.png"});
    }

    void namesUpToTheLimit()
    {
        const std::string name = std::string(251, 'n') + ".txt";
        publishText(dir() / name, "x");
        QVERIFY(names() == std::vector<std::string>{name});
    }

    void refusals()
    {
        QCOMPARE(codeOf([&] { publishText(dir() / "no" / "a", "x"); }), ErrorCode::FileNotFound);
        QCOMPARE(codeOf([&] { publishText(dir(), "x"); }), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf([&] { publishText(dir() / "", "x"); }), ErrorCode::InvalidArgument);
        publishText(dir() / "file", "x");
        QCOMPARE(codeOf([&] { createFolders(dir() / "file"); }), ErrorCode::FileUnwritable);
        createFolders(dir() / "x/y/z");
        createFolders(dir() / "x/y/z");
        QVERIFY(fs::is_directory(dir() / "x/y/z"));
    }

    void missingPermission()
    {
        fs::permissions(dir(), fs::perms(0755));
        const int status = inChild([&] {
            if (geteuid() != 0)
                fs::permissions(dir(), fs::perms(0555));
            else if (seteuid(65534) != 0)
                return 2;
            return codeOf([&] { publishText(dir() / "a", "x"); }) == ErrorCode::FileUnwritable ? 0 : 1;
        });
        fs::permissions(dir(), fs::perms(0755));
        QCOMPARE(status, 0);
        QVERIFY(names().empty());
    }

    void fullDisk()
    {
        publishText(dir() / "a", "old");
        const int status = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit = {10'000, 10'000};
            if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 2;
            return codeOf([&] { publishText(dir() / "a", std::string(20'000, 'x')); }) == ErrorCode::DiskFull
                       ? 0
                       : 1;
        });
        QCOMPARE(status, 0);
        QCOMPARE(readFile(dir() / "a"), std::string("old"));
        QVERIFY(names() == std::vector<std::string>{"a"});
    }

    void sweepTakesOnlyTheDead()
    {
        const int status = inChild([&] {
            PublishedFile file(dir() / "dead.h5");
            file.write("half");
            kill(getpid(), SIGKILL);
            return 0;
        });
        QVERIFY(WIFSIGNALED(status));
        PublishedFile living(dir() / "living.h5");
        writeFile(dir() / ".isthmus-tmp-mine", "not ours: no number");
        writeFile(dir() / "isthmus-tmp-12-0-x", "not ours");
        fs::create_directory(dir() / ".isthmus-tmp-1-0-folder");
        QCOMPARE(names().size(), std::size_t{5});
        QCOMPARE(sweepTemporaries(dir()), 1);
        QCOMPARE(names().size(), std::size_t{4});
        QVERIFY(fs::exists(living.temporary()));
        living.commit();
        QVERIFY(fs::exists(dir() / "living.h5"));
        QCOMPARE(sweepTemporaries(dir() / "nowhere"), 0);
    }

    void temporaryNames()
    {
        QVERIFY(isTemporaryName(".isthmus-tmp-123-0-a.h5"));
        QVERIFY(!isTemporaryName(".isthmus-tmp-x-0-a.h5"));
        QVERIFY(!isTemporaryName(".isthmus-tmp-123"));
        QVERIFY(!isTemporaryName("a.h5"));
    }
};

QTEST_GUILESS_MAIN(TestPublish)
#include "unit_publish.moc"

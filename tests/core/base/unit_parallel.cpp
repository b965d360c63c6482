#include "core/base/parallel.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <fstream>
#include <sched.h>
#include <thread>

using namespace isthmus;
namespace fs = std::filesystem;

class ParallelTest : public QObject
{
    Q_OBJECT

    /// A /sys in which every processor tells of these siblings.
    static void describe(const fs::path& system, const std::function<std::string(int)>& siblings)
    {
        for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
            const fs::path folder =
                system / "devices/system/cpu" / ("cpu" + std::to_string(cpu)) / "topology";
            fs::create_directories(folder);
            std::ofstream(folder / "thread_siblings_list") << siblings(cpu) << '\n';
        }
    }

private Q_SLOTS:
    void coresAreCounted()
    {
        cpu_set_t allowed;
        QCOMPARE(sched_getaffinity(0, sizeof(allowed), &allowed), 0);
        const auto processors = static_cast<std::size_t>(CPU_COUNT(&allowed));
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        QCOMPARE(usableCores(root / "none"), processors); // nothing is known of siblings

        describe(root / "own", [](int cpu) { return std::to_string(cpu); });
        QCOMPARE(usableCores(root / "own"), processors);
        describe(root / "one", [](int) { return std::string("0-7"); });
        QCOMPARE(usableCores(root / "one"), std::size_t{1});

        fs::create_directories(root / "own/fs/cgroup");
        const auto quota = [&](const char* text) {
            std::ofstream(root / "own/fs/cgroup/cpu.max") << text << '\n';
            return usableCores(root / "own");
        };
        QCOMPARE(quota("max 100000"), processors);
        QCOMPARE(quota("100000 100000"), std::size_t{1});
        QCOMPARE(quota("50000 100000"), std::size_t{1}); // half a core is one thread
        QCOMPARE(quota("150000 100000"), std::min<std::size_t>(processors, 2));
    }

    void everyPieceIsDoneOnce()
    {
        std::vector<int> seen(1003);
        parallelFor(3, seen.size(), 10, [&](std::size_t first, std::size_t last) {
            QCOMPARE((first - 3) % 10, std::size_t{0}); // pieces depend on the grain alone
            for (std::size_t i = first; i < last; ++i)
                ++seen[i];
        });
        for (std::size_t i = 0; i < seen.size(); ++i)
            QCOMPARE(seen[i], i < 3 ? 0 : 1);
        std::atomic<int> inner = 0;
        parallelFor(0, 8, 1, [&](std::size_t, std::size_t) { // a piece that asks for threads itself
            parallelFor(0, 100, 10, [&](std::size_t first, std::size_t last) {
                inner += static_cast<int>(last - first);
            });
        });
        QCOMPARE(inner.load(), 800);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 parallelFor(0, 100, 1, [](std::size_t first, std::size_t) {
                                     if (first == 50)
                                         throw std::runtime_error("no");
                                 }));
    }

    /// Many callers at once, as jobs and the window are: each gets its own pieces, all of them.
    void callersShareTheHelpers()
    {
        std::atomic<int> wrong = 0;
        std::vector<std::thread> callers;
        for (int caller = 0; caller < 4; ++caller)
            callers.emplace_back([&] {
                for (std::size_t round = 1; round < 500; ++round) {
                    std::vector<std::atomic<int>> seen(round % 37 + 1);
                    parallelFor(0, seen.size(), 1, [&](std::size_t first, std::size_t) { ++seen[first]; });
                    for (const auto& one : seen)
                        wrong += one != 1;
                }
            });
        for (std::thread& caller : callers)
            caller.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(ParallelTest)
#include "unit_parallel.moc"

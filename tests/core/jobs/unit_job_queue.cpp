#include "core/base/torch.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/jobs/job_queue.h"

#include <QtTest>

#include <future>
#include <semaphore>

using namespace isthmus;
using namespace std::chrono_literals;

namespace {

/// Keeps what a queue reports.
struct Recorder
{
    std::mutex mutex;
    std::vector<JobStatus> changes;
    std::vector<std::pair<JobId, int>> results;

    JobEvents events()
    {
        return {[this](const JobStatus& status) {
                    const std::lock_guard lock(mutex);
                    changes.push_back(status);
                },
                [this](JobId id, std::any result) {
                    const std::lock_guard lock(mutex);
                    results.emplace_back(id, std::any_cast<int>(result));
                }};
    }
    /// States of one job without repetitions, e.g. "queued running done".
    std::string story(JobId id)
    {
        const std::lock_guard lock(mutex);
        std::string text;
        std::string last;
        for (const JobStatus& status : changes) {
            const std::string state = jobStateName(status.state);
            if (status.id == id && state != last)
                text += (text.empty() ? "" : " ") + (last = state);
        }
        return text;
    }
    int ends(JobId id)
    {
        const std::lock_guard lock(mutex);
        return static_cast<int>(std::count_if(changes.begin(), changes.end(), [&](const JobStatus& status) {
            return status.id == id && isFinal(status.state);
        }));
    }
};

JobSpec spec(const std::string& kind)
{
    return {kind, {{"device", "cpu"}}};
}

/// Waits (without a time limit of its own: the test's is enough) until a condition holds.
void waitUntil(const std::function<bool()>& condition)
{
    while (!condition())
        std::this_thread::sleep_for(1ms);
}

/// libtorch's failure on an allocation that no machine grants. (Sanitizers abort on it instead: there, its
/// words.)
void exhaustMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    TORCH_CHECK(false, "DefaultCPUAllocator: can't allocate memory");
#else
    at::empty({std::int64_t{1} << 60}, at::kByte);
#endif
}

/// A job that works until it is stopped.
void endless(JobContext& context)
{
    for (std::uint64_t i = 0;; ++i) {
        context.progress(i, 0);
        std::this_thread::sleep_for(1ms);
    }
}

} // namespace

class TestJobQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setLogToStandardError(false); }

    void heldJobsWait()
    {
        Recorder recorder;
        std::promise<void> ran;
        JobQueue queue([&](const JobSpec&, JobContext&) { ran.set_value(); }, recorder.events());
        queue.setHeld(true);
        const JobId id = queue.submit({"work", {}}, "Work");
        auto future = ran.get_future();
        QVERIFY(future.wait_for(50ms) == std::future_status::timeout);
        QCOMPARE(recorder.story(id), std::string("queued"));
        queue.setHeld(false);
        QVERIFY(future.wait_for(10s) == std::future_status::ready);
        queue.wait();
        QCOMPARE(recorder.story(id), std::string("queued running done"));
    }

    void runsInOrderAndTells()
    {
        Recorder recorder;
        std::vector<std::string> order;
        JobQueue queue(
            [&](const JobSpec& job, JobContext& context) {
                order.push_back(job.kind);
                context.emitResult(static_cast<int>(order.size()));
            },
            recorder.events());
        std::vector<JobId> ids;
        for (const char* kind : {"a", "b", "c"})
            ids.push_back(queue.submit(spec(kind), std::string("Title ") + kind));
        queue.wait();
        QVERIFY(order == (std::vector<std::string>{"a", "b", "c"}));
        for (JobId id : ids) {
            QCOMPARE(recorder.story(id), std::string("queued running done"));
            QCOMPARE(recorder.ends(id), 1);
        }
        QVERIFY(recorder.results ==
                (std::vector<std::pair<JobId, int>>{{ids[0], 1}, {ids[1], 2}, {ids[2], 3}}));
        const auto jobs = queue.jobs();
        QCOMPARE(jobs.size(), std::size_t{3});
        QCOMPARE(jobs[1].title, std::string("Title b"));
        QCOMPARE(jobs[1].device, std::string("cpu"));
        QCOMPARE(jobs[1].progress.fraction, 1.0);
        QCOMPARE(jobs[1].state, JobState::Done);
    }

    void cancelWithinAStep()
    {
        Recorder recorder;
        std::atomic<bool> running{false};
        std::atomic<int> steps{0};
        JobQueue queue(
            [&](const JobSpec&, JobContext& context) {
                running = true;
                for (;;) {
                    context.check();
                    ++steps;
                    std::this_thread::sleep_for(5ms);
                }
            },
            recorder.events());
        const JobId id = queue.submit(spec("x"), "");
        waitUntil([&] { return running.load(); });
        queue.cancel(id);
        const int before = steps;
        queue.wait();
        QVERIFY(steps <= before + 1);
        QCOMPARE(recorder.story(id), std::string("queued running cancelled"));
        QVERIFY(queue.jobs()[0].failure.message.empty());
        queue.cancel(id); // nothing any more
        queue.cancel(12345);
        QCOMPARE(recorder.ends(id), 1);
    }

    void cancelQueued()
    {
        Recorder recorder;
        JobQueue queue(
            [&](const JobSpec& job, JobContext& context) { job.kind == "x" ? endless(context) : void(); },
            recorder.events());
        const JobId first = queue.submit(spec("x"), "");
        const JobId second = queue.submit(spec("y"), "");
        const JobId third = queue.submit(spec("z"), "");
        queue.cancel(second);
        QCOMPARE(recorder.story(second), std::string("queued cancelled"));
        queue.cancel(first);
        queue.wait();
        QCOMPARE(recorder.story(second), std::string("queued cancelled"));
        QCOMPARE(recorder.story(third), std::string("queued running done"));
    }

    void pauseAndResume()
    {
        Recorder recorder;
        std::atomic<int> steps{0};
        std::atomic<bool> enough{false};
        JobQueue queue(
            [&](const JobSpec&, JobContext& context) {
                while (!enough) {
                    context.check();
                    ++steps;
                    std::this_thread::sleep_for(1ms);
                }
            },
            recorder.events());
        const JobId id = queue.submit(spec("x"), "");
        waitUntil([&] { return steps > 2; });
        queue.setPaused(id, true);
        std::this_thread::sleep_for(20ms); // the step at work ends
        const int paused = steps;
        std::this_thread::sleep_for(50ms);
        QCOMPARE(steps.load(), paused);
        QCOMPARE(queue.jobs()[0].state, JobState::Paused);
        queue.setPaused(id, false);
        waitUntil([&] { return steps > paused; });
        enough = true;
        queue.wait();
        QCOMPARE(recorder.story(id), std::string("queued running paused running done"));
    }

    void cancelPaused()
    {
        Recorder recorder;
        JobQueue queue([&](const JobSpec&, JobContext& context) { endless(context); }, recorder.events());
        const JobId id = queue.submit(spec("x"), "");
        waitUntil([&] { return queue.jobs()[0].state == JobState::Running; });
        queue.setPaused(id, true);
        queue.cancel(id);
        queue.wait();
        QCOMPARE(recorder.story(id), std::string("queued running paused cancelled"));
    }

    void pauseQueued()
    {
        Recorder recorder;
        std::atomic<bool> ran{false};
        std::binary_semaphore release{0};
        JobQueue queue(
            [&](const JobSpec& job, JobContext&) {
                if (job.kind == "x")
                    release.acquire();
                else
                    ran = true;
            },
            recorder.events());
        queue.submit(spec("x"), "");
        const JobId second = queue.submit(spec("y"), "");
        queue.setPaused(second, true);
        release.release();
        waitUntil([&] { return queue.jobs()[1].state == JobState::Paused; });
        std::this_thread::sleep_for(20ms);
        QVERIFY(!ran);
        queue.setPaused(second, false);
        queue.wait();
        QVERIFY(ran);
        QCOMPARE(recorder.story(second), std::string("queued paused running done"));
    }

    void failures_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::newRow("error") << "error"
                               << "too_few_samples"
                               << "Only three.";
        QTest::newRow("bad_alloc") << "bad_alloc"
                                   << "out_of_memory"
                                   << "There was not enough memory for this job.";
        QTest::newRow("torch memory") << "torch memory"
                                      << "out_of_memory"
                                      << "There was not enough memory for this job.";
        QTest::newRow("torch") << "torch"
                               << "internal"
                               << "The job failed unexpectedly: ";
        QTest::newRow("exception") << "exception"
                                   << "internal"
                                   << "The job failed unexpectedly: odd";
        QTest::newRow("integer") << "integer"
                                 << "internal"
                                 << "The job failed unexpectedly.";
        QTest::newRow("device") << "device"
                                << "device_unavailable"
                                << "The device 'cuda:99' is not available.";
    }

    void failures()
    {
        QFETCH(QString, kind);
        QFETCH(QString, code);
        QFETCH(QString, message);
        Recorder recorder;
        JobQueue queue(
            [&](const JobSpec& job, JobContext&) {
                if (job.kind == "error")
                    throw Error(ErrorCode::TooFewSamples, "Only three.", "Give more.");
                if (job.kind == "bad_alloc")
                    throw std::bad_alloc();
                if (job.kind == "torch memory")
                    exhaustMemory();
                if (job.kind == "torch")
                    at::ones({2, 3}).mm(at::ones({2, 3}));
                if (job.kind == "exception")
                    throw std::runtime_error("odd");
                if (job.kind == "integer")
                    throw 7;
            },
            recorder.events());
        JobSpec job = spec(kind.toStdString());
        if (kind == "device")
            job.parameters["device"] = "cuda:99";
        const JobId id = queue.submit(job, "");
        const JobId next = queue.submit(spec("fine"), "");
        queue.wait();
        const JobStatus status = queue.jobs()[0];
        QCOMPARE(status.state, JobState::Failed);
        QCOMPARE(QString::fromStdString(status.failure.code), code);
        QVERIFY2(status.failure.message.starts_with(message.toStdString()), status.failure.message.c_str());
        QVERIFY(!status.failure.advice.empty());
        QCOMPARE(recorder.story(id), std::string("queued running failed"));
        QCOMPARE(recorder.story(next), std::string("queued running done")); // the queue lives on
    }

    void destructorCancels()
    {
        Recorder recorder;
        {
            JobQueue queue([&](const JobSpec&, JobContext& context) { endless(context); }, recorder.events());
            queue.submit(spec("x"), "");
            queue.submit(spec("y"), "");
            waitUntil([&] { return queue.jobs()[0].state == JobState::Running; });
            queue.setPaused(1, true);
        }
        QCOMPARE(recorder.story(1), std::string("queued running paused cancelled"));
        QCOMPARE(recorder.story(2), std::string("queued cancelled"));
        const JobQueue idle([](const JobSpec&, JobContext&) {}, {});
    }

    void eventsMayCallTheQueue()
    {
        JobQueue* self = nullptr;
        std::atomic<int> ends{0};
        JobQueue queue([&](const JobSpec&, JobContext& context) { endless(context); },
                       {[&](const JobStatus& status) {
                            QVERIFY(!self->jobs().empty());
                            if (status.state == JobState::Running)
                                self->cancel(status.id);
                            if (status.id == 2 && status.state == JobState::Queued)
                                self->cancel(2);
                            ends += isFinal(status.state) ? 1 : 0;
                        },
                        {}});
        self = &queue;
        queue.submit(spec("x"), "");
        queue.submit(spec("y"), "");
        queue.wait();
        QCOMPARE(ends.load(), 2);
    }

    void manyThreadsAtOnce()
    {
        Recorder recorder;
        std::atomic<int> ran{0};
        {
            JobQueue queue(
                [&](const JobSpec&, JobContext& context) {
                    for (std::uint64_t i = 0; i < 20; ++i)
                        context.progress(i, 20);
                    ++ran;
                },
                recorder.events());
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&] {
                    for (int i = 0; i < 25; ++i) {
                        const JobId id = queue.submit(spec("x"), "");
                        queue.setPaused(id, true);
                        queue.setPaused(id, false);
                        if (i % 3 == 0)
                            queue.cancel(id);
                        queue.jobs();
                    }
                });
            }
            threads.clear();
            queue.wait();
        }
        for (JobId id = 1; id <= 100; ++id)
            QCOMPARE(recorder.ends(id), 1);
        QVERIFY(ran >= 64);
        // Events of one job keep their order: nothing follows its end.
        std::map<JobId, bool> ended;
        for (const JobStatus& status : recorder.changes) {
            QVERIFY(!ended[status.id]);
            ended[status.id] = isFinal(status.state);
        }
    }
};

QTEST_GUILESS_MAIN(TestJobQueue)
#include "unit_job_queue.moc"

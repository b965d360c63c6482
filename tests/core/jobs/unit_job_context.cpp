#include "core/base/error.h"
#include "core/jobs/job_context.h"

#include <QtTest>

#include <thread>

using namespace isthmus;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

class TestJobContext : public QObject
{
    Q_OBJECT

private:
    struct Report
    {
        Clock::time_point time;
        JobProgress progress;
    };
    std::vector<Report> reports_;

    JobContext makeContext(const std::shared_ptr<JobControl>& control)
    {
        reports_.clear();
        return {control,
                "cpu",
                nullptr,
                [this](const JobProgress& p) {
                    reports_.push_back({Clock::now(), p});
                },
                {}};
    }

private Q_SLOTS:
    void specsAsJson()
    {
        const JobSpec spec{"similarity", {{"source", "a"}, {"samples", 3}}};
        QCOMPARE(spec.toJson().dump(), std::string(R"({"kind":"similarity","samples":3,"source":"a"})"));
        QVERIFY(JobSpec::fromJson(spec.toJson()) == spec);
        for (const char* text : {"[]", "{}", R"({"kind":3})", R"({"kind":""})", "null"}) {
            try {
                JobSpec::fromJson(Json::parse(text));
                QFAIL(text);
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::InvalidArgument);
            }
        }
    }

    void atMostTenReportsInAnySecond()
    {
        JobContext context = makeContext(std::make_shared<JobControl>());
        const auto end = Clock::now() + 1500ms;
        std::uint64_t calls = 0;
        for (; Clock::now() < end; ++calls) {
            if (calls % 50 == 0)
                context.beginStage("Stage " + std::to_string(calls), 0, 1);
            context.progress(calls, 1'000'000'000);
        }
        QVERIFY(calls > 1000);
        QVERIFY(reports_.size() >= 8);
        for (std::size_t i = 10; i < reports_.size(); ++i)
            QVERIFY(reports_[i].time - reports_[i - 10].time > 990ms);
    }

    void stagesShareTheFraction()
    {
        JobContext context = makeContext(std::make_shared<JobControl>());
        context.beginStage("First", 0, 0.25);
        QCOMPARE(reports_.size(), std::size_t{1}); // the first is told at once
        QCOMPARE(reports_[0].progress.stage, std::string("First"));
        QCOMPARE(reports_[0].progress.eta, -1.0);
        std::this_thread::sleep_for(150ms);
        context.progress(1, 2, {{"loss", 0.5}});
        QCOMPARE(reports_.size(), std::size_t{2});
        QCOMPARE(reports_[1].progress.fraction, 0.125);
        QCOMPARE(reports_[1].progress.scalars.at("loss"), 0.5);
        context.beginStage("Second", 0.25, 0.75); // soon after, and yet told
        QCOMPARE(reports_.size(), std::size_t{3});
        QCOMPARE(reports_[2].progress.stage, std::string("Second"));
        QCOMPARE(reports_[2].progress.fraction, 0.25);
        std::this_thread::sleep_for(150ms);
        context.progress(3, 4);
        QCOMPARE(reports_[3].progress.fraction, 0.625);
        QCOMPARE(reports_[3].progress.done, std::uint64_t{3});
        const double elapsed = reports_[3].progress.elapsed;
        QVERIFY(elapsed >= 0.3);
        // What went before the first progress is no part of what the share measures.
        const double opening = reports_[0].progress.elapsed;
        QVERIFY(std::abs(reports_[3].progress.eta - (elapsed - opening) * 0.375 / 0.625) < 1e-9);
        std::this_thread::sleep_for(150ms);
        context.progress(1, 4); // the whole never goes back, nor beyond its share
        QCOMPARE(reports_[4].progress.fraction, 0.625);
        std::this_thread::sleep_for(150ms);
        context.progress(9, 4);
        QCOMPARE(reports_[5].progress.fraction, 0.75);
    }

    void pausedTimeDoesNotCount()
    {
        const auto control = std::make_shared<JobControl>();
        JobContext context = makeContext(control);
        const auto started = Clock::now();
        control->setPaused(true);
        std::jthread resume([&] {
            std::this_thread::sleep_for(400ms);
            control->setPaused(false);
        });
        context.progress(1, 2);
        const double passed = std::chrono::duration<double>(Clock::now() - started).count();
        QVERIFY(passed >= 0.4);
        QVERIFY(std::chrono::duration<double>(control->pausedFor()).count() > 0.05);
        QCOMPARE(reports_.size(), std::size_t{1});
        const double paused = std::chrono::duration<double>(control->pausedFor()).count();
        QVERIFY(reports_[0].progress.elapsed <= passed - paused + 1e-3);
    }

    void stopEndsEverything()
    {
        const auto control = std::make_shared<JobControl>();
        JobContext context = makeContext(control);
        context.check();
        control->requestStop();
        QVERIFY_EXCEPTION_THROWN(context.check(), Cancelled);
        QVERIFY_EXCEPTION_THROWN(context.progress(1, 2), Cancelled);
        QVERIFY_EXCEPTION_THROWN(context.beginStage("x", 0, 1), Cancelled);
        control->setPaused(true); // stopped wins over paused
        QVERIFY_EXCEPTION_THROWN(context.check(), Cancelled);
    }

    void sinksMayBeEmpty()
    {
        JobContext context(std::make_shared<JobControl>(), "cpu", nullptr, {}, {});
        context.beginStage("x", 0, 1);
        context.progress(1, 1);
        context.emitResult(3);
        QCOMPARE(context.device(), std::string("cpu"));
        QVERIFY(!context.store());
    }
};

QTEST_GUILESS_MAIN(TestJobContext)
#include "unit_job_context.moc"

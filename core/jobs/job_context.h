#pragma once

#include "core/jobs/job.h"

#include <any>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace isthmus {

class ResultStore;

/// Stop and pause of one job, shared between the queue and the running job.
class JobControl
{
public:
    using Clock = std::chrono::steady_clock;

    void requestStop();
    void setPaused(bool paused);
    bool stopRequested() const { return stop_.load(); }
    bool paused() const;
    /// Blocks while paused; throws Cancelled once stop was requested.
    void check();
    /// How long check() has been blocking, in all.
    Clock::duration pausedFor() const;

private:
    std::atomic<bool> stop_{false};
    std::atomic<bool> paused_{false};
    Clock::duration pausedFor_{};
    mutable std::mutex mutex_;
    std::condition_variable changed_;
};

/// What a running job is given. Created by the queue (or by the command line for its one job). For one
/// thread: helpers of a job report through the thread that runs it.
class JobContext
{
public:
    using ProgressSink = std::function<void(const JobProgress&)>;
    /// A finished part of the result (e.g. std::shared_ptr<const SimilarityMap>), as soon as it exists.
    using ResultSink = std::function<void(std::any)>;

    /// `device` is already resolved. The sinks may be empty.
    JobContext(std::shared_ptr<JobControl> control, std::string device, ResultStore* store,
               ProgressSink progress, ResultSink result);

    /// Cancellation point: blocks while paused, throws Cancelled when stopped.
    void check() { control_->check(); }
    /// Cancellation point and progress in one: `done` of `total` (0: unknown) of the stage begun last. The
    /// scalars replace the earlier ones when there are any.
    void progress(std::uint64_t done, std::uint64_t total, const std::map<std::string, double>& scalars = {});
    /// Names what follows; it takes the job from fraction `from` to fraction `to`. Throttled to 10 reports a
    /// second.
    void beginStage(const std::string& stage, double from, double to);
    void emitResult(std::any result);

    const std::string& device() const { return device_; } ///< "cpu" or "cuda:N", already resolved
    ResultStore* store() const { return store_; }         ///< null when the run has no project

private:
    using Clock = JobControl::Clock;
    static constexpr std::size_t reportsPerSecond = 10;

    void report(Clock::duration interval);

    std::shared_ptr<JobControl> control_;
    std::string device_;
    ResultStore* store_;
    ProgressSink progress_;
    ResultSink result_;
    JobProgress current_;
    double from_ = 0;
    double to_ = 1;
    Clock::time_point started_ = Clock::now();
    double opening_ = 0; ///< seconds before the first progress: no part of what the fraction measures
    std::array<Clock::time_point, reportsPerSecond> reports_{}; ///< times of the last reports, a ring
    std::size_t oldest_ = 0;
};

} // namespace isthmus

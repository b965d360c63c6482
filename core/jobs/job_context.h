#pragma once

#include "core/jobs/job.h"

#include <any>
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
    void requestStop();
    void setPaused(bool paused);
    bool stopRequested() const { return stop_.load(); }
    bool paused() const;
    /// Blocks while paused; throws Cancelled once stop was requested.
    void check();

private:
    std::atomic<bool> stop_{false};
    bool paused_ = false;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
};

/// What a running job is given. Created by the queue (or by the command line for its one job).
class JobContext
{
public:
    using ProgressSink = std::function<void(const JobProgress&)>;
    /// A finished part of the result (e.g. std::shared_ptr<const SimilarityMap>), as soon as it exists.
    using ResultSink = std::function<void(std::any)>;

    JobContext(std::shared_ptr<JobControl> control, std::string device, ResultStore* store, ProgressSink progress,
               ResultSink result);

    /// Cancellation point: blocks while paused, throws Cancelled when stopped.
    void check() { control_->check(); }
    /// Cancellation point and progress in one. `weight` of the stages: see beginStage.
    void progress(std::uint64_t done, std::uint64_t total, const std::map<std::string, double>& scalars = {});
    /// Names what follows; it takes the job from fraction `from` to fraction `to`. Throttled to 10 reports a second.
    void beginStage(const std::string& stage, double from, double to);
    void emitResult(std::any result) { result_(std::move(result)); }

    const std::string& device() const { return device_; } ///< "cpu" or "cuda:N", already resolved
    ResultStore* store() const { return store_; }         ///< null when the run has no project

private:
    std::shared_ptr<JobControl> control_;
    std::string device_;
    ResultStore* store_;
    ProgressSink progress_;
    ResultSink result_;
    JobProgress current_;
    double from_ = 0;
    double to_ = 1;
    std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point lastReport_{};
};

} // namespace isthmus

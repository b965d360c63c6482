#pragma once

#include "core/jobs/job_context.h"

#include <deque>
#include <thread>

namespace isthmus {

/// Events of the queue. Called on the worker thread (or the submitting thread for Queued); the window forwards them
/// through a queued connection. Exactly one of Done, Failed, Cancelled ends a job.
struct JobEvents
{
    std::function<void(const JobStatus&)> changed; ///< state or progress
    std::function<void(JobId, std::any)> result;   ///< a finished part
};

/// Runs jobs one after another on a background thread. The one place that catches what a job throws.
class JobQueue
{
public:
    /// Runs a spec to its end or throws. The table of kinds lives in core/executor/run_job.h.
    using Runner = std::function<void(const JobSpec&, JobContext&)>;

    JobQueue(Runner runner, JobEvents events);
    /// Cancels what runs and waits for it.
    ~JobQueue();

    /// The store results go to from now on (may be null). Kept alive by running jobs.
    void setStore(std::shared_ptr<ResultStore> store);
    JobId submit(JobSpec spec, std::string title);
    void cancel(JobId id);
    void setPaused(JobId id, bool paused);
    std::vector<JobStatus> jobs() const;
    /// Blocks until nothing is queued or running (tests, command line).
    void wait();

private:
    struct Entry;
    void work(const std::stop_token& stop);

    Runner runner_;
    JobEvents events_;
    mutable std::mutex mutex_;
    std::condition_variable_any wake_;
    std::condition_variable idle_;
    std::vector<std::shared_ptr<Entry>> entries_;
    std::deque<std::shared_ptr<Entry>> pending_;
    std::shared_ptr<ResultStore> store_;
    JobId nextId_ = 1;
    bool busy_ = false;
    std::jthread thread_; // last: stops before the rest is destroyed
};

} // namespace isthmus

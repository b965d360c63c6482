#pragma once

#include "core/jobs/job_context.h"

#include <deque>
#include <thread>

namespace isthmus {

/// Events of the queue, one at a time and in order. Called on the worker thread, or on the thread that
/// submits, pauses or cancels; the window forwards them through a queued connection. They must not throw, and
/// must not wait for another thread that calls the queue. Exactly one of Done, Failed, Cancelled ends a job.
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
    /// Cancels all jobs and waits for the running one, which ends at its next cancellation point.
    ~JobQueue();
    JobQueue(const JobQueue&) = delete;
    JobQueue& operator=(const JobQueue&) = delete;

    /// The store that jobs started from now on get (may be null). Kept alive by running jobs.
    void setStore(std::shared_ptr<ResultStore> store);
    /// While held, no queued job starts: their store is still being opened. A running one goes on.
    void setHeld(bool held);
    /// Appends a job. Its device is parameters["device"] ("auto" if it has none), resolved when it starts.
    JobId submit(JobSpec spec, std::string title = {});
    /// A queued job ends at once, a running or paused one at its next cancellation point. Nothing for ended
    /// ones.
    void cancel(JobId id);
    /// A running job stops at its next cancellation point until it is resumed; a queued one when it has
    /// started.
    void setPaused(JobId id, bool paused);
    /// All jobs of this queue in the order of submission, ended ones included.
    std::vector<JobStatus> jobs() const;
    /// Blocks until nothing is queued or running (tests, command line). Not from an event.
    void wait();

private:
    struct Entry;
    void work(const std::stop_token& stop);
    void runOne(const std::shared_ptr<Entry>& entry);
    JobFailure attempt(Entry& entry, JobState& end);
    void change(Entry& entry, const std::function<bool(JobStatus&)>& edit);
    std::shared_ptr<Entry> find(JobId id) const;

    Runner runner_;
    JobEvents events_;
    std::recursive_mutex
        eventMutex_; ///< taken before mutex_: an edit and its event are one, so events keep their order
    mutable std::mutex mutex_;
    std::condition_variable_any wake_;
    std::condition_variable idle_;
    std::vector<std::shared_ptr<Entry>> entries_;
    std::deque<std::shared_ptr<Entry>> pending_;
    std::shared_ptr<ResultStore> store_;
    JobId nextId_ = 1;
    bool busy_ = false;
    bool held_ = false;
    std::jthread thread_; // last: stops before the rest is destroyed
};

/// What a failure means to the user: Error as it is; running out of memory as OutOfMemory with advice;
/// anything else as Internal. For the queue and for command lines that run a job themselves.
JobFailure describeFailure(const std::exception& error);
/// True for what host and device allocators throw when memory ran out, and for an Error that says so.
bool isOutOfMemory(const std::exception& error);

} // namespace isthmus

#include "core/jobs/job_queue.h"

#include "core/base/device.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/torch.h"

#include <algorithm>
#include <new>
#include <utility>

namespace isthmus {
namespace {

JobFailure outOfMemory()
{
    return {errorCodeName(ErrorCode::OutOfMemory), "There was not enough memory for this job.",
            "Use fewer samples or fewer modules at once, close other programs, or choose another device."};
}

/// libtorch has no one type for this in all versions; its allocators' messages have been stable.
bool speaksOfMemory(std::string_view text)
{
    return text.find("out of memory") != std::string_view::npos ||
           text.find("not enough memory") != std::string_view::npos ||
           text.find("can't allocate memory") != std::string_view::npos;
}

std::string requestedDevice(const JobSpec& spec)
{
    const auto found = spec.parameters.find("device");
    return found != spec.parameters.end() && found->is_string() ? found->get<std::string>() : "auto";
}

} // namespace

bool isOutOfMemory(const std::exception& error)
{
    if (const auto* known = dynamic_cast<const Error*>(&error))
        return known->code() == ErrorCode::OutOfMemory;
    const auto* torch = dynamic_cast<const c10::Error*>(&error);
    return dynamic_cast<const std::bad_alloc*>(&error) != nullptr ||
           (torch != nullptr && speaksOfMemory(torch->what_without_backtrace()));
}

JobFailure describeFailure(const std::exception& error)
{
    if (const auto* known = dynamic_cast<const Error*>(&error))
        return {errorCodeName(known->code()), known->message(), known->advice()};
    if (isOutOfMemory(error))
        return outOfMemory();
    const auto* torch = dynamic_cast<const c10::Error*>(&error);
    const std::string text = torch ? torch->what_without_backtrace() : error.what();
    return {errorCodeName(ErrorCode::Internal), "The job failed unexpectedly: " + text,
            "This is a fault of the program. Please report it with the log."};
}

struct JobQueue::Entry
{
    JobStatus status; ///< guarded by JobQueue::mutex_
    std::shared_ptr<JobControl> control = std::make_shared<JobControl>();
};

JobQueue::JobQueue(Runner runner, JobEvents events)
    : runner_(std::move(runner)), events_(std::move(events)),
      thread_([this](const std::stop_token& stop) { work(stop); })
{
}

JobQueue::~JobQueue()
{
    thread_.request_stop();
    for (const JobStatus& status : jobs())
        cancel(status.id);
    thread_.join();
}

void JobQueue::setStore(std::shared_ptr<ResultStore> store)
{
    const std::lock_guard lock(mutex_);
    store_.swap(store); // the old one, if it is the last of its kind, closes after the lock is gone
}

void JobQueue::setHeld(bool held)
{
    const std::lock_guard lock(mutex_);
    held_ = held;
    wake_.notify_all();
}

JobId JobQueue::submit(JobSpec spec, std::string title)
{
    const auto entry = std::make_shared<Entry>();
    const std::lock_guard order(eventMutex_);
    {
        const std::lock_guard lock(mutex_);
        entry->status.id = nextId_++;
        entry->status.spec = std::move(spec);
        entry->status.title = std::move(title);
        entries_.push_back(entry);
    }
    change(*entry, [](JobStatus&) { return true; });
    const std::lock_guard lock(mutex_);
    if (entry->status.state == JobState::Queued) { // the event may have cancelled it
        pending_.push_back(entry);
        wake_.notify_all();
    }
    return entry->status.id;
}

std::shared_ptr<JobQueue::Entry> JobQueue::find(JobId id) const
{
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [id](const auto& entry) { return entry->status.id == id; });
    return found == entries_.end() ? nullptr : *found;
}

void JobQueue::cancel(JobId id)
{
    std::shared_ptr<Entry> entry;
    {
        const std::lock_guard lock(mutex_);
        entry = find(id);
        if (!entry)
            return;
        std::erase(pending_, entry);
    }
    entry->control->requestStop();
    change(*entry, [](JobStatus& status) {
        if (status.state != JobState::Queued)
            return false; // ended, or running: the worker ends it
        status.state = JobState::Cancelled;
        return true;
    });
    idle_.notify_all();
}

void JobQueue::setPaused(JobId id, bool paused)
{
    std::shared_ptr<Entry> entry;
    {
        const std::lock_guard lock(mutex_);
        entry = find(id);
    }
    if (!entry)
        return;
    change(*entry, [&](JobStatus& status) {
        if (isFinal(status.state))
            return false;
        entry->control->setPaused(paused);
        if (status.state == JobState::Queued)
            return false;
        status.state = paused ? JobState::Paused : JobState::Running;
        return true;
    });
}

std::vector<JobStatus> JobQueue::jobs() const
{
    const std::lock_guard lock(mutex_);
    std::vector<JobStatus> all;
    for (const auto& entry : entries_)
        all.push_back(entry->status);
    return all;
}

void JobQueue::wait()
{
    std::unique_lock lock(mutex_);
    idle_.wait(lock, [this] { return pending_.empty() && !busy_; });
}

void JobQueue::change(Entry& entry, const std::function<bool(JobStatus&)>& edit)
{
    const std::lock_guard order(eventMutex_);
    JobStatus copy;
    {
        const std::lock_guard lock(mutex_);
        if (!edit(entry.status))
            return;
        copy = entry.status;
    }
    if (events_.changed)
        events_.changed(copy);
}

void JobQueue::work(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        std::shared_ptr<Entry> entry;
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, stop, [this] { return !pending_.empty() && !held_; }))
                return;
            entry = pending_.front();
            pending_.pop_front();
            busy_ = true;
        }
        runOne(entry);
        {
            const std::lock_guard lock(mutex_);
            busy_ = false;
        }
        idle_.notify_all();
    }
}

void JobQueue::runOne(const std::shared_ptr<Entry>& entry)
{
    bool started = false;
    change(*entry, [&](JobStatus& status) {
        if (status.state != JobState::Queued)
            return false; // cancelled between the queue and here
        status.state = entry->control->paused() ? JobState::Paused : JobState::Running;
        started = true;
        return true;
    });
    if (!started)
        return;
    JobState end = JobState::Done;
    const JobFailure failure = attempt(*entry, end);
    if (end == JobState::Failed)
        logError(failure.message + (failure.advice.empty() ? "" : " " + failure.advice));
    change(*entry, [&](JobStatus& status) {
        status.state = end;
        status.failure = failure;
        status.progress.eta = -1;
        if (end == JobState::Done)
            status.progress.fraction = 1;
        return true;
    });
}

JobFailure JobQueue::attempt(Entry& entry, JobState& end)
{
    try {
        std::shared_ptr<ResultStore> store;
        JobSpec spec;
        JobId id = 0;
        {
            const std::lock_guard lock(mutex_);
            store = store_;
            spec = entry.status.spec;
            id = entry.status.id;
        }
        const std::string device = resolveDevice(requestedDevice(spec));
        change(entry, [&](JobStatus& status) {
            status.device = device;
            return true;
        });
        JobContext context(
            entry.control, device, store.get(),
            [&](const JobProgress& progress) {
                change(entry, [&](JobStatus& status) {
                    status.progress = progress;
                    return true;
                });
            },
            [&](std::any result) {
                const std::lock_guard order(eventMutex_);
                if (events_.result)
                    events_.result(id, std::move(result));
            });
        context.check();
        runner_(spec, context);
        end = JobState::Done;
    } catch (const Cancelled&) {
        end = JobState::Cancelled;
    } catch (const std::exception& error) {
        end = JobState::Failed;
        return describeFailure(error);
    } catch (...) {
        end = JobState::Failed;
        return {errorCodeName(ErrorCode::Internal), "The job failed unexpectedly.",
                "This is a fault of the program. Please report it with the log."};
    }
    return {};
}

} // namespace isthmus

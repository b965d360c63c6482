#include "core/jobs/job_context.h"

#include "core/base/error.h"

#include <algorithm>
#include <utility>

namespace isthmus {
namespace {

/// Leaves two of the ten reports of a second to stages, which are told at once where possible.
constexpr auto progressInterval = std::chrono::milliseconds(125);
/// Below this share the remaining time is a guess that would only jump about.
constexpr double leastFractionForEta = 0.01;

double seconds(JobControl::Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace

void JobControl::requestStop()
{
    const std::lock_guard lock(mutex_);
    stop_ = true;
    changed_.notify_all();
}

void JobControl::setPaused(bool paused)
{
    const std::lock_guard lock(mutex_);
    paused_ = paused;
    changed_.notify_all();
}

bool JobControl::paused() const
{
    return paused_;
}

void JobControl::check()
{
    if (paused_ && !stop_) { // called often: no lock unless there is something to wait for
        std::unique_lock lock(mutex_);
        const Clock::time_point from = Clock::now();
        changed_.wait(lock, [this] { return !paused_ || stop_; });
        pausedFor_ += Clock::now() - from;
    }
    if (stop_)
        throw Cancelled();
}

JobControl::Clock::duration JobControl::pausedFor() const
{
    const std::lock_guard lock(mutex_);
    return pausedFor_;
}

JobContext::JobContext(std::shared_ptr<JobControl> control, std::string device, ResultStore* store,
                       ProgressSink progress, ResultSink result)
    : control_(std::move(control)), device_(std::move(device)), store_(store), progress_(std::move(progress)),
      result_(std::move(result))
{
}

void JobContext::progress(std::uint64_t done, std::uint64_t total,
                          const std::map<std::string, double>& scalars)
{
    check();
    current_.done = done;
    current_.total = total;
    if (!scalars.empty())
        current_.scalars = scalars;
    if (total > 0) {
        const double share = std::min(1.0, static_cast<double>(done) / static_cast<double>(total));
        current_.fraction = std::max(current_.fraction, from_ + (to_ - from_) * share);
    }
    report(progressInterval);
}

void JobContext::beginStage(const std::string& stage, double from, double to)
{
    check();
    from_ = std::clamp(from, 0.0, 1.0);
    to_ = std::clamp(to, from_, 1.0);
    current_.stage = stage;
    current_.done = 0;
    current_.total = 0;
    current_.fraction = std::max(current_.fraction, from_);
    report({});
}

void JobContext::emitResult(std::any result)
{
    if (result_)
        result_(std::move(result));
}

void JobContext::report(Clock::duration interval)
{
    const Clock::time_point now = Clock::now();
    const double elapsed = seconds(now - started_ - control_->pausedFor());
    if (current_.fraction <= 0)
        opening_ = elapsed;
    const Clock::time_point last = reports_[(oldest_ + reportsPerSecond - 1) % reportsPerSecond];
    const bool early = now - last < interval || now - reports_[oldest_] < std::chrono::seconds(1);
    const bool first = last == Clock::time_point{};
    if (!progress_ || (early && !first))
        return;
    reports_[oldest_] = now;
    oldest_ = (oldest_ + 1) % reportsPerSecond;
    current_.elapsed = elapsed;
    const double fraction = current_.fraction;
    current_.eta = fraction < leastFractionForEta ? -1 : (elapsed - opening_) * (1 - fraction) / fraction;
    progress_(current_);
}

} // namespace isthmus

#include "core/base/parallel.h"

#include "core/base/torch.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <condition_variable>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <future>
#include <mutex>
#include <set>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

#if defined(__linux__)
#include <dlfcn.h>
#include <sched.h>
#include <unistd.h>
#endif

namespace isthmus {

std::size_t usableCores(const std::filesystem::path& system)
{
    std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
#if defined(__linux__)
    cpu_set_t allowed;
    if (sched_getaffinity(0, sizeof(allowed), &allowed) == 0) {
        std::set<std::string> distinct;
        for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
            if (!CPU_ISSET(cpu, &allowed))
                continue;
            std::ifstream file(system / "devices/system/cpu" / ("cpu" + std::to_string(cpu)) /
                               "topology/thread_siblings_list");
            std::string siblings;
            if (!std::getline(file, siblings))
                siblings = std::to_string(cpu);
            distinct.insert(siblings);
        }
        cores = distinct.size();
    }
    std::ifstream quota(system / "fs/cgroup/cpu.max"); // "max 100000", or microseconds of a period
    double most = 0;
    double period = 0;
    if (quota >> most >> period && most > 0 && period > 0)
        cores = std::min(cores, static_cast<std::size_t>(std::ceil(most / period)));
#endif
    return std::max<std::size_t>(1, cores);
}

namespace {

bool isSet(const char* variable)
{
    const char* value = std::getenv(variable);
    return value && *value != '\0';
}

/// False where the system gives no further thread: everything here works without.
bool startDetached(std::function<void()> run)
{
    try {
        std::thread(std::move(run)).detach();
        return true;
    } catch (const std::system_error&) {
        return false;
    }
}

/// libgomp reads OMP_WAIT_POLICY before main, so that it cannot be set here, and by default its threads spin
/// for milliseconds. They spin for a microsecond when it has started more of them than there are processors:
/// a thread that runs one empty parallel region and then waits for ever makes it so.
void letWaitingThreadsSleep()
{
#if defined(__linux__)
    using Parallel = void (*)(void (*)(void*), void*, unsigned, unsigned); // of libgomp's binary interface
    const auto parallel = reinterpret_cast<Parallel>(dlsym(RTLD_DEFAULT, "GOMP_parallel"));
    const int threads = at::get_num_threads();
    if (!parallel || threads < 2)
        return;
    std::promise<void> done;
    const bool started = startDetached([parallel, threads, &done] {
        parallel([](void*) {}, nullptr, static_cast<unsigned>(threads), 0);
        done.set_value();
        for (;;)
            pause();
    });
    if (started)
        done.get_future().wait();
#endif
}

} // namespace

void useAllCores()
{
    if (!isSet("OMP_NUM_THREADS"))
        at::set_num_threads(static_cast<int>(usableCores()));
    if (!isSet("OMP_WAIT_POLICY"))
        letWaitingThreadsSleep();
}

std::size_t parallelThreads()
{
    return static_cast<std::size_t>(std::max(1, at::get_num_threads()));
}

namespace {

/// Threads that wait for work of parallelFor: starting them each time would cost a fifth of the time of
/// decoding.
class Helpers
{
public:
    static Helpers& get()
    {
        static auto* helpers = new Helpers; // never destroyed: its threads wait until the process ends
        return *helpers;
    }

    /// Calls `work`, which must not throw, on this thread and on up to `count` others, and returns when all
    /// calls have. While somebody else has the helpers (or a piece asks for more), on this thread alone.
    void run(std::size_t count, const std::function<void()>& work)
    {
        if (count == 0 || taken_.test_and_set()) {
            work();
            return;
        }
        {
            const std::lock_guard lock(mutex_);
            while (threads_ < count && startDetached([this] { serve(); }))
                ++threads_;
            work_ = &work;
            places_ = count;
            ++round_;
        }
        wake_.notify_all();
        work();
        {
            std::unique_lock lock(mutex_);
            work_ = nullptr; // who wakes up only now is not waited for
            left_.wait(lock, [this] { return active_ == 0; });
        }
        taken_.clear();
    }

private:
    void serve()
    {
        std::uint64_t seen = 0;
        std::unique_lock lock(mutex_);
        for (;;) {
            wake_.wait(lock, [&] { return work_ && places_ > 0 && round_ != seen; });
            seen = round_;
            --places_;
            ++active_;
            const std::function<void()>& work = *work_;
            lock.unlock();
            work();
            lock.lock();
            if (--active_ == 0)
                left_.notify_one();
        }
    }

    std::atomic_flag taken_;
    std::mutex mutex_; ///< guards all below
    std::condition_variable wake_;
    std::condition_variable left_;
    const std::function<void()>* work_ = nullptr;
    std::uint64_t round_ = 0;
    std::size_t places_ = 0; ///< helpers that may still join this round
    std::size_t active_ = 0;
    std::size_t threads_ = 0;
};

} // namespace

// Plain threads instead of at::parallel_for: libtorch's template is serial in code that is not compiled for
// its OpenMP, and sanitizers do not see through OpenMP.
void parallelFor(std::size_t begin, std::size_t end, std::size_t grain,
                 const std::function<void(std::size_t, std::size_t)>& fn)
{
    if (begin >= end)
        return;
    grain = std::max<std::size_t>(grain, 1);
    const std::size_t pieces = (end - begin - 1) / grain + 1;
    std::atomic<std::size_t> next{0};
    std::exception_ptr failure;
    std::mutex failureMutex;
    const auto work = [&] {
        try {
            for (std::size_t piece = next++; piece < pieces; piece = next++) {
                const std::size_t first = begin + piece * grain;
                fn(first, end - first > grain ? first + grain : end);
            }
        } catch (...) {
            next = pieces;
            const std::lock_guard lock(failureMutex);
            if (!failure)
                failure = std::current_exception();
        }
    };
    Helpers::get().run(std::min(pieces, parallelThreads()) - 1, work);
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace isthmus

#include "core/base/crash_handler.h"

#include "core/base/version.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <exception>
#include <memory>

#include <execinfo.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

constexpr int mostFrames = 64;
constexpr std::size_t crashStackSize = std::size_t{128} << 10; ///< the handler's own needs are a tenth of it
constexpr std::size_t keptCrashFiles = 5;
constexpr const char* crashFilePrefix = "crash-";

struct CrashSignal
{
    int number;
    const char* name;
    const char* meaning;
};

constexpr CrashSignal crashSignals[] = {
    {SIGSEGV, "SIGSEGV", "memory that is not there"}, {SIGABRT, "SIGABRT", "ended by itself"},
    {SIGBUS, "SIGBUS", "memory that cannot be read"}, {SIGFPE, "SIGFPE", "impossible arithmetic"},
    {SIGILL, "SIGILL", "an unknown instruction"},
};

/// What the handler needs, made ready before: it must not allocate.
struct CrashState
{
    std::array<char, 4096> path{}; ///< the folder with "/crash-"; empty: no file
    std::array<char, 64> program{};
    std::array<char, 512> exception{}; ///< what() of an exception that nobody caught
    std::atomic<pid_t> crashing{0};    ///< the thread that crashed first
    std::atomic<bool> installed{false};
};

/// Kinds of the jobs that run now; a slot with an empty kind is free.
struct JobSlot
{
    std::atomic<bool> taken{false};
    std::array<char, 48> kind{};
};

CrashState crashState;
std::array<JobSlot, 8> jobSlots;

template <std::size_t size> void copyText(std::array<char, size>& to, const char* from)
{
    std::strncpy(to.data(), from, size - 1);
    to[size - 1] = '\0';
}

// ---- what follows runs in the handler: async-signal-safe calls alone

/// Text put together in place.
class SafeText
{
public:
    SafeText& add(const char* text)
    {
        while (*text != '\0' && used_ + 1 < text_.size())
            text_[used_++] = *text++;
        text_[used_] = '\0';
        return *this;
    }
    /// At least `digits` of them, with zeros before.
    SafeText& add(std::int64_t number, int digits = 1)
    {
        std::array<char, 24> reversed{};
        int length = 0;
        for (; number > 0 || length < digits; number /= 10)
            reversed[static_cast<std::size_t>(length++)] = static_cast<char>('0' + number % 10);
        while (length > 0 && used_ + 1 < text_.size())
            text_[used_++] = reversed[static_cast<std::size_t>(--length)];
        text_[used_] = '\0';
        return *this;
    }
    const char* text() const { return text_.data(); }
    void writeTo(int file) const
    {
        std::size_t done = 0;
        while (file >= 0 && done < used_) {
            const ssize_t wrote = ::write(file, text_.data() + done, used_ - done);
            if (wrote <= 0)
                return;
            done += static_cast<std::size_t>(wrote);
        }
    }

private:
    std::array<char, 8192> text_{};
    std::size_t used_ = 0;
};

/// UTC as "2026-11-29T06:20:11Z", or without the marks for a file's name. gmtime_r may lock and is not safe
/// here; the calendar is Howard Hinnant's days_from_civil turned round.
void addTime(SafeText& text, std::int64_t seconds, bool marks)
{
    const std::int64_t days = seconds / 86400 + 719468;
    const std::int64_t inDay = seconds % 86400;
    const std::int64_t era = days / 146097;
    const std::int64_t dayOfEra = days % 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153; // March is month 0
    const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    text.add(year, 4).add(marks ? "-" : "").add(month, 2).add(marks ? "-" : "");
    text.add(dayOfYear - (153 * shifted + 2) / 5 + 1, 2).add(marks ? "T" : "-");
    text.add(inDay / 3600, 2).add(marks ? ":" : "").add(inDay / 60 % 60, 2).add(marks ? ":" : "");
    text.add(inDay % 60, 2).add(marks ? "Z" : "");
}

void addJobs(SafeText& text)
{
    bool any = false;
    for (const JobSlot& slot : jobSlots) {
        if (!slot.taken.load() || slot.kind[0] == '\0')
            continue;
        text.add(any ? ", " : "").add(slot.kind.data());
        any = true;
    }
    text.add(any ? "" : "none");
}

void reportCrash(int number)
{
    const CrashSignal* found = std::begin(crashSignals);
    while (found->number != number && found + 1 != std::end(crashSignals))
        ++found;
    const std::int64_t now = std::time(nullptr);
    SafeText path;
    int file = -1;
    if (crashState.path[0] != '\0') {
        path.add(crashState.path.data());
        addTime(path, now, false);
        path.add("-").add(getpid()).add(".txt");
        file = ::open(path.text(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    }
    SafeText text;
    text.add("Time: ");
    addTime(text, now, true);
    text.add("\nSignal: ").add(found->name).add(" (").add(found->meaning).add(")\nProgram: ");
    text.add(crashState.program.data()).add(", ").add(programVersion()).add("\nJobs: ");
    addJobs(text);
    if (crashState.exception[0] != '\0')
        text.add("\nException: ").add(crashState.exception.data());
    text.add("\nCalls:\n").writeTo(file);
    if (file >= 0) {
        std::array<void*, mostFrames> frames{};
        backtrace_symbols_fd(frames.data(), backtrace(frames.data(), mostFrames), file);
        ::close(file);
    }
    SafeText sentence;
    sentence.add(crashState.program.data()).add(": crashed (").add(found->name).add(", ");
    sentence.add(found->meaning).add("; running: ");
    addJobs(sentence);
    sentence.add(file >= 0 ? "). What is known of it is in " : ").");
    if (file >= 0)
        sentence.add(path.text());
    sentence.add("\n").writeTo(STDERR_FILENO);
}

extern "C" void onCrash(int number)
{
    const auto self = static_cast<pid_t>(syscall(SYS_gettid));
    pid_t first = 0;
    if (crashState.crashing.compare_exchange_strong(first, self)) {
        reportCrash(number);
    } else if (first != self) {
        for (;;) // of several threads that crash at once the first one writes; the others wait for the end
            pause();
    }
    std::signal(number, SIG_DFL);
    ::raise(number); // delivered when this returns
}

// ---- end of the handler

[[noreturn]] void onTerminate()
{
    try {
        if (const std::exception_ptr current = std::current_exception())
            std::rethrow_exception(current);
    } catch (const std::exception& error) {
        copyText(crashState.exception, error.what());
    } catch (...) {
        copyText(crashState.exception, "of an unknown type");
    }
    std::abort();
}

/// A stack of its own for the handler, since the thread's may be what overflowed.
class SignalStack
{
public:
    SignalStack() : memory_(std::make_unique<char[]>(crashStackSize))
    {
        stack_t stack = {};
        stack.ss_sp = memory_.get();
        stack.ss_size = crashStackSize;
        sigaltstack(&stack, nullptr);
    }
    ~SignalStack()
    {
        stack_t none = {};
        none.ss_flags = SS_DISABLE;
        sigaltstack(&none, nullptr);
    }
    SignalStack(const SignalStack&) = delete;
    SignalStack& operator=(const SignalStack&) = delete;

private:
    std::unique_ptr<char[]> memory_;
};

void useSignalStack()
{
    thread_local const SignalStack stack;
}

} // namespace

void installCrashHandler(const fs::path& folder, const std::string& program)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return; // they have handlers of their own, which say more
#endif
    copyText(crashState.program, program.c_str());
    if (!folder.empty()) {
        std::error_code error;
        fs::create_directories(folder, error);
        const std::vector<fs::path> known = crashFiles(folder);
        for (std::size_t i = keptCrashFiles; i < known.size(); ++i)
            fs::remove(known[i], error);
        const std::string start = (folder / crashFilePrefix).string();
        if (start.size() + 64 < crashState.path.size())
            copyText(crashState.path, start.c_str());
    }
    void* first = nullptr;
    backtrace(&first, 1); // loads the library it needs, which the handler must not
    useSignalStack();
    std::set_terminate(onTerminate);
    struct sigaction action = {};
    action.sa_handler = onCrash;
    action.sa_flags = SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (const CrashSignal& one : crashSignals)
        sigaction(one.number, &action, nullptr);
    crashState.installed = true;
}

CrashJob::CrashJob(const std::string& kind) : slot_(-1)
{
    if (!crashState.installed)
        return;
    useSignalStack();
    for (std::size_t i = 0; i < jobSlots.size(); ++i) {
        if (jobSlots[i].taken.exchange(true))
            continue;
        copyText(jobSlots[i].kind, kind.c_str());
        slot_ = static_cast<int>(i);
        return;
    }
}

CrashJob::~CrashJob()
{
    if (slot_ < 0)
        return;
    JobSlot& slot = jobSlots[static_cast<std::size_t>(slot_)];
    slot.kind[0] = '\0';
    slot.taken = false;
}

std::vector<fs::path> crashFiles(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(crashFilePrefix) && entry.path().extension() == ".txt")
            found.push_back(entry.path());
    }
    std::sort(found.rbegin(), found.rend()); // the names begin with the time
    return found;
}

} // namespace isthmus

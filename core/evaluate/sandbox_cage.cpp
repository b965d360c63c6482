#include "core/evaluate/sandbox_cage.h"

#include "core/base/error.h"
#include "core/base/json.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace isthmus {

namespace {

// Ours lie above the numbers that a cage sees, so that moving one into place cannot cover another.
constexpr int lowestDescriptor = 32;
constexpr const char* nobody = "65534";

[[noreturn]] void unavailable(const std::string& what, int error)
{
    throw Error(ErrorCode::SandboxUnavailable,
                "A cage for generated code cannot be started: " + what + " (" + std::strerror(error) + ").",
                "The machine may have run out of processes, memory or open files: evaluate fewer items at "
                "once, or try again.");
}

Descriptor raised(int descriptor)
{
    Descriptor low(descriptor);
    Descriptor high(fcntl(descriptor, F_DUPFD_CLOEXEC, lowestDescriptor));
    if (!high.isOpen())
        unavailable("no file descriptor is left", errno);
    return high;
}

std::vector<std::string> commandLine(const CageSettings& settings, const std::string& source,
                                     const std::vector<std::string>& arguments, int filter, int information)
{
    std::vector<std::string> line;
    const auto add = [&line](std::initializer_list<std::string> words) { line.insert(line.end(), words); };
    if (geteuid() == 0)
        add({"/usr/bin/setpriv", "--reuid", nobody, "--regid", nobody, "--clear-groups", "--inh-caps=-all"});
    add({settings.bubblewrap, "--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-net",
         "--unshare-uts", "--unshare-cgroup-try", "--uid", nobody, "--gid", nobody, "--hostname", "sandbox",
         "--as-pid-1", "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--clearenv", "--setenv",
         "PATH", "/usr/bin", "--setenv", "LC_ALL", "C.UTF-8",
         // The order of a set must not differ from run to run.
         "--setenv", "PYTHONHASHSEED", "0", "--setenv", "HOME", "/tmp", "--ro-bind", "/usr", "/usr"});
    for (const char* folder : {"bin", "lib", "lib32", "lib64"}) {
        const std::string path = std::string("/") + folder;
        std::error_code ignored;
        if (std::filesystem::is_symlink(path, ignored))
            add({"--symlink", std::filesystem::read_symlink(path, ignored).string(), path});
        else if (std::filesystem::is_directory(path, ignored))
            add({"--ro-bind", path, path});
    }
    add({"--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache", "--proc", "/proc"});
    for (const char* device : {"/dev/null", "/dev/zero", "/dev/urandom", "/dev/random"})
        add({"--dev-bind", device, device});
    add({"--size", std::to_string(settings.temporaryBytes), "--tmpfs", "/tmp", "--chdir", "/tmp",
         "--remount-ro", "/", "--seccomp", std::to_string(filter), "--info-fd", std::to_string(information),
         "--", settings.python, "-s", "-S", "-c", source});
    line.insert(line.end(), arguments.begin(), arguments.end());
    return line;
}

struct SpawnPlan
{
    SpawnPlan()
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;
    ~SpawnPlan()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};
};

} // namespace

void Descriptor::close()
{
    if (value_ >= 0)
        ::close(std::exchange(value_, -1));
}

Pipe makePipe()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        unavailable("no pipe can be made", errno);
    Pipe pipe;
    Descriptor write(ends[1]);
    pipe.read = raised(ends[0]);
    pipe.write = raised(fcntl(write.get(), F_DUPFD_CLOEXEC, lowestDescriptor));
    return pipe;
}

Descriptor contentDescriptor(const std::string& content)
{
    const int file = memfd_create("isthmus", MFD_CLOEXEC);
    if (file < 0)
        unavailable("no memory file can be made", errno);
    Descriptor result = raised(file);
    for (std::size_t done = 0; done < content.size();) {
        const ssize_t written = write(result.get(), content.data() + done, content.size() - done);
        if (written <= 0)
            unavailable("a memory file cannot be written", errno);
        done += static_cast<std::size_t>(written);
    }
    lseek(result.get(), 0, SEEK_SET);
    return result;
}

Cage::Cage(const CageSettings& settings, const std::string& source, const std::vector<std::string>& arguments,
           const std::vector<int>& descriptors)
{
    const Descriptor filter = contentDescriptor(settings.filter);
    Pipe information = makePipe();
    std::vector<int> seen = descriptors;
    seen.push_back(filter.get());
    seen.push_back(information.write.get());
    const int count = static_cast<int>(seen.size());
    std::vector<std::string> line = commandLine(settings, source, arguments, count - 2, count - 1);
    std::vector<char*> words;
    for (std::string& word : line)
        words.push_back(word.data());
    words.push_back(nullptr);

    SpawnPlan plan;
    for (int number = 0; number < count; ++number)
        posix_spawn_file_actions_adddup2(&plan.actions, seen[static_cast<std::size_t>(number)], number);
    // Whatever else this program has open (models, the project) must not be open in there.
    posix_spawn_file_actions_addclosefrom_np(&plan.actions, count);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&plan.attributes, &none);
    posix_spawnattr_setsigdefault(&plan.attributes, &all);
    posix_spawnattr_setpgroup(&plan.attributes, 0);
    posix_spawnattr_setflags(&plan.attributes,
                             POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    char* environment[] = {nullptr};
    const int failed =
        posix_spawn(&process_, words.front(), &plan.actions, &plan.attributes, words.data(), environment);
    if (failed != 0) {
        process_ = -1;
        unavailable(line.front() + " does not start", failed);
    }
    information_ = std::move(information.read);
}

// The process that bubblewrap put into the cage, or -1 when it did not come to that.
pid_t Cage::firstProcess()
{
    std::string text;
    char part[256];
    pollfd ready{information_.get(), POLLIN, 0};
    while (poll(&ready, 1, 1000) > 0) {
        const ssize_t size = read(information_.get(), part, sizeof part);
        if (size <= 0)
            break;
        text.append(part, static_cast<std::size_t>(size));
        if (text.find('}') != std::string::npos)
            return Json::parse(text).value("child-pid", -1);
    }
    return -1;
}

void Cage::kill()
{
    if (process_ < 0 || end(0))
        return;
    // The first process of a namespace takes all others with it, and bubblewrap ends when it has seen it
    // gone.
    const pid_t first = firstProcess();
    if (first > 0)
        ::kill(first, SIGKILL);
    if (first <= 0 || !end(2))
        ::kill(process_, SIGKILL); // its child asked for SIGKILL at this death
    while (!end(1)) {
    }
}

std::optional<Cage::End> Cage::end(double seconds)
{
    using Clock = std::chrono::steady_clock;
    const auto limit = Clock::now() + std::chrono::duration<double>(seconds);
    while (!end_ && process_ >= 0) {
        int status = 0;
        rusage usage{};
        const pid_t done = wait4(process_, &status, WNOHANG, &usage);
        if (done == process_ || (done < 0 && errno == ECHILD)) {
            const auto time = [](const timeval& t) {
                return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
            };
            end_ = End{WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status),
                       time(usage.ru_utime) + time(usage.ru_stime)};
            break;
        }
        if (Clock::now() >= limit)
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return end_;
}

} // namespace isthmus

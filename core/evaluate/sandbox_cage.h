#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace isthmus {

/// An open descriptor; closed on exec and when it goes out of scope.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int value) : value_(value) {}
    Descriptor(Descriptor&& other) noexcept : value_(std::exchange(other.value_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(value_, other.value_);
        return *this;
    }
    ~Descriptor() { close(); }
    void close();
    int get() const { return value_; }
    bool isOpen() const { return value_ >= 0; }

private:
    int value_ = -1;
};

struct Pipe
{
    Descriptor read;
    Descriptor write;
};

/// Throws SandboxUnavailable when the process has no descriptor left.
Pipe makePipe();
/// A read-only view of `content` that reads from its beginning.
Descriptor contentDescriptor(const std::string& content);

/// What every cage has in common.
struct CageSettings
{
    std::string bubblewrap;
    std::string python;
    std::string filter; ///< sandboxSystemCallFilter()
    std::uint64_t temporaryBytes = 0;
};

/// One Python program in a bubblewrap cage: namespaces of its own for users, processes, network, IPC and
/// mounts; /usr read-only, an own /tmp and /proc and nothing else of the file system; no environment, no
/// capability, the seccomp filter. Run as root it becomes `nobody` first. It is process 1 of its namespace:
/// nothing else runs there, and the kernel ends whatever it started when it ends.
class Cage
{
public:
    /// Starts `source` with sys.argv[1:] = `arguments`; it sees `descriptors` as 0, 1, 2 and so on, and no
    /// other. Throws SandboxUnavailable when no process can be made.
    Cage(const CageSettings& settings, const std::string& source, const std::vector<std::string>& arguments,
         const std::vector<int>& descriptors);
    Cage(const Cage&) = delete;
    Cage& operator=(const Cage&) = delete;
    ~Cage() { kill(); }

    /// Ends it at once, with everything in it; returns when it is gone.
    void kill();

    struct End
    {
        int status = 0;        ///< exit status; 128 + signal when a signal ended it
        double cpuSeconds = 0; ///< processor time of the cage
    };
    /// How it ended, when it did within `seconds`.
    std::optional<End> end(double seconds);

private:
    pid_t firstProcess();

    pid_t process_ = -1; ///< bubblewrap, which waits for the first process of the cage
    Descriptor information_;
    std::optional<End> end_;
};

} // namespace isthmus

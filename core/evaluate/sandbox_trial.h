#pragma once

#include "core/evaluate/sandbox.h"
#include "core/evaluate/sandbox_cage.h"

#include <chrono>

namespace isthmus {

/// Throws SandboxUnavailable: the cage did not start for the reason `what` (bubblewrap's own words, mostly).
[[noreturn]] void refuseCage(const std::string& what);

/// One program before the judge: two cages and the pipes between them. For one thread.
class SandboxTrial
{
public:
    SandboxTrial(const CageSettings& settings, const std::string& candidateLimits,
                 const SandboxLimits& limits, const CodeTask& task);

    /// Waits for the verdict or a limit, then ends both cages. Calls `check`, which may throw.
    void watch(const std::function<void()>& check);
    /// After watch(). Throws SandboxUnavailable when a cage did not start.
    CodeVerdict verdict(std::string* pythonVersion) const;

private:
    using Clock = std::chrono::steady_clock;

    /// Text from a pipe whose writer is not trusted: the first `limit` bytes of it, and how much there was.
    struct Stream
    {
        enum class State { More, Nothing, Ended };
        State take();

        Descriptor descriptor{};
        std::size_t limit = 0;
        std::string text{};
        std::uint64_t total = 0;
    };

    void start(const CageSettings& settings, const std::string& candidateLimits, const CodeTask& task);
    CodeVerdict gone() const;

    const SandboxLimits limits_;
    const std::string token_;
    const Clock::time_point started_ = Clock::now();
    double seconds_ = 0;
    Stream output_;     ///< what the program prints
    Stream complaints_; ///< what the judge or its bubblewrap prints
    Stream verdict_;
    std::unique_ptr<Cage> candidate_;
    std::unique_ptr<Cage> judge_;
    std::optional<Cage::End> candidateEnd_; ///< when it went by itself
    bool late_ = false;
};

} // namespace isthmus

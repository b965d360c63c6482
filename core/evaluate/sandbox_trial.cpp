#include "core/evaluate/sandbox_trial.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/evaluate/sandbox_programs.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <random>
#include <unistd.h>

namespace isthmus {

namespace {

/// The kernel holds the limit against ticks, which on a busy machine run ahead of the time that was really
/// used.
constexpr double cpuLimitShare = 0.5;

constexpr int checkMilliseconds = 50;
// What the judge's interpreter needs besides the values that it compares.
constexpr std::uint64_t judgeBytes = 256ULL << 20;
constexpr std::size_t longestComplaint = 4096;
constexpr std::size_t longestVerdict = 1 << 20;
constexpr int firstSignal = 128; // of an exit status
constexpr int killSignal = 9;

std::string newToken()
{
    std::random_device random;
    std::string token;
    for (int i = 0; i < 4; ++i)
        token += std::to_string(random()) + "-";
    return token;
}

std::string rounded(double seconds)
{
    std::string text = std::to_string(seconds);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

} // namespace

[[noreturn]] void refuseCage(const std::string& what)
{
    const bool namespaces =
        what.find("namespace") != std::string::npos || what.find("uid map") != std::string::npos ||
        what.find("ermission") != std::string::npos || what.find("not permitted") != std::string::npos;
    throw Error(
        ErrorCode::SandboxUnavailable,
        "Generated code cannot be run: its cage does not start" + (what.empty() ? "." : " (" + what + ")."),
        namespaces ? "Allow unprivileged user namespaces (as root: sysctl user.max_user_namespaces=10000; "
                     "Debian also "
                     "kernel.unprivileged_userns_clone=1; Ubuntu 24.04 also "
                     "kernel.apparmor_restrict_unprivileged_userns=0), in a "
                     "container start it with --security-opt seccomp=unconfined, or evaluate without code."
                   : "Check that bubblewrap 0.8 or later and Python 3.10 or later are installed whole "
                     "(Debian and Ubuntu: "
                     "apt-get install --reinstall bubblewrap python3-minimal), or evaluate without code.");
}

SandboxTrial::Stream::State SandboxTrial::Stream::take()
{
    char part[1 << 16];
    const ssize_t size = read(descriptor.get(), part, sizeof part);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return State::Nothing;
    if (size <= 0)
        return State::Ended;
    total += static_cast<std::uint64_t>(size);
    text.append(part, std::min(static_cast<std::size_t>(size), limit - text.size()));
    return State::More;
}

SandboxTrial::SandboxTrial(const CageSettings& settings, const std::string& candidateLimits,
                           const SandboxLimits& limits, const CodeTask& task)
    : limits_(limits), token_(newToken())
{
    output_.limit = limits.outputBytes;
    complaints_.limit = longestComplaint;
    verdict_.limit = longestVerdict;
    start(settings, candidateLimits, task);
}

void SandboxTrial::start(const CageSettings& settings, const std::string& candidateLimits,
                         const CodeTask& task)
{
    const Json job{{"token", token_},
                   {"program", repairUtf8(task.program)},
                   {"entry", repairUtf8(task.entryPoint)},
                   {"setup", repairUtf8(task.setup)},
                   {"tests", repairUtf8(task.tests)},
                   {"memory", limits_.memoryBytes + judgeBytes}};
    const Descriptor nothing = contentDescriptor({});
    const Descriptor jobFile = contentDescriptor(job.dump());
    // Our copies of the writing ends close when this function returns; or no reader would ever see an end.
    const Pipe calls = makePipe();
    const Pipe answers = makePipe();
    Pipe printed = makePipe();
    Pipe complained = makePipe();
    Pipe verdict = makePipe();
    candidate_ =
        std::make_unique<Cage>(settings, sandboxCandidateProgram(), std::vector<std::string>{candidateLimits},
                               std::vector<int>{nothing.get(), printed.write.get(), printed.write.get(),
                                                calls.read.get(), answers.write.get()});
    judge_ =
        std::make_unique<Cage>(settings, sandboxJudgeProgram(), std::vector<std::string>{},
                               std::vector<int>{jobFile.get(), complained.write.get(), complained.write.get(),
                                                answers.read.get(), calls.write.get(), verdict.write.get()});
    output_.descriptor = std::move(printed.read);
    complaints_.descriptor = std::move(complained.read);
    verdict_.descriptor = std::move(verdict.read);
    for (const Stream* stream : {&output_, &complaints_, &verdict_})
        fcntl(stream->descriptor.get(), F_SETFL, O_NONBLOCK);
}

void SandboxTrial::watch(const std::function<void()>& check)
{
    const auto deadline = started_ + std::chrono::duration<double>(limits_.wallSeconds);
    Stream* streams[] = {&verdict_, &output_, &complaints_};
    pollfd watched[std::size(streams)];
    std::transform(std::begin(streams), std::end(streams), watched, [](const Stream* stream) {
        return pollfd{stream->descriptor.get(), POLLIN, 0};
    });
    while (watched[0].fd >= 0 && !late_ && output_.total <= limits_.outputBytes) {
        if (check)
            check();
        poll(watched, std::size(watched), checkMilliseconds);
        for (std::size_t i = 0; i < std::size(streams); ++i)
            if (watched[i].fd >= 0 && watched[i].revents != 0 && streams[i]->take() == Stream::State::Ended)
                watched[i].fd = -1;
        late_ = watched[0].fd >= 0 && Clock::now() >= deadline;
    }
    // A candidate that the judge saw going has ended, or is about to.
    if (verdict_.text.find("\"gone\"") != std::string::npos ||
        verdict_.text.find("\"cage\"") != std::string::npos)
        candidateEnd_ = candidate_->end(1);
    candidate_->kill();
    judge_->kill();
    // Nobody is left to write, so this ends. What was printed before the verdict counts.
    for (Stream* stream : streams)
        while (stream->total <= stream->limit && stream->take() == Stream::State::More) {
        }
    seconds_ = std::chrono::duration<double>(Clock::now() - started_).count();
}

CodeVerdict SandboxTrial::verdict(std::string* pythonVersion) const
{
    CodeVerdict result;
    Json said;
    bool started = false;
    for (std::size_t begin = 0, end = 0; (end = verdict_.text.find('\n', begin)) != std::string::npos;
         begin = end + 1) {
        const Json line = Json::parse(verdict_.text.substr(begin, end - begin), nullptr, false);
        if (!line.is_object() || line.value("token", "") != token_)
            continue;
        started = true;
        if (line.contains("outcome"))
            said = line;
        else if (pythonVersion)
            *pythonVersion = line.value("python", "");
    }
    const std::string outcome = said.is_object() ? said.value("outcome", "") : "";
    if (output_.total > limits_.outputBytes)
        result = {CodeOutcome::TooMuchOutput,
                  "The program printed more than " + std::to_string(limits_.outputBytes) + " bytes.",
                  {},
                  0};
    else if (late_)
        result = {CodeOutcome::Timeout,
                  "There was no verdict within " + rounded(limits_.wallSeconds) + " s.",
                  {},
                  0};
    else if (!started || outcome == "cage")
        refuseCage(repairUtf8(outcome == "cage" ? output_.text : complaints_.text));
    else if (outcome == "gone")
        result = gone();
    else if (outcome == "passed")
        result.outcome = CodeOutcome::Passed;
    else if (outcome == "out_of_memory")
        result = {CodeOutcome::OutOfMemory, said.value("detail", ""), {}, 0};
    else if (outcome == "bad_tests")
        result = {CodeOutcome::BadTests, said.value("detail", ""), {}, 0};
    else if (outcome == "nonsense")
        result.detail = "The program answered the tests with something that is no answer.";
    else if (outcome == "failed")
        result.detail = said.value("detail", "");
    else
        result.detail = "The judge ended before the last assertion: " + repairUtf8(complaints_.text);
    result.output = repairUtf8(output_.text);
    result.seconds = seconds_;
    return result;
}

// The program's process went away with the tests half done.
CodeVerdict SandboxTrial::gone() const
{
    if (!candidateEnd_)
        return {CodeOutcome::Failed, "The program stopped answering before the last assertion.", {}, 0};
    const int status = candidateEnd_->status;
    if (status == firstSignal + killSignal && candidateEnd_->cpuSeconds >= cpuLimitShare * limits_.cpuSeconds)
        return {CodeOutcome::Timeout,
                "The program used more than " + rounded(limits_.cpuSeconds) + " s of processor time.",
                {},
                0};
    if (status == firstSignal + killSignal)
        return {CodeOutcome::OutOfMemory,
                "The system ended the program after " + rounded(candidateEnd_->cpuSeconds) +
                    " s of processor time, most likely for want of memory.",
                {},
                0};
    if (status > firstSignal)
        return {CodeOutcome::Failed,
                "The program crashed the interpreter (signal " + std::to_string(status - firstSignal) +
                    ") before the last assertion.",
                {},
                0};
    return {CodeOutcome::Failed,
            "The program ended the interpreter with exit status " + std::to_string(status) +
                " before the last assertion.",
            {},
            0};
}

} // namespace isthmus

#include "core/evaluate/sandbox.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/evaluate/sandbox_filter.h"
#include "core/evaluate/sandbox_trial.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <regex>
#include <unistd.h>

namespace isthmus {

namespace {

std::string trimmed(const std::string& text)
{
    const auto isSpace = [](unsigned char c) { return std::isspace(c) != 0; };
    const auto begin = std::find_if_not(text.begin(), text.end(), isSpace);
    const auto end = std::find_if_not(text.rbegin(), std::make_reverse_iterator(begin), isSpace).base();
    return {begin, end};
}

void requireProgram(const std::string& path, const std::string& package)
{
    if (access(path.c_str(), X_OK) != 0)
        throw Error(ErrorCode::SandboxUnavailable, "Generated code cannot be run: there is no " + path + ".",
                    "Install it (Debian and Ubuntu: apt-get install " + package +
                        "), or evaluate without code.");
}

void requireLimits(const SandboxLimits& limits)
{
    const bool sound = limits.wallSeconds > 0 && limits.wallSeconds < 1e6 && limits.cpuSeconds > 0 &&
                       limits.cpuSeconds < 1e6 && limits.memoryBytes >= (64ULL << 20) &&
                       limits.memoryBytes < (1ULL << 46) && limits.fileBytes > 0 &&
                       limits.fileBytes < (1ULL << 46) && limits.outputBytes > 0 &&
                       limits.outputBytes < (1ULL << 32) && limits.threads > 0;
    if (!sound)
        throw Error(ErrorCode::InvalidArgument, "The limits of the sandbox are out of range.",
                    "Times, files, output and threads must be positive, memory at least 64 MiB.");
}

} // namespace

struct Sandbox::Cages
{
    CageSettings settings;
    std::string candidateLimits; ///< JSON for sandbox_candidate.py
};

const char* codeOutcomeName(CodeOutcome outcome)
{
    switch (outcome) {
    case CodeOutcome::Passed:
        return "passed";
    case CodeOutcome::Failed:
        return "failed";
    case CodeOutcome::Timeout:
        return "timeout";
    case CodeOutcome::OutOfMemory:
        return "out_of_memory";
    case CodeOutcome::TooMuchOutput:
        return "too_much_output";
    case CodeOutcome::BadTests:
        return "bad_tests";
    }
    return "failed";
}

CodeTask CodeTask::humanEval(const std::string& prompt, const std::string& completion,
                             const std::string& test, const std::string& entryPoint, bool wholeProgram)
{
    // Tests that call `check` themselves mean a program's function of that name (MBPP has one); once the
    // harness's own is found, it gives way.
    static const std::regex checkCall(R"(\bcheck\s*\()");
    const bool named =
        std::distance(std::sregex_iterator(test.begin(), test.end(), checkCall), std::sregex_iterator()) > 1;
    const std::string name = named ? "check" : trimmed(entryPoint);
    const std::string call = "\n_check = check\n" + name + " = candidate\n_check(candidate)\n";
    return {wholeProgram ? completion : prompt + completion, name, prompt, test + call};
}

CodeTask CodeTask::mbpp(const std::string& program, const std::string& testSetup,
                        const std::vector<std::string>& testList, const std::string& entryPoint)
{
    std::string tests = testSetup + "\n";
    for (const std::string& test : testList)
        tests += test + "\n";
    return {program, trimmed(entryPoint), {}, tests};
}

std::string entryPointOf(const std::string& reference, const std::vector<std::string>& tests)
{
    static const std::regex definition(R"((?:^|\n)(?:def|class)\s+([A-Za-z_]\w*))");
    static const std::regex call(R"(([A-Za-z_]\w*)\s*\()");
    std::vector<std::string> defined;
    for (std::sregex_iterator i(reference.begin(), reference.end(), definition), end; i != end; ++i)
        defined.push_back((*i)[1]);
    for (const std::string& test : tests)
        for (std::sregex_iterator i(test.begin(), test.end(), call), end; i != end; ++i)
            if (std::find(defined.begin(), defined.end(), (*i)[1]) != defined.end())
                return (*i)[1];
    return {};
}

Sandbox Sandbox::open(const SandboxLimits& limits, const SandboxPrograms& programs)
{
    requireLimits(limits);
    requireProgram(programs.bubblewrap, "bubblewrap");
    requireProgram(programs.python, "python3");
    if (geteuid() == 0)
        requireProgram("/usr/bin/setpriv", "util-linux");

    Sandbox sandbox;
    sandbox.limits_ = limits;
    const auto cpu = static_cast<std::uint64_t>(std::ceil(limits.cpuSeconds));
    const Json candidateLimits{{"AS", limits.memoryBytes},
                               {"CPU", cpu},
                               {"FSIZE", limits.fileBytes},
                               {"NOFILE", 64},
                               {"CORE", 0},
                               {"NPROC", limits.threads},
                               {"MEMLOCK", 0},
                               {"MSGQUEUE", 0}};
    sandbox.cages_ = std::make_shared<const Cages>(
        Cages{{programs.bubblewrap, programs.python, sandboxSystemCallFilter(), limits.fileBytes},
              candidateLimits.dump()});

    const std::string tests = "assert probe(20) == [21, 'x']";
    const CodeVerdict right = sandbox.judge({"def probe(n):\n    return [n + 1, 'x']", "probe", "", tests},
                                            {}, &sandbox.pythonVersion_);
    const CodeVerdict wrong =
        sandbox.judge({"def probe(n):\n    return [n, 'x']", "probe", "", tests}, {}, nullptr);
    if (!right.passed() || wrong.outcome != CodeOutcome::Failed)
        refuseCage("of two programs on trial the right one was judged " +
                   std::string(codeOutcomeName(right.outcome)) + ", the wrong one " +
                   codeOutcomeName(wrong.outcome) + (right.detail.empty() ? "" : ": " + right.detail));
    return sandbox;
}

CodeVerdict Sandbox::run(const CodeTask& task, const std::function<void()>& check) const
{
    return judge(task, check, nullptr);
}

CodeVerdict Sandbox::judge(const CodeTask& task, const std::function<void()>& check,
                           std::string* pythonVersion) const
{
    SandboxTrial trial(cages_->settings, cages_->candidateLimits, limits_, task);
    trial.watch(check);
    return trial.verdict(pythonVersion);
}

} // namespace isthmus

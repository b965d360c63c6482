#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace isthmus {

/// What one generated program is judged by. Two worlds: `program` is foreign and runs in a cage of its own;
/// `setup` and `tests` belong to the benchmark and run in another, where `program` never sees them.
struct CodeTask
{
    std::string program; ///< the whole Python source to judge
    std::string
        entryPoint; ///< the function under test; always the program's, even where `setup` defines that name
    /// Python run before the tests: definitions of the benchmark that the tests use (HumanEval: the prompt,
    /// with its helpers). Their names win over the program's.
    std::string setup;
    /// Python; the program passes when this ends without an exception. The function is also there as
    /// `candidate`.
    std::string tests;

    /// HumanEval and files of its form: the model's `completion` goes on from `prompt`; `test` defines
    /// check(candidate). Pass a program that is whole already as `completion` with `wholeProgram`.
    static CodeTask humanEval(const std::string& prompt, const std::string& completion,
                              const std::string& test, const std::string& entryPoint,
                              bool wholeProgram = false);
    /// MBPP: assertions, one an element of `testList`, after `testSetup` (often empty).
    static CodeTask mbpp(const std::string& program, const std::string& testSetup,
                         const std::vector<std::string>& testList, const std::string& entryPoint);
};

/// The function that MBPP's `tests` ask for: the first name called in them that `reference` (the row's
/// `code`) defines. Empty when there is none.
std::string entryPointOf(const std::string& reference, const std::vector<std::string>& tests);

/// Bounds on one program. Crossing one ends it, and what it had achieved until then counts as nothing.
struct SandboxLimits
{
    double wallSeconds = 20;
    double cpuSeconds = 10;
    std::uint64_t memoryBytes = 1ULL << 30; ///< address space of the program
    std::uint64_t fileBytes = 16ULL << 20;  ///< largest file, and all of /tmp
    std::uint64_t outputBytes = 1ULL << 20; ///< printed to stdout and stderr together
    int threads = 32;                       ///< threads of the program; it gets one process
};

/// The system's own: a cage sees /usr alone.
struct SandboxPrograms
{
    std::string bubblewrap = "/usr/bin/bwrap";
    std::string python = "/usr/bin/python3";
};

enum class CodeOutcome {
    Passed,
    Failed,        ///< a wrong answer, an exception, or an end before the last assertion
    Timeout,       ///< wall-clock or processor time
    OutOfMemory,   ///< address space
    TooMuchOutput, ///< printed more than the limit
    BadTests,      ///< setup or tests are no Python: the item's fault, not the program's
};

/// "passed", "failed", "timeout", "out_of_memory", "too_much_output", "bad_tests".
const char* codeOutcomeName(CodeOutcome outcome);

struct CodeVerdict
{
    CodeOutcome outcome = CodeOutcome::Failed;
    std::string detail; ///< why: the exception and the failing line of the tests; empty when passed
    std::string output; ///< what the program printed, made valid UTF-8, at most SandboxLimits::outputBytes
    double seconds = 0; ///< wall time, start of the cages included

    bool passed() const { return outcome == CodeOutcome::Passed; }
};

/// Runs generated Python where it can do no harm, and judges it where it cannot lie. See
/// docs/manual/sandbox.md.
///
/// Threat model: `program` is hostile. It knows this source. It may not (1) read the user's files, (2) write
/// outside its own /tmp, (3) reach a network, (4) outlive its run, (5) use more than its limits, (6) pass
/// without computing what the tests expect. The kernel, bubblewrap and the interpreter's JSON reader are
/// trusted.
///
/// How: two bubblewrap cages with no process, file or network in common. The *candidate* runs the program and
/// answers calls; the *judge* holds the tests and calls it through a pipe. Values cross as data and are
/// rebuilt from exact built-in types; an object of the program's own classes stays where it is, and the judge
/// holds a handle that is equal to nothing but itself. The verdict leaves the judge through a descriptor that
/// the candidate does not have, with a token it never saw. So there is nothing to forge: no frame to walk, no
/// equality to override, no exit status, no printed word, no builtin shared with the tests; the tests'
/// expected values are not in reach either.
///
/// What that changes against running both in one interpreter: arguments are copies (a program cannot change
/// the tests' variables), functions cannot be passed to the program, objects of the program's own classes can
/// be called, iterated, indexed, printed, measured with len and asked for attributes, no more, and only the
/// standard library is there to import.
class Sandbox
{
public:
    /// Judges one right and one wrong program. Throws SandboxUnavailable with what to install or switch on
    /// when that does not end as it must: there is no running without a cage.
    static Sandbox open(const SandboxLimits& limits = {}, const SandboxPrograms& programs = {});

    /// Judges one program. Thread-safe: several may run at once. `check` (may be empty) is called some twenty
    /// times a second and may throw (JobContext::check): nothing of the run survives that either. Throws
    /// SandboxUnavailable when a cage cannot start.
    CodeVerdict run(const CodeTask& task, const std::function<void()>& check = {}) const;

    const SandboxLimits& limits() const { return limits_; }
    /// Version of the interpreter, e.g. "3.11.2": part of what a result depends on.
    const std::string& pythonVersion() const { return pythonVersion_; }

private:
    struct Cages;
    Sandbox() = default;
    CodeVerdict judge(const CodeTask& task, const std::function<void()>& check,
                      std::string* pythonVersion) const;

    SandboxLimits limits_;
    std::shared_ptr<const Cages> cages_;
    std::string pythonVersion_;
};

} // namespace isthmus

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace isthmus {

/// From now on a crash (SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, an exception that nobody catches) writes a
/// file crash-TIME-PROCESS.txt into `folder`: time, signal, version, kinds of the running jobs and the calls
/// that led there. One sentence on standard error, which begins with `program`, names the file; then the
/// signal takes its usual course, core dump included. An overflow of the stack is noticed on this thread and
/// on those with a CrashJob. An empty folder: the sentence alone. Call it once, early, on the main thread.
void installCrashHandler(const std::filesystem::path& folder, const std::string& program);

/// While it lives, a crash file names this kind of job. On the thread that runs the job; without an installed
/// handler it does nothing.
class CrashJob
{
public:
    explicit CrashJob(const std::string& kind);
    ~CrashJob();
    CrashJob(const CrashJob&) = delete;
    CrashJob& operator=(const CrashJob&) = delete;

private:
    int slot_;
};

/// The crash files of a folder, the newest first.
std::vector<std::filesystem::path> crashFiles(const std::filesystem::path& folder);

} // namespace isthmus

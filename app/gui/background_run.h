#pragma once

#include "core/jobs/job.h"

#include <QString>

#include <vector>

namespace isthmus {

/// Jobs that go on when the window is closed: a child process takes them over, one after another, once this
/// process has let go of the project's lock.
struct BackgroundRuns
{
    QString project;
    std::vector<JobSpec> jobs;
};

/// Kinds of jobs that write checkpoints and can go on from them.
bool isResumable(const JobSpec& spec);
/// The specification that goes on from the last checkpoint.
JobSpec resumed(JobSpec spec);
/// The installed isthmus-cli beside this program; empty when there is none.
QString commandLineProgram();
/// A line for a shell that runs the specification, for the clipboard.
QString shellCommand(const JobSpec& spec, const QString& project);
/// Where specifications and output of background runs are kept: in the user's data folder.
QString backgroundFolder();
/// Writes the specifications and starts a process of its own that runs them. Returns what was wrong; empty
/// when it runs. Its output goes to a file beside the specifications.
QString startInBackground(const BackgroundRuns& runs, const QString& folder);

} // namespace isthmus

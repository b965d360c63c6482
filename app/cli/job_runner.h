#pragma once

#include "core/analysis/similarity_run.h"
#include "core/jobs/job_context.h"

#include <filesystem>
#include <optional>
#include <string>

namespace isthmus::cli {

using JobRunner = std::function<void(const JobSpec&, JobContext&)>;

/// Runs one job on this thread with progress on the terminal; Ctrl-C cancels at the next step.
/// Results go to `project` when one is given.
void runOnTerminal(const JobSpec& spec, const std::string& device,
                   const std::optional<std::filesystem::path>& project, const JobRunner& runner);

/// Prints the results of a similarity job: a table, or JSON {"maps":[…],"computed":N,"warnings":[…]}.
void printMaps(const SimilarityOutcome& outcome, bool json);

} // namespace isthmus::cli

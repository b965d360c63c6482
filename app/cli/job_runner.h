#pragma once

#include "core/jobs/job_context.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace isthmus::cli {

using JobRunner = std::function<void(const JobSpec&, JobContext&)>;

/// Runs one job on this thread with progress on the terminal; Ctrl-C cancels at the next step.
/// Results go to `project` when one is given. Returns what the job emitted, in order.
std::vector<std::any> runOnTerminal(const JobSpec& spec, const std::string& device,
                                    const std::optional<std::filesystem::path>& project,
                                    const JobRunner& runner);

/// Prints the results of a similarity job: a table, or JSON {"maps":[…],"warnings":[…]}.
void printMaps(const std::vector<std::any>& results, const std::vector<std::string>& warnings, bool json);

} // namespace isthmus::cli

#pragma once

#include "core/jobs/job_context.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace isthmus::cli {

/// Runs one job on this thread with progress on the terminal; Ctrl-C cancels at the next step.
/// Results go to `project` when one is given. Returns what the job emitted, in order.
std::vector<std::any> runOnTerminal(const JobSpec& spec, const std::string& device,
                                    const std::optional<std::filesystem::path>& project);

/// Prints the results of a similarity job: a table, or JSON {"maps":[…]}.
void printMaps(const std::vector<std::any>& results, bool json);

} // namespace isthmus::cli

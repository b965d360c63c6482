#pragma once

#include "core/analysis/similarity_run.h"
#include "core/jobs/job_context.h"

#include <any>
#include <string>
#include <vector>

namespace isthmus::cli {

using JobRunner = std::function<void(const JobSpec&, JobContext&)>;

/// Runs one job on this thread with progress on the terminal; Ctrl-C cancels at the next step. Its device is
/// parameters["device"]. Results go to `project` unless that is empty; `result` (may be empty) receives what
/// the job emits.
void runOnTerminal(const JobSpec& spec, const std::string& project, const JobRunner& runner,
                   const std::function<void(const std::any&)>& result = {});

// One function for each kind of job that `isthmus-cli run` knows: runs it and prints its result.
void runSimilarityJob(const JobSpec& spec, const std::string& project, bool json);
void runAttributionJob(const JobSpec& spec, const std::string& project, bool json);
void runSensitivityJob(const JobSpec& spec, const std::string& project, bool json);
void runLoraSimilarityJob(const JobSpec& spec, const std::string& project, bool json);
void runMergeJob(const JobSpec& spec, const std::string& project, bool json);
void runPostPktJob(const JobSpec& spec, const std::string& project, bool json);
void runInitStudyJob(const JobSpec& spec, const std::string& project, bool json);
void runEvaluationJob(const JobSpec& spec, const std::string& project, bool json);
void runLatenJob(const JobSpec& spec, const std::string& project, bool json);

/// Prints warnings to standard error, a line each.
void printWarnings(const std::vector<std::string>& warnings);

/// Prints the results of a similarity job: a table, or JSON {"maps":[…],"computed":N,"warnings":[…]}.
void printMaps(const SimilarityOutcome& outcome, bool json);

} // namespace isthmus::cli

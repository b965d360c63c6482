#pragma once

#include "core/jobs/job.h"

#include <string>
#include <vector>

namespace isthmus {

class JobContext;

/// The job "merge": a base model with an adapter merged into its weights.
struct MergeSpec
{
    static constexpr const char* kind = "merge";

    std::string base; ///< folders
    std::string adapter;
    std::string output;

    JobSpec toJob() const;
    static MergeSpec fromJob(const JobSpec& job);
};

struct MergeOutcome
{
    std::string output;
    int pairs = 0; ///< weights that changed
    std::string dtype;
    double rounding_loss = 0; ///< share of the change's norm that the dtype could not hold
    std::string reload_check; ///< sentence
    std::vector<std::string> warnings;
};

/// W + s B A in float32, rounded once to the base's dtype, written with the base's tokenizer and read again.
/// Throws as loadAdapter, mergeAdapter and saveMergedModel do.
MergeOutcome runMerge(const MergeSpec& spec, JobContext& context);

} // namespace isthmus

#pragma once

#include "core/jobs/job.h"
#include "core/results/sensitivity_result.h"

#include <memory>
#include <string>

namespace isthmus {

class JobContext;

/// The job "lora-similarity": an adapter in peft's format against its base, layer by layer.
struct LoraSimilaritySpec
{
    static constexpr const char* kind = LoraSimilarity::kind;

    std::string adapter; ///< folders
    std::string base;

    JobSpec toJob() const;
    static LoraSimilaritySpec fromJob(const JobSpec& job);
};

/// Rows in the order of the layers and modules. Adapters that stand beside W - B0 A0 are accepted as well.
/// Stored when the run has a project.
std::shared_ptr<const LoraSimilarity> runLoraSimilarity(const LoraSimilaritySpec& spec, JobContext& context);

} // namespace isthmus

#pragma once

#include "core/analysis/attribution_spec.h"
#include "core/jobs/job_context.h"
#include "core/results/attribution_result.h"

#include <memory>

namespace isthmus {

struct AttributionOutcome
{
    std::shared_ptr<const Attribution> attribution;
    bool computed = false; ///< false: it was in the store
};

/// Runs an attribution job: read from the store where it is there, else computed and published; handed to
/// context.emitResult. Throws Error or Cancelled.
AttributionOutcome runAttribution(const AttributionSpec& spec, JobContext& context);

} // namespace isthmus

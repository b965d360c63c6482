#pragma once

#include "core/jobs/job_context.h"
#include "core/model/load_weights.h"
#include "core/results/sensitivity_result.h"
#include "core/text/dataset.h"
#include "core/transfer/reduction.h"

#include <span>

namespace isthmus {

/// The sensitivity of a model as the reductions need it and as it is shown.
struct MeasuredSensitivity
{
    SensitivityTable table;
    std::vector<SensitivityMap> maps; ///< by layer, then module
    double loss = 0;                  ///< mean over the rows
};

/// Streams the sensitivity of `modules`. With `target` the best window of the target's shape is searched in
/// every matrix, while it is in memory.
MeasuredSensitivity measureSensitivity(const Model& model, std::span<const EncodedRow> rows,
                                       const std::vector<Module>& modules, const ModelConfig* target,
                                       const WeightPlace& place, JobContext& context);

/// The selections as the window and the results show them; those that are no contiguous window have their
/// first row and column, and a share of NaN.
std::vector<SensitivityWindow> windowsOf(const std::vector<Selection>& selections);

/// Provenance of a run on this device.
Provenance makeProvenance(const JobSpec& spec, const JobContext& context);

} // namespace isthmus

#pragma once

#include "core/analysis/similarity_spec.h"
#include "core/jobs/job_context.h"
#include "core/results/similarity_result.h"

#include <memory>
#include <vector>

namespace isthmus {

struct SimilarityOutcome
{
    std::vector<std::shared_ptr<const SimilarityMap>> maps; ///< metric by metric, module by module
    std::vector<std::string> warnings; ///< of the whole run, e.g. modules one model lacks
    int computed = 0;                  ///< maps that were not in the store
};

/// Runs a similarity job: maps that are in the store are read, the others computed, published and handed to
/// context.emitResult one by one. Throws Error or Cancelled; what was published until then stays.
SimilarityOutcome runSimilarity(const SimilaritySpec& spec, JobContext& context);

/// What lies behind one cell (spectra, histograms, samples that drive it).
CellDetail runCellDetail(const CellDetailSpec& spec, JobContext& context);

} // namespace isthmus

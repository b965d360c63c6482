#pragma once

#include "core/jobs/job.h"
#include "core/model/summary.h"

#include <QString>

namespace isthmus {

/// What a transfer holds in memory at the least, from the shapes alone.
struct TransferEstimate
{
    std::uint64_t source = 0;    ///< bytes of the source's weights in the type of the passes
    std::uint64_t target = 0;    ///< of the target's
    std::int64_t trained = 0;    ///< parameters that are trained, of one run
    std::uint64_t optimizer = 0; ///< bytes of these with their gradients and AdamW's two moments, float32

    bool operator==(const TransferEstimate&) const = default;
};

/// Of a job of the kinds laten, postpkt and init-study. LaTen: one hypernetwork per module, ds x ds and dt x
/// ds (method.md section 5). LoRA: rank * (in + out) for every weight (section 6).
TransferEstimate estimateTransfer(const PairSummary& pair, const JobSpec& spec);
/// The estimate as a sentence or two, against the memory of this machine.
QString estimateText(const TransferEstimate& estimate, std::uint64_t memory);

} // namespace isthmus

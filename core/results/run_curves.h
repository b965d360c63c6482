#pragma once

#include "core/results/transfer_result.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace isthmus {

using TransferRuns = std::vector<std::shared_ptr<const TransferRun>>;

/// A quantity over the steps: mean over runs with the 95 % interval of Student's t. `n` counts the runs that
/// have the step; one run has an interval of no width.
struct RunCurve
{
    std::vector<int> steps; ///< ascending; those at which at least one run has a finite value
    std::vector<Interval> values;
};

/// `member` over the steps of runs that differ in their seed. `before`: value of the untouched target, which
/// stands at step 0.
RunCurve overRuns(const TransferRuns& runs, double TransferStep::*member,
                  double TransferRun::*before = nullptr);

/// The runs of each variant, in the order in which the variants first occur.
std::vector<TransferRuns> byVariant(const TransferRuns& runs);

/// Name of TransferRun::variant for people, in English: "Transfer", "Random source neurons", "PiSSA"…; the id
/// itself when it is not one of ours.
std::string variantLabel(const std::string& variant);

} // namespace isthmus

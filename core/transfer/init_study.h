#pragma once

#include "core/results/transfer_result.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace isthmus {

/// One start of an initialisation study over its seeds. Intervals are Student's t over the runs, 95 %; with
/// one seed low and high are NaN.
struct InitStudyRow
{
    std::string init;
    Interval final_validation; ///< at the last step
    Interval best_validation;  ///< at each run's best step
    Interval gain;             ///< baseline minus best, per run
    std::vector<int> steps;    ///< at which the validation loss is known in all runs
    std::vector<Interval> curve;
};

/// Mean of a value over seeds with its 95 % interval by Student's t; low and high are NaN for one value.
Interval studentInterval(std::span<const double> values);

/// The table of a study, in the order in which the starts first appear.
std::vector<InitStudyRow> initStudyTable(std::span<const std::shared_ptr<const TransferRun>> runs);

} // namespace isthmus

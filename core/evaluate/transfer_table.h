#pragma once

#include "core/evaluate/seed_runs.h"
#include "core/results/figure_table.h"
#include "core/results/run_curves.h"

namespace isthmus {

/// The table of a transfer: methods as rows, benchmarks as columns, and the validation loss of the runs as
/// the last one. Source and target come first, then transfers, then controls. An evaluated model that a run
/// wrote stands in the row of that run. Daggers: the model differs from the target (without runs: from the
/// first model) on the same items. Throws InvalidArgument for neither evaluations nor runs.
FigureTable transferTable(const ResultStore& store, const SeedRuns& evaluations, const TransferRuns& runs);

/// "LaTen", "LaTen, random source neurons", "PostPKT, PiSSA": name of a run's row.
std::string methodLabel(const TransferRun& run);
/// "GSM8K" for "gsm8k".
std::string benchmarkLabel(const std::string& benchmark);

} // namespace isthmus

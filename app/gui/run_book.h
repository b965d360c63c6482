#pragma once

#include "core/results/run_curves.h"
#include "widgets/checkpoint_table.h"
#include "widgets/curve_plot.h"
#include "widgets/interval_plot.h"
#include "widgets/runs_table.h"

#include <memory>
#include <optional>
#include <vector>

namespace isthmus {

using TransferRunPtr = std::shared_ptr<const TransferRun>;

/// The runs of one job: a transfer with its controls, or the starts and seeds of a study.
class RunGroup
{
public:
    explicit RunGroup(std::string key) : key_(std::move(key)) {}

    const std::string& key() const { return key_; }
    /// Adds a run or a newer snapshot of it.
    void add(const TransferRunPtr& run);
    const TransferRuns& runs() const { return runs_; }
    /// The run that the group is about: the transfer itself with its first seed, or the first run.
    const TransferRun& main() const;
    /// True when it compares starts, not a transfer with controls.
    bool isStudy() const;
    /// In the order in which they first came.
    std::vector<std::string> variants() const;

    QString title() const;
    /// Its line in the runs table; state and progress are the job's.
    RunRow row() const;
    /// Training and validation loss of the transfer, or of each start of a study with its band over the
    /// seeds.
    std::vector<Curve> lossCurves() const;
    /// One quantity of the main run over its steps.
    Curve curve(const QString& name, double TransferStep::*member) const;
    std::vector<CheckpointRow> checkpoints() const;
    /// Best validation loss of each variant with its interval: over the seeds where there are several, else
    /// over the validation rows.
    std::vector<IntervalPoint> comparison() const;

private:
    TransferRuns ofVariant(const std::string& variant) const;
    Curve meanCurve(const QString& name, const std::string& variant, double TransferStep::*member) const;

    std::string key_;
    TransferRuns runs_;
};

/// Name of a variant for people: "Transfer", "Random source neurons", "PiSSA"…
QString variantText(const std::string& variant);

} // namespace isthmus

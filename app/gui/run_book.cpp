#include "app/gui/run_book.h"

#include "core/base/nan.h"
#include "core/base/statistics.h"
#include "widgets/core_text.h"
#include "widgets/text_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

QString runText(const char* text)
{
    return QCoreApplication::translate("isthmus::runs", text);
}

double bestLoss(const TransferRun& run)
{
    if (run.best_step > 0 && std::isfinite(run.best_validation.mean) && run.best_validation.n > 0)
        return run.best_validation.mean;
    double best = run.baseline_validation_loss;
    for (const TransferStep& step : run.steps) {
        if (std::isfinite(step.validation_loss) && !(best <= step.validation_loss))
            best = step.validation_loss;
    }
    return best;
}

} // namespace

QString variantText(const std::string& variant)
{
    // The texts of variantLabel(), for the translators.
    [[maybe_unused]] static constexpr const char* labels[] = {
        QT_TRANSLATE_NOOP("isthmus::runs", "Transfer"),
        QT_TRANSLATE_NOOP("isthmus::runs", "Random source neurons"),
        QT_TRANSLATE_NOOP("isthmus::runs", "Shuffled source"),
        QT_TRANSLATE_NOOP("isthmus::runs", "Zero source"),
        QT_TRANSLATE_NOOP("isthmus::runs", "Target's own neurons"),
        QT_TRANSLATE_NOOP("isthmus::runs", "Gaussian"),
        QT_TRANSLATE_NOOP("isthmus::runs", "PiSSA"),
        QT_TRANSLATE_NOOP("isthmus::runs", "OLoRA"),
        QT_TRANSLATE_NOOP("isthmus::runs", "Seeking"),
        QT_TRANSLATE_NOOP("isthmus::runs", "Random window"),
        QT_TRANSLATE_NOOP("isthmus::runs", "Target's own window"),
        QT_TRANSLATE_NOOP("isthmus::runs", "Zero"),
    };
    return runText(variantLabel(variant).c_str());
}

void RunGroup::add(const TransferRunPtr& run)
{
    for (TransferRunPtr& known : runs_) {
        if (known->variant == run->variant && known->seed == run->seed) {
            known = run;
            return;
        }
    }
    runs_.push_back(run);
}

const TransferRun& RunGroup::main() const
{
    for (const TransferRunPtr& run : runs_) {
        if (run->variant == "transfer")
            return *run;
    }
    return *runs_.front();
}

bool RunGroup::isStudy() const
{
    return main().variant != "transfer" && variants().size() > 1;
}

std::vector<std::string> RunGroup::variants() const
{
    std::vector<std::string> names;
    for (const TransferRunPtr& run : runs_) {
        if (std::find(names.begin(), names.end(), run->variant) == names.end())
            names.push_back(run->variant);
    }
    return names;
}

TransferRuns RunGroup::ofVariant(const std::string& variant) const
{
    TransferRuns found;
    for (const TransferRunPtr& run : runs_) {
        if (run->variant == variant)
            found.push_back(run);
    }
    return found;
}

QString RunGroup::title() const
{
    const TransferRun& run = main();
    if (isStudy())
        return runText(QT_TRANSLATE_NOOP("isthmus::runs", "Study of %1 starts")).arg(variants().size());
    return runText(QT_TRANSLATE_NOOP("isthmus::runs", "%1, seed %2"))
        .arg(run.variant == "transfer" ? qstr(run.provenance.source_name) : variantText(run.variant))
        .arg(run.seed);
}

RunRow RunGroup::row() const
{
    const TransferRun& run = main();
    RunRow row;
    row.key = qstr(key_);
    row.title = title();
    row.method = run.method == "laten"     ? QStringLiteral("LaTen")
                 : run.method == "postpkt" ? QStringLiteral("PostPKT")
                                           : qstr(run.method);
    row.baseline = run.baseline_validation_loss;
    row.created = timeText(run.provenance.created);
    row.fraction = run.finished || run.planned_steps == 0
                       ? 1
                       : static_cast<double>(run.steps.size()) / run.planned_steps;
    for (const IntervalPoint& point : comparison()) {
        if (point.strong || (isStudy() && !(row.best <= point.value)))
            row.best = point.value;
        else if (!isStudy() && !(row.control <= point.value))
            row.control = point.value;
    }
    if (!isStudy() && ofVariant(run.variant).size() == 1)
        row.bestStep = run.best_step;
    for (const std::string& warning : run.warnings)
        row.stage += coreText(warning) + QLatin1Char('\n');
    row.stage = row.stage.trimmed();
    return row;
}

Curve RunGroup::curve(const QString& name, double TransferStep::*member) const
{
    Curve curve;
    curve.name = name;
    for (const TransferStep& step : main().steps) {
        curve.x.push_back(step.step);
        curve.y.push_back(step.*member);
    }
    return curve;
}

Curve RunGroup::meanCurve(const QString& name, const std::string& variant, double TransferStep::*member) const
{
    const TransferRuns runs = ofVariant(variant);
    const RunCurve values = overRuns(runs, member);
    Curve curve;
    curve.name = name;
    for (std::size_t i = 0; i < values.steps.size(); ++i) {
        const Interval& interval = values.values[i];
        curve.x.push_back(values.steps[i]);
        curve.y.push_back(interval.mean);
        if (runs.size() < 2)
            continue;
        curve.low.push_back(interval.low);
        curve.high.push_back(interval.high);
    }
    return curve;
}

std::vector<Curve> RunGroup::lossCurves() const
{
    std::vector<Curve> curves;
    if (isStudy()) {
        for (const std::string& variant : variants())
            curves.push_back(meanCurve(variantText(variant), variant, &TransferStep::validation_loss));
        return curves;
    }
    const std::string& variant = main().variant;
    curves.push_back(meanCurve(runText(QT_TRANSLATE_NOOP("isthmus::runs", "Training loss")), variant,
                               &TransferStep::train_loss));
    curves.push_back(meanCurve(runText(QT_TRANSLATE_NOOP("isthmus::runs", "Validation loss")), variant,
                               &TransferStep::validation_loss));
    return curves;
}

std::vector<CheckpointRow> RunGroup::checkpoints() const
{
    std::vector<CheckpointRow> rows;
    const TransferRun& run = main();
    for (const TransferStep& step : run.steps) {
        CheckpointRow row{step.step,
                          step.train_loss,
                          step.validation_loss,
                          run.method == "laten" ? step.penalty : nan,
                          step.learning_rate,
                          step.delta_norm,
                          {}};
        for (const CheckpointEntry& entry : run.checkpoints) {
            if (entry.step == step.step)
                row.file = qstr(entry.file);
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<IntervalPoint> RunGroup::comparison() const
{
    std::vector<IntervalPoint> points;
    const std::string& strong = main().variant;
    for (const std::string& variant : variants()) {
        const auto runs = ofVariant(variant);
        IntervalPoint point;
        point.name = variantText(variant);
        point.strong = !isStudy() && variant == strong;
        std::vector<double> losses;
        for (const TransferRunPtr& run : runs) {
            if (std::isfinite(bestLoss(*run)))
                losses.push_back(bestLoss(*run));
        }
        if (losses.empty())
            continue;
        const MeanInterval interval = meanOfRuns(losses);
        point.value = interval.value;
        point.low = interval.low;
        point.high = interval.high;
        const Interval& rows = runs.front()->best_validation;
        if (losses.size() == 1 && rows.n > 0 && std::isfinite(rows.low)) {
            point.low = rows.low;
            point.high = rows.high;
        }
        if (losses.size() > 1)
            point.runs = losses;
        points.push_back(point);
    }
    return points;
}

} // namespace isthmus

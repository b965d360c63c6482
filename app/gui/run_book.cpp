#include "app/gui/run_book.h"

#include "core/base/nan.h"
#include "widgets/text_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace isthmus {
namespace {

QString runText(const char* text)
{
    return QCoreApplication::translate("isthmus::runs", text);
}

/// 97.5 % quantile of Student's t for 1 to 30 degrees of freedom; the normal distribution's beyond.
double studentQuantile(std::size_t freedom)
{
    static constexpr std::array table = {12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060,
                                         2.2622,  2.2281, 2.2010, 2.1788, 2.1604, 2.1448, 2.1314, 2.1199,
                                         2.1098,  2.1009, 2.0930, 2.0860, 2.0796, 2.0739, 2.0687, 2.0639,
                                         2.0595,  2.0555, 2.0518, 2.0484, 2.0452, 2.0423};
    return freedom == 0 ? nan : freedom <= table.size() ? table[freedom - 1] : 1.9600;
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

Interval meanInterval(const std::vector<double>& values)
{
    Interval interval;
    interval.n = static_cast<int>(values.size());
    if (values.empty())
        return {nan, nan, nan, 0};
    for (double value : values)
        interval.mean += value / static_cast<double>(values.size());
    double squares = 0;
    for (double value : values)
        squares += (value - interval.mean) * (value - interval.mean);
    double half = 0;
    if (values.size() > 1)
        half =
            studentQuantile(values.size() - 1) *
            std::sqrt(squares / static_cast<double>(values.size() - 1) / static_cast<double>(values.size()));
    interval.low = interval.mean - half;
    interval.high = interval.mean + half;
    return interval;
}

QString variantText(const std::string& variant)
{
    static const std::map<std::string, const char*> names = {
        {"transfer", QT_TRANSLATE_NOOP("isthmus::runs", "Transfer")},
        {"random-source", QT_TRANSLATE_NOOP("isthmus::runs", "Random source neurons")},
        {"shuffled-source", QT_TRANSLATE_NOOP("isthmus::runs", "Shuffled source")},
        {"zero-source", QT_TRANSLATE_NOOP("isthmus::runs", "Zero source")},
        {"target-own", QT_TRANSLATE_NOOP("isthmus::runs", "Target's own neurons")},
        {"gaussian", QT_TRANSLATE_NOOP("isthmus::runs", "Gaussian")},
        {"pissa", QT_TRANSLATE_NOOP("isthmus::runs", "PiSSA")},
        {"olora", QT_TRANSLATE_NOOP("isthmus::runs", "OLoRA")},
        {"seeking", QT_TRANSLATE_NOOP("isthmus::runs", "Seeking")},
        {"random-extract", QT_TRANSLATE_NOOP("isthmus::runs", "Random window")},
        {"self", QT_TRANSLATE_NOOP("isthmus::runs", "Target's own window")},
        {"zero", QT_TRANSLATE_NOOP("isthmus::runs", "Zero")},
    };
    const auto found = names.find(variant);
    return found == names.end() ? qstr(variant) : runText(found->second);
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

std::vector<TransferRunPtr> RunGroup::ofVariant(const std::string& variant) const
{
    std::vector<TransferRunPtr> found;
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
    row.created = qstr(run.provenance.created).left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
    row.fraction = run.finished || run.planned_steps == 0
                       ? 1
                       : static_cast<double>(run.steps.size()) / run.planned_steps;
    for (const IntervalPoint& point : comparison()) {
        if (point.strong)
            row.best = point.value;
        else if (isStudy() && !(row.best <= point.value))
            row.best = point.value;
        else if (!isStudy() && !(row.control <= point.value))
            row.control = point.value;
    }
    if (!isStudy() && ofVariant(run.variant).size() == 1)
        row.bestStep = run.best_step;
    for (const std::string& warning : run.warnings)
        row.stage += qstr(warning) + QLatin1Char('\n');
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
    std::map<int, std::vector<double>> values;
    const auto runs = ofVariant(variant);
    for (const TransferRunPtr& run : runs) {
        for (const TransferStep& step : run->steps) {
            if (std::isfinite(step.*member))
                values[step.step].push_back(step.*member);
        }
    }
    Curve curve;
    curve.name = name;
    for (const auto& [step, all] : values) {
        const Interval interval = meanInterval(all);
        curve.x.push_back(step);
        curve.y.push_back(interval.mean);
        curve.low.push_back(interval.low);
        curve.high.push_back(interval.high);
    }
    if (runs.size() < 2) {
        curve.low.clear();
        curve.high.clear();
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
        const Interval interval = meanInterval(losses);
        point.value = interval.mean;
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

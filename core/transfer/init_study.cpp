#include "core/transfer/init_study.h"

#include "core/base/nan.h"
#include "core/base/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace isthmus {
namespace {

/// Validation losses of a run by step, the untouched target as step 0.
std::map<int, double> validations(const TransferRun& run)
{
    std::map<int, double> values;
    if (std::isfinite(run.baseline_validation_loss))
        values[0] = run.baseline_validation_loss;
    for (const TransferStep& step : run.steps) {
        if (std::isfinite(step.validation_loss))
            values[step.step] = step.validation_loss;
    }
    return values;
}

InitStudyRow rowOf(const std::string& init, const std::vector<std::map<int, double>>& runs)
{
    std::vector<double> finals;
    std::vector<double> bests;
    std::vector<double> gains;
    std::map<int, std::vector<double>> bySteps;
    for (const std::map<int, double>& values : runs) {
        if (values.empty())
            continue;
        double best = std::numeric_limits<double>::infinity();
        for (const auto& [step, loss] : values) {
            bySteps[step].push_back(loss);
            if (step > 0)
                best = std::min(best, loss);
        }
        finals.push_back(values.rbegin()->second);
        bests.push_back(best);
        gains.push_back(values.contains(0) ? values.at(0) - best : nan);
    }
    InitStudyRow row{init, studentInterval(finals), studentInterval(bests), studentInterval(gains), {}, {}};
    for (const auto& [step, losses] : bySteps) {
        if (losses.size() != finals.size())
            continue;
        row.steps.push_back(step);
        row.curve.push_back(studentInterval(losses));
    }
    return row;
}

} // namespace

Interval studentInterval(std::span<const double> values)
{
    Interval interval{nan, nan, nan, static_cast<int>(values.size())};
    if (values.empty())
        return interval;
    const MeanInterval mean = meanOfRuns(values);
    interval.mean = mean.value;
    if (values.size() > 1) {
        interval.low = mean.low;
        interval.high = mean.high;
    }
    return interval;
}

std::vector<InitStudyRow> initStudyTable(std::span<const std::shared_ptr<const TransferRun>> runs)
{
    std::vector<std::string> order;
    std::map<std::string, std::vector<std::map<int, double>>> byInit;
    for (const auto& run : runs) {
        if (!byInit.contains(run->variant))
            order.push_back(run->variant);
        byInit[run->variant].push_back(validations(*run));
    }
    std::vector<InitStudyRow> table;
    for (const std::string& init : order)
        table.push_back(rowOf(init, byInit.at(init)));
    return table;
}

} // namespace isthmus

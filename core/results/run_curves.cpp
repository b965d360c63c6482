#include "core/results/run_curves.h"

#include "core/base/statistics.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace isthmus {

RunCurve overRuns(const TransferRuns& runs, double TransferStep::*member, double TransferRun::*before)
{
    std::map<int, std::vector<double>> bySteps;
    for (const auto& run : runs) {
        if (before != nullptr && std::isfinite((*run).*before))
            bySteps[0].push_back((*run).*before);
        for (const TransferStep& step : run->steps) {
            if (std::isfinite(step.*member))
                bySteps[step.step].push_back(step.*member);
        }
    }
    RunCurve curve;
    for (const auto& [step, values] : bySteps) {
        const MeanInterval mean = meanOfRuns(values);
        curve.steps.push_back(step);
        curve.values.push_back({mean.value, mean.low, mean.high, static_cast<int>(values.size())});
    }
    return curve;
}

std::vector<TransferRuns> byVariant(const TransferRuns& runs)
{
    std::vector<TransferRuns> variants;
    for (const auto& run : runs) {
        const auto same = std::find_if(variants.begin(), variants.end(), [&](const TransferRuns& known) {
            return known.front()->variant == run->variant;
        });
        if (same == variants.end())
            variants.push_back({run});
        else
            same->push_back(run);
    }
    return variants;
}

std::string variantLabel(const std::string& variant)
{
    static const std::map<std::string, const char*> names = {
        {"transfer", "Transfer"},
        {"random-source", "Random source neurons"},
        {"shuffled-source", "Shuffled source"},
        {"zero-source", "Zero source"},
        {"target-own", "Target's own neurons"},
        {"gaussian", "Gaussian"},
        {"pissa", "PiSSA"},
        {"olora", "OLoRA"},
        {"seeking", "Seeking"},
        {"random-extract", "Random window"},
        {"self", "Target's own window"},
        {"zero", "Zero"},
    };
    const auto found = names.find(variant);
    return found == names.end() ? variant : found->second;
}

} // namespace isthmus

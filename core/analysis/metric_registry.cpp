#include "core/analysis/metric_list.h"

#include "core/base/error.h"

#include <array>

namespace isthmus {
namespace {

const std::array<const ActivationMetric*, 9>& activationMetrics()
{
    static const std::array<const ActivationMetric*, 9> metrics = {
        &ckaDebiasedMetric(), &ckaMetric(),        &ckaMinibatchMetric(), &ckaRbfMetric(), &rsaMetric(),
        &mutualKnnMetric(),   &procrustesMetric(), &svccaMetric(),        &pwccaMetric()};
    return metrics;
}

const std::array<const WeightMetric*, 5>& weightMetrics()
{
    static const std::array<const WeightMetric*, 5> metrics = {
        &spectrumMetric(), &weightStatsMetric(), &vocabCkaMetric(), &residualAnglesMetric(), &docsMetric()};
    return metrics;
}

template <typename Metrics>
auto find(const Metrics& metrics, const std::string& id) -> typename Metrics::value_type
{
    for (const auto* metric : metrics) {
        if (metric->info().id == id)
            return metric;
    }
    return nullptr;
}

} // namespace

const std::vector<MetricInfo>& metricInfos()
{
    static const std::vector<MetricInfo> infos = [] {
        std::vector<MetricInfo> list;
        for (const ActivationMetric* metric : activationMetrics())
            list.push_back(metric->info());
        for (const WeightMetric* metric : weightMetrics())
            list.push_back(metric->info());
        return list;
    }();
    return infos;
}

const MetricInfo& metricInfo(const std::string& id)
{
    std::string known;
    for (const MetricInfo& info : metricInfos()) {
        if (info.id == id)
            return info;
        known += (known.empty() ? "" : ", ") + info.id;
    }
    throw Error(ErrorCode::InvalidArgument, "There is no metric '" + id + "'.",
                "Known metrics: " + known + ".");
}

const ActivationMetric* activationMetric(const std::string& id)
{
    return find(activationMetrics(), id);
}

const WeightMetric* weightMetric(const std::string& id)
{
    return find(weightMetrics(), id);
}

} // namespace isthmus

#pragma once

#include "core/analysis/metric.h"
#include "core/jobs/job_context.h"

namespace isthmus {

/// Tokens pushed through the weights by vocabulary-space metrics.
inline constexpr std::size_t sharedTokenLimit = 512;

/// Summaries of one module's weights for several metrics: each weight is read once, for all metrics that are
/// not in the store already; one layer's weight is in memory at a time.
class WeightSummaries
{
public:
    /// `tokens`: ids in this model's vocabulary of the tokens both models share.
    WeightSummaries(const Model& model, Module module, const std::vector<const WeightMetric*>& metrics,
                    const std::vector<TokenId>& tokens, JobContext& context);

    /// One tensor per layer for the i-th metric; undefined where the layer has no value.
    const std::vector<at::Tensor>& of(std::size_t metric) const { return summaries_[metric]; }
    const WeightContext& context() const { return weightContext_; }

private:
    WeightContext weightContext_;
    std::vector<std::vector<at::Tensor>> summaries_;
};

} // namespace isthmus

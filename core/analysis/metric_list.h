#pragma once

#include "core/analysis/metric.h"

namespace isthmus {

/// The metrics, one file metric_<id>.cpp each. Stateless objects that live as long as the program.
const ActivationMetric& ckaMetric();
const ActivationMetric& ckaDebiasedMetric();
const ActivationMetric& ckaMinibatchMetric();
const ActivationMetric& ckaRbfMetric();
const ActivationMetric& rsaMetric();
const ActivationMetric& mutualKnnMetric();
const ActivationMetric& procrustesMetric();
const ActivationMetric& svccaMetric();
const ActivationMetric& pwccaMetric();

const WeightMetric& spectrumMetric();
const WeightMetric& weightStatsMetric();
const WeightMetric& vocabCkaMetric();
const WeightMetric& residualAnglesMetric();
const WeightMetric& docsMetric();

} // namespace isthmus

#pragma once

#include "core/analysis/metric.h"
#include "core/analysis/sampling.h"
#include "core/jobs/job_context.h"
#include "core/model/pair.h"

#include <map>

namespace isthmus {

/// Grams of all layers of the asked modules of one model, from one forward pass over the plan's texts.
struct ActivationGrams
{
    std::map<Module, GramSet> full;   ///< one block of all samples
    std::map<Module, GramSet> blocks; ///< mini-batches of `blockSize` samples
};

/// Samples of one mini-batch of the streaming estimators.
inline constexpr std::int64_t gramBlock = 64;

struct GramRequest
{
    std::vector<Module> modules;
    bool full = true;
    bool blocks = false;
    std::string compute = "float32";
    double from = 0; ///< share of the job's progress
    double to = 1;
};

/// Reads Grams from the store where they are, else computes them from stored activations or by one streaming
/// forward pass (one layer's weights in memory at a time) and stores them. Which side of the plan: `source`.
ActivationGrams collectGrams(const std::shared_ptr<const Model>& model, const SamplePlan& plan, bool source,
                             const GramRequest& request, JobContext& context);

/// The place where a module's output is read: o is the attention output and down the FFN output in all
/// families here, so that each is computed and kept once.
Module canonicalModule(Module module);

} // namespace isthmus

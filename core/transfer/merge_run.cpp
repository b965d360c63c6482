#include "core/transfer/merge_run.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/jobs/job_context.h"
#include "core/jobs/job_parameters.h"
#include "core/model/load_weights.h"
#include "core/model/peft.h"
#include "core/transfer/merged_model.h"

#include <algorithm>

namespace isthmus {
namespace {

constexpr int randomProbeTokens = 32;

/// Any tokens will do to see whether two sets of weights are the same.
Batch probeOf(const ModelConfig& config)
{
    Random random(0);
    std::vector<TokenId> ids;
    for (int i = 0; i < std::min(randomProbeTokens, config.context); ++i)
        ids.push_back(static_cast<TokenId>(random.below(static_cast<std::uint64_t>(config.vocabSize))));
    const std::vector<std::vector<TokenId>> rows{ids};
    return makeBatch(rows, 0);
}

} // namespace

JobSpec MergeSpec::toJob() const
{
    return {kind, {{"base", base}, {"adapter", adapter}, {"output", output}}};
}

MergeSpec MergeSpec::fromJob(const JobSpec& job)
{
    JobParameters parameters(job, kind);
    MergeSpec spec;
    parameters.read("base", spec.base, true);
    parameters.read("adapter", spec.adapter, true);
    parameters.read("output", spec.output, true);
    parameters.finish();
    return spec;
}

MergeOutcome runMerge(const MergeSpec& spec, JobContext& context)
{
    const Tick tick = [&](std::uint64_t done, std::uint64_t total) { context.progress(done, total); };
    context.beginStage("Opening the base", 0, 0.1);
    const auto base = Model::open(spec.base, tick);
    const Adapter adapter = loadAdapter(spec.adapter, *base);
    context.beginStage("Merging, writing and reading again", 0.1, 1);
    WeightSet merged = loadWeights(*base, {at::kCPU, at::kFloat});
    mergeAdapter(merged, adapter);
    const MergeReport report =
        saveMergedModel(*base, base->config(), std::move(merged), spec.output, probeOf(base->config()), tick);
    MergeOutcome outcome;
    outcome.output = report.folder;
    forEachPair(adapter, [&](const std::string&, const LowRank&) { ++outcome.pairs; });
    outcome.dtype = report.dtype;
    outcome.rounding_loss = report.rounding_loss;
    outcome.reload_check = report.reload_check;
    outcome.warnings = report.warnings;
    return outcome;
}

} // namespace isthmus

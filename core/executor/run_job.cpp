#include "core/executor/run_job.h"

#include "core/analysis/attribution_run.h"
#include "core/analysis/lora_similarity_spec.h"
#include "core/analysis/similarity_run.h"
#include "core/base/crash_handler.h"
#include "core/base/error.h"
#include "core/evaluate/evaluation_run.h"
#include "core/model/pair.h"
#include "core/transfer/laten_run.h"
#include "core/transfer/merge_run.h"
#include "core/transfer/postpkt_run.h"
#include "core/transfer/sensitivity_run.h"

namespace isthmus {
namespace {

void openPair(const JobSpec& job, JobContext& context)
{
    const OpenPairSpec spec = OpenPairSpec::fromJob(job);
    context.beginStage("Opening the models", 0, 1);
    const auto pair = ModelPair::open(spec.source, spec.target, [&](std::uint64_t done, std::uint64_t total) {
        context.progress(done, total);
    });
    context.emitResult(std::make_shared<const PairSummary>(pair->summary()));
}

void similarity(const JobSpec& job, JobContext& context)
{
    runSimilarity(SimilaritySpec::fromJob(job), context);
}

void cellDetail(const JobSpec& job, JobContext& context)
{
    context.emitResult(
        std::make_shared<const CellDetail>(runCellDetail(CellDetailSpec::fromJob(job), context)));
}

void attribution(const JobSpec& job, JobContext& context)
{
    runAttribution(AttributionSpec::fromJob(job), context);
}

void evaluate(const JobSpec& job, JobContext& context)
{
    runEvaluation(EvaluationSpec::fromJob(job), context);
}

void evaluationPrompt(const JobSpec& job, JobContext& context)
{
    context.beginStage("Reading the benchmark", 0, 1);
    context.emitResult(
        std::make_shared<const EvaluationItem>(previewPrompt(PromptPreviewSpec::fromJob(job))));
}

void sensitivity(const JobSpec& job, JobContext& context)
{
    runSensitivity(SensitivitySpec::fromJob(job), context);
}

void loraSimilarity(const JobSpec& job, JobContext& context)
{
    runLoraSimilarity(LoraSimilaritySpec::fromJob(job), context);
}

void merge(const JobSpec& job, JobContext& context)
{
    runMerge(MergeSpec::fromJob(job), context);
}

void postPkt(const JobSpec& job, JobContext& context)
{
    runPostPkt(PostPktSpec::fromJob(job), context);
}

void initStudy(const JobSpec& job, JobContext& context)
{
    runInitStudy(InitStudySpec::fromJob(job), context);
}

void laten(const JobSpec& job, JobContext& context)
{
    runLaten(LatenSpec::fromJob(job), context);
}

struct Kind
{
    const char* name;
    void (*run)(const JobSpec&, JobContext&);
};

constexpr Kind kinds[] = {
    {OpenPairSpec::kind, openPair},
    {SimilaritySpec::kind, similarity},
    {CellDetailSpec::kind, cellDetail},
    {AttributionSpec::kind, attribution},
    {EvaluationSpec::kind, evaluate},
    {PromptPreviewSpec::kind, evaluationPrompt},
    {SensitivitySpec::kind, sensitivity},
    {LoraSimilaritySpec::kind, loraSimilarity},
    {MergeSpec::kind, merge},
    {PostPktSpec::kind, postPkt},
    {InitStudySpec::kind, initStudy},
    {LatenSpec::kind, laten},
};

} // namespace

void runJob(const JobSpec& spec, JobContext& context)
{
    std::string names;
    for (const Kind& kind : kinds) {
        if (spec.kind == kind.name) {
            const CrashJob named(spec.kind);
            return kind.run(spec, context);
        }
        names += (names.empty() ? "" : ", ") + std::string(kind.name);
    }
    throw Error(ErrorCode::InvalidArgument, "There is no job of the kind '" + spec.kind + "'.",
                "The kinds are " + names + ".");
}

} // namespace isthmus

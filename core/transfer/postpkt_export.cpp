#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/model/load_weights.h"
#include "core/model/peft.h"
#include "core/transfer/merged_model.h"
#include "core/transfer/postpkt_job.h"
#include "core/transfer/trainer.h"

#include <algorithm>

namespace isthmus {
namespace {

constexpr const char* rawOwner =
    "It belongs beside W - s B0 A0, where (B0, A0) is the delta in the folder beside it.";

/// Compares what was written with what was trained.
class Check
{
public:
    Check(const Model& target, Batch probe) : target_(target), probe_(std::move(probe)) {}

    /// Logits at the probe's real tokens of the target minus `start` (null: nothing) beside `adapter`.
    at::Tensor logits(const Adapter* start, const Adapter& adapter) const
    {
        WeightSet weights = loadWeights(target_, {at::kCPU, at::kFloat});
        if (start)
            subtractStart(weights, *start);
        applyAdapter(weights, adapter);
        return forwardLogits(target_.config(), weights, probe_.ids).index({probe_.mask});
    }

    /// Largest difference; throws when it is more than rounding.
    double compare(const at::Tensor& loaded, const at::Tensor& expected,
                   const std::filesystem::path& folder) const
    {
        const double difference = (loaded - expected).abs().max().item<double>();
        const double size = std::max(1.0, expected.abs().max().item<double>());
        if (!(difference <= reloadTolerance * size))
            throw Error(ErrorCode::Internal,
                        "The adapter of " + folder.string() + ", read again, gives logits that differ by " +
                            threeDigits(difference) + " from those trained.",
                        "Do not use the folder. This is a fault of the program; please report it.");
        return difference;
    }

    const Batch& probe() const { return probe_; }

private:
    const Model& target_;
    Batch probe_;
};

std::string describe(const TransferRun& run)
{
    return "LoRA started as '" + run.variant + "', seed " + std::to_string(run.seed) + ", best of " +
           std::to_string(run.steps.size()) + " steps: " + std::to_string(run.best_step) +
           ". Written by Isthmus.";
}

} // namespace

void exportPostPkt(const Model& target, const Adapter& trained, const LoraStart& start, bool saveMerged,
                   const PostPktFolders& folders, std::span<const EncodedRow> probe, TransferRun& run,
                   JobContext& context)
{
    const at::NoGradGuard noGrad;
    const Check check(target, makeTrainBatch(probe.first(std::min(probe.size(), probeRows)), 0).inputs);
    const Adapter* subtracted = start.subtract ? &start.adapter : nullptr;
    const Adapter plain = subtracted ? plainAdapter(trained, start.adapter) : trained;
    AdapterNote note;
    note.baseName = target.summary().path;
    note.title = target.summary().name + " with PostPKT";
    note.text = describe(run);
    note.provenance = {{"base_fingerprint", target.summary().fingerprint},
                       {"init", run.variant},
                       {"seed", run.seed},
                       {"step", run.best_step},
                       {"run", run.key}};
    saveAdapter(folders.adapter, plain, target, note);
    context.check();
    const at::Tensor expected = check.logits(subtracted, trained);
    const double ofAdapter =
        check.compare(check.logits(nullptr, loadAdapter(folders.adapter, target)), expected, folders.adapter);
    run.reload_check =
        "The adapter, read again beside the untouched target, gives the trained logits (largest "
        "difference " +
        threeDigits(ofAdapter) + ").";
    Json output = {{"adapter", folders.adapter.string()}, {"raw", nullptr}, {"merged", nullptr}};
    if (subtracted) {
        note.provenance["belongs_to"] = rawOwner;
        note.title = "The trained half of a raw pair";
        saveAdapter(folders.rawAdapter, trained, target, note);
        note.title = "The delta of a raw pair: where training started";
        saveAdapter(folders.rawDelta, start.adapter, target, note);
        context.check();
        const Adapter delta = loadAdapter(folders.rawDelta, target, AdapterUse::Compare);
        const double ofRaw =
            check.compare(check.logits(&delta, loadAdapter(folders.rawAdapter, target, AdapterUse::Compare)),
                          expected, folders.rawAdapter);
        run.reload_check += " So does the raw pair (" + threeDigits(ofRaw) + ").";
        output["raw"] = folders.rawAdapter.parent_path().string();
    }
    if (saveMerged) {
        WeightSet merged = loadWeights(target, {at::kCPU, at::kFloat});
        mergeAdapter(merged, plain);
        const MergeReport report =
            saveMergedModel(target, target.config(), std::move(merged), folders.merged, check.probe(),
                            [&](std::uint64_t done, std::uint64_t total) { context.progress(done, total); });
        run.output = report.folder;
        run.rounding_loss = report.rounding_loss;
        run.reload_check += " Merged model: " + report.reload_check;
        run.warnings.insert(run.warnings.end(), report.warnings.begin(), report.warnings.end());
        output["merged"] = report.folder;
    }
    run.details["output"] = output;
}

} // namespace isthmus

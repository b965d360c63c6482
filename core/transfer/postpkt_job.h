#pragma once

#include "core/jobs/job_context.h"
#include "core/model/pair.h"
#include "core/results/sensitivity_result.h"
#include "core/results/transfer_result.h"
#include "core/transfer/lora_init.h"
#include "core/transfer/postpkt_spec.h"
#include "core/transfer/training_rows.h"

#include <filesystem>
#include <optional>
#include <span>

namespace isthmus {

/// A share of a job's progress.
struct ProgressRange
{
    double from = 0;
    double to = 1;

    /// The part between two fractions of this range.
    ProgressRange part(double first, double last) const
    {
        return {from + first * (to - from), from + last * (to - from)};
    }
};

/// What all trainings of one job share: the models, the rows, and the source's sensitivity, measured once.
class PostPktJob
{
public:
    /// Opens the models and reads the data sets. Throws InvalidArgument with the table of shapes for a source
    /// that is smaller than the target, and as requireShape does.
    PostPktJob(const PostPktSpec& spec, const std::vector<LoraInit>& inits, JobContext& context);

    /// One training, exports included. `spec` differs from the job's in init, seed, output and save_merged.
    std::shared_ptr<const TransferRun> train(const PostPktSpec& spec, const std::string& group,
                                             ProgressRange range);
    const std::string& key() const { return key_; }

private:
    struct Start
    {
        LoraStart lora;
        Json details = Json::object();
    };

    void openModels(const std::vector<LoraInit>& inits);
    void readRows(const std::vector<LoraInit>& inits);
    Json identity(const PostPktSpec& spec) const;
    Provenance provenance(const PostPktSpec& spec) const;
    void measure(ProgressRange range);
    std::vector<Selection> selections(const PostPktSpec& spec, ProgressRange range);
    Start makeStart(const PostPktSpec& spec, ProgressRange range);
    Start startFor(const PostPktSpec& spec, const std::string& runKey, ProgressRange range);
    void emitSimilarity(const PostPktSpec& spec, const Adapter& start);

    PostPktSpec spec_;
    JobContext& context_;
    std::shared_ptr<const Model> source_;
    std::shared_ptr<const Model> target_;
    TrainingRows extract_;
    TrainingRows train_;
    TrainingRows validate_;
    std::vector<std::string> warnings_;
    std::string dataHash_;
    std::string key_;
    std::optional<SensitivityTable> table_;
    std::shared_ptr<Sensitivity> sensitivity_;
};

/// Folders of a run's output.
struct PostPktFolders
{
    explicit PostPktFolders(const std::filesystem::path& output)
        : merged(output / "merged"), adapter(output / "adapter"), rawAdapter(output / "raw" / "adapter"),
          rawDelta(output / "raw" / "delta"), checkpoints(output / "checkpoints"), start(output / "start.h5")
    {
    }
    std::filesystem::path merged, adapter, rawAdapter, rawDelta, checkpoints, start;
};

/// Writes what a run came to, reads each form again and compares its logits on the probe rows with those of
/// W - s B0 A0 beside (B, A). Fills in output, rounding_loss, reload_check and details["output"]. Throws
/// Internal when a form does not give the same.
void exportPostPkt(const Model& target, const Adapter& trained, const LoraStart& start, bool saveMerged,
                   const PostPktFolders& folders, std::span<const EncodedRow> probe, TransferRun& run,
                   JobContext& context);

} // namespace isthmus

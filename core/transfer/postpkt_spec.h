#pragma once

#include "core/jobs/job.h"
#include "core/text/dataset.h"
#include "core/transfer/lora_init_kind.h"
#include "core/transfer/lora_shape.h"
#include "core/transfer/reduction_kind.h"

#include <string>
#include <vector>

namespace isthmus {

/// The job "postpkt": parametric knowledge transfer after training, by a LoRA that starts from what
/// sensitivity chose in a larger model (Seeking Neural Nuggets; method.md section 6), or from any other start
/// (section 7).
struct PostPktSpec
{
    static constexpr const char* kind = "postpkt";

    std::string source; ///< model folders; the source may be empty for starts that do not need it
    std::string target;
    std::string extract;  ///< JSON lines: the sensitivity is measured on them
    std::string train;    ///< JSON lines
    std::string validate; ///< JSON lines
    std::string output;   ///< folder
    ChatFormat format = ChatFormat::LaTen;
    bool train_on_inputs = false;
    int cutoff = 2048;    ///< tokens of a row
    int extract_rows = 0; ///< the first of each file; 0: all
    int train_rows = 0;
    int validate_rows = 0;

    LoraInit init = LoraInit::Seeking;
    ReductionKind reduction = ReductionKind::Submatrix;
    bool exact_svd = false;
    LoraShape lora;
    double dropout = 0.05;

    double learning_rate = 3e-4;
    std::string schedule = "cosine"; ///< or "linear"
    double warmup = 0.03;            ///< share of the steps
    int epochs = 3;
    int max_steps = 0;   ///< 0: as the epochs have it
    int batch = 64;      ///< rows of a step
    int micro_batch = 4; ///< rows at once
    double weight_decay = 0;
    double clip_norm = 1;     ///< 0: none
    int validate_every = 0;   ///< steps; 0: ten times in the run
    int checkpoint_every = 0; ///< steps; 0: with every validation
    int keep = 2;             ///< newest checkpoints that stay
    int patience = 0;         ///< validations without a better one before an early stop; 0: none
    bool gradient_checkpointing = false;
    bool save_merged = true; ///< write the merged model; the adapters are written in any case

    std::uint64_t seed = 0;
    bool resume = false;
    std::string compute = "float32"; ///< of the base and the passes; or "bfloat16". The pairs are float32
    std::string device = "auto";

    JobSpec toJob() const;
    /// Throws InvalidArgument for a wrong type, an unknown key or name, and values out of range.
    static PostPktSpec fromJob(const JobSpec& job);
    bool operator==(const PostPktSpec&) const = default;
};

/// The job "init-study": the same training from several starts, with several seeds each, at equal budget
/// (method.md section 7; Neural Incompatibility section 5).
struct InitStudySpec
{
    static constexpr const char* kind = "init-study";

    PostPktSpec training; ///< init and seed are those of the runs; resume goes on with all
    std::vector<LoraInit> inits{LoraInit::Gaussian, LoraInit::Pissa, LoraInit::Seeking};
    int seeds = 3; ///< seed, seed + 1, …

    JobSpec toJob() const;
    static InitStudySpec fromJob(const JobSpec& job);
    bool operator==(const InitStudySpec&) const = default;
};

} // namespace isthmus

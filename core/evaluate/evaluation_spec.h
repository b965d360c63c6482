#pragma once

#include "core/evaluate/benchmark.h"
#include "core/evaluate/prompts.h"
#include "core/jobs/job.h"
#include "core/model/token_sampler.h"

#include <string>

namespace isthmus {

/// One model on one benchmark.
struct EvaluationSpec
{
    static constexpr const char* kind = "evaluate";

    std::string model; ///< folder; empty for a checkpoint of a run
    std::string run;   ///< transfer's output folder: its target as it was at `step` is the model; empty: none
    int step = 0;      ///< 0: the untouched target
    std::string adapter; ///< PEFT LoRA folder that is put beside the weights, unmerged; empty: none
    Benchmark benchmark = Benchmark::Mmlu;
    std::string data;        ///< the benchmark's file or folder
    std::string examples;    ///< other file for few-shot examples; empty: those that come with the data
    bool whole_file = false; ///< MBPP: all rows of the full file instead of its test set
    int shots = 0;
    std::int64_t limit = 0; ///< items to take, the same ones for every model and seed; 0: all
    PromptStyle style{ChatFormat::LaTen};
    int max_new_tokens = 0; ///< 0: the benchmark's own
    SamplingOptions sampling;
    int samples = 1;             ///< answers per item; more than one needs a temperature
    bool generate_letter = true; ///< MMLU: also let the model write its answer
    std::uint64_t seed = 0;
    bool allow_code = false; ///< generated programs may be run (in the sandbox)
    int rows_at_once = 16;
    std::string device = "auto";
    std::string compute = "bfloat16"; ///< on a CUDA device

    JobSpec toJob() const;
    /// Throws InvalidArgument for unknown, missing or senseless parameters.
    static EvaluationSpec fromJob(const JobSpec& job);
    /// Throws InvalidArgument.
    void check() const;
    bool operator==(const EvaluationSpec&) const = default;
};

/// Asks for the prompt of one item, without a run: the model's tokenizer alone is opened.
struct PromptPreviewSpec
{
    static constexpr const char* kind = "evaluation-prompt";

    EvaluationSpec evaluation;
    std::int64_t item = 0; ///< place in the benchmark's order

    JobSpec toJob() const;
    static PromptPreviewSpec fromJob(const JobSpec& job);
};

} // namespace isthmus

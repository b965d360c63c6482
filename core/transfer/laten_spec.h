#pragma once

#include "core/analysis/attribution_spec.h"
#include "core/analysis/layer_map.h"
#include "core/jobs/job.h"
#include "core/model/module.h"
#include "core/text/dataset.h"
#include "core/transfer/hypernetwork.h"

#include <string>
#include <vector>

namespace isthmus {

/// What stands in the source's place: the transfer itself, or a control that must not help if a gain comes
/// from the source's knowledge (method.md section 10).
enum class LatenVariant {
    Transfer,
    RandomSource,   ///< random neurons of the mapped source layers
    ShuffledSource, ///< the located neurons with all their numbers shuffled
    ZeroSource,     ///< zeros: Delta is zero
    TargetOwn,      ///< the target's own located neurons, each for itself
};
std::string_view variantName(LatenVariant variant); ///< "transfer", "random-source", …
std::optional<LatenVariant> parseVariant(std::string_view name);
/// All but the transfer.
const std::vector<LatenVariant>& latenControls();

/// Which neurons a step works on. PerRow: those of the step's own extract row, as published. Averaged: those
/// of the whole set, in every step.
enum class LatenLocation { PerRow, Averaged };

/// The job "laten": PrePKT by locate, align and inject (Neural Incompatibility, section 3; method.md sections
/// 4 and 5), with its controls.
struct LatenSpec
{
    static constexpr const char* kind = "laten";

    std::string source; ///< model folders
    std::string target;
    std::string extract;  ///< JSON lines: located on, one row a step
    std::string align;    ///< JSON lines: trained on
    std::string validate; ///< JSON lines; empty: a fifth of the align set is held out
    std::string output;   ///< folder of the merged model
    ChatFormat format = ChatFormat::LaTen;
    bool train_on_inputs = false;

    double rate = 0.1; ///< share of the target's neurons
    std::vector<Module> modules{Module::Up, Module::Down, Module::V, Module::O};
    LayerMapKind map = LayerMapKind::Attribution;
    std::string layer_map_file; ///< for map "file"
    AttributionEvaluator evaluator = AttributionEvaluator::Exact;
    AttributionScale scale = AttributionScale::Rms;
    AttributionPositions positions = AttributionPositions::All;
    LatenLocation location = LatenLocation::PerRow;
    std::string locate; ///< JSON lines the final neurons are located on; empty: the extract set

    std::string preset = "paper"; ///< "paper" or "script": learning_rate and cutoff where they are not given
    double learning_rate = 3e-5;
    int cutoff = 1024;     ///< tokens of a row
    int steps = 0;         ///< 0: one per extract row
    int align_rows = 15;   ///< of a step, beside its extract row
    int micro_batch = 8;   ///< rows at once
    double penalty = 1000; ///< lambda
    double beta1 = 0.9;
    double beta2 = 0.95;
    double weight_decay = 0.05;
    double clip_norm = 0; ///< 0: none, as published
    HypernetworkInit init = HypernetworkInit::Normal;
    double init_std = 1e-5;
    int patience = 0; ///< validations without a better one before an early stop; 0: none

    std::uint64_t seed = 0;
    int seeds = 0; ///< runs of each kind with seeds seed, seed + 1, …; 0: three with controls, else one
    std::vector<LatenVariant> controls;
    bool resume = false;
    std::string compute = "float32"; ///< of the passes; or "bfloat16"
    std::string device = "auto";

    int runsOfEach() const { return seeds > 0 ? seeds : controls.empty() ? 1 : 3; }

    JobSpec toJob() const;
    /// Throws InvalidArgument for a wrong type, an unknown key or name, and values out of range.
    static LatenSpec fromJob(const JobSpec& job);
    bool operator==(const LatenSpec&) const = default;
};

} // namespace isthmus

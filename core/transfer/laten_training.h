#pragma once

#include "core/analysis/extraction.h"
#include "core/results/transfer_result.h"
#include "core/transfer/hypernetwork.h"
#include "core/transfer/injection.h"
#include "core/transfer/laten_spec.h"
#include "core/transfer/neuron_bank.h"
#include "core/transfer/trainer.h"

#include <map>
#include <memory>
#include <vector>

namespace isthmus {

/// Where the neurons of a run lie: one extraction for each extract row (or one for all), and the one the
/// final model is made with.
struct LatenPlaces
{
    std::vector<Extraction> steps; ///< step s works on steps[s % size]
    Extraction final;
};

/// The hypernetworks of one run before a frozen target: what the trainer trains.
///
/// A step translates the neuron vectors of its place once, injects the result, lets the micro-batches
/// accumulate the gradient of the additions, and takes that gradient and the penalty's
/// (lambda * sum over module types of mean(Delta^2), in float32) back through the hypernetworks once.
/// Evaluations inject the additions of the final place; before the first step they see the untouched target.
class LatenTraining
{
public:
    LatenTraining(const LatenSpec& spec, std::shared_ptr<InjectedModel> target,
                  std::shared_ptr<const NeuronBank> source, LatenPlaces places, std::uint64_t seed);

    /// Refers to this object, which must live as long.
    Trainable trainable();
    /// Additions of the final place as the hypernetworks are now.
    std::vector<ModuleDelta> finalDelta() const;
    /// Norms of the final additions, per module and layer and all together, into the run's last step.
    void describe(TransferRun& run) const;

private:
    class Scope;

    /// What the hypernetworks made of each layer's neurons, with its way back: [module][layer].
    using Translated = std::vector<std::vector<at::Tensor>>;

    std::vector<ModuleDelta> translate(const Extraction& place, Translated* kept) const;
    double backward(Translated& translated);
    std::string findNonFinite(const Batch& batch) const;

    std::vector<Module> modules_;
    double penalty_;
    std::shared_ptr<InjectedModel> target_;
    std::shared_ptr<const NeuronBank> source_;
    LatenPlaces places_;
    std::vector<Hypernetwork> hypernetworks_;
    std::map<std::pair<Module, int>, double> weightNorms_;
};

} // namespace isthmus

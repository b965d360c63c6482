#pragma once

#include "core/evaluate/evaluation_spec.h"
#include "core/model/generator.h"

#include <memory>
#include <string>

namespace isthmus {

/// A model ready to be asked, with what was put beside its weights.
struct EvaluatedModel
{
    std::shared_ptr<const Model> model;
    std::unique_ptr<Generator> generator;
    std::string name;       ///< folder's name, with the adapter's, or with the run's and the step
    std::string changeHash; ///< of the adapter or the checkpoint; empty: none
};

/// Folder of the model that a specification means: its own, or the target of its run. Throws FileNotFound,
/// MalformedFile.
std::string modelFolder(const EvaluationSpec& spec);

/// Opens the folder and changes its weights by the checkpoint, or puts the adapter beside them. `device` is
/// resolved. `tick` as Model::open.
EvaluatedModel openEvaluatedModel(const EvaluationSpec& spec, const std::string& device, const Tick& tick);

} // namespace isthmus

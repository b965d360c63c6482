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
    std::string name;       ///< folder's name, with the adapter's
    std::string changeHash; ///< of the adapter; empty: none
};

/// Opens the folder and puts the adapter beside its weights. `device` is resolved. `tick` as Model::open.
EvaluatedModel openEvaluatedModel(const EvaluationSpec& spec, const std::string& device, const Tick& tick);

} // namespace isthmus

#pragma once

#include "core/jobs/job.h"
#include "core/model/module.h"
#include "core/results/sensitivity_result.h"
#include "core/text/dataset.h"

#include <memory>
#include <string>
#include <vector>

namespace isthmus {

class JobContext;

/// The job "sensitivity": how much a task's loss depends on each parameter of a model (method.md section 6).
struct SensitivitySpec
{
    static constexpr const char* kind = Sensitivity::kind;

    std::string model; ///< folder
    std::string data;  ///< JSON lines
    std::string
        target; ///< folder of a smaller model: its layers and windows are chosen as well; may be empty
    ChatFormat format = ChatFormat::LaTen;
    bool train_on_inputs = false;
    int cutoff = 2048;               ///< tokens of a row
    int samples = 0;                 ///< rows, the first of the file; 0: all
    std::vector<Module> modules;     ///< empty: all that the model has
    std::string compute = "float32"; ///< or "bfloat16"
    std::string device = "auto";

    JobSpec toJob() const;
    /// Throws InvalidArgument for a wrong type, an unknown key, module or format, and values out of range.
    static SensitivitySpec fromJob(const JobSpec& job);
    bool operator==(const SensitivitySpec&) const = default;
};

/// Runs it, or reads it from the project where it is; emits the result.
std::shared_ptr<const Sensitivity> runSensitivity(const SensitivitySpec& spec, JobContext& context);

} // namespace isthmus

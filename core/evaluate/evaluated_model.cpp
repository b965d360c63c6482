#include "core/evaluate/evaluated_model.h"

#include "core/base/sha256.h"
#include "core/model/load_weights.h"
#include "core/model/peft.h"
#include "core/text/json_file.h"
#include "core/transfer/checkpoint_model.h"

namespace isthmus {
namespace {

/// Last part of a path, whether or not it ends in a slash.
std::string folderName(const std::filesystem::path& folder)
{
    const std::filesystem::path whole = std::filesystem::absolute(folder).lexically_normal();
    return (whole.has_filename() ? whole : whole.parent_path()).filename().string();
}

std::string adapterHash(const std::filesystem::path& folder)
{
    Sha256 hash;
    for (const char* name : {"adapter_config.json", "adapter_model.safetensors"})
        hash.add(readTextFile(folder / name, std::uintmax_t{1} << 36));
    return hash.hex();
}

} // namespace

std::string modelFolder(const EvaluationSpec& spec)
{
    return spec.run.empty() ? spec.model : readRunRecord(checkpointFolder(spec.run)).target;
}

EvaluatedModel openEvaluatedModel(const EvaluationSpec& spec, const std::string& device, const Tick& tick)
{
    EvaluatedModel result;
    const std::string folder = modelFolder(spec);
    result.model = Model::open(folder, tick);
    result.name = folderName(folder);
    WeightSet weights = loadServingWeights(
        result.model, device, spec.compute == "bfloat16" ? ComputeType::BFloat16 : ComputeType::Float32);
    if (!spec.run.empty())
        result.name += ", " + folderName(spec.run) + " step " + std::to_string(spec.step);
    if (spec.step > 0) {
        CheckpointChange change = readCheckpointChange(checkpointFolder(spec.run), spec.step, *result.model);
        addDelta(weights, change.deltas);
        applyAdapter(weights, change.adapter);
        result.changeHash = change.hash;
    }
    if (!spec.adapter.empty()) {
        applyAdapter(weights, loadAdapter(spec.adapter, *result.model));
        result.changeHash = adapterHash(spec.adapter);
        result.name += " + " + folderName(spec.adapter);
    }
    result.generator = std::make_unique<Generator>(result.model, std::move(weights));
    return result;
}

} // namespace isthmus

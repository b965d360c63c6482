#include "core/results/checkpoint.h"

#include "core/base/torch.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/results/tensor_file.h"

#include <algorithm>

namespace isthmus {
namespace {

constexpr const char* checkpointKind = "checkpoint";

} // namespace

const at::Tensor& Checkpoint::tensor(const std::string& name) const
{
    const auto found =
        std::find_if(tensors.begin(), tensors.end(), [&](const auto& one) { return one.first == name; });
    if (found == tensors.end())
        throw Error(ErrorCode::MalformedFile, "The checkpoint has no tensor '" + name + "'.",
                    "Use one that this version wrote.");
    return found->second;
}

void writeCheckpoint(const std::filesystem::path& file, const Checkpoint& checkpoint)
{
    NamedTensors ready;
    for (const auto& [name, tensor] : checkpoint.tensors)
        ready.emplace_back(name, storableTensor(name, tensor));
    // Its file is named by the run and the step; the key only says which state is inside.
    const std::string key = sha256(checkpoint.state.dump(-1, ' ', false, Json::error_handler_t::replace));
    publishSealed(file, checkpointKind, key, [&](const h5::Group& root) {
        writeTensors(root, checkpointKind, key, ready, checkpoint.state);
    });
}

Checkpoint readCheckpoint(const std::filesystem::path& file)
{
    const Seal seal = readSeal(file);
    if (seal.kind != checkpointKind)
        throw Error(ErrorCode::ForeignFile,
                    "The file '" + file.string() + "' is of kind '" + seal.kind + "', not a checkpoint.",
                    "Give a checkpoint that a training run wrote.");
    proveContent(file, seal);
    Checkpoint checkpoint;
    readProven(file, [&](const h5::Group& root) {
        checkpoint.state = readTensorDescription(root);
        checkpoint.tensors = readTensors(root);
    });
    return checkpoint;
}

} // namespace isthmus

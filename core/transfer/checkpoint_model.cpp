#include "core/transfer/checkpoint_model.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/io/publish.h"
#include "core/results/checkpoint.h"
#include "core/text/json_file.h"
#include "core/transfer/hypernetwork.h"
#include "core/transfer/lora_shape.h"
#include "core/transfer/neuron_bank.h"
#include "core/transfer/run_checkpoint.h"

#include <algorithm>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

constexpr const char* recordName = "run.json";
constexpr std::string_view parameterPrefix = "parameter/";

Json pairsJson(const std::vector<NeuronPairs>& pairs)
{
    Json list = Json::array();
    for (const NeuronPairs& layer : pairs)
        list.push_back({{"source_layer", layer.source_layer},
                        {"target_layer", layer.target_layer},
                        {"source", layer.source},
                        {"target", layer.target}});
    return list;
}

std::vector<NeuronPairs> pairsFrom(const Json& json)
{
    std::vector<NeuronPairs> pairs;
    for (const Json& layer : json)
        pairs.push_back({layer.at("source_layer").get<int>(), layer.at("target_layer").get<int>(),
                         layer.at("source").get<std::vector<std::int64_t>>(),
                         layer.at("target").get<std::vector<std::int64_t>>()});
    return pairs;
}

std::string absolutePath(const std::string& path)
{
    return path.empty() ? path : fs::absolute(path).lexically_normal().string();
}

/// Neurons outside the models would be read or written beyond the weights.
void requireNeurons(const Extraction& place, const std::vector<Module>& modules, const Model& source,
                    const Model& target, const fs::path& file)
{
    const auto fits = [](const std::vector<std::int64_t>& neurons, const Model& model, int layer,
                         Module module) {
        if (layer < 0 || layer >= model.config().layers || !model.hasModule(layer, module))
            return false;
        const auto [rows, columns] = model.weightShape(layer, module);
        const std::int64_t size = neuronsAreRows(module) ? rows : columns;
        return std::all_of(neurons.begin(), neurons.end(),
                           [size](std::int64_t neuron) { return neuron >= 0 && neuron < size; });
    };
    for (Module module : modules) {
        for (const NeuronPairs& pairs : pairsOf(place, module)) {
            if (pairs.source.size() != pairs.target.size() ||
                !fits(pairs.source, source, pairs.source_layer, module) ||
                !fits(pairs.target, target, pairs.target_layer, module))
                throw Error(ErrorCode::ConfigMismatch,
                            file.string() + " names neurons of " + std::string(moduleId(module)) +
                                " that the models do not have.",
                            "Give the checkpoints of a run on exactly these models.");
        }
    }
}

std::vector<ModuleDelta> latenDeltas(const Checkpoint& checkpoint, const RunRecord& record,
                                     const Model& target, const fs::path& file)
{
    const at::NoGradGuard noGrad;
    const auto source = Model::open(record.source);
    requireNeurons(record.place, record.modules, *source, target, file);
    const NeuronBank bank(*source, record.modules, {&record.place}, at::kCPU);
    std::vector<ModuleDelta> deltas;
    for (Module module : record.modules) {
        const std::string name = std::string(parameterPrefix) + std::string(moduleId(module));
        const at::Tensor& first = checkpoint.tensor(name + ".first");
        const at::Tensor& second = checkpoint.tensor(name + ".second");
        const std::int64_t ds = source->config().hiddenSize;
        const std::int64_t dt = target.config().hiddenSize;
        if (first.sizes() != at::IntArrayRef({ds, ds}) || second.sizes() != at::IntArrayRef({dt, ds}))
            throw Error(ErrorCode::ConfigMismatch, file.string() + " is of models of other widths.",
                        "Give the checkpoints of a run on exactly these models.");
        const Hypernetwork hypernetwork(first, second);
        ModuleDelta delta;
        delta.module = module;
        delta.neurons.assign(static_cast<std::size_t>(target.config().layers), at::empty({0}, at::kLong));
        std::vector<at::Tensor> layers = {at::empty({0, dt}, at::kFloat)};
        for (const NeuronPairs& pairs : pairsOf(record.place, module)) {
            delta.neurons[static_cast<std::size_t>(pairs.target_layer)] = at::tensor(pairs.target, at::kLong);
            layers.push_back(hypernetwork.forward(bank.vectors(module, pairs)));
        }
        delta.delta = at::cat(layers);
        deltas.push_back(std::move(delta));
    }
    return deltas;
}

Adapter postPktAdapter(const Checkpoint& checkpoint, const RunRecord& record, const Model& target,
                       const fs::path& startFile)
{
    const Checkpoint start = readCheckpoint(startFile);
    Adapter begun, trained;
    begun.rsLora = trained.rsLora = record.rs_lora;
    for (const AdapterPlace& place : adapterPlaces(record.modules, target.config())) {
        const std::string name = placeName(place);
        const std::string parameter = std::string(parameterPrefix) + name;
        LowRank& before = begun.modules[place];
        before.a = start.tensor(name + ".a");
        before.b = start.tensor(name + ".b");
        before.scale = start.state.at("scales").at(name).get<double>();
        LowRank& after = trained.modules[place];
        after.a = checkpoint.tensor(parameter + ".lora_A");
        after.b = checkpoint.tensor(parameter + ".lora_B");
        after.scale = before.scale;
    }
    Adapter adapter = start.state.at("subtract").get<bool>() ? plainAdapter(trained, begun) : trained;
    requireFits(adapter, target.config(), target.summary().name);
    return adapter;
}

} // namespace

void writeRunRecord(const fs::path& checkpoints, const RunRecord& record)
{
    Json modules = Json::array();
    for (Module module : record.modules)
        modules.push_back(moduleId(module));
    Json json = {{"method", record.method},
                 {"source", absolutePath(record.source)},
                 {"target", absolutePath(record.target)},
                 {"modules", modules},
                 {"rs_lora", record.rs_lora},
                 {"ffn", pairsJson(record.place.ffn)},
                 {"o", pairsJson(record.place.o)},
                 {"v", pairsJson(record.place.v)}};
    createFolders(checkpoints);
    publishText(checkpoints / recordName, json.dump() + "\n");
}

RunRecord readRunRecord(const fs::path& checkpoints)
{
    const fs::path file = checkpoints / recordName;
    std::error_code none;
    if (!fs::exists(file, none))
        throw Error(
            ErrorCode::FileNotFound,
            "The folder " + checkpoints.string() + " has no " + recordName +
                ": its checkpoints cannot be made into models.",
            "Only LaTen transfers (not their controls) and PostPKT runs keep one; run the transfer again.");
    const Json json = readJsonFile(file);
    RunRecord record;
    try {
        record.method = json.at("method").get<std::string>();
        record.source = json.at("source").get<std::string>();
        record.target = json.at("target").get<std::string>();
        record.rs_lora = json.at("rs_lora").get<bool>();
        for (const Json& name : json.at("modules")) {
            const auto module = parseAdaptedModule(name.get<std::string>());
            if (!module)
                throw Error(ErrorCode::MalformedFile, file.string() + " names an unknown module.");
            record.modules.push_back(*module);
        }
        record.place = {pairsFrom(json.at("ffn")), pairsFrom(json.at("o")), pairsFrom(json.at("v"))};
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorCode::MalformedFile, file.string() + " lacks part of what it should hold.",
                    "Run the transfer again.");
    }
    if (record.method != "laten" && record.method != "postpkt")
        throw Error(ErrorCode::MalformedFile,
                    file.string() + " is of an unknown method, '" + record.method + "'.");
    return record;
}

fs::path checkpointFolder(const fs::path& output)
{
    constexpr std::string_view transferPrefix = "transfer-seed";
    std::vector<std::pair<std::uint64_t, fs::path>> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(output / "transfer", none)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(transferPrefix) && !runCheckpointSteps(entry.path()).empty())
            found.emplace_back(std::strtoull(name.c_str() + transferPrefix.size(), nullptr, 10),
                               entry.path());
    }
    std::sort(found.begin(), found.end());
    found.insert(found.begin(), {{0, output}, {0, output / "checkpoints"}});
    for (const auto& [seed, folder] : found) {
        if (!runCheckpointSteps(folder).empty())
            return folder;
    }
    throw Error(ErrorCode::FileNotFound, "There are no checkpoints of a transfer in " + output.string() + ".",
                "Give the output folder of 'transfer laten' or 'transfer postpkt'.");
}

std::vector<int> checkpointSteps(const fs::path& output)
{
    std::vector<int> steps = runCheckpointSteps(checkpointFolder(output));
    if (steps.front() != 0)
        steps.insert(steps.begin(), 0);
    return steps;
}

CheckpointChange readCheckpointChange(const fs::path& checkpoints, int step, const Model& target)
{
    const RunRecord record = readRunRecord(checkpoints);
    const std::vector<int> steps = runCheckpointSteps(checkpoints);
    if (std::find(steps.begin(), steps.end(), step) == steps.end()) {
        std::string names;
        for (int one : steps)
            names += (names.empty() ? "" : ", ") + std::to_string(one);
        throw Error(ErrorCode::FileNotFound,
                    "There is no checkpoint of step " + std::to_string(step) + " in " + checkpoints.string() +
                        ".",
                    "There are those of the steps " + names + ".");
    }
    const fs::path file = runCheckpointFile(checkpoints, step);
    const Checkpoint checkpoint = readCheckpoint(file);
    CheckpointChange change;
    Sha256 hash;
    hash.add(readTextFile(checkpoints / recordName));
    const auto addTensor = [&hash](const std::string& name, const at::Tensor& tensor) {
        const at::Tensor flat = tensor.contiguous();
        hash.add(name);
        hash.add(std::as_bytes(std::span(static_cast<const char*>(flat.data_ptr()), flat.nbytes())));
    };
    try {
        if (record.method == "laten") {
            change.deltas = latenDeltas(checkpoint, record, target, file);
            for (const ModuleDelta& delta : change.deltas)
                addTensor(std::string(moduleId(delta.module)), delta.delta);
        } else {
            change.adapter =
                postPktAdapter(checkpoint, record, target, checkpoints.parent_path() / "start.h5");
            forEachPair(change.adapter, [&](const std::string& name, const LowRank& pair) {
                addTensor(name, pair.a);
                addTensor(name, pair.b);
            });
        }
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorCode::MalformedFile, "The checkpoint " + file.string() + " lacks part of its state.",
                    "Use another step.");
    }
    change.hash = hash.hex();
    return change;
}

} // namespace isthmus

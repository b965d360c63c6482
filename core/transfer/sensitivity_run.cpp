#include "core/transfer/sensitivity_run.h"

#include "core/base/require.h"
#include "core/base/utc_time.h"
#include "core/base/version.h"
#include "core/jobs/job_parameters.h"
#include "core/model/architecture.h"
#include "core/results/result_store.h"
#include "core/transfer/sensitivity.h"
#include "core/transfer/sensitivity_measure.h"
#include "core/transfer/training_rows.h"

namespace isthmus {
namespace {

/// Blocks a heatmap has along a side at most.
constexpr std::int64_t heatmapSide = 128;

SensitivityMap heatmap(int layer, Module module, const at::Tensor& s, double total)
{
    SensitivityMap map;
    map.module = moduleId(module);
    map.layer = layer;
    map.rows = s.size(0);
    map.columns = s.size(1);
    map.block_rows = (map.rows + heatmapSide - 1) / heatmapSide;
    map.block_columns = (map.columns + heatmapSide - 1) / heatmapSide;
    map.total = total;
    const std::int64_t down = (map.rows + map.block_rows - 1) / map.block_rows;
    const std::int64_t across = (map.columns + map.block_columns - 1) / map.block_columns;
    const at::Tensor padded = at::constant_pad_nd(
        s, {0, across * map.block_columns - map.columns, 0, down * map.block_rows - map.rows});
    const at::Tensor sums =
        padded.view({down, map.block_rows, across, map.block_columns}).sum({1, 3}).contiguous();
    map.blocks.assign(sums.data_ptr<float>(), sums.data_ptr<float>() + sums.numel());
    return map;
}

} // namespace

Provenance makeProvenance(const JobSpec& spec, const JobContext& context)
{
    Provenance provenance;
    provenance.spec = spec.toJson().dump();
    provenance.created = utcNow();
    provenance.program = programVersion();
    provenance.torch = torchVersion();
    provenance.device = context.device();
    return provenance;
}

std::vector<SensitivityWindow> windowsOf(const std::vector<Selection>& selections)
{
    std::vector<SensitivityWindow> windows;
    for (const Selection& selection : selections)
        windows.push_back({std::string(moduleId(selection.module)), selection.source_layer,
                           selection.target_layer, selection.rows.front(), selection.columns.front(),
                           static_cast<std::int64_t>(selection.rows.size()),
                           static_cast<std::int64_t>(selection.columns.size()), selection.share});
    return windows;
}

MeasuredSensitivity measureSensitivity(const Model& model, std::span<const EncodedRow> rows,
                                       const std::vector<Module>& modules, const ModelConfig* target,
                                       const WeightPlace& place, JobContext& context)
{
    const ModelConfig& config = model.config();
    if (target)
        requireLargerSource(config, *target, modules);
    MeasuredSensitivity measured;
    measured.table.layers.resize(static_cast<std::size_t>(config.layers));
    std::map<std::pair<int, Module>, SensitivityMap> maps;
    const auto sink = [&](int layer, Module module, const at::Tensor& s) {
        context.check();
        std::optional<std::pair<std::int64_t, std::int64_t>> shape;
        if (target && !isOutsideLayers(module))
            shape = moduleShape(*target, module);
        auto& matrices = isOutsideLayers(module) ? measured.table.outside
                                                 : measured.table.layers[static_cast<std::size_t>(layer)];
        const MatrixSensitivity& matrix = matrices[module] = summarise(s, shape);
        maps[{layer, module}] = heatmap(layer, module, s, matrix.total);
    };
    measured.loss =
        streamSensitivity(model, rows, modules, place, sink,
                          [&](std::uint64_t done, std::uint64_t total) { context.progress(done, total); });
    for (auto& [key, map] : maps)
        measured.maps.push_back(std::move(map));
    return measured;
}

JobSpec SensitivitySpec::toJob() const
{
    Json ids = Json::array();
    for (Module module : modules)
        ids.push_back(moduleId(module));
    return {kind,
            {{"model", model},
             {"data", data},
             {"target", target},
             {"format", chatFormatName(format)},
             {"train_on_inputs", train_on_inputs},
             {"cutoff", cutoff},
             {"samples", samples},
             {"modules", ids},
             {"compute", compute},
             {"device", device}}};
}

SensitivitySpec SensitivitySpec::fromJob(const JobSpec& job)
{
    JobParameters parameters(job, kind);
    SensitivitySpec spec;
    std::string format(chatFormatName(spec.format));
    std::vector<std::string> modules;
    parameters.read("model", spec.model, true);
    parameters.read("data", spec.data, true);
    parameters.read("target", spec.target);
    parameters.read("format", format);
    parameters.read("train_on_inputs", spec.train_on_inputs);
    parameters.read("cutoff", spec.cutoff);
    parameters.read("samples", spec.samples);
    parameters.read("modules", modules);
    parameters.read("compute", spec.compute);
    parameters.read("device", spec.device);
    parameters.finish();
    spec.format = requireKnown(parseChatFormat(format), format, "prompt format",
                               "laten, seeking, chat-template or plain");
    for (const std::string& id : modules) {
        const auto module = parseAdaptedModule(id);
        require(module.has_value(), "'" + id + "' is no weight matrix.",
                "Choose from q, k, v, o, gate, up, down, embedding, head.");
        spec.modules.push_back(*module);
    }
    require(spec.cutoff >= 2, "The cut-off length must be at least 2 tokens.");
    require(spec.samples >= 0, "The number of samples must not be negative.");
    require(spec.compute == "float32" || spec.compute == "bfloat16",
            "'" + spec.compute + "' is no compute type.", "Choose float32 or bfloat16.");
    return spec;
}

std::shared_ptr<const Sensitivity> runSensitivity(const SensitivitySpec& spec, JobContext& context)
{
    context.beginStage("Opening the model", 0, 0.02);
    const Tick tick = [&](std::uint64_t done, std::uint64_t total) { context.progress(done, total); };
    const auto model = Model::open(spec.model, tick);
    const auto target = spec.target.empty() ? nullptr : Model::open(spec.target, tick);
    const Dataset dataset = readDataset(spec.data);
    const TrainingRows rows = encodeTrainingRows(
        dataset, {spec.format, spec.train_on_inputs, spec.cutoff, spec.samples}, model->requireTokenizer());
    const std::vector<Module> modules = spec.modules.empty() ? weightModules(model->config()) : spec.modules;

    auto result = std::make_shared<Sensitivity>();
    Json dependsOn = spec.toJob().toJson();
    for (const char* path : {"model", "data", "target", "device"})
        dependsOn.erase(path);
    dependsOn["version"] = 1;
    dependsOn["model"] = model->summary().fingerprint;
    dependsOn["target"] = target ? target->summary().fingerprint : std::string();
    dependsOn["data"] = dataset.hash;
    result->key = contentKey(dependsOn);
    if (context.store()) {
        if (const auto stored = context.store()->document(result->key, Sensitivity::kind)) {
            auto known = std::make_shared<const Sensitivity>(Sensitivity::fromDocument(*stored));
            context.emitResult(known);
            return known;
        }
    }

    context.beginStage("Sensitivity of " + model->summary().name, 0.02, 1);
    const WeightPlace place{at::Device(context.device()),
                            spec.compute == "bfloat16" ? at::kBFloat16 : at::kFloat};
    MeasuredSensitivity measured =
        measureSensitivity(*model, rows.rows, modules, target ? &target->config() : nullptr, place, context);
    result->model_name = model->summary().name;
    result->model_path = model->summary().path;
    result->samples = static_cast<int>(rows.rows.size());
    for (const auto& layer : measured.table.layers) {
        result->layers.push_back(0);
        for (const auto& [module, matrix] : layer)
            result->layers.back() += matrix.total;
    }
    result->maps = std::move(measured.maps);
    if (target)
        result->windows = windowsOf(reduce(ReductionKind::Submatrix, model->config(), target->config(),
                                           chooseLayers(measured.table, target->config().layers), modules,
                                           measured.table, 0));
    result->warnings = rows.warnings;
    result->provenance = makeProvenance(spec.toJob(), context);
    result->provenance.source_fingerprint = model->summary().fingerprint;
    result->provenance.source_name = model->summary().name;
    result->provenance.data_hash = dataset.hash;
    if (context.store())
        context.store()->putDocument(result->toDocument());
    context.emitResult(std::shared_ptr<const Sensitivity>(result));
    return result;
}

} // namespace isthmus

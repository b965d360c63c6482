#include "core/analysis/activations.h"
#include "core/analysis/cell_detail.h"
#include "core/analysis/similarity_run.h"
#include "core/base/error.h"

namespace isthmus {
namespace {

void requireLayer(int layer, int layers, const char* side)
{
    if (layer < 0 || layer >= layers)
        throw Error(ErrorCode::InvalidArgument, std::string("The ") + side + " has no layer " +
                                                    std::to_string(layer) + "; its layers are 0 to " +
                                                    std::to_string(layers - 1) + ".");
}

void fillWeights(CellDetail& detail, const ModelPair& pair, Module module)
{
    const auto read = [&](const Model& model, int layer, std::string& name) {
        if (!hasWeight(module) || !model.hasModule(layer, module))
            return at::Tensor();
        name = model.weightName(layer, module);
        return model.weight(layer, module);
    };
    const at::Tensor source = read(pair.source(), detail.cell.source, detail.source_tensor);
    const at::Tensor target = read(pair.target(), detail.cell.target, detail.target_tensor);
    if (source.defined() || target.defined())
        fillWeightDetail(detail, source, target);
}

void fillSamples(CellDetail& detail, const ModelPair& pair, const SimilaritySpec& spec, JobContext& context)
{
    const SamplePlan plan = planSamples(pair, readDataset(spec.data), spec);
    GramRequest request;
    request.modules = spec.modules;
    request.compute = spec.compute;
    request.from = 0.3;
    request.to = 0.65;
    const ActivationGrams source = collectGrams(pair.sourceModel(), plan, true, request, context);
    request.from = 0.65;
    request.to = 0.95;
    const ActivationGrams target = collectGrams(pair.targetModel(), plan, false, request, context);
    const Module module = spec.modules.front();
    const std::vector<double> contributions =
        sampleContributions(spec.metrics.front(), source.full.at(module), detail.cell.source,
                            target.full.at(module), detail.cell.target);
    if (!contributions.empty())
        fillDrivers(detail, contributions, describeSamples(plan, pair.source().requireTokenizer()));
}

} // namespace

CellDetail runCellDetail(const CellDetailSpec& spec, JobContext& context)
{
    context.beginStage("Opening the models", 0, 0.1);
    const auto pair =
        ModelPair::open(spec.similarity.source, spec.similarity.target,
                        [&](std::uint64_t done, std::uint64_t total) { context.progress(done, total); });
    requireLayer(spec.source_layer, pair->source().summary().layers, "source");
    requireLayer(spec.target_layer, pair->target().summary().layers, "target");
    CellDetail detail;
    detail.map_key = spec.map_key;
    detail.cell = {spec.source_layer, spec.target_layer};
    context.beginStage("Spectra and histograms", 0.1, 0.3);
    context.check();
    fillWeights(detail, *pair, spec.similarity.modules.front());
    if (metricInfo(spec.similarity.metrics.front()).input == MetricInput::Activations)
        fillSamples(detail, *pair, spec.similarity, context);
    context.progress(1, 1);
    return detail;
}

} // namespace isthmus

#include "core/analysis/similarity_spec.h"

#include "core/analysis/metric_info.h"
#include "core/base/error.h"
#include "core/base/require.h"
#include "core/jobs/job_parameters.h"

namespace isthmus {
namespace {

const char* unitName(SampleUnit unit)
{
    return unit == SampleUnit::Auto ? "auto" : unit == SampleUnit::Token ? "token" : "text";
}

SampleUnit parseUnit(const std::string& name)
{
    for (SampleUnit unit : {SampleUnit::Auto, SampleUnit::Token, SampleUnit::Text}) {
        if (name == unitName(unit))
            return unit;
    }
    throw Error(ErrorCode::InvalidArgument, "'" + name + "' is no sampling unit.",
                "Choose auto, token or text.");
}

Pooling parsePooling(const std::string& name)
{
    require(name == "mean" || name == "last", "'" + name + "' is no pooling. Choose mean or last.");
    return name == "mean" ? Pooling::Mean : Pooling::Last;
}

Module requireModule(const std::string& id)
{
    if (const auto module = parseModule(id))
        return *module;
    throw Error(ErrorCode::InvalidArgument, "'" + id + "' is no module.",
                "Choose from q, k, v, o, gate, up, down, attention, ffn, residual.");
}

Json similarityJson(const SimilaritySpec& spec)
{
    Json modules = Json::array();
    for (Module module : spec.modules)
        modules.push_back(moduleId(module));
    return {{"source", spec.source},
            {"target", spec.target},
            {"data", spec.data},
            {"format", chatFormatName(spec.format)},
            {"metrics", spec.metrics},
            {"modules", modules},
            {"samples", spec.samples},
            {"sampling", unitName(spec.sampling)},
            {"pooling", spec.pooling == Pooling::Mean ? "mean" : "last"},
            {"null_draws", spec.null_draws},
            {"seed", spec.seed},
            {"compute", spec.compute},
            {"device", spec.device}};
}

void validate(const SimilaritySpec& spec)
{
    require(!spec.metrics.empty(), "No metric is asked for.");
    require(!spec.modules.empty(), "No module is asked for.");
    require(spec.samples >= 1 && spec.samples <= 1'000'000,
            "The number of samples must lie between 1 and 1000000.");
    require(spec.null_draws >= 0 && spec.null_draws <= 10'000,
            "The number of null draws must lie between 0 and 10000.");
    require(spec.compute == "float32" || spec.compute == "bfloat16",
            "'" + spec.compute + "' is no compute type. Choose float32 or bfloat16.");
    bool activations = false;
    for (const std::string& metric : spec.metrics)
        activations = metricInfo(metric).input == MetricInput::Activations || activations;
    require(!activations || !spec.data.empty(),
            "A behavioural metric needs a data set. Give one with --data.");
}

SimilaritySpec readSimilarity(JobParameters& parameters)
{
    SimilaritySpec spec;
    std::vector<std::string> modules;
    std::string format(chatFormatName(spec.format));
    std::string sampling = unitName(spec.sampling);
    std::string pooling = "mean";
    parameters.read("source", spec.source, true);
    parameters.read("target", spec.target, true);
    parameters.read("data", spec.data);
    parameters.read("format", format);
    parameters.read("metrics", spec.metrics);
    parameters.read("modules", modules);
    parameters.read("samples", spec.samples);
    parameters.read("sampling", sampling);
    parameters.read("pooling", pooling);
    parameters.read("null_draws", spec.null_draws);
    parameters.read("seed", spec.seed);
    parameters.read("compute", spec.compute);
    parameters.read("device", spec.device);
    spec.format = requireKnown(parseChatFormat(format), format, "prompt format",
                               "laten, seeking, chat-template or plain");
    spec.sampling = parseUnit(sampling);
    spec.pooling = parsePooling(pooling);
    if (!modules.empty()) {
        spec.modules.clear();
        for (const std::string& id : modules)
            spec.modules.push_back(requireModule(id));
    }
    validate(spec);
    return spec;
}

} // namespace

JobSpec SimilaritySpec::toJob() const
{
    return {kind, similarityJson(*this)};
}

SimilaritySpec SimilaritySpec::fromJob(const JobSpec& job)
{
    JobParameters parameters(job, kind);
    SimilaritySpec spec = readSimilarity(parameters);
    parameters.finish();
    return spec;
}

JobSpec CellDetailSpec::toJob() const
{
    Json json = similarityJson(similarity);
    json["map_key"] = map_key;
    json["source_layer"] = source_layer;
    json["target_layer"] = target_layer;
    return {kind, json};
}

CellDetailSpec CellDetailSpec::fromJob(const JobSpec& job)
{
    JobParameters parameters(job, kind);
    CellDetailSpec spec;
    spec.similarity = readSimilarity(parameters);
    parameters.read("map_key", spec.map_key);
    parameters.read("source_layer", spec.source_layer, true);
    parameters.read("target_layer", spec.target_layer, true);
    parameters.finish();
    require(spec.similarity.metrics.size() == 1 && spec.similarity.modules.size() == 1,
            "The detail of a cell needs exactly one metric and one module.");
    return spec;
}

JobSpec OpenPairSpec::toJob() const
{
    return {kind, {{"source", source}, {"target", target}}};
}

OpenPairSpec OpenPairSpec::fromJob(const JobSpec& job)
{
    JobParameters parameters(job, kind);
    OpenPairSpec spec;
    parameters.read("source", spec.source, true);
    parameters.read("target", spec.target, true);
    parameters.finish();
    return spec;
}

} // namespace isthmus

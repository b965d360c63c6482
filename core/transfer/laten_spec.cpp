#include "core/transfer/laten_spec.h"

#include "core/base/require.h"
#include "core/jobs/job_parameters.h"
#include "core/transfer/injection.h"

#include <algorithm>
#include <array>
#include <set>

namespace isthmus {
namespace {

struct Preset
{
    std::string_view name;
    double learning_rate;
    int cutoff;
};

/// What the paper says, and what its scripts set.
constexpr std::array presets = {Preset{"paper", 3e-5, 1024}, Preset{"script", 3e-4, 768}};

constexpr std::array<std::string_view, 5> variantNames = {"transfer", "random-source", "shuffled-source",
                                                          "zero-source", "target-own"};

void checkRanges(const LatenSpec& spec)
{
    require(!spec.source.empty() && !spec.target.empty(), "A transfer needs a source and a target folder.");
    require(!spec.extract.empty(), "A transfer needs an extract set.",
            "Give a JSON-lines file that the neurons are located on.");
    require(!spec.align.empty(), "A transfer needs an align set.",
            "Give a JSON-lines file that the hypernetworks are trained on.");
    require(!spec.output.empty(), "A transfer needs an output folder.");
    require(spec.rate > 0 && spec.rate <= 1,
            "The rate " + Json(spec.rate).dump() + " is no share of the neurons.",
            "Choose a rate above 0 and at most 1.");
    require(!spec.modules.empty(), "A transfer needs at least one module.");
    std::set<Module> seen;
    for (Module module : spec.modules) {
        require(module == Module::Up || module == Module::Gate || module == Module::Down ||
                    module == Module::V || module == Module::O,
                "Neurons of " + std::string(moduleId(module)) + " cannot be injected.",
                "Choose from up, gate, down, v and o.");
        require(seen.insert(module).second,
                "The module " + std::string(moduleId(module)) + " is named twice.");
    }
    require((spec.map == LayerMapKind::File) == !spec.layer_map_file.empty(),
            "A layer map file belongs to the map 'file', and to no other.");
    require(spec.learning_rate > 0, "The learning rate must be positive.");
    require(spec.cutoff >= 2, "A row needs at least two tokens.", "Choose a larger cut-off.");
    require(spec.steps >= 0, "The number of steps must not be negative.");
    require(spec.align_rows >= 1, "A step needs at least one row of the align set.");
    require(spec.micro_batch >= 1, "A micro-batch needs at least one row.");
    require(spec.penalty >= 0, "The weight of the penalty must not be negative.");
    require(spec.beta1 >= 0 && spec.beta1 < 1 && spec.beta2 >= 0 && spec.beta2 < 1,
            "The betas must lie between 0 and 1.");
    require(spec.weight_decay >= 0 && spec.clip_norm >= 0,
            "Weight decay and gradient limit must not be negative.");
    require(spec.init_std > 0, "The hypernetworks cannot begin with zeros: no gradient would leave them.",
            "Choose a positive standard deviation.");
    require(spec.patience >= 0, "The patience of the early stop must not be negative.");
    require(spec.seeds >= 0 && spec.seeds <= 100, "The number of seeds must lie between 0 and 100.");
    require(spec.compute == "float32" || spec.compute == "bfloat16",
            "'" + spec.compute + "' is no arithmetic.", "Choose float32 or bfloat16.");
}

} // namespace

std::string_view variantName(LatenVariant variant)
{
    return variantNames[static_cast<std::size_t>(variant)];
}

std::optional<LatenVariant> parseVariant(std::string_view name)
{
    const auto found = std::find(variantNames.begin(), variantNames.end(), name);
    if (found == variantNames.end())
        return std::nullopt;
    return static_cast<LatenVariant>(found - variantNames.begin());
}

const std::vector<LatenVariant>& latenControls()
{
    static const std::vector<LatenVariant> all = {LatenVariant::RandomSource, LatenVariant::ShuffledSource,
                                                  LatenVariant::ZeroSource, LatenVariant::TargetOwn};
    return all;
}

JobSpec LatenSpec::toJob() const
{
    Json moduleIds = Json::array();
    for (Module module : modules)
        moduleIds.push_back(moduleId(module));
    Json controlNames = Json::array();
    for (LatenVariant variant : controls)
        controlNames.push_back(variantName(variant));
    return {kind,
            {{"source", source},
             {"target", target},
             {"extract", extract},
             {"align", align},
             {"validate", validate},
             {"output", output},
             {"format", chatFormatName(format)},
             {"train_on_inputs", train_on_inputs},
             {"rate", rate},
             {"modules", moduleIds},
             {"map", layerMapKindName(map)},
             {"layer_map_file", layer_map_file},
             {"evaluator", evaluatorName(evaluator)},
             {"scale", scaleName(scale)},
             {"positions", positionsName(positions)},
             {"location", location == LatenLocation::PerRow ? "per-row" : "averaged"},
             {"locate", locate},
             {"preset", preset},
             {"learning_rate", learning_rate},
             {"cutoff", cutoff},
             {"steps", steps},
             {"align_rows", align_rows},
             {"micro_batch", micro_batch},
             {"penalty", penalty},
             {"beta1", beta1},
             {"beta2", beta2},
             {"weight_decay", weight_decay},
             {"clip_norm", clip_norm},
             {"init", initName(init)},
             {"init_std", init_std},
             {"patience", patience},
             {"seed", seed},
             {"seeds", seeds},
             {"controls", controlNames},
             {"resume", resume},
             {"compute", compute},
             {"device", device}}};
}

LatenSpec LatenSpec::fromJob(const JobSpec& job)
{
    JobParameters parameters(job, kind);
    LatenSpec spec;
    std::string format(chatFormatName(spec.format)), map(layerMapKindName(spec.map));
    std::string evaluator(evaluatorName(spec.evaluator)), scale(scaleName(spec.scale));
    std::string positions(positionsName(spec.positions)), location = "per-row", init(initName(spec.init));
    std::vector<std::string> modules, controls;
    parameters.read("source", spec.source, true);
    parameters.read("target", spec.target, true);
    parameters.read("extract", spec.extract, true);
    parameters.read("align", spec.align, true);
    parameters.read("validate", spec.validate);
    parameters.read("output", spec.output, true);
    parameters.read("format", format);
    parameters.read("train_on_inputs", spec.train_on_inputs);
    parameters.read("rate", spec.rate);
    parameters.read("modules", modules);
    parameters.read("layer_map_file", spec.layer_map_file);
    if (!spec.layer_map_file.empty())
        map = layerMapKindName(LayerMapKind::File);
    parameters.read("map", map);
    parameters.read("evaluator", evaluator);
    parameters.read("scale", scale);
    parameters.read("positions", positions);
    parameters.read("location", location);
    parameters.read("locate", spec.locate);
    parameters.read("preset", spec.preset);
    const auto preset = std::find_if(presets.begin(), presets.end(),
                                     [&](const Preset& one) { return one.name == spec.preset; });
    require(preset != presets.end(), "'" + spec.preset + "' is no preset.", "Choose paper or script.");
    spec.learning_rate = preset->learning_rate;
    spec.cutoff = preset->cutoff;
    parameters.read("learning_rate", spec.learning_rate);
    parameters.read("cutoff", spec.cutoff);
    parameters.read("steps", spec.steps);
    parameters.read("align_rows", spec.align_rows);
    parameters.read("micro_batch", spec.micro_batch);
    parameters.read("penalty", spec.penalty);
    parameters.read("beta1", spec.beta1);
    parameters.read("beta2", spec.beta2);
    parameters.read("weight_decay", spec.weight_decay);
    parameters.read("clip_norm", spec.clip_norm);
    parameters.read("init", init);
    parameters.read("init_std", spec.init_std);
    parameters.read("patience", spec.patience);
    parameters.read("seed", spec.seed);
    parameters.read("seeds", spec.seeds);
    parameters.read("controls", controls);
    parameters.read("resume", spec.resume);
    parameters.read("compute", spec.compute);
    parameters.read("device", spec.device);
    parameters.finish();
    spec.format = requireKnown(parseChatFormat(format), format, "prompt format",
                               "laten, seeking, chat-template or plain");
    spec.map = requireKnown(parseLayerMapKind(map), map, "layer map",
                            "attribution, proportional, similarity or file");
    spec.evaluator = requireKnown(parseEvaluator(evaluator), evaluator, "evaluator", "exact or fast");
    spec.scale = requireKnown(parseScale(scale), scale, "scale", "rms or published");
    spec.positions = requireKnown(parsePositions(positions), positions, "choice of positions", "all or last");
    spec.init = requireKnown(parseInit(init), init, "initialisation", "normal or scaled");
    require(location == "per-row" || location == "averaged", "'" + location + "' is no location.",
            "Choose per-row or averaged.");
    spec.location = location == "averaged" ? LatenLocation::Averaged : LatenLocation::PerRow;
    if (!modules.empty()) {
        spec.modules.clear();
        for (const std::string& id : modules)
            spec.modules.push_back(
                requireKnown(parseModule(id), id, "module", "from up, gate, down, v and o"));
        // In one order: what the seed draws for a module must not depend on how the list was written.
        constexpr std::array order = {Module::Up, Module::Gate, Module::Down, Module::V, Module::O};
        std::stable_sort(spec.modules.begin(), spec.modules.end(), [&](Module a, Module b) {
            return std::find(order.begin(), order.end(), a) < std::find(order.begin(), order.end(), b);
        });
    }
    for (const std::string& name : controls) {
        const LatenVariant variant =
            requireKnown(parseVariant(name), name, "control",
                         "from random-source, shuffled-source, zero-source and target-own");
        require(variant != LatenVariant::Transfer, "The transfer is no control of itself.");
        if (std::find(spec.controls.begin(), spec.controls.end(), variant) == spec.controls.end())
            spec.controls.push_back(variant);
    }
    checkRanges(spec);
    return spec;
}

} // namespace isthmus

#include "core/analysis/attribution_run.h"

#include "core/analysis/attribution.h"
#include "core/base/utc_time.h"
#include "core/base/version.h"
#include "core/results/result_store.h"

namespace isthmus {
namespace {

/// Raise when numbers change.
constexpr int attributionVersion = 2;

Json promptsJson(const std::vector<AttributionPrompt>& prompts)
{
    Json list = Json::array();
    for (const AttributionPrompt& prompt : prompts)
        list.push_back({prompt.ids, prompt.target});
    return list;
}

std::string keyOf(const AttributionSpec& spec, const Model& model, const std::string& promptsHash)
{
    Json dependsOn = {{"what", Attribution::kind},
                      {"version", attributionVersion},
                      {"model", model.summary().fingerprint},
                      {"prompts", promptsHash},
                      {"evaluator", evaluatorName(spec.evaluator)},
                      {"scale", scaleName(spec.scale)},
                      {"positions", positionsName(spec.positions)},
                      {"compute", spec.compute}};
    if (spec.evaluator == AttributionEvaluator::Fast)
        dependsOn["seed"] = spec.seed;
    return contentKey(dependsOn);
}

Provenance provenanceOf(const AttributionSpec& spec, const Model& model, const std::string& device,
                        const std::string& dataHash)
{
    Provenance provenance;
    provenance.spec = spec.toJob().toJson().dump();
    provenance.created = utcNow();
    provenance.program = programVersion();
    provenance.torch = torchVersion();
    provenance.device = device;
    provenance.source_fingerprint = model.summary().fingerprint;
    provenance.source_name = model.summary().name;
    provenance.data_hash = dataHash;
    provenance.seed = spec.seed;
    return provenance;
}

} // namespace

AttributionOutcome runAttribution(const AttributionSpec& spec, JobContext& context)
{
    const auto tick = [&](std::uint64_t done, std::uint64_t total) { context.progress(done, total); };
    context.beginStage("Opening the model", 0, 0.05);
    const auto model = Model::open(spec.model, tick);
    const Dataset data = readDataset(spec.data);
    const AttributionPrompts prompts = attributionPrompts(data, spec.format, *model, spec.limit);
    const std::string key = keyOf(spec, *model, contentKey(promptsJson(prompts.prompts)));
    AttributionOutcome outcome;
    if (context.store() && context.store()->contains(key)) { // false for a damaged file: computed again
        if (const auto document = context.store()->document(key, Attribution::kind))
            outcome.attribution = std::make_shared<const Attribution>(Attribution::fromDocument(*document));
    }
    if (!outcome.attribution) {
        context.beginStage("Attribution of " + model->summary().name, 0.05, 1);
        AttributionOptions options;
        options.evaluator = spec.evaluator;
        options.scale = spec.scale;
        options.positions = spec.positions;
        options.seed = spec.seed;
        options.compute = spec.compute;
        options.device = context.device();
        auto result = std::make_shared<Attribution>(attribute(model, prompts.prompts, options, tick));
        result->key = key;
        result->format = chatFormatName(spec.format);
        result->warnings = prompts.warnings;
        result->provenance = provenanceOf(spec, *model, context.device(), data.hash);
        if (context.store())
            context.store()->putDocument(result->toDocument());
        outcome.attribution = std::move(result);
        outcome.computed = true;
    }
    context.emitResult(outcome.attribution);
    return outcome;
}

} // namespace isthmus

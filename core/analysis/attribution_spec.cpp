#include "core/analysis/attribution_spec.h"

#include "core/base/require.h"
#include "core/jobs/job_parameters.h"

namespace isthmus {

std::string_view evaluatorName(AttributionEvaluator evaluator)
{
    return evaluator == AttributionEvaluator::Exact ? "exact" : "fast";
}

std::string_view scaleName(AttributionScale scale)
{
    return scale == AttributionScale::Rms ? "rms" : "published";
}

std::string_view positionsName(AttributionPositions positions)
{
    return positions == AttributionPositions::All ? "all" : "last";
}

std::optional<AttributionEvaluator> parseEvaluator(std::string_view name)
{
    if (name == "exact")
        return AttributionEvaluator::Exact;
    return name == "fast" ? std::optional(AttributionEvaluator::Fast) : std::nullopt;
}

std::optional<AttributionScale> parseScale(std::string_view name)
{
    if (name == "rms")
        return AttributionScale::Rms;
    return name == "published" ? std::optional(AttributionScale::Published) : std::nullopt;
}

std::optional<AttributionPositions> parsePositions(std::string_view name)
{
    if (name == "all")
        return AttributionPositions::All;
    return name == "last" ? std::optional(AttributionPositions::Last) : std::nullopt;
}

JobSpec AttributionSpec::toJob() const
{
    return {kind,
            {{"model", model},
             {"data", data},
             {"format", chatFormatName(format)},
             {"evaluator", evaluatorName(evaluator)},
             {"scale", scaleName(scale)},
             {"positions", positionsName(positions)},
             {"limit", limit},
             {"seed", seed},
             {"compute", compute},
             {"device", device}}};
}

AttributionSpec AttributionSpec::fromJob(const JobSpec& job)
{
    JobParameters parameters(job, kind);
    AttributionSpec spec;
    std::string format(chatFormatName(spec.format));
    std::string evaluator(evaluatorName(spec.evaluator));
    std::string scale(scaleName(spec.scale));
    std::string positions(positionsName(spec.positions));
    parameters.read("model", spec.model, true);
    parameters.read("data", spec.data, true);
    parameters.read("format", format);
    parameters.read("evaluator", evaluator);
    parameters.read("scale", scale);
    parameters.read("positions", positions);
    parameters.read("limit", spec.limit);
    parameters.read("seed", spec.seed);
    parameters.read("compute", spec.compute);
    parameters.read("device", spec.device);
    parameters.finish();
    spec.format = requireKnown(parseChatFormat(format), format, "prompt format",
                               "laten, seeking, chat-template or plain");
    spec.evaluator = requireKnown(parseEvaluator(evaluator), evaluator, "evaluator", "exact or fast");
    spec.scale = requireKnown(parseScale(scale), scale, "scale", "rms or published");
    spec.positions = requireKnown(parsePositions(positions), positions, "choice of positions", "all or last");
    require(spec.limit >= 0, "The number of prompts must be 0 (all) or more.");
    require(spec.compute == "float32" || spec.compute == "bfloat16",
            "'" + spec.compute + "' is no compute type. Choose float32 or bfloat16.");
    return spec;
}

} // namespace isthmus

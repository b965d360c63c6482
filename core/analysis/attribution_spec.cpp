#include "core/analysis/attribution_spec.h"

#include "core/base/error.h"
#include "core/jobs/job_parameters.h"

namespace isthmus {
namespace {

void check(bool ok, const std::string& sentence)
{
    if (!ok)
        throw Error(ErrorCode::InvalidArgument, sentence);
}

} // namespace

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
    const auto parsedFormat = parseChatFormat(format);
    const auto parsedEvaluator = parseEvaluator(evaluator);
    const auto parsedScale = parseScale(scale);
    const auto parsedPositions = parsePositions(positions);
    check(parsedFormat.has_value(),
          "'" + format + "' is no prompt format. Choose laten, seeking, chat-template or plain.");
    check(parsedEvaluator.has_value(), "'" + evaluator + "' is no evaluator. Choose exact or fast.");
    check(parsedScale.has_value(), "'" + scale + "' is no scale. Choose rms or published.");
    check(parsedPositions.has_value(), "'" + positions + "' is no choice of positions. Choose all or last.");
    check(spec.limit >= 0, "The number of prompts must be 0 (all) or more.");
    check(spec.compute == "float32" || spec.compute == "bfloat16",
          "'" + spec.compute + "' is no compute type. Choose float32 or bfloat16.");
    spec.format = *parsedFormat;
    spec.evaluator = *parsedEvaluator;
    spec.scale = *parsedScale;
    spec.positions = *parsedPositions;
    return spec;
}

} // namespace isthmus

#include "core/jobs/job.h"

#include "core/base/error.h"

namespace isthmus {

Json JobSpec::toJson() const
{
    Json json = parameters;
    json["kind"] = kind;
    return json;
}

JobSpec JobSpec::fromJson(const Json& json)
{
    if (!json.is_object())
        throw Error(ErrorCode::InvalidArgument, "The job specification is not a JSON object.",
                    R"(Write it as {"kind": "similarity", "source": ..., ...}.)");
    const auto found = json.find("kind");
    if (found == json.end() || !found->is_string() || found->get_ref<const std::string&>().empty())
        throw Error(ErrorCode::InvalidArgument, "The job specification has no \"kind\".",
                    R"(Add for example "kind": "similarity".)");
    JobSpec spec{found->get<std::string>(), json};
    spec.parameters.erase("kind");
    return spec;
}

const char* jobStateName(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return "queued";
    case JobState::Running:
        return "running";
    case JobState::Paused:
        return "paused";
    case JobState::Done:
        return "done";
    case JobState::Failed:
        return "failed";
    case JobState::Cancelled:
        return "cancelled";
    }
    return "queued";
}

} // namespace isthmus

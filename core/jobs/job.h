#pragma once

#include "core/base/json.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace isthmus {

/// The whole of what a run needs, as a plain value: {"kind": "...", ...parameters}. The window fills it in,
/// the command line reads it, the store keeps it. Each kind has a typed struct with toJson/fromJson beside
/// its implementation.
struct JobSpec
{
    std::string kind; ///< "similarity", "open-pair", "cell-detail", ...
    Json parameters = Json::object();

    /// One object: the parameters with "kind" among them.
    Json toJson() const;
    /// Throws InvalidArgument when it is no object or "kind" is missing. Unknown parameters are refused by
    /// the typed struct of the kind, which knows them.
    static JobSpec fromJson(const Json& json);
    bool operator==(const JobSpec&) const = default;
};

using JobId = std::uint64_t;

enum class JobState { Queued, Running, Paused, Done, Failed, Cancelled };

/// Lower-case name, e.g. "queued".
const char* jobStateName(JobState state);
/// True for Done, Failed and Cancelled: nothing follows.
constexpr bool isFinal(JobState state)
{
    return state >= JobState::Done;
}

struct JobProgress
{
    std::string stage; ///< e.g. "Forward passes of the source"
    std::uint64_t done = 0;
    std::uint64_t total = 0; ///< 0: unknown
    double fraction = 0;     ///< of the whole job, 0..1
    double elapsed = 0;      ///< seconds
    double eta = -1;         ///< seconds; -1 unknown
    std::map<std::string, double> scalars;
};

struct JobFailure
{
    std::string code;    ///< errorCodeName
    std::string message; ///< sentence
    std::string advice;  ///< sentence
};

/// State of a job as a value.
struct JobStatus
{
    JobId id = 0;
    JobSpec spec;
    std::string title;
    JobState state = JobState::Queued;
    JobProgress progress;
    JobFailure failure;
    std::string device;
};

} // namespace isthmus

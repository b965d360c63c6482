#pragma once

#include "core/base/error.h"
#include "core/jobs/job.h"

#include <set>
#include <string>

namespace isthmus {

/// Reads named parameters of a job with the errors a user can act on, and refuses names nobody asked for.
class JobParameters
{
public:
    JobParameters(const JobSpec& job, const char* kind) : values_(job.parameters)
    {
        if (job.kind != kind)
            throw Error(ErrorCode::InvalidArgument,
                        "The job is of kind '" + job.kind + "', not '" + kind + "'.");
    }

    /// Leaves `value` as it is where the job does not have it, unless it is required.
    template <typename T> void read(const char* name, T& value, bool required = false)
    {
        known_.insert(name);
        const auto found = values_.find(name);
        if (found == values_.end()) {
            if (required)
                throw Error(ErrorCode::InvalidArgument, std::string("The job has no '") + name + "'.",
                            "Add it to the specification.");
            return;
        }
        try {
            value = found->get<T>();
        } catch (const nlohmann::json::exception&) {
            throw Error(ErrorCode::InvalidArgument,
                        std::string("The job's '") + name + "' has the wrong type: " + found->dump() + ".");
        }
    }

    /// Throws for a parameter that was not read.
    void finish() const
    {
        for (const auto& [name, value] : values_.items()) {
            if (!known_.contains(name))
                throw Error(ErrorCode::InvalidArgument, "The job has an unknown parameter '" + name + "'.",
                            "Remove it or correct its spelling.");
        }
    }

private:
    const Json& values_;
    std::set<std::string> known_;
};

} // namespace isthmus

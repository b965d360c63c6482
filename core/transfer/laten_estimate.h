#pragma once

#include "core/jobs/job.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace isthmus {

/// What a LaTen job will take, before it starts.
struct LatenEstimate
{
    std::uint64_t memory_bytes = 0; ///< at the highest point, on the device that computes
    std::vector<std::pair<std::string, std::uint64_t>> memory_parts; ///< what is held in training
    std::uint64_t disk_bytes = 0;                                    ///< checkpoints and merged model
    double seconds = 0;                                              ///< of locating and training
};

/// From the configurations, the sizes of the files and a short product on the device: tenths of a second.
/// Tokens are taken as a third of the characters. Errors as of reading the job (a LatenSpec), configurations
/// and data sets.
LatenEstimate estimateLaten(const JobSpec& job);

} // namespace isthmus

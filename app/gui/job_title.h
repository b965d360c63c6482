#pragma once

#include "core/jobs/job.h"

#include <QString>

namespace isthmus {

/// What a job does, in one line and in the language that is in use: "LaTen to hush-1b, seed 0".
QString jobTitle(const JobSpec& spec);

} // namespace isthmus

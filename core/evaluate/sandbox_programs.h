#pragma once

#include <string>

namespace isthmus {

/// The Python that runs inside the cages: sandbox_wire.py followed by sandbox_candidate.py and
/// sandbox_judge.py.
const std::string& sandboxCandidateProgram();
const std::string& sandboxJudgeProgram();

} // namespace isthmus

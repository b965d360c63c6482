#pragma once

#include "core/model/model.h"
#include "core/text/dataset.h"

#include <memory>
#include <string>
#include <vector>

namespace isthmus {

/// What a model made of the rows of one skill.
struct SkillScore
{
    std::string skill;
    int items = 0;
    int correct = 0; ///< by demoAnswerMatches on greedy decoding
    double low = 0;  ///< Wilson interval of correct / items, 95 %
    double high = 0;
    double answer_loss = 0; ///< nats per token of the reference answers
    std::int64_t answer_tokens = 0;
};

/// Scores a model on rows of the demo skills in the LaTen prompt format, in float32 on the CPU: one entry per
/// category in order of appearance. `tick` counts skills and may throw Cancelled.
std::vector<SkillScore> evaluateDemoModel(const std::shared_ptr<const Model>& model,
                                          const std::vector<Row>& rows, const Tick& tick);

} // namespace isthmus

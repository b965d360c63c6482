#pragma once

#include "core/model/model.h"
#include "core/text/dataset.h"

#include <memory>
#include <string>
#include <vector>

namespace isthmus {

struct SampleScore
{
    double loss = 0;         ///< mean negative log-likelihood per loss token, nats
    std::int64_t tokens = 0; ///< loss tokens
};

struct DatasetScore
{
    double loss = 0; ///< mean over all loss tokens of the set
    std::int64_t tokens = 0;
    double perplexity = 0; ///< exp(loss)
    std::vector<SampleScore> samples;
};

struct ScoreOptions
{
    ChatFormat format = ChatFormat::LaTen;
    bool trainOnInputs = false;
    std::string device = "cpu";
    std::string compute = "float32";
};

/// Answer loss of a data set under a model; weights stream layer by layer, log-softmax in float32.
/// Throws PromptTooLong naming the line, BadData for a row without loss tokens, NonFinite naming the line.
DatasetScore scoreDataset(const std::shared_ptr<const Model>& model, const Dataset& data,
                          const ScoreOptions& options, const Tick& tick);

} // namespace isthmus

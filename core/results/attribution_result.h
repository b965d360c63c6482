#pragma once

#include "core/results/result_document.h"

#include <optional>
#include <string>
#include <vector>

namespace isthmus {

/// A token and the logit that a neuron's column gives it when read through the unembedding.
struct PromotedToken
{
    std::string token;
    double logit = 0;

    bool operator==(const PromotedToken&) const = default;
};

/// One neuron and its score. FFN: `neuron` is its index in the FFN. MHSA: head * head_dim + dimension.
struct NeuronScore
{
    int layer = 0;
    int neuron = 0;
    double score = 0;                      ///< mean over prompts of the change of log p (method: Locate)
    std::vector<PromotedToken> promotes;   ///< strongest first
    std::vector<PromotedToken> suppresses; ///< strongest first

    bool operator==(const NeuronScore&) const = default;
};

/// Scores of all neurons of one kind.
struct NeuronMap
{
    int layers = 0;
    int width = 0;                ///< neurons per layer
    std::vector<float> scores;    ///< row-major [layers][width], mean over prompts
    std::vector<NeuronScore> top; ///< best first: at most 100

    float at(int layer, int neuron) const
    {
        return scores[static_cast<std::size_t>(layer) * static_cast<std::size_t>(width) +
                      static_cast<std::size_t>(neuron)];
    }
    bool operator==(const NeuronMap&) const = default;
};

/// How well the fast evaluator agrees with the exact one, on a sample of neurons.
struct EvaluatorAgreement
{
    double spearman = 0;
    double top10_overlap = 0; ///< of the top 10 % of the sampled neurons
    double tail_bound = 0;    ///< largest bound of what the neglected vocabulary may change a score by
    int neurons = 0;          ///< sampled

    bool operator==(const EvaluatorAgreement&) const = default;
};

/// Which layers and neurons of one model carry the answers of a task (method.md section 3; Yu and Ananiadou
/// 2024, Neural Incompatibility section 3).
struct Attribution
{
    static constexpr const char* kind = "attribution";

    std::string key;
    std::string model_name;
    std::string model_path;
    std::string evaluator; ///< "exact" or "fast"
    std::string scale;     ///< "rms" or "published"
    std::string positions; ///< "all" or "last"
    std::string format;    ///< chat format
    int prompts = 0;
    int head_dim = 0;                ///< divides an MHSA neuron's index into head and dimension
    std::vector<double> mhsa_layers; ///< layer scores, mean over prompts
    std::vector<double> ffn_layers;
    NeuronMap ffn;
    NeuronMap mhsa;       ///< columns of o, per query head
    NeuronMap mhsa_value; ///< rows of v: sums over the query heads that share them; no top list
    std::optional<EvaluatorAgreement> agreement;
    std::vector<std::string> warnings;
    Provenance provenance; ///< source_fingerprint and source_name are the model's

    ResultDocument toDocument() const;
    static Attribution fromDocument(const ResultDocument& document);
};

} // namespace isthmus

#pragma once

#include "core/results/result_document.h"

#include <map>
#include <string>
#include <vector>

namespace isthmus {

/// A measured quantity with its 95 % interval.
struct MetricValue
{
    double value = 0;
    double low = 0;
    double high = 0;
    std::int64_t n = 0; ///< items behind it

    bool operator==(const MetricValue&) const = default;
};

/// A part of a benchmark: a subject or a category.
struct EvaluationGroup
{
    std::string name;
    std::string category; ///< empty unless the group is a subject of a category
    std::map<std::string, MetricValue> metrics;

    bool operator==(const EvaluationGroup&) const = default;
};

/// What a model made of one item.
struct EvaluationItem
{
    std::int64_t index = 0;             ///< in the benchmark's order
    std::string id;                     ///< the benchmark's own
    std::string group;                  ///< subject; empty if there is none
    std::string prompt;                 ///< exactly what the model read
    std::vector<std::string> responses; ///< generated texts, one per sample
    std::string expected;
    std::vector<std::string> extracted;   ///< answer read out of each response; empty where there is none
    std::vector<std::string> verdicts;    ///< "right", "wrong", "unparsed", or of code: "passed", "failed",
                                          ///< "timeout", "error"…
    std::map<std::string, double> scores; ///< per metric, e.g. {"accuracy": 1}
    std::string detail;                   ///< what the tests printed, log probabilities…

    bool operator==(const EvaluationItem&) const = default;
};

/// A model on a benchmark. The items are stored beside it in batches (see the store's documents of kind
/// "evaluation-items").
struct EvaluationResult
{
    static constexpr const char* kind = "evaluation";

    std::string key;
    std::string model_name;
    std::string model_path;
    std::string adapter_path; ///< empty: none
    std::string benchmark;    ///< "mmlu", "gsm8k", "humaneval", "mbpp", "loss"
    int shots = 0;
    std::int64_t items = 0;
    std::int64_t planned_items = 0; ///< more than `items` while the run goes on
    bool finished = false;
    std::string primary; ///< the metric that stands for the benchmark in tables
    std::map<std::string, MetricValue> metrics;
    std::vector<EvaluationGroup> groups;
    std::vector<std::string> item_keys; ///< content keys of the stored batches, in order
    std::vector<std::string> warnings;
    Provenance provenance; ///< source_fingerprint and source_name are the model's

    ResultDocument toDocument() const;
    static EvaluationResult fromDocument(const ResultDocument& document);
};

/// Two models on the same items.
struct EvaluationComparison
{
    std::string metric;
    std::int64_t items = 0;
    MetricValue difference;  ///< a minus b, paired bootstrap
    std::int64_t only_a = 0; ///< items right in a alone, and in b alone (McNemar's discordant pairs)
    std::int64_t only_b = 0;
    double p_value = 1;       ///< McNemar's exact test for right/wrong, else of the bootstrap
    bool significant = false; ///< at 5 %

    bool operator==(const EvaluationComparison&) const = default;
};

} // namespace isthmus

#pragma once

#include "core/evaluate/benchmark.h"
#include "core/evaluate/prompts.h"
#include "core/evaluate/sandbox.h"
#include "core/results/evaluation_result.h"

#include <array>
#include <functional>

namespace isthmus {

/// An item as it is stored, with what is known before the model answers.
EvaluationItem unansweredItem(std::int64_t index, const BenchmarkItem& item, const ItemPrompt& prompt);

/// Scores the item's responses (GSM8K: "strict" and "flexible"; MMLU: "generated_accuracy"): extracted
/// answers, verdicts by the flexible reading, and the mean score over the samples.
void scoreAnswers(Benchmark benchmark, EvaluationItem& item);

/// MMLU: takes the most likely letter's verdict in ("accuracy"), from the four log-probabilities (nats).
void scoreLetters(EvaluationItem& item, const std::array<double, 4>& logProbabilities);

/// The program that a response makes of its item.
CodeTask codeTask(const BenchmarkItem& item, const std::string& response);
/// Takes the verdicts on the item's responses in: "pass@1", and pass@k for k = 5, 10, 100 as far as there are
/// samples.
void scorePrograms(EvaluationItem& item, const std::vector<CodeVerdict>& verdicts);

/// An item whose prompt does not fit the context: verdict "too_long", and wrong by every metric of the
/// benchmark (the loss has none).
void scoreTooLong(Benchmark benchmark, EvaluationItem& item, int samples, bool generatedLetter);

} // namespace isthmus

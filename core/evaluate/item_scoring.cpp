#include "core/evaluate/item_scoring.h"

#include "core/base/statistics.h"
#include "core/evaluate/answers.h"

#include <algorithm>
#include <cstdio>

namespace isthmus {
namespace {

constexpr std::array<std::int64_t, 4> passCounts = {1, 5, 10, 100};

const char* verdictOf(const std::optional<std::string>& answer, const std::string& expected)
{
    return !answer ? "unparsed" : *answer == expected ? "right" : "wrong";
}

} // namespace

EvaluationItem unansweredItem(std::int64_t index, const BenchmarkItem& item, const ItemPrompt& prompt)
{
    EvaluationItem result;
    result.index = index;
    result.id = item.id;
    result.group = item.group;
    result.prompt = prompt.text;
    result.expected = item.answer;
    return result;
}

void scoreAnswers(Benchmark benchmark, EvaluationItem& item)
{
    double flexible = 0;
    double strict = 0;
    for (const std::string& response : item.responses) {
        const std::optional<std::string> answer =
            benchmark == Benchmark::Mmlu ? choiceLetter(response) : lastNumber(response);
        item.extracted.push_back(answer.value_or(""));
        item.verdicts.emplace_back(verdictOf(answer, item.expected));
        flexible += answer == item.expected ? 1 : 0;
        if (benchmark == Benchmark::Gsm8k)
            strict += statedNumber(response) == item.expected ? 1 : 0;
    }
    const auto n = static_cast<double>(item.responses.size());
    if (benchmark == Benchmark::Mmlu) {
        item.scores["generated_accuracy"] = flexible / n;
    } else {
        item.scores["flexible"] = flexible / n;
        item.scores["strict"] = strict / n;
    }
}

void scoreLetters(EvaluationItem& item, const std::array<double, 4>& logProbabilities)
{
    const auto* best = std::max_element(logProbabilities.begin(), logProbabilities.end());
    const std::string letter(1, static_cast<char>('A' + (best - logProbabilities.begin())));
    item.scores["accuracy"] = letter == item.expected ? 1 : 0;
    item.detail = "log p:";
    for (std::size_t i = 0; i < logProbabilities.size(); ++i) {
        char text[48];
        std::snprintf(text, sizeof text, "%s %c %.4f", i > 0 ? "," : "", static_cast<char>('A' + i),
                      logProbabilities[i]);
        item.detail += text;
    }
    if (item.responses.empty()) { // no letter was written: the likeliest is the answer
        item.extracted = {letter};
        item.verdicts = {verdictOf(letter, item.expected)};
    }
}

CodeTask codeTask(const BenchmarkItem& item, const std::string& response)
{
    const std::string program = fencedProgram(response);
    if (!item.continues)
        return CodeTask::mbpp(program, item.testSetup, item.tests, item.entryPoint);
    // A model that begins the function anew instead of going on from the prompt gives a whole program.
    const bool whole = program.find("def " + item.entryPoint + "(") != std::string::npos;
    return CodeTask::humanEval(item.question, program, item.test, item.entryPoint, whole);
}

void scorePrograms(EvaluationItem& item, const std::vector<CodeVerdict>& verdicts)
{
    std::int64_t passed = 0;
    for (const CodeVerdict& verdict : verdicts) {
        item.verdicts.emplace_back(codeOutcomeName(verdict.outcome));
        item.extracted.emplace_back();
        passed += verdict.passed() ? 1 : 0;
        if (item.detail.empty() && !verdict.detail.empty())
            item.detail = verdict.detail;
    }
    const auto samples = static_cast<std::int64_t>(verdicts.size());
    for (const std::int64_t k : passCounts) {
        if (k <= samples)
            item.scores["pass@" + std::to_string(k)] = passAtK(samples, passed, k);
    }
}

void scoreTooLong(Benchmark benchmark, EvaluationItem& item, int samples, bool generatedLetter)
{
    item.verdicts = {"too_long"};
    switch (benchmark) {
    case Benchmark::Mmlu:
        item.scores["accuracy"] = 0;
        if (generatedLetter)
            item.scores["generated_accuracy"] = 0;
        break;
    case Benchmark::Gsm8k:
        item.scores = {{"flexible", 0}, {"strict", 0}};
        break;
    case Benchmark::HumanEval:
    case Benchmark::Mbpp:
        for (const std::int64_t k : passCounts) {
            if (k <= samples)
                item.scores["pass@" + std::to_string(k)] = 0;
        }
        break;
    case Benchmark::Loss:
        break;
    }
}

} // namespace isthmus

#include "core/evaluate/prompts.h"

#include "core/base/error.h"
#include "core/evaluate/mmlu_subjects.h"
#include "core/text/chat_format.h"

#include <algorithm>

namespace isthmus {
namespace {

constexpr std::string_view completionName = "completion";
/// Where a turn of the papers' format ends, and a new one would begin.
const std::vector<std::string> turnStops = {"\n\n", "<|user|>", "<|assistant|>"};
constexpr const char* answerStart = "The answer is:";
constexpr const char* programAnswer = "Here is the completed function:\n\n\n```python\n";

using Examples = std::vector<const BenchmarkItem*>;

std::string joined(const std::vector<std::string>& lines, const char* separator)
{
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : separator) + line;
    return text;
}

/// Question and answers of MMLU as Hendrycks et al. print them, up to "Answer:".
std::string mmluQuestion(const BenchmarkItem& item)
{
    std::string text = item.question;
    for (std::size_t i = 0; i < item.choices.size(); ++i)
        text += std::string("\n") + static_cast<char>('A' + i) + ". " + item.choices[i];
    return text + "\nAnswer:";
}

std::string mmluHeader(const BenchmarkItem& item)
{
    return "The following are multiple choice questions (with answers) about " + subjectTitle(item.group) +
           ".\n\n";
}

/// The signature in a reference program, with the imports before it: what MBPP's prompts of the papers show.
std::string signatureOf(const BenchmarkItem& item)
{
    const std::string& program = item.answer;
    std::string imports;
    for (std::size_t begin = 0; begin < program.size();) {
        const std::size_t end = std::min(program.find('\n', begin), program.size());
        std::string line = program.substr(begin, end - begin);
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (line.starts_with("def " + item.entryPoint)) {
            line.erase(line.find_last_not_of(" \t:") + 1);
            return imports + line;
        }
        if (line.starts_with("import ") || line.starts_with("from "))
            imports += line + "\n";
        begin = end + 1;
    }
    return imports + "def " + item.entryPoint + "(";
}

/// A program's turn in the papers' words.
std::string programRequest(const BenchmarkItem& item)
{
    const std::string what = item.continues ? item.question : item.question + "\n" + signatureOf(item);
    return "Complete the following python function.\n\n\n" + what;
}

/// User's turn of an item and the answer that an example shows.
std::pair<std::string, std::string> turnsOf(Benchmark benchmark, const BenchmarkItem& item)
{
    switch (benchmark) {
    case Benchmark::Mmlu:
        return {mmluHeader(item) + mmluQuestion(item), std::string(answerStart) + " " + item.answer};
    case Benchmark::Gsm8k: {
        // The data's calculator notes <<...>> are not for reading; the papers end with "So the answer is".
        std::string steps;
        for (std::size_t i = 0; i < item.solution.size();) {
            const std::size_t note = item.solution.find("<<", i);
            steps += item.solution.substr(i, note - i);
            const std::size_t end = note == std::string::npos ? note : item.solution.find(">>", note);
            i = end == std::string::npos ? item.solution.size() : end + 2;
        }
        const std::size_t mark = steps.rfind("####");
        if (mark != std::string::npos)
            steps = steps.substr(0, steps.find_last_not_of(" \n", mark - 1) + 1);
        std::replace(steps.begin(), steps.end(), '\n', ' ');
        return {"Answer the following question.\n\nQuestion: " + item.question,
                "Answer: " + steps + " So the answer is " + item.answer + "."};
    }
    default: {
        const std::string start = item.continues ? item.question : std::string();
        return {programRequest(item), programAnswer + start + item.solution + "\n```"};
    }
    }
}

ItemPrompt chatPrompt(Benchmark benchmark, const BenchmarkItem& item, const Examples& examples,
                      ChatFormat format, const Tokenizer& tokenizer)
{
    std::vector<Message> messages;
    for (const BenchmarkItem* example : examples) {
        if (!example->messages.empty()) {
            messages.insert(messages.end(), example->messages.begin(), example->messages.end());
            continue;
        }
        auto [question, answer] = turnsOf(benchmark, *example);
        messages.push_back({"user", std::move(question)});
        messages.push_back({"assistant", std::move(answer)});
    }
    if (item.messages.empty())
        messages.push_back({"user", turnsOf(benchmark, item).first});
    else
        messages.insert(messages.end(), item.messages.begin(), item.messages.end() - 1);
    const FormattedText formatted = formatPrompt(messages, format, tokenizer);
    ItemPrompt prompt{formatted.text, formatted.addSpecial, {}, {}};
    if (format != ChatFormat::ChatTemplate)
        prompt.stops = turnStops;
    if (benchmark == Benchmark::Mmlu)
        prompt.text += answerStart;
    if (runsCode(benchmark)) {
        prompt.programStart = item.continues ? item.question : std::string();
        prompt.text += programAnswer + prompt.programStart;
        prompt.stops = {"\n```", "<|user|>", "<|assistant|>"};
    }
    return prompt;
}

/// MBPP's prompt of Austin et al. 2021, section 3.
std::string mbppTask(const BenchmarkItem& item)
{
    return "You are an expert Python programmer, and here is your task: " + item.question +
           " Your code should pass these tests:\n\n" + joined(item.tests, "\n") + "\n[BEGIN]\n";
}

ItemPrompt completionPrompt(Benchmark benchmark, const BenchmarkItem& item, const Examples& examples)
{
    ItemPrompt prompt;
    if (!item.messages.empty()) {
        for (const BenchmarkItem* example : examples)
            prompt.text += example->question + " " + example->solution + "\n\n";
        prompt.text += item.question;
        prompt.stops = {"\n\n"};
        return prompt;
    }
    switch (benchmark) {
    case Benchmark::Mmlu:
        prompt.text = mmluHeader(item);
        for (const BenchmarkItem* example : examples)
            prompt.text += mmluQuestion(*example) + " " + example->answer + "\n\n";
        prompt.text += mmluQuestion(item);
        prompt.stops = {"\n"};
        break;
    case Benchmark::Gsm8k:
        for (const BenchmarkItem* example : examples)
            prompt.text += "Question: " + example->question + "\nAnswer: " + example->solution + "\n\n";
        prompt.text += "Question: " + item.question + "\nAnswer:";
        prompt.stops = {"Question:", "\n\n"};
        break;
    default:
        if (item.continues) {
            for (const BenchmarkItem* example : examples)
                prompt.text += example->question + example->solution + "\n\n";
            prompt.text += item.question;
            prompt.programStart = item.question;
            // Chen et al. 2021, section 3.1.
            prompt.stops = {"\nclass", "\ndef", "\n#", "\nif", "\nprint"};
        } else {
            for (const BenchmarkItem* example : examples)
                prompt.text += mbppTask(*example) + example->solution + "\n[DONE]\n\n";
            prompt.text += mbppTask(item);
            prompt.stops = {"[DONE]", "\nYou are an expert", "\n```"};
        }
        break;
    }
    return prompt;
}

} // namespace

std::string PromptStyle::name() const
{
    return std::string(chat ? chatFormatName(*chat) : completionName);
}

std::optional<PromptStyle> parsePromptStyle(std::string_view name)
{
    if (name == completionName)
        return PromptStyle{};
    const std::optional<ChatFormat> chat = parseChatFormat(name);
    return chat ? std::optional(PromptStyle{chat}) : std::nullopt;
}

ItemPrompt itemPrompt(Benchmark benchmark, const BenchmarkItem& item, std::span<const BenchmarkItem> examples,
                      int shots, const PromptStyle& style, const Tokenizer& tokenizer)
{
    Examples chosen;
    for (const BenchmarkItem& example : examples) {
        if (static_cast<int>(chosen.size()) == shots)
            break;
        if (example.group == item.group && example.question != item.question)
            chosen.push_back(&example);
    }
    if (static_cast<int>(chosen.size()) < shots)
        throw Error(ErrorCode::InvalidArgument,
                    item.where + ": " + std::to_string(shots) + " examples were asked for, and there are " +
                        std::to_string(chosen.size()) +
                        (item.group.empty() ? "." : " of the subject '" + item.group + "'."),
                    "Name a file to take them from (--examples), or ask for fewer.");
    return style.chat ? chatPrompt(benchmark, item, chosen, *style.chat, tokenizer)
                      : completionPrompt(benchmark, item, chosen);
}

int defaultNewTokens(Benchmark benchmark)
{
    switch (benchmark) {
    case Benchmark::Mmlu:
        return 8;
    case Benchmark::Gsm8k:
        return 256;
    case Benchmark::HumanEval:
    case Benchmark::Mbpp:
        return 512;
    case Benchmark::Loss:
        break;
    }
    return 0;
}

} // namespace isthmus

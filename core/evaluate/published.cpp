#include "core/evaluate/published.h"

#include <array>

namespace isthmus {
namespace {

constexpr std::string_view paper = "Tan et al., ACL 2025";

constexpr std::array<PublishedValue, 16> reported{{
    {"Llama-2 7B-chat", "mmlu", 0.4420, paper},
    {"Llama-2 7B-chat", "gsm8k", 0.1607, paper},
    {"Llama-2 7B-chat", "humaneval", 0.1405, paper},
    {"Llama-2 7B-chat", "mbpp", 0.1780, paper},
    {"Llama-2 13B-chat", "mmlu", 0.5290, paper},
    {"Llama-2 13B-chat", "gsm8k", 0.2055, paper},
    {"Llama-2 13B-chat", "humaneval", 0.1875, paper},
    {"Llama-2 13B-chat", "mbpp", 0.1920, paper},
    {"7B-chat with Seeking", "mmlu", 0.4960, paper},
    {"7B-chat with Seeking", "gsm8k", 0.2823, paper},
    {"7B-chat with Seeking", "humaneval", 0.1544, paper},
    {"7B-chat with Seeking", "mbpp", 0.2060, paper},
    {"7B-chat with LaTen", "mmlu", 0.4440, paper},
    {"7B-chat with LaTen", "gsm8k", 0.2047, paper},
    {"7B-chat with LaTen", "humaneval", 0.1463, paper},
    {"7B-chat with LaTen", "mbpp", 0.1820, paper},
}};

} // namespace

std::span<const PublishedValue> publishedValues()
{
    return reported;
}

} // namespace isthmus

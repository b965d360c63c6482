#include "core/evaluate/published.h"

#include <array>

namespace isthmus {
namespace {

constexpr std::string_view source = "Tan et al., ACL 2025";

constexpr std::array<PublishedValue, 16> values{{
    {"Llama-2 7B-chat", "mmlu", 0.4420, source},
    {"Llama-2 7B-chat", "gsm8k", 0.1607, source},
    {"Llama-2 7B-chat", "humaneval", 0.1405, source},
    {"Llama-2 7B-chat", "mbpp", 0.1780, source},
    {"Llama-2 13B-chat", "mmlu", 0.5290, source},
    {"Llama-2 13B-chat", "gsm8k", 0.2055, source},
    {"Llama-2 13B-chat", "humaneval", 0.1875, source},
    {"Llama-2 13B-chat", "mbpp", 0.1920, source},
    {"7B-chat with Seeking", "mmlu", 0.4960, source},
    {"7B-chat with Seeking", "gsm8k", 0.2823, source},
    {"7B-chat with Seeking", "humaneval", 0.1544, source},
    {"7B-chat with Seeking", "mbpp", 0.2060, source},
    {"7B-chat with LaTen", "mmlu", 0.4440, source},
    {"7B-chat with LaTen", "gsm8k", 0.2047, source},
    {"7B-chat with LaTen", "humaneval", 0.1463, source},
    {"7B-chat with LaTen", "mbpp", 0.1820, source},
}};

} // namespace

std::span<const PublishedValue> publishedValues()
{
    return values;
}

} // namespace isthmus

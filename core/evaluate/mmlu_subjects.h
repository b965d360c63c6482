#pragma once

#include <string>
#include <string_view>

namespace isthmus {

/// The category of an MMLU subject: "STEM", "humanities", "social sciences", "other", as Hendrycks et al.
/// (ICLR 2021) publish it for their 57 subjects (github.com/hendrycks/test, categories.py). Empty for a
/// subject that is none of them.
std::string_view mmluCategory(std::string_view subject);

/// "abstract_algebra" -> "abstract algebra", as the prompts write it.
std::string subjectTitle(std::string_view subject);

} // namespace isthmus

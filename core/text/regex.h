#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace isthmus {

/// A stretch of a text: matched by a pattern, or between two matches.
struct PatternSpan
{
    std::size_t begin = 0;
    std::size_t end = 0;
    bool match = false;
};

/// A regular expression as the Hugging Face tokenizers use them (Oniguruma, Ruby syntax), run by PCRE2 with
/// Unicode classes. Safe to use from several threads.
class Regex
{
public:
    /// `place` names the pattern in errors ("FILE: pre_tokenizer.pattern"). Throws UnsupportedModel for a
    /// pattern that PCRE2 refuses, or would read otherwise than Oniguruma does.
    Regex(const std::string& pattern, const std::string& place);
    /// A pattern that matches a literal text.
    static Regex literal(const std::string& text, const std::string& place);

    /// Cuts well-formed UTF-8 into matches and what lies between, in order and without holes; empty matches
    /// are left out. Throws UnsupportedModel when the pattern needs more than its limit of backtracking.
    std::vector<PatternSpan> split(std::string_view text) const;

private:
    struct Code;
    std::shared_ptr<const Code> code_;
    std::string place_;
};

} // namespace isthmus

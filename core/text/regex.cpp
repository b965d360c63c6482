#include "core/text/regex.h"

#include "core/base/error.h"
#include "core/text/utf8.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace isthmus {
namespace {

constexpr std::size_t kJitStackStart = 32 * 1024;
constexpr std::size_t kJitStackMax = 64 * 1024 * 1024;

// White_Space property and Oniguruma's \w (as measured: all code points were tried). PCRE2's own \s counts
// U+180E too, its \w (before 10.43) no marks.
constexpr std::string_view kSpaceClass = "\\x{09}-\\x{0D}\\x{20}\\x{85}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}"
                                         "\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}";
constexpr std::string_view kWordClass =
    "\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\x{B2}\\x{B3}\\x{B9}\\x{BC}-\\x{BE}"
    "\\x{24B6}-\\x{24E9}\\x{1F130}-\\x{1F149}\\x{1F150}-\\x{1F169}"
    "\\x{1F170}-\\x{1F189}";

/// Match context with a stack for the just-in-time code, one per thread.
class MatchContext
{
public:
    MatchContext()
        : context_(pcre2_match_context_create(nullptr)),
          stack_(pcre2_jit_stack_create(kJitStackStart, kJitStackMax, nullptr))
    {
        if (context_ && stack_)
            pcre2_jit_stack_assign(context_, nullptr, stack_);
    }
    ~MatchContext()
    {
        pcre2_match_context_free(context_);
        pcre2_jit_stack_free(stack_);
    }
    MatchContext(const MatchContext&) = delete;
    MatchContext& operator=(const MatchContext&) = delete;
    pcre2_match_context* get() { return context_; }

private:
    pcre2_match_context* context_;
    pcre2_jit_stack* stack_;
};

struct MatchDataDeleter
{
    void operator()(pcre2_match_data* data) const { pcre2_match_data_free(data); }
};

[[noreturn]] void unsupported(const std::string& place, const std::string& what)
{
    throw Error(ErrorCode::UnsupportedModel, place + " " + what,
                "Use a tokenizer whose patterns are of the common kind.");
}

/// Rewrites what PCRE2 and Oniguruma read differently, and refuses what cannot be rewritten.
class PatternTranslator
{
public:
    PatternTranslator(const std::string& pattern, const std::string& place) : in_(pattern), place_(place) {}

    std::string run()
    {
        for (; at_ < in_.size(); ++at_) {
            const char c = in_[at_];
            if (c == '\\' && at_ + 1 < in_.size())
                escape(in_[++at_]);
            else if (inClass_)
                classChar(c);
            else
                plainChar(c);
        }
        return out_;
    }

private:
    void escape(char c)
    {
        const bool space = c == 's' || c == 'S';
        if (space || c == 'w' || c == 'W') {
            const bool negated = c == 'S' || c == 'W';
            if (!(inClass_ && negated)) { // a negated class inside a class keeps PCRE2's meaning
                const std::string_view members = space ? kSpaceClass : kWordClass;
                out_ += inClass_ ? "" : negated ? "[^" : "[";
                out_ += members;
                out_ += inClass_ ? "" : "]";
                return;
            }
        }
        if (c == 'h' || c == 'H')
            unsupported(place_, "uses \\h, which stands for different characters in different dialects.");
        out_ += '\\';
        out_ += c;
    }

    void classChar(char c)
    {
        if (c == '[') {
            const std::size_t end = in_.find(":]", at_ + 2);
            if (in_.compare(at_, 2, "[:") != 0 || end == std::string::npos)
                unsupported(place_,
                            "has a character class inside a character class, which is not supported.");
            out_ += in_.substr(at_, end + 2 - at_);
            at_ = end + 1;
            return;
        }
        if (in_.compare(at_, 2, "&&") == 0)
            unsupported(place_, "intersects character classes with &&, which is not supported.");
        inClass_ = c != ']';
        out_ += c;
    }

    void plainChar(char c)
    {
        out_ += c;
        if (c == '(' && in_.compare(at_, 2, "(?") == 0)
            checkOptions();
        if (c != '[')
            return;
        inClass_ = true;
        if (at_ + 1 < in_.size() && in_[at_ + 1] == '^')
            out_ += in_[++at_];
        if (at_ + 1 < in_.size() && in_[at_ + 1] == ']') { // a bracket that comes first is a member
            out_ += "\\]";
            ++at_;
        }
    }

    void checkOptions() const
    {
        const std::size_t end = in_.find_first_not_of("imxsadu-", at_ + 2);
        if (end == std::string::npos || (in_[end] != ':' && in_[end] != ')'))
            return;
        if (in_.substr(at_ + 2, end - at_ - 2).find_first_of("madu") != std::string::npos)
            unsupported(place_, "sets an option that stands for different things in different dialects.");
    }

    const std::string& in_;
    const std::string& place_;
    std::string out_;
    std::size_t at_ = 0;
    bool inClass_ = false;
};

} // namespace

struct Regex::Code
{
    explicit Code(pcre2_code* compiled) : code(compiled) {}
    ~Code() { pcre2_code_free(code); }
    Code(const Code&) = delete;
    Code& operator=(const Code&) = delete;

    pcre2_code* code;
};

Regex::Regex(const std::string& pattern, const std::string& place) : place_(place)
{
    const std::string translated = PatternTranslator(pattern, place).run();
    int error = 0;
    PCRE2_SIZE offset = 0;
    // Ruby's ^ and $ always stand for line ends.
    pcre2_code* code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(translated.data()), translated.size(),
                                     PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C,
                                     &error, &offset, nullptr);
    if (!code) {
        unsigned char message[256] = {};
        pcre2_get_error_message(error, message, sizeof(message));
        unsupported(place, "is a regular expression that cannot be used: " +
                               std::string(reinterpret_cast<const char*>(message)) + " (character " +
                               std::to_string(offset) + ").");
    }
    code_ = std::make_shared<const Code>(code);
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); // without JIT support the interpreter does the same, slower
}

Regex Regex::literal(const std::string& text, const std::string& place)
{
    std::string pattern;
    for (const char c : text) {
        if (isPunctuationChar(static_cast<unsigned char>(c)) || c == ' ')
            pattern += '\\';
        pattern += c;
    }
    return Regex(pattern, place);
}

std::vector<PatternSpan> Regex::split(std::string_view text) const
{
    thread_local MatchContext context;
    const std::unique_ptr<pcre2_match_data, MatchDataDeleter> data(
        pcre2_match_data_create_from_pattern(code_->code, nullptr));
    if (!data || !context.get())
        throw Error(ErrorCode::OutOfMemory, "There is no memory left to match a tokenizer's pattern.",
                    "Close programs.");
    std::vector<PatternSpan> spans;
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
        // AlignedText is well-formed; checking it for every match would be quadratic.
        const int found = pcre2_match(code_->code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), at,
                                      PCRE2_NO_UTF_CHECK, data.get(), context.get());
        if (found == PCRE2_ERROR_NOMATCH)
            break;
        if (found < 0)
            unsupported(place_, "needs more backtracking for this text than the limit allows.");
        const PCRE2_SIZE* range = pcre2_get_ovector_pointer(data.get());
        const std::size_t begin = range[0];
        const std::size_t end = range[1];
        if (end <= begin) {
            at = begin < text.size() ? begin + decodeUtf8(text, begin).length : text.size();
            continue;
        }
        if (begin > done)
            spans.push_back({done, begin, false});
        spans.push_back({begin, end, true});
        done = at = end;
    }
    if (done < text.size())
        spans.push_back({done, text.size(), false});
    return spans;
}

} // namespace isthmus

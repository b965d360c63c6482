#include "core/text/pretokenizers.h"

#include "core/text/byte_level.h"
#include "core/text/pattern.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace isthmus {

const char* const kGpt2Pattern =
    R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";
const char* const kQwen2Pattern =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";

namespace {

/// What becomes of the matches of a splitting pattern (tokenizers' SplitDelimiterBehavior).
enum class SplitBehavior { Removed, Isolated, MergedWithPrevious, MergedWithNext, Contiguous };

using Spans = std::vector<PatternSpan>;

Spans merged(const Spans& spans, SplitBehavior behavior)
{
    Spans out;
    bool before = false;
    const bool backwards = behavior == SplitBehavior::MergedWithNext;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const PatternSpan& span = spans[backwards ? spans.size() - 1 - i : i];
        const bool joins =
            behavior == SplitBehavior::Contiguous ? span.match == before : span.match && !before;
        before = span.match;
        if (!joins || out.empty())
            out.push_back(span);
        else if (backwards)
            out.back().begin = span.begin;
        else
            out.back().end = span.end;
    }
    if (backwards)
        std::reverse(out.begin(), out.end());
    return out;
}

/// Words of a text from its matches; `spans` cover it without holes.
void cut(const AlignedText& text, Spans spans, SplitBehavior behavior, std::vector<AlignedText>& out)
{
    if (behavior == SplitBehavior::Removed)
        std::erase_if(spans, [](const PatternSpan& span) { return span.match; });
    else if (behavior != SplitBehavior::Isolated)
        spans = merged(spans, behavior);
    for (const PatternSpan& span : spans)
        if (span.begin < span.end)
            out.push_back(text.slice(span.begin, span.end));
}

/// Every character a span of its own, or runs of equal `kind(code)` as one span; a span matches when its kind
/// is > 0.
template <class Kind> Spans charSpans(const std::string& text, bool runs, Kind&& kind)
{
    Spans spans;
    int last = -1;
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char c = decodeUtf8(text, i);
        const int now = kind(c.code);
        const bool joins = !spans.empty() && now == last && (now == 0 || runs);
        if (joins)
            spans.back().end = i + c.length;
        else
            spans.push_back({i, i + c.length, now > 0});
        last = now;
        i += c.length;
    }
    return spans;
}

/// A pre-tokeniser that treats every word by itself.
template <class Split> class WordwisePreTokenizer : public PreTokenizer
{
public:
    explicit WordwisePreTokenizer(Split split) : split_(std::move(split)) {}
    std::vector<AlignedText> apply(std::vector<AlignedText> words) const override
    {
        std::vector<AlignedText> out;
        for (const AlignedText& word : words)
            split_(word, out);
        return out;
    }

private:
    Split split_;
};

template <class Split> std::shared_ptr<const PreTokenizer> wordwise(Split split)
{
    return std::make_shared<WordwisePreTokenizer<Split>>(std::move(split));
}

class SequencePreTokenizer : public PreTokenizer
{
public:
    explicit SequencePreTokenizer(std::vector<std::shared_ptr<const PreTokenizer>> steps)
        : steps_(std::move(steps))
    {
    }
    std::vector<AlignedText> apply(std::vector<AlignedText> words) const override
    {
        for (const auto& step : steps_)
            words = step->apply(std::move(words));
        return words;
    }

private:
    std::vector<std::shared_ptr<const PreTokenizer>> steps_;
};

SplitBehavior readBehavior(const JsonReader& json, const std::string& fallback)
{
    const std::string name = json.string("behavior", fallback);
    constexpr std::pair<const char*, SplitBehavior> names[] = {
        {"Removed", SplitBehavior::Removed},
        {"Isolated", SplitBehavior::Isolated},
        {"MergedWithPrevious", SplitBehavior::MergedWithPrevious},
        {"MergedWithNext", SplitBehavior::MergedWithNext},
        {"Contiguous", SplitBehavior::Contiguous}};
    for (const auto& [text, behavior] : names)
        if (name == text)
            return behavior;
    json.unsupported("has the behaviour \"" + name + "\", which is not supported.");
}

std::shared_ptr<const PreTokenizer> readSplit(const JsonReader& json)
{
    const Regex pattern = readPattern(json);
    const SplitBehavior behavior = readBehavior(json, "Isolated");
    const bool invert = json.boolean("invert", false);
    return wordwise([pattern, behavior, invert](const AlignedText& word, std::vector<AlignedText>& out) {
        Spans spans = pattern.split(word.text());
        for (PatternSpan& span : spans)
            span.match = span.match != invert;
        cut(word, std::move(spans), behavior, out);
    });
}

enum class PrependScheme { Never, First, Always };

PrependScheme readPrependScheme(const JsonReader& json)
{
    if (!json.boolean("add_prefix_space", true))
        return PrependScheme::Never; // files from before prepend_scheme
    const std::string name = json.string("prepend_scheme", "always");
    if (name == "never")
        return PrependScheme::Never;
    if (name == "first")
        return PrependScheme::First;
    if (name != "always")
        json.unsupported("has the prepend_scheme \"" + name + "\", which is not supported.");
    return PrependScheme::Always;
}

std::shared_ptr<const PreTokenizer> readMetaspace(const JsonReader& json)
{
    const std::string place = json.file() + ": " + json.place();
    const std::string space = json.string("replacement", "\xE2\x96\x81");
    const PrependScheme scheme = readPrependScheme(json);
    const bool split = json.boolean("split", true);
    const Regex blanks = Regex::literal(" ", place);
    const Regex spaces = Regex::literal(space, place);
    return wordwise([=](const AlignedText& word, std::vector<AlignedText>& out) {
        AlignedText text = replaceAll(word, blanks, space);
        const bool wanted =
            scheme == PrependScheme::Always || (scheme == PrependScheme::First && word.sourceBegin() == 0);
        if (wanted && text.text().compare(0, space.size(), space) != 0)
            text = prepended(text, space);
        if (split)
            cut(text, spaces.split(text.text()), SplitBehavior::MergedWithNext, out);
        else
            out.push_back(std::move(text));
    });
}

std::shared_ptr<const PreTokenizer> readPreTokenizerSequence(const JsonReader& json)
{
    std::vector<std::shared_ptr<const PreTokenizer>> steps;
    const JsonReader list = json.array("pretokenizers");
    for (std::size_t i = 0; i < list.size(); ++i)
        steps.push_back(readPreTokenizer(list.at(i), std::nullopt));
    return std::make_shared<SequencePreTokenizer>(std::move(steps));
}

/// Words and runs of other characters, white space dropped (tokenizers' Whitespace: \w+|[^\w\s]+).
void splitWhitespace(const AlignedText& word, std::vector<AlignedText>& out)
{
    const std::string& text = word.text();
    for (const PatternSpan& span : charSpans(text, true, [](char32_t code) {
             return isSpaceChar(code) ? 0 : isWordChar(code) ? 1 : 2;
         }))
        if (span.match)
            out.push_back(word.slice(span.begin, span.end));
}

std::shared_ptr<const PreTokenizer> readCharClass(const JsonReader& json, const std::string& type)
{
    if (type == "Digits") {
        const bool single = json.boolean("individual_digits", false);
        return wordwise([single](const AlignedText& word, std::vector<AlignedText>& out) {
            cut(word, charSpans(word.text(), !single, [](char32_t c) { return isNumericChar(c) ? 1 : 0; }),
                SplitBehavior::Isolated, out);
        });
    }
    if (type == "Punctuation") {
        const SplitBehavior behavior = readBehavior(json, "Isolated");
        return wordwise([behavior](const AlignedText& word, std::vector<AlignedText>& out) {
            cut(word, charSpans(word.text(), false, [](char32_t c) { return isPunctuationChar(c) ? 1 : 0; }),
                behavior, out);
        });
    }
    return wordwise([](const AlignedText& word, std::vector<AlignedText>& out) { // WhitespaceSplit
        cut(word, charSpans(word.text(), false, [](char32_t c) { return isSpaceChar(c) ? 1 : 0; }),
            SplitBehavior::Removed, out);
    });
}

} // namespace

std::shared_ptr<const PreTokenizer> makeByteLevelPreTokenizer(const std::string& pattern, bool addPrefixSpace)
{
    const std::optional<Regex> regex =
        pattern.empty() ? std::nullopt
                        : std::optional<Regex>(Regex(pattern, "The byte-level pre-tokeniser's pattern"));
    return wordwise([regex, addPrefixSpace](const AlignedText& word, std::vector<AlignedText>& out) {
        const bool prefix = addPrefixSpace && !word.empty() && word.text()[0] != ' ';
        const AlignedText text = prefix ? prepended(word, " ") : word;
        if (!regex) {
            out.push_back(toByteLevel(text));
            return;
        }
        for (const PatternSpan& span : regex->split(text.text()))
            out.push_back(toByteLevel(text.slice(span.begin, span.end)));
    });
}

std::shared_ptr<const PreTokenizer> readPreTokenizer(const JsonReader& json,
                                                     std::optional<bool> addPrefixSpace)
{
    const std::string type = json.string("type");
    if (type == "ByteLevel")
        return makeByteLevelPreTokenizer(json.boolean("use_regex", true) ? kGpt2Pattern : "",
                                         addPrefixSpace.value_or(json.boolean("add_prefix_space", true)));
    if (type == "Sequence")
        return readPreTokenizerSequence(json);
    if (type == "Metaspace")
        return readMetaspace(json);
    if (type == "Split")
        return readSplit(json);
    if (type == "Whitespace")
        return wordwise(splitWhitespace);
    if (type == "Digits" || type == "Punctuation" || type == "WhitespaceSplit")
        return readCharClass(json, type);
    json.unsupported("is of the type \"" + type + "\", which is not supported.");
}

} // namespace isthmus

#include "core/text/normalizers.h"

#include "core/base/error.h"
#include "core/text/byte_level.h"
#include "core/text/pattern.h"
#include "core/text/utf8.h"

#include <utf8proc.h>

#include <algorithm>

namespace isthmus {
namespace {

bool isMark(char32_t code)
{
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code));
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
           category == UTF8PROC_CATEGORY_ME;
}

/// One stretch of characters that may reorder or compose among each other.
class NormalSegment
{
public:
    explicit NormalSegment(NormalForm form)
        : composes_(form == NormalForm::Nfc || form == NormalForm::Nfkc),
          options_(static_cast<utf8proc_option_t>(
              UTF8PROC_DECOMPOSE |
              (form == NormalForm::Nfkc || form == NormalForm::Nfkd ? UTF8PROC_COMPAT : utf8proc_option_t{})))
    {
    }

    /// Decomposed code points of one character.
    void decompose(char32_t code, std::vector<utf8proc_int32_t>& out) const
    {
        utf8proc_int32_t buffer[32]; // the longest decomposition (U+FDFA) has 18
        int boundary = 0;
        const auto count =
            utf8proc_decompose_char(static_cast<utf8proc_int32_t>(code), buffer, 32, options_, &boundary);
        if (count <= 0 || count > 32)
            out.push_back(static_cast<utf8proc_int32_t>(code));
        else
            out.insert(out.end(), buffer, buffer + count);
    }

    /// Canonical order, then composition. std::stable_sort keeps long runs of marks at n log n.
    void finish(std::vector<utf8proc_int32_t>& codes) const
    {
        const auto order = [](utf8proc_int32_t code) { return utf8proc_get_property(code)->combining_class; };
        for (auto at = codes.begin(); at != codes.end();) {
            if (order(*at) == 0) {
                ++at;
                continue;
            }
            const auto end =
                std::find_if(at, codes.end(), [&](utf8proc_int32_t code) { return order(code) == 0; });
            std::stable_sort(at, end,
                             [&](utf8proc_int32_t a, utf8proc_int32_t b) { return order(a) < order(b); });
            at = end;
        }
        if (!composes_)
            return;
        const auto count =
            utf8proc_normalize_utf32(codes.data(), static_cast<utf8proc_ssize_t>(codes.size()),
                                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
        if (count >= 0)
            codes.resize(static_cast<std::size_t>(count));
    }

    /// Whether a character with this decomposition can never interact with what stands before it.
    static bool startsAnew(const std::vector<utf8proc_int32_t>& codes, std::size_t first)
    {
        const auto code = static_cast<char32_t>(codes[first]);
        const bool jamo = code >= 0x1160 && code <= 0x11FF; // vowels and finals join the syllable before them
        return !isMark(code) && !jamo;
    }

private:
    bool composes_;
    utf8proc_option_t options_;
};

AlignedText stripped(const AlignedText& text, bool left, bool right)
{
    const std::string& s = text.text();
    std::size_t begin = 0;
    std::size_t end = 0;
    bool leading = left;
    for (std::size_t i = 0; i < s.size();) {
        const Utf8Char c = decodeUtf8(s, i);
        i += c.length;
        const bool space = isSpaceChar(c.code);
        leading = leading && space;
        if (leading)
            begin = i;
        if (!space || !right)
            end = i;
    }
    return text.slice(begin, std::max(begin, end));
}

template <class Change> class FunctionNormalizer : public Normalizer
{
public:
    explicit FunctionNormalizer(Change change) : change_(std::move(change)) {}
    AlignedText apply(const AlignedText& text) const override { return change_(text); }

private:
    Change change_;
};

template <class Change> std::shared_ptr<const Normalizer> make(Change change)
{
    return std::make_shared<FunctionNormalizer<Change>>(std::move(change));
}

/// Replaces every character by what `change(code)` appends to a string.
template <class Change> AlignedText mapChars(const AlignedText& text, Change&& change)
{
    AlignedText out;
    out.setEmptyAt(text.sourceBegin());
    out.reserve(text.size());
    std::string changed;
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char c = decodeUtf8(text.text(), i);
        changed.clear();
        change(c.code, changed);
        out.append(changed, text.source(i, i + c.length));
        i += c.length;
    }
    return out;
}

AlignedText lowered(const AlignedText& text)
{
    return mapChars(text, [](char32_t code, std::string& out) {
        if (code == 0x130) // the one character whose full lower case has two
            out += "i\xCC\x87";
        else
            appendUtf8(out, lowerCase(code));
    });
}

AlignedText withoutMarks(const AlignedText& text)
{
    return mapChars(text, [](char32_t code, std::string& out) {
        if (!isMark(code))
            appendUtf8(out, code);
    });
}

std::shared_ptr<const Normalizer> readNormalizerSequence(const JsonReader& json)
{
    std::vector<std::shared_ptr<const Normalizer>> steps;
    const JsonReader list = json.array("normalizers");
    for (std::size_t i = 0; i < list.size(); ++i)
        steps.push_back(readNormalizer(list.at(i)));
    return make([steps](const AlignedText& text) {
        AlignedText out = text;
        for (const auto& step : steps)
            out = step->apply(out);
        return out;
    });
}

std::shared_ptr<const Normalizer> readReplace(const JsonReader& json)
{
    const Regex pattern = readPattern(json);
    const std::string content = json.string("content");
    return make([pattern, content](const AlignedText& text) { return replaceAll(text, pattern, content); });
}

} // namespace

AlignedText normalizeUnicode(const AlignedText& text, NormalForm form)
{
    const NormalSegment segment(form);
    AlignedText out;
    out.setEmptyAt(text.sourceBegin());
    out.reserve(text.size());
    std::vector<utf8proc_int32_t> codes;
    std::size_t begin = 0; // of the segment in `codes`
    std::string changed;
    const auto flush = [&](std::size_t end) {
        if (begin == end)
            return;
        segment.finish(codes);
        changed.clear();
        for (const auto code : codes)
            appendUtf8(changed, static_cast<char32_t>(code));
        if (text.text().compare(begin, end - begin, changed) == 0)
            out.append(text, begin, end);
        else
            out.append(changed, text.source(begin, end));
        begin = end;
        codes.clear();
    };
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char c = decodeUtf8(text.text(), i);
        const std::size_t first = codes.size();
        segment.decompose(c.code, codes);
        if (first > 0 && NormalSegment::startsAnew(codes, first)) {
            std::vector<utf8proc_int32_t> next(codes.begin() + static_cast<std::ptrdiff_t>(first),
                                               codes.end());
            codes.resize(first);
            flush(i);
            codes = std::move(next);
        }
        i += c.length;
    }
    flush(text.size());
    return out;
}

std::shared_ptr<const Normalizer> makeUnicodeNormalizer(NormalForm form)
{
    return make([form](const AlignedText& text) { return normalizeUnicode(text, form); });
}

std::shared_ptr<const Normalizer> readNormalizer(const JsonReader& json)
{
    const std::string type = json.string("type");
    constexpr std::pair<const char*, NormalForm> forms[] = {{"NFC", NormalForm::Nfc},
                                                            {"NFD", NormalForm::Nfd},
                                                            {"NFKC", NormalForm::Nfkc},
                                                            {"NFKD", NormalForm::Nfkd}};
    for (const auto& [name, form] : forms)
        if (type == name)
            return makeUnicodeNormalizer(form);
    if (type == "Sequence")
        return readNormalizerSequence(json);
    if (type == "Lowercase")
        return make(lowered);
    if (type == "StripAccents")
        return make(withoutMarks);
    if (type == "ByteLevel")
        return make(toByteLevel);
    if (type == "Replace")
        return readReplace(json);
    if (type == "Strip")
        return make([left = json.boolean("strip_left", true), right = json.boolean("strip_right", true)](
                        const AlignedText& text) { return stripped(text, left, right); });
    if (type == "Prepend")
        return make([prefix = json.string("prepend")](const AlignedText& text) {
            return text.empty() ? text : prepended(text, prefix);
        });
    json.unsupported("is of the type \"" + type + "\", which is not supported.");
}

} // namespace isthmus

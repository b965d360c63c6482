#include "core/text/pattern.h"

namespace isthmus {

Regex readPattern(const JsonReader& json)
{
    const JsonReader pattern = json.object("pattern");
    const std::string place = pattern.file() + ": " + pattern.place();
    if (pattern.has("Regex"))
        return Regex(pattern.string("Regex"), place);
    return Regex::literal(pattern.string("String"), place);
}

AlignedText replaceAll(const AlignedText& text, const Regex& pattern, const std::string& content)
{
    AlignedText out;
    out.setEmptyAt(text.sourceBegin());
    out.reserve(text.size());
    for (const PatternSpan& span : pattern.split(text.text())) {
        if (span.match)
            out.append(content, text.source(span.begin, span.end));
        else
            out.append(text, span.begin, span.end);
    }
    return out;
}

std::string replaceAll(const std::string& text, const Regex& pattern, const std::string& content)
{
    std::string out;
    for (const PatternSpan& span : pattern.split(text))
        out += span.match ? content : text.substr(span.begin, span.end - span.begin);
    return out;
}

AlignedText prepended(const AlignedText& text, const std::string& prefix)
{
    AlignedText out;
    out.setEmptyAt(text.sourceBegin());
    out.append(prefix, {text.sourceBegin(), text.sourceBegin()});
    out.append(text, 0, text.size());
    return out;
}

} // namespace isthmus

#include "core/text/decoders.h"

#include "core/text/byte_level.h"
#include "core/text/pattern.h"
#include "core/text/utf8.h"

#include <functional>

namespace isthmus {
namespace {

using Tokens = std::vector<std::string>;
using Step = std::function<void(Tokens&)>;

class ChainDecoder : public Decoder
{
public:
    ChainDecoder(std::vector<Step> steps, std::string separator)
        : steps_(std::move(steps)), separator_(std::move(separator))
    {
    }

    std::string decode(std::vector<DecodeToken> tokens) const override
    {
        Tokens texts;
        for (DecodeToken& token : tokens)
            texts.push_back(std::move(token.text));
        for (const Step& step : steps_)
            step(texts);
        std::string out;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (i > 0)
                out += separator_;
            out += texts[i];
        }
        return out;
    }

private:
    std::vector<Step> steps_;
    std::string separator_;
};

void fuse(Tokens& tokens)
{
    std::string all;
    for (const std::string& token : tokens)
        all += token;
    tokens.clear();
    tokens.push_back(std::move(all));
}

void byteLevel(Tokens& tokens)
{
    std::string bytes;
    for (const std::string& token : tokens)
        appendFromByteLevel(bytes, token);
    tokens.assign(1, repairUtf8(bytes));
}

/// Value of "<0x41>" (either case, as tokenizers reads it), or -1.
int byteOf(const std::string& token)
{
    if (token.size() != 6 || token.compare(0, 3, "<0x") != 0 || token[5] != '>')
        return -1;
    int value = 0;
    for (const char c : {token[3], token[4]}) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                                 : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/// Runs of byte tokens become text; a run that is not UTF-8 becomes one U+FFFD per byte.
void byteFallback(Tokens& tokens)
{
    Tokens out;
    std::string bytes;
    const auto flush = [&] {
        if (bytes.empty())
            return;
        if (isValidUtf8(bytes))
            out.push_back(bytes);
        else
            out.insert(out.end(), bytes.size(), "\xEF\xBF\xBD");
        bytes.clear();
    };
    for (std::string& token : tokens) {
        const int byte = byteOf(token);
        if (byte >= 0) {
            bytes.push_back(static_cast<char>(byte));
            continue;
        }
        flush();
        out.push_back(std::move(token));
    }
    flush();
    tokens = std::move(out);
}

Step metaspace(const JsonReader& json)
{
    const std::string space = json.string("replacement", "\xE2\x96\x81");
    const bool prefix =
        json.boolean("add_prefix_space", true) && json.string("prepend_scheme", "always") != "never";
    const Regex spaces = Regex::literal(space, json.file() + ": " + json.place());
    return [spaces, prefix](Tokens& tokens) {
        for (std::size_t i = 0; i < tokens.size(); ++i)
            tokens[i] = replaceAll(tokens[i], spaces, i == 0 && prefix ? "" : " ");
    };
}

Step strip(const JsonReader& json)
{
    const std::string content = json.string("content");
    const std::int64_t start = json.integer("start", 0);
    const std::int64_t stop = json.integer("stop", 0);
    if (content.empty() || start < 0 || stop < 0)
        json.fail("has nothing to strip, or a negative count.");
    return [content, start, stop](Tokens& tokens) {
        const std::size_t n = content.size();
        for (std::string& token : tokens) {
            for (std::int64_t i = 0; i < start && token.compare(0, n, content) == 0; ++i)
                token.erase(0, n);
            for (std::int64_t i = 0;
                 i < stop && token.size() >= n && token.compare(token.size() - n, n, content) == 0; ++i)
                token.erase(token.size() - n);
        }
    };
}

Step replace(const JsonReader& json)
{
    const Regex pattern = readPattern(json);
    const std::string content = json.string("content");
    return [pattern, content](Tokens& tokens) {
        for (std::string& token : tokens)
            token = replaceAll(token, pattern, content);
    };
}

void readSteps(const JsonReader& json, std::vector<Step>& steps)
{
    const std::string type = json.string("type");
    if (type == "Sequence") {
        const JsonReader list = json.array("decoders");
        for (std::size_t i = 0; i < list.size(); ++i)
            readSteps(list.at(i), steps);
    } else if (type == "ByteLevel") {
        steps.push_back(byteLevel);
    } else if (type == "ByteFallback") {
        steps.push_back(byteFallback);
    } else if (type == "Fuse") {
        steps.push_back(fuse);
    } else if (type == "Metaspace") {
        steps.push_back(metaspace(json));
    } else if (type == "Strip") {
        steps.push_back(strip(json));
    } else if (type == "Replace") {
        steps.push_back(replace(json));
    } else {
        json.unsupported("is of the type \"" + type + "\", which is not supported.");
    }
}

} // namespace

std::shared_ptr<const Decoder> makeByteLevelDecoder()
{
    return std::make_shared<ChainDecoder>(std::vector<Step>{byteLevel}, "");
}

std::shared_ptr<const Decoder> makeBlankDecoder()
{
    return std::make_shared<ChainDecoder>(std::vector<Step>{}, " ");
}

std::shared_ptr<const Decoder> readDecoder(const JsonReader& json)
{
    std::vector<Step> steps;
    readSteps(json, steps);
    return std::make_shared<ChainDecoder>(std::move(steps), "");
}

} // namespace isthmus

#include "core/text/json_tokenizer.h"

#include "core/base/error.h"
#include "core/text/bpe_model.h"
#include "core/text/decoders.h"
#include "core/text/json_file.h"
#include "core/text/normalizers.h"
#include "core/text/pretokenizers.h"
#include "core/text/special_tokens.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

std::vector<std::pair<std::string, TokenId>> readVocabulary(const JsonReader& table)
{
    std::vector<std::pair<std::string, TokenId>> vocabulary;
    for (const auto& [token, value] : table.json().items()) {
        if (!value.is_number_integer() || value < 0 || value > kMaxTokenId)
            table.fail("gives the token \"" + token + "\" something that is no token id.");
        vocabulary.emplace_back(token, value.get<TokenId>());
    }
    if (vocabulary.empty())
        table.fail("is empty.");
    return vocabulary;
}

/// "left right", split at its only blank.
std::optional<std::pair<std::string, std::string>> splitMerge(const std::string& text)
{
    const std::size_t blank = text.find(' ');
    if (blank == std::string::npos || blank == 0 || blank + 1 == text.size() ||
        text.find(' ', blank + 1) != std::string::npos)
        return std::nullopt;
    return std::pair(text.substr(0, blank), text.substr(blank + 1));
}

std::pair<std::string, std::string> readMerge(const JsonReader& list, std::size_t index)
{
    const Json& value = list.json()[index];
    if (value.is_string()) {
        if (const auto merge = splitMerge(value.get_ref<const std::string&>()))
            return *merge;
    } else if (value.is_array() && value.size() == 2 && value[0].is_string() && value[1].is_string()) {
        return {value[0].get<std::string>(), value[1].get<std::string>()};
    }
    list.at(index).fail("is not a pair of tokens.");
}

BpeData readBpe(const JsonReader& model)
{
    const std::string type = model.string("type", model.has("merges") ? "BPE" : "an unnamed model");
    if (type != "BPE")
        model.unsupported("is of the type \"" + type + "\"; only BPE is supported.");
    if (model.has("dropout") && model.json()["dropout"] != 0)
        model.unsupported("asks for dropout, which would make token ids random.");
    for (const char* key : {"continuing_subword_prefix", "end_of_word_suffix"})
        if (!model.string(key, "").empty())
            model.unsupported(std::string("has a ") + key + ", which is not supported.");
    BpeData data;
    data.vocabulary = readVocabulary(model.object("vocab"));
    const JsonReader merges = model.array("merges");
    data.merges.reserve(merges.size());
    for (std::size_t i = 0; i < merges.size(); ++i)
        data.merges.push_back(readMerge(merges, i));
    data.unknown = model.string("unk_token", "");
    data.fuseUnknown = model.boolean("fuse_unk", false);
    data.byteFallback = model.boolean("byte_fallback", false);
    data.ignoreMerges = model.boolean("ignore_merges", false);
    return data;
}

std::vector<AddedToken> readAddedTokens(const JsonReader& top)
{
    std::vector<AddedToken> added;
    if (!top.has("added_tokens"))
        return added;
    const JsonReader list = top.array("added_tokens");
    for (std::size_t i = 0; i < list.size(); ++i) {
        const JsonReader entry = list.at(i);
        AddedToken token;
        token.content = entry.string("content");
        token.id = entry.integer("id");
        if (token.id < 0 || token.id > kMaxTokenId)
            entry.fail("has the impossible id " + std::to_string(token.id) + ".");
        token.special = entry.boolean("special", false);
        token.singleWord = entry.boolean("single_word", false);
        token.lstrip = entry.boolean("lstrip", false);
        token.rstrip = entry.boolean("rstrip", false);
        token.normalized = entry.boolean("normalized", !token.special);
        added.push_back(std::move(token));
    }
    return added;
}

/// Ids that a post-processor puts around a text.
struct Surroundings
{
    std::vector<TokenId> prefix;
    std::vector<TokenId> suffix;
};

void readTemplate(const JsonReader& json, Surroundings& around)
{
    const JsonReader parts = json.array("single");
    bool text = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const JsonReader part = parts.at(i);
        if (part.has("Sequence")) {
            if (text)
                part.unsupported("repeats the text in its template, which is not supported.");
            text = true;
            continue;
        }
        const std::string name = part.object("SpecialToken").string("id");
        const JsonReader ids = json.object("special_tokens").object(name.c_str()).array("ids");
        for (std::size_t k = 0; k < ids.size(); ++k) {
            const Json& id = ids.json()[k];
            if (!id.is_number_integer() || id < 0 || id > kMaxTokenId)
                ids.at(k).fail("is no token id.");
            (text ? around.suffix : around.prefix).push_back(id.get<TokenId>());
        }
    }
    if (!text)
        parts.fail("has no place for the text.");
}

/// {"sep": ["</s>", 2], "cls": ["<s>", 0]} of the BERT and RoBERTa post-processors.
TokenId readPairId(const JsonReader& json, const char* key)
{
    const JsonReader pair = json.array(key);
    if (pair.size() != 2 || !pair.json()[1].is_number_integer() || pair.json()[1] < 0 ||
        pair.json()[1] > kMaxTokenId)
        pair.fail("is not a token with its id.");
    return pair.json()[1].get<TokenId>();
}

void readPostProcessor(const JsonReader& json, Surroundings& around)
{
    const std::string type = json.string("type");
    if (type == "Sequence") {
        const JsonReader list = json.array("processors");
        for (std::size_t i = 0; i < list.size(); ++i)
            readPostProcessor(list.at(i), around);
    } else if (type == "TemplateProcessing") {
        readTemplate(json, around);
    } else if (type == "BertProcessing" || type == "RobertaProcessing") {
        around.prefix.push_back(readPairId(json, "cls"));
        around.suffix.push_back(readPairId(json, "sep"));
    } else if (type != "ByteLevel") { // ByteLevel only trims offsets
        json.unsupported("is of the type \"" + type + "\", which is not supported.");
    }
}

} // namespace

TokenizerParts readJsonTokenizer(const fs::path& path, const TokenizerConfig& config)
{
    const Json json = readJsonFile(path);
    const JsonReader top(json, path.string(), "");
    if (!json.is_object())
        top.fail("is not an object.");
    const JsonReader model = top.object("model");
    BpeData bpe = readBpe(model);
    TokenizerParts parts;
    for (const auto& [token, id] : bpe.vocabulary)
        parts.vocabulary.add(token, id);
    parts.added = readAddedTokens(top);
    completeAddedTokens(parts, config);
    if (top.has("normalizer"))
        parts.normalizer = readNormalizer(top.object("normalizer"));
    if (top.has("pre_tokenizer"))
        parts.preTokenizer = readPreTokenizer(top.object("pre_tokenizer"), config.addPrefixSpace);
    parts.decoder = top.has("decoder") ? readDecoder(top.object("decoder")) : makeBlankDecoder();
    Surroundings around;
    if (top.has("post_processor"))
        readPostProcessor(top.object("post_processor"), around);
    for (const TokenId id : around.prefix)
        checkKnown(parts, id, path.string());
    for (const TokenId id : around.suffix)
        checkKnown(parts, id, path.string());
    parts.prefix = around.prefix;
    parts.suffix = around.suffix;
    nameSpecialTokens(parts, config);
    applyBosEos(parts, config);
    parts.model = makeBpeModel(std::move(bpe), path.string(), "model.merges");
    parts.description =
        "BPE, " + std::to_string(parts.vocabulary.size()) + " tokens (" + path.filename().string() + ")";
    parts.identity =
        identityOf(parts, Json{{"model", json["model"]},
                               {"normalizer", top.has("normalizer") ? json["normalizer"] : Json()},
                               {"pre_tokenizer", top.has("pre_tokenizer") ? json["pre_tokenizer"] : Json()},
                               {"prefix_space", config.addPrefixSpace.value_or(false)}});
    return parts;
}

TokenizerParts readVocabMergesTokenizer(const fs::path& vocab, const fs::path& merges,
                                        const TokenizerConfig& config)
{
    const Json json = readJsonFile(vocab);
    const JsonReader table(json, vocab.string(), "");
    if (!json.is_object())
        table.fail("is not an object.");
    BpeData bpe;
    bpe.vocabulary = readVocabulary(table);
    const std::string text = readTextFile(merges);
    int line = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string merge = text.substr(begin, end - begin);
        begin = end + 1;
        ++line;
        if (!merge.empty() && merge.back() == '\r')
            merge.pop_back();
        if (merge.empty() || merge.compare(0, 8, "#version") == 0)
            continue;
        const auto pair = splitMerge(merge);
        if (!pair || !isValidUtf8(merge))
            throw Error(ErrorCode::MalformedFile,
                        merges.string() + ", line " + std::to_string(line) +
                            ": this is not a pair of tokens.",
                        "Every line must hold two tokens with one blank between them.");
        bpe.merges.push_back(*pair);
    }
    TokenizerParts parts;
    for (const auto& [token, id] : bpe.vocabulary)
        parts.vocabulary.add(token, id);
    TokenizerConfig named = config;
    const std::string gpt2End = "<|endoftext|>"; // GPT2Tokenizer's default for BOS and EOS
    if (config.bos.empty() && config.eos.empty() && parts.vocabulary.find(gpt2End)) {
        named.bos = named.eos = gpt2End;
        named.named.push_back({gpt2End, -1, false, false, false, false, true});
    }
    completeAddedTokens(parts, named);
    const bool qwen = config.tokenizerClass.compare(0, 14, "Qwen2Tokenizer") == 0;
    if (qwen)
        parts.normalizer = makeUnicodeNormalizer(NormalForm::Nfc);
    const std::string pattern = qwen ? kQwen2Pattern : kGpt2Pattern;
    parts.preTokenizer = makeByteLevelPreTokenizer(pattern, config.addPrefixSpace.value_or(false));
    parts.decoder = makeByteLevelDecoder();
    nameSpecialTokens(parts, named);
    applyBosEos(parts, named);
    Json mergeList = Json::array();
    for (const auto& [left, right] : bpe.merges)
        mergeList.push_back({left, right});
    parts.identity = identityOf(parts, Json{{"vocab", json},
                                            {"merges", mergeList},
                                            {"pattern", pattern},
                                            {"nfc", qwen},
                                            {"prefix_space", config.addPrefixSpace.value_or(false)}});
    parts.model = makeBpeModel(std::move(bpe), merges.string(), "merge");
    parts.description = "Byte-level BPE, " + std::to_string(parts.vocabulary.size()) + " tokens (" +
                        vocab.filename().string() + ", " + merges.filename().string() + ")";
    return parts;
}

} // namespace isthmus

#include "core/text/tokenizer_config.h"

#include "core/base/error.h"
#include "core/text/json_file.h"

#include <algorithm>
#include <charconv>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

std::optional<bool> optionalBool(const JsonReader& reader, const char* key)
{
    if (!reader.has(key))
        return std::nullopt;
    return reader.boolean(key, false);
}

/// A token written as a string or as an AddedToken object.
AddedToken readToken(const JsonReader& reader, const char* key)
{
    AddedToken token;
    if (reader.json()[key].is_string()) {
        token.content = reader.string(key);
        return token;
    }
    const JsonReader object = reader.object(key);
    token.content = object.string("content");
    token.lstrip = object.boolean("lstrip", false);
    token.rstrip = object.boolean("rstrip", false);
    token.singleWord = object.boolean("single_word", false);
    token.special = true;
    return token;
}

void readNamed(TokenizerConfig& config, const JsonReader& reader)
{
    const std::pair<const char*, std::string*> names[] = {{"bos_token", &config.bos},
                                                          {"eos_token", &config.eos},
                                                          {"unk_token", &config.unk},
                                                          {"pad_token", &config.pad}};
    for (const auto& [key, content] : names) {
        if (!reader.has(key))
            continue;
        const AddedToken token = readToken(reader, key);
        if (content->empty())
            *content = token.content;
        config.named.push_back(token);
    }
    for (const char* key : {"additional_special_tokens", "extra_special_tokens"}) {
        if (!reader.has(key) || !reader.json()[key].is_array())
            continue; // extra_special_tokens may also be a table of names, which repeats tokens listed
                      // elsewhere
        const JsonReader list = reader.array(key);
        for (std::size_t i = 0; i < list.size(); ++i) {
            const Json wrapped{{"token", list.json()[i]}};
            config.named.push_back(
                readToken(JsonReader(wrapped, reader.file(), list.at(i).place()), "token"));
        }
    }
}

void addWithId(TokenizerConfig& config, const AddedToken& token)
{
    for (const AddedToken& known : config.added)
        if (known.content == token.content)
            return;
    config.added.push_back(token);
}

void readAddedDecoder(TokenizerConfig& config, const JsonReader& reader)
{
    if (!reader.has("added_tokens_decoder"))
        return;
    const JsonReader table = reader.object("added_tokens_decoder");
    for (const auto& [key, value] : table.json().items()) {
        const JsonReader entry(value, reader.file(), table.place() + "." + key);
        AddedToken token;
        const auto parsed = std::from_chars(key.data(), key.data() + key.size(), token.id);
        if (parsed.ec != std::errc() || parsed.ptr != key.data() + key.size() || token.id < 0 ||
            token.id > kMaxTokenId)
            entry.fail("has a key that is not a token id.");
        token.content = entry.string("content");
        token.lstrip = entry.boolean("lstrip", false);
        token.rstrip = entry.boolean("rstrip", false);
        token.singleWord = entry.boolean("single_word", false);
        token.special = entry.boolean("special", false);
        token.normalized = entry.boolean("normalized", !token.special);
        addWithId(config, token);
    }
}

void readAddedTokensFile(TokenizerConfig& config, const fs::path& path)
{
    if (!fs::exists(path))
        return;
    const Json json = readJsonFile(path);
    const JsonReader reader(json, path.string(), "");
    if (!json.is_object())
        reader.fail("is not an object.");
    for (const auto& [content, value] : json.items()) {
        const TokenId id = reader.integer(content.c_str());
        if (id < 0 || id > kMaxTokenId)
            reader.fail("gives the token \"" + content + "\" the impossible id " + std::to_string(id) + ".");
        addWithId(config, {content, id, false, false, false, false, false});
    }
}

std::string readTemplate(const JsonReader& reader)
{
    if (!reader.has("chat_template"))
        return {};
    if (reader.json()["chat_template"].is_string())
        return reader.string("chat_template");
    const JsonReader list = reader.array("chat_template");
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list.at(i).string("name", "") == "default")
            return list.at(i).string("template");
    if (list.size() == 0)
        return {};
    return list.at(0).string("template");
}

} // namespace

TokenizerConfig readTokenizerConfig(const fs::path& folder)
{
    TokenizerConfig config;
    const fs::path main = folder / "tokenizer_config.json";
    if (fs::exists(main)) {
        const Json json = readJsonFile(main);
        const JsonReader reader(json, main.string(), "");
        if (!json.is_object())
            reader.fail("is not an object.");
        config.addBos = optionalBool(reader, "add_bos_token");
        config.addEos = optionalBool(reader, "add_eos_token");
        config.legacy = optionalBool(reader, "legacy");
        config.addPrefixSpace = optionalBool(reader, "add_prefix_space");
        config.tokenizerClass = reader.string("tokenizer_class", "");
        config.chatTemplate = readTemplate(reader);
        readNamed(config, reader);
        readAddedDecoder(config, reader);
    }
    const fs::path map = folder / "special_tokens_map.json";
    if (fs::exists(map)) {
        const Json json = readJsonFile(map);
        const JsonReader reader(json, map.string(), "");
        if (!json.is_object())
            reader.fail("is not an object.");
        readNamed(config, reader);
    }
    readAddedTokensFile(config, folder / "added_tokens.json");
    for (AddedToken& token : config.added)
        for (const AddedToken& named : config.named)
            token.special = token.special || named.content == token.content;
    const fs::path jinja = folder / "chat_template.jinja";
    if (fs::exists(jinja))
        config.chatTemplate = readTextFile(jinja);
    return config;
}

} // namespace isthmus

#include "core/text/special_tokens.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace isthmus {
namespace {

void setEdge(std::vector<TokenId>& edge, TokenId id, bool wanted, bool front)
{
    const auto found = std::find(edge.begin(), edge.end(), id);
    if (wanted && found == edge.end())
        edge.insert(front ? edge.begin() : edge.end(), id);
    else if (!wanted)
        std::erase(edge, id);
}

bool isLlamaClass(std::string name)
{
    if (name.size() > 4 && name.compare(name.size() - 4, 4, "Fast") == 0)
        name.resize(name.size() - 4);
    constexpr std::array names = {"LlamaTokenizer", "CodeLlamaTokenizer", "GemmaTokenizer"};
    return std::any_of(names.begin(), names.end(), [&](const char* known) { return name == known; });
}

} // namespace

void completeAddedTokens(TokenizerParts& parts, const TokenizerConfig& config)
{
    const auto known = [&](const std::string& content) {
        return std::find_if(parts.added.begin(), parts.added.end(),
                            [&](const AddedToken& token) { return token.content == content; });
    };
    for (const AddedToken& token : config.added)
        if (known(token.content) == parts.added.end())
            parts.added.push_back(token);
    for (AddedToken token : config.named) {
        const auto found = known(token.content);
        if (found != parts.added.end()) {
            found->special = true;
        } else if (const auto id = parts.vocabulary.find(token.content)) {
            token.id = *id;
            parts.added.push_back(token);
        }
    }
    std::erase_if(parts.added, [](const AddedToken& token) { return token.content.empty(); });
    for (AddedToken& token : parts.added) {
        if (const auto id = parts.vocabulary.find(token.content))
            token.id = *id; // the model's own id wins, as in tokenizers
        else
            parts.vocabulary.add(token.content, token.id);
        if (token.special)
            parts.special.push_back(token.id);
    }
}

void nameSpecialTokens(TokenizerParts& parts, const TokenizerConfig& config)
{
    const auto id = [&](const std::string& content) {
        return content.empty() ? std::optional<TokenId>() : parts.vocabulary.find(content);
    };
    parts.bos = id(config.bos);
    parts.eos = id(config.eos);
    parts.pad = id(config.pad);
}

void applyBosEos(TokenizerParts& parts, const TokenizerConfig& config)
{
    const bool llama = isLlamaClass(config.tokenizerClass);
    const std::optional<bool> bos = llama ? config.addBos.value_or(true) : config.addBos;
    const std::optional<bool> eos = llama ? config.addEos.value_or(false) : config.addEos;
    if (bos && parts.bos)
        setEdge(parts.prefix, *parts.bos, *bos, true);
    if (eos && parts.eos)
        setEdge(parts.suffix, *parts.eos, *eos, false);
}

std::string identityOf(const TokenizerParts& parts, Json description)
{
    Json added = Json::array();
    for (const AddedToken& token : parts.added)
        added.push_back(
            {token.content, token.id, token.lstrip, token.rstrip, token.singleWord, token.normalized});
    std::sort(added.begin(), added.end());
    description["added"] = added;
    description["prefix"] = parts.prefix;
    description["suffix"] = parts.suffix;
    return description.dump();
}

void checkKnown(const TokenizerParts& parts, TokenId id, const std::string& file)
{
    if (!parts.vocabulary.token(id))
        throw Error(ErrorCode::MalformedFile,
                    file + ": the post-processor adds the id " + std::to_string(id) +
                        ", which is not in the vocabulary.",
                    "Download the file again.");
}

} // namespace isthmus
